// Analysis of a language other than English: the same as src/text/analyze/rules.rs and language.rs, whose rows it follows. Not a
// script by itself: in a book of such a language each part takes the place of the comment in another script that names it.

// part: words
  // The row of the language.
  var RULES = "language:rules", englishStem = stem, englishFold = folded, englishWord = toWord, variants = new Map();
  var KEEPS = RULES.keeps ? new RegExp("[" + RULES.keeps + "]", "u") : /$^/, WEAK = RULES.weak ? new RegExp(RULES.weak, "u") : /$^/;
  var WRITTEN = new Map(RULES.spelled.split(" ").filter(Boolean).map(function (group) { return [group[0], group.slice(1)]; }));
  var PREFIXES = RULES.prefixes.map(toStep), ENDINGS = RULES.endings.map(toStep), MAX_CLITICS = 2, MIN_REST = 3;
  STOP = new Set((RULES.hasEnglish ? Array.from(STOP) : []).concat(RULES.stop.split(" ")));

  function toStep(step) {
    var pieces = new Map(step[1].split(/\s+/).filter(Boolean).map(function (piece) { var halves = pair(piece); return [halves[0], halves[1] || ""]; }));
    return { least: step[0], longest: Math.max.apply(null, Array.from(pieces.keys(), function (piece) { return piece.length; })), pieces: pieces };
  }
  function cutEnd(word, step) {
    for (var size = Math.min(step.longest, word.length - step.least); size > 0; size--) {
      var piece = step.pieces.get(word.slice(-size));
      if (piece !== undefined) return word.slice(0, -size) + piece;
    }
    return word;
  }
  function cutStart(word, step) {
    for (var size = Math.min(step.longest, word.length - step.least); size > 0; size--) {
      var piece = step.pieces.get(word.slice(0, size));
      if (piece !== undefined) return piece + word.slice(size);
    }
    return word;
  }
  stem = function (word) {
    if (!/^\p{Alphabetic}*$/u.test(word)) return word;
    if (RULES.hasDigraphs) word = word.replace(/(?<![aeq])ue|ae|oe/g, function (pair) { return pair[0]; });
    word = ENDINGS.reduce(cutEnd, PREFIXES.reduce(cutStart, word));
    return RULES.hasEnglish ? englishStem(word) : word;
  };
  folded = function (text) {
    text = text.normalize("NFKC");
    if (RULES.elides) text = text.replace(/['’]/g, " ");
    // eslint-disable-next-line no-control-regex
    return text.replace(/[^\x00-\x7f]/gu, function (letter) {
      letter = variants.get(letter) || letter;
      if (WRITTEN.has(letter)) return WRITTEN.get(letter);
      return KEEPS.test(letter) ? letter : englishFold(letter);
    });
  };
  // Pairs of ideographs: the first of each two that take each other's place.
  global.askbookVariants = function (pairs) {
    var letters = Array.from(pairs);
    for (var i = 0; i + 1 < letters.length; i += 2) variants.set(letters[i], letters[i + 1]);
  };
  var isJapanese = RULES.runs === "Japanese", isKorean = RULES.runs === "Korean";
  var MORE = RULES.runs === "Thai" ? /[\u0e01-\u0e4e]/ : isKorean ? /[\uac00-\ud7a3]/ : /$^/, KATAKANA = /[\u30a0-\u30ff]/;
  // What keeps a letter apart from its neighbors.
  function kindOf(letter) { return isJapanese ? [/[\u3041-\u309f]/, KATAKANA].findIndex(function (kind) { return kind.test(letter); }) : isKorean && MORE.test(letter); }
  isIdeograph = function (letter) { return letter > "~" && (MORE.test(letter) || IDEOGRAPH.test(letter)); };
  function isStop(term) { return (" " + RULES.stop + " ").includes(" " + term + " "); }
  // Where the run that starts at `start` ends.
  function endOfRun(chars, start) {
    var at = start, isOne = isIdeograph(chars[start]), kind = kindOf(chars[start]);
    while (at < chars.length && isIdeograph(chars[at]) === isOne && kindOf(chars[at]) === kind) at++;
    return at;
  }
  // Reads the ideographs that start at `start`; returns where they end.
  function ideographs(chars, start, out) {
    var at = endOfRun(chars, start), text = chars.slice(start, at);
    if (isKorean && MORE.test(text[0])) text = isStop(text.join("")) ? [] : Array.from(stem(text.join("")));
    var both = text.slice(1).map(function (letter, i) { return text[i] + letter; });
    if (isJapanese && KATAKANA.test(text[0]) && text.length > 2) {
      var word = simple(text.join(""));
      word.alternatives = [[text.length > 3 ? word.shown.replace(/ー$/, "") : word.shown], both];
      word.isWhole = true;
      out.push(word);
    } else {
      (both.length ? both : text).forEach(function (term) {
        var word = simple(term);
        word.isStop = WEAK.test(term) || isStop(term);
        // A book that lacks the pair may have its ideographs apart.
        if (both.length && !word.isStop && (isJapanese ? kindOf(term) < 0 : RULES.runs === "Chinese")) word.alternatives.push(Array.from(term));
        out.push(word);
      });
    }
    return at;
  }
  toWord = function (text) {
    var word = englishWord(text), letters = word ? Array.from(word.shown) : [];
    if (RULES.clitics && letters.length && /^\p{Alphabetic}+$/u.test(word.shown)) {
      for (var start = 1; start <= MAX_CLITICS && letters.length - start >= MIN_REST && RULES.clitics.includes(letters[start - 1]); start++) {
        var term = stem(letters.slice(start).join(""));
        if (!word.alternatives.some(function (list) { return list.length === 1 && list[0] === term; })) word.alternatives.push([term]);
      }
    }
    return word;
  };
  function hasIdeographs(text) { return Array.from(text).some(isIdeograph); }
  // What may be words of a text: `[from, to]` of each two ideographs, of katakana in a row, and of what is between.
  function stretches(text) {
    var out = [], from = 0, chars = Array.from(text), starts = [];
    chars.forEach(function (letter) { starts.push(from); from += letter.length; });
    starts.push(from);
    for (var i = 0, end; i < chars.length; i = end) {
      end = endOfRun(chars, i);
      var isWhole = !isIdeograph(chars[i]) || (isJapanese && KATAKANA.test(chars[i]) && end - i > 2);
      if (isWhole || end - i === 1) out.push([starts[i], starts[end]]);
      else for (var j = i; j + 1 < end; j++) out.push([starts[j], starts[j + 2]]);
    }
    return out;
  }
  // A stretch of a text without blanks, not cut inside of a character.
  function stretch(text, from, length) {
    function border(at) {
      while (at > 0 && at < text.length && /^[\udc00-\udfff\p{M}]/u.test(text.slice(at))) at--;
      return at;
    }
    var start = border(from), end = border(Math.min(text.length, start + length));
    return (start > 0 ? "… " : "") + text.slice(start, end) + (end < text.length ? " …" : "");
  }

// part: exports
  Object.assign(global.askbookSearch, { isPiece: function (word) { return !word.isWhole && Array.from(word.shown).every(isIdeograph); }, mayBegin: function (shown) { return !isJapanese && Array.from(shown).every(isIdeograph); }, hasIdeographs: hasIdeographs, stretches: stretches, stretch: stretch });

// part: ideographs
      if (isIdeograph(chars[at])) { at = ideographs(chars, at, out); continue; }

// part: variants
        if (data.variants) globalThis.askbookVariants(data.variants);

// part: single
      if (size === 1 && !search.mayBegin(word.shown)) size = 0;

// part: letters
        if (search.isPiece(word)) {
          // Its letters take the place of a pair that the book lacks.
          if (!out.length) await add(place > 0 ? PARTIAL : 1, alternative);
          continue;
        }

// part: told
        // Pieces of words say nothing to a reader.
        if (search.isPiece(word)) seen.add(meaning);

// part: marks
      var addWord = add;
      add = function (part) {
        if (!search.hasIdeographs(part)) return addWord(part);
        var last = null;
        search.stretches(part).forEach(function (range) {
          var place = placeOf(part.slice(range[0], range[1]));
          if (place < 0) return;
          if (last && at + range[0] <= last[1]) {
            last[1] = at + range[1];
            if (sought[place].share > sought[last[2]].share) last[2] = place;
          } else {
            out.push(last = [at + range[0], at + range[1], place]);
          }
        });
        return last !== null;
      };

// part: excerpt
    if (search.hasIdeographs(text)) return search.stretch(text, start, LENGTH);

// part: found
    list = words.slice().sort(function (a, b) { return b.length - a.length; }).map(function (word, i) {
      return /[\u0e01-\u0e4e\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.test(word) ? escaped(word) : list[i];
    });
