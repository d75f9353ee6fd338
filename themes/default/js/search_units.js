// A query's words into what is looked up for each: the same as src/search/units.rs, correct.rs and operators.rs. No DOM.
(function (search) {
  "use strict";
  var SYNONYM = 0.9, PREFIX = 0.7, CORRECTED = 0.8, PARTIAL = 0.5;
  var MAX_WORDS = 32, MAX_EXPANSIONS = 200, MAX_BEGINNING = 2, MIN_HALF = 3, MIN_STEM = 4, MAX_SUFFIX = 7;
  var SUFFIXES = ("ability able ably al ally ance ances ancy ant ants ate ated ates ating ation ational ations ative ed ence ences ency ent " +
    "ently ents er eries ers ery es ful fully ic ical ies ility ing ings ion ional ions ise ism ity ive ively ization ize ized izer izes " +
    "izing less ly ment ments ness or ors ous ously y").split(" ");
  var CONNECTING = new Set("avoid between difference differences versus vs without".split(" "));
  var FOREIGN = new Set(("al als au che come como con da das de del den der des di die do du e ein eine el en es est et il ist la le les los o " +
    "per que se un una und y").split(" "));
  var words = search.words;

  function beginsWithSigns(word) { return !/^[\p{Alphabetic}\p{N}_]/u.test(word); }
  // Two neighbors written as one, where they could be halves of one word.
  function together(first, second) {
    if (!first || !second) return "";
    if (second.joined) return second.joined;
    var a = first.shown, b = second.shown;
    function isShort(word) { return word.length === 1 || /\d/.test(word); }
    var areHalves = Math.min(a.length, b.length) >= MIN_HALF || (a.length === 2 && b.length === 2) || isShort(a) !== isShort(b);
    var isFit = !first.isStop && !second.isStop && /^[a-z\d]*$/.test(a) && /^[a-z\d]*$/.test(b) && /[a-z]/.test(a + b) && !(/^\d*$/.test(a) && /^\d*$/.test(b));
    return isFit && areHalves ? a + b : "";
  }

  // Insertions, deletions, replacements and swaps of neighbours; more than `most` is Infinity.
  function edits(a, b, most) {
    if (Math.abs(a.length - b.length) > most) return Infinity;
    var before = [], last = b.map(function (_, i) { return i; }).concat(b.length);
    for (var i = 1; i <= a.length; i++) {
      var row = [i], least = i;
      for (var j = 1; j <= b.length; j++) {
        var cost = Math.min(last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1), last[j] + 1, row[j - 1] + 1);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2] + 1);
        row.push(cost);
        if (cost < least) least = cost;
      }
      if (least > most) return Infinity;
      before = last;
      last = row;
    }
    return last[b.length] <= most ? last[b.length] : Infinity;
  }


  search.Units = function (index) {
    async function nearest(word) {
      var letters = Array.from(word), best = null, least = Infinity;
      if (letters.length < 4) return null;
      var most = letters.length < 8 ? 1 : 2;
      for (var entry of await index.vocabulary()) {
        var distance = edits(letters, entry.letters, most);
        if (distance < least || (distance === least && best && entry.count > best.count)) { best = entry; least = distance; }
      }
      return best && [least, best.word];
    }
    // Two words of the vocabulary, written together.
    async function halves(word) {
      if (!/^[a-z]+$/.test(word) || word.length < 2 * MIN_HALF) return null;
      var counts = new Map((await index.vocabulary()).map(function (entry) { return [entry.word, entry.count]; })), best = null, most = -1;
      for (var at = MIN_HALF; at <= word.length - MIN_HALF; at++) {
        var first = counts.get(word.slice(0, at)), second = counts.get(word.slice(at));
        if (first === undefined || second === undefined || Math.min(first, second) <= most) continue;
        most = Math.min(first, second);
        best = word.slice(0, at) + " " + word.slice(at);
      }
      return best;
    }
    // What a word was meant to be: one edit away, two words in one, two edits away.
    async function correctedWord(word) {
      // Numbers and versions are not slips of other words.
      if (!/^\p{Alphabetic}*$/u.test(word)) return null;
      var near = await nearest(word);
      return near && near[0] === 1 ? near[1] : await halves(word) || (near && near[1]);
    }


    // The words of a query; a piece of code that the book explains is one, its own words being its parts.
    async function queryWords(text) {
      var out = [], chunks = text.split(/\p{White_Space}+/u).filter(Boolean);
      for (var chunk of chunks) {
        var inner = words(chunk), span = search.typedSpan(chunk);
        if (!span || !await index.hasAll([span])) { out = out.concat(inner); continue; }
        // Signs are as good in code as in a sentence.
        var alternatives = [[span]], isWhole = !(inner.length === 1 && beginsWithSigns(inner[0].shown));
        if (inner.length === 1) alternatives = alternatives.concat(inner[0].alternatives);
        if (inner.length > 1) {
          var firsts = inner.filter(function (word) { return !word.isStop; }).flatMap(function (word) { return word.alternatives[0]; });
          if (firsts.length) alternatives.push(firsts);
        }
        out.push({ shown: span.replace(/^`+/, ""), alternatives: alternatives, isStop: chunks.length > 1 && Array.from(span).length === 2, isWhole: isWhole, joined: null });
      }
      return out;
    }
    async function variants(word, compounds, hasSynonyms, isBeginning, corrected) {
      var out = [], size = Array.from(word.shown).length, hasSigns = beginsWithSigns(word.shown);
      async function add(weight, list) {
        if (!list.length || !await index.hasAll(list)) return false;
        out.push({ weight: weight, terms: list, isPart: false });
        return true;
      }
      async function addAll(weight, text) {
        for (var other of words(text)) for (var list of other.alternatives) await add(weight, list);
      }
      async function addLonger(weight, prefix) {
        (await index.expansions(prefix)).forEach(function (term) { out.push({ weight: weight, terms: [term], isPart: false }); });
      }
      // A word on its way beyond its stem: "isolati" is "isol" and the start of a suffix.
      async function addStem(shown) {
        for (var end = shown.length - 1; !out.length && end >= Math.max(MIN_STEM, shown.length - MAX_SUFFIX); end--) {
          var rest = shown.slice(end);
          if (SUFFIXES.some(function (suffix) { return suffix.startsWith(rest); })) await add(PREFIX, [shown.slice(0, end)]);
        }
      }
      for (var place = 0; place < word.alternatives.length; place++) {
        var alternative = word.alternatives[place];
        // part: letters
        // The first letters of a word are looked up as that, unless they are a word that questions have.
        if (isBeginning && !hasSigns && size <= MAX_BEGINNING && !await index.isProminent(alternative)) continue;
        // Beside a name with its signs, the name alone is little.
        if (await add(hasSigns && out.length && !beginsWithSigns(alternative[0]) ? PARTIAL : 1, alternative) && place > 0 && word.isWhole && out.length > 1) out[out.length - 1].isPart = true;
      }
      var isWhole = word.isWhole && await index.hasAll(word.alternatives[0]);
      if (hasSynonyms) for (var meaning of index.synonymsOf(word)) await add(SYNONYM, meaning);
      for (var compound of compounds) {
        if (compound.isJoined) await add(1, [compound.term]); else await addAll(SYNONYM, compound.term);
      }
      if (isBeginning && !isWhole) {
        if (size <= MAX_BEGINNING) await add(PREFIX, ["^" + word.shown]); else await addLonger(PREFIX, search.squeezed(word.shown));
      }
      // part: single
      if (size === 1 && word.shown > "~") await addLonger(1, word.shown);
      if (!out.length && isBeginning && size > 3) await addStem(word.shown);
      if (!out.length && isBeginning && size > 3) {
        var longer = (await index.vocabulary()).filter(function (entry) { return entry.word.startsWith(word.shown); });
        for (var entry of longer.slice(0, MAX_EXPANSIONS)) await addAll(PREFIX, entry.word);
      }
      if (!out.length) await respell();
      return out;

      // Other spellings of a word that the book does not have.
      async function respell() {
        var plain = search.withoutDigraphs(word.shown), pieces = word.shown.split(/(?<=[0-9])(?=[^0-9])|(?<=[^0-9])(?=[0-9])/);
        if (plain !== word.shown) await addAll(SYNONYM, plain);
        if (!out.length && pieces.length > 1) {
          await add(SYNONYM, pieces.flatMap(function (piece) { var first = words(piece)[0]; return first ? first.alternatives[0] : []; }));
        }
        var better = out.length ? null : await correctedWord(word.shown);
        if (better) {
          var both = better.split(" ");
          if (both.length > 1) await add(CORRECTED, both.flatMap(function (half) { return words(half)[0].alternatives[0]; }));
          else await addAll(CORRECTED, better);
          corrected.push([word.shown, better]);
        }
        if (!out.length) for (var term of new Set(word.alternatives.flat())) await add(PARTIAL, [term]);
      }
    }

    // What is looked up for the words of a text: for each what `make(key, lookup)` makes, where equal keys mean the same.
    async function units(text, make) {
      var all = await queryWords(text), isTyping = !/\p{White_Space}$/u.test(text), out = [], seen = new Set();
      await index.prefetch(all.slice(0, MAX_WORDS).filter(function (word, i) {
        return !isTyping || i + 1 < all.length || Array.from(word.shown).length > MAX_BEGINNING;
      }).flatMap(function (word) { return word.alternatives.flat().concat(index.synonymsOf(word).flat()); }));
      function isContent(word) { return !word.isStop && !CONNECTING.has(word.shown); }
      var hasContent = all.some(isContent), foreign = all.filter(function (word) { return FOREIGN.has(word.shown); }).length;
      var whole = /\S\p{White_Space}+\S/u.test(text) && all.length > 1 && search.span(text);
      if (whole && await index.hasAll([whole])) {
        out.push({ shown: whole, isStop: false, isTold: false, unit: await make(whole, async function () { return [{ weight: 1, terms: [whole], isPart: false }]; }) });
      }
      for (let i = 0; i < all.length; i++) {
        let word = all[i];
        if (out.length === MAX_WORDS || out.some(function (unit) { return unit.shown === word.shown; })) continue;
        let compounds = [[all[i - 1], word], [word, all[i + 1]]].map(function (pair) {
          return { term: together(pair[0], pair[1]), isJoined: Boolean(pair[1] && pair[1].joined) };
        }).filter(function (compound) { return compound.term; });
        let hasSynonyms = !(foreign > 1 && FOREIGN.has(word.shown)), isBeginning = isTyping && i + 1 === all.length;
        // Capitals part a word, so two spellings that are shown alike may mean different terms.
        let key = JSON.stringify([word.shown, word.alternatives, compounds, hasSynonyms, isBeginning]), meaning = JSON.stringify(word.alternatives);
        let isStop = word.isStop || (hasContent && !isContent(word));
        // part: told
        let unit = await make(key, function (corrected) { return variants(word, compounds, hasSynonyms, isBeginning, corrected); });
        out.push({ shown: word.shown, isStop: isStop, isTold: !isStop && !seen.has(meaning), unit: unit });
        seen.add(meaning);
      }
      return out;
    }

    // Operators: `"a phrase"`, `-word`, `topic:sql`. What looks like one and is none stays a word.
    async function parse(text) {
      var parsed = { text: "", facets: [], phrases: [], excluded: [] }, kept = [], rest = text.trimStart(), isComplete = false;
      while (rest) {
        var quoted = /^["“”„]([^]*?)["“”„](?=\p{White_Space}|$)/u.exec(rest);
        if (quoted && words(quoted[1]).length) {
          parsed.phrases.push(search.plain(quoted[1]));
          kept.push(quoted[1].trim());
          rest = rest.slice(quoted[0].length).trimStart();
          isComplete = true;
          continue;
        }
        var chunk = /^\P{White_Space}+/u.exec(rest)[0], facet = /^(topic|level|tag):([^]*)$/i.exec(chunk);
        var term = facet && "@" + facet[1].toLowerCase() + "/" + facet[2].toLowerCase();
        var minus = /^-[\p{Alphabetic}\p{N}]/u.test(chunk) && words(chunk).length ? words(chunk.slice(1))[0] : null;
        rest = rest.slice(chunk.length).trimStart();
        isComplete = true;
        if (facet && await index.hasAll([term])) {
          parsed.facets.push(term);
        } else if (minus && !await index.hasAll([words(chunk)[0].alternatives[0][0]])) {
          parsed.excluded.push(minus);
        } else {
          kept.push(chunk);
          isComplete = false;
        }
      }
      // Error messages have names in quotes: a single word is a phrase only where it is all that is asked.
      parsed.phrases = parsed.phrases.filter(function (phrase) { return phrase.trim().includes(" ") || kept.length === 1; });
      var isPlain = !parsed.facets.length && !parsed.phrases.length;
      if (isPlain && (!parsed.excluded.length || !kept.length)) return { text: text, facets: [], phrases: [], excluded: [] };
      parsed.text = kept.join(" ") + (isComplete || /\p{White_Space}$/u.test(text) ? " " : "");
      return parsed;
    }
    return { units: units, parse: parse };
  };
})(globalThis.askbookSearch);
