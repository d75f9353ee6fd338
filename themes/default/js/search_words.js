// Text into words, words into terms: the same as src/text/analyze.rs and its neighbors, fold.rs, signs.rs and stem.rs, whose docs describe it.
// No DOM. Comments that name a part are where js/search_language.js goes in.
(function (global) {
  "use strict";
  var STOP = new Set(("a about an and any are as at be been but by can could did do does for from had has have how i if in into " +
    "is it its me my not of on or our should so than that the their them then there these they this to was we were what when " +
    "where which while who why will with would you your").split(" "));
  var MAX_WHOLE = 40, MAX_RUN = 4, MAX_SPAN = 24, SPAN = "`";
  function pair(text) { return text.split(":"); }
  var STEP_2 = ("ational:ate ization:ize iveness:ive fulness:ful ousness:ous tional:tion biliti:ble entli:ent ousli:ous fulli:ful " +
    "ation:ate alism:al aliti:al iviti:ive enci:ence anci:ance izer:ize abli:able alli:al ator:ate eli:e").split(" ").map(pair);
  var STEP_3 = "icate:ic ative: alize:al iciti:ic ical:ic ness: ful:".split(" ").map(pair);
  var STEP_4 = "ement ance ence able ible ment ant ent ism ate iti ous ive ize ion eri al er or ic ou".split(" ");

  // One letter a letter: v for a vowel, c for a consonant.
  function shape(word) {
    var out = "";
    for (var letter of word) {
      out += "aeiou".includes(letter) || (letter === "y" && out.endsWith("c")) ? "v" : "c";
    }
    return out;
  }
  function measure(word) { return shape(word).split("vc").length - 1; }
  function hasVowel(word) { return shape(word).includes("v"); }
  function endsShort(word) { return shape(word).endsWith("cvc") && !/[wxy]$/.test(word); }
  function replaceFirst(word, table) {
    var entry = table.find(function (entry) { return word.endsWith(entry[0]); });
    if (!entry) return word;
    var rest = word.slice(0, -entry[0].length);
    return measure(rest) > 0 ? rest + entry[1] : word;
  }
  function stem(word) {
    if (!/^[a-z]{3,}$/.test(word)) return word;
    if (/(ss|i)es$/.test(word)) word = word.slice(0, -2);
    else if (/[^s]s$/.test(word)) word = word.slice(0, -1);
    var ending = /(ed|ing)$/.exec(word);
    if (word.endsWith("eed")) {
      if (measure(word.slice(0, -3)) > 0) word = word.slice(0, -1);
    } else if (ending && hasVowel(word.slice(0, -ending[0].length))) {
      word = word.slice(0, -ending[0].length);
      if (/(at|bl|iz)$/.test(word)) word += "e";
      else if (/(.)\1$/.test(word) && shape(word).endsWith("c") && !/[lsz]$/.test(word)) word = word.slice(0, -1);
      else if (measure(word) === 1 && endsShort(word)) word += "e";
    }
    if (word.endsWith("y") && hasVowel(word.slice(0, -1))) word = word.slice(0, -1) + "i";
    word = replaceFirst(replaceFirst(word, STEP_2), STEP_3);
    var suffix = STEP_4.find(function (suffix) { return word.endsWith(suffix); });
    if (suffix) {
      var rest = word.slice(0, -suffix.length);
      if (measure(rest) > 1 && (suffix !== "ion" || /[st]$/.test(rest))) word = rest;
    }
    if (word.endsWith("e")) {
      var before = word.slice(0, -1), size = measure(before);
      if (size > 1 || (size === 1 && !endsShort(before))) word = before;
    }
    return word.endsWith("ll") && measure(word) > 1 ? word.slice(0, -1) : word;
  }

  // Letters that decomposition leaves alone.
  var SPELLED = {}, SPECIAL = "ßẞæÆœŒþÞøØłŁđĐðÐħĦŧŦŋŊı";
  "ss SS ae Ae oe Oe th Th o O l L d D d D h H t T n N i".split(" ").forEach(function (plain, i) { SPELLED[SPECIAL[i]] = plain; });
  var ANY_SPECIAL = new RegExp("[" + SPECIAL + "]", "g");
  function folded(text) {
    // eslint-disable-next-line no-control-regex
    if (/^[\x00-\x7f]*$/.test(text)) return text;
    return text.normalize("NFKD").replace(/\p{M}/gu, "").replace(ANY_SPECIAL, function (letter) { return SPELLED[letter]; });
  }
  // `schlussel` for `schluessel`.
  function withoutDigraphs(word) { return word.replace(/[aou]e|aa/g, function (pair) { return pair[0]; }); }

  var IDEOGRAPH = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
  var PICTOGRAPH = /[\u2600-\u27bf\u{1f000}-\u{1faff}]/u;
  // Most letters are those of ASCII, which need no tables of Unicode.
  function isIdeograph(letter) { return letter > "~" && IDEOGRAPH.test(letter); }
  function isLetter(letter) {
    if (letter <= "~") return /\w/.test(letter);
    return letter !== undefined && /[\p{Alphabetic}\p{N}]/u.test(letter) && !isIdeograph(letter);
  }
  function isBlank(letter) { return letter === undefined || /\p{White_Space}/u.test(letter); }
  function simple(term) { return { shown: term, alternatives: [[term]], isStop: false, isWhole: false, joined: null }; }
  function terms(words) {
    var telling = words.filter(function (word) { return !STOP.has(word); });
    return (telling.length ? telling : words).map(stem);
  }
  function lower(text) { return text.toLowerCase(); }
  function squeezed(name) { return name.replace(/[./_'’,]/g, ""); }
  // `WithTimeout` into `With`, `Timeout`; `HTTPServer` into `HTTP`, `Server`.
  function parts(piece) {
    if (/^[a-z\d]*$|^[A-Z\d]*$/.test(piece)) return [piece];
    return piece.split(/(?<=\p{Lowercase})(?=\p{Uppercase})|(?<=\p{Uppercase})(?=\p{Uppercase}\p{Lowercase})/u);
  }
  function toWord(text) {
    var shown = lower(text.replace(/^_+|_+$/g, "")), alternatives = [];
    var pieces = text.split(/[./_]/).filter(Boolean);
    if (!pieces.length) return null;
    if (pieces.length > 1 && /^[_\d]*$/.test(shown)) return simple(squeezed(shown));
    if (pieces.length > 1 && Array.from(shown).length <= MAX_WHOLE) {
      alternatives.push([/^[.\p{N}]*$/u.test(shown) ? shown : stem(squeezed(shown))]);
    }
    var split = pieces.flatMap(parts), areApart = !text.includes("/") && (alternatives.length > 0 || split.length > pieces.length);
    var whole = terms(pieces.map(lower)), apart = terms(split.map(lower));
    if (!alternatives.length || alternatives[0].join(" ") !== whole.join(" ")) alternatives.push(whole);
    if (apart.join(" ") !== whole.join(" ")) alternatives.push(apart);
    return { shown: shown, alternatives: alternatives, isStop: STOP.has(shown), isWhole: areApart && alternatives.length > 1, joined: null };
  }
  function words(text) {
    var chars = Array.from(folded(text)), out = [], at = 0, start, last = null;
    while (at < chars.length) {
      start = at;
      // part: ideographs
      if (isIdeograph(chars[at])) {
        while (isIdeograph(chars[at])) at++;
        if (at - start === 1) out.push(simple(chars[start]));
        for (var i = start; i + 1 < at; i++) out.push(simple(chars[i] + chars[i + 1]));
      } else if (isLetter(chars[at])) {
        at = name(chars, at, out);
        if (last && last[1] === start - 1 && /[-+]/.test(chars[start - 1])) {
          var both = chars.slice(last[0], last[1]).concat(chars.slice(start, at)).join("");
          if (/\p{Alphabetic}/u.test(both) && out.length) out[out.length - 1].joined = stem(lower(squeezed(both)));
        }
        last = [start, at];
      } else if (chars[at] > "~" && PICTOGRAPH.test(chars[at])) {
        out.push(simple(chars[at++]));
      } else {
        at = run(chars, at, out);
      }
    }
    return out;
  }
  // Reads the name that starts at `start`; returns where it ends.
  function name(chars, start, out) {
    var text = "", at = start;
    for (;;) {
      while (isLetter(chars[at])) text += chars[at++];
      var sign = chars[at];
      if (!isLetter(chars[at + 1])) break;
      if (sign === "'" || sign === "’") {
        if (chars[at + 1] === "s" && !isLetter(chars[at + 2])) { at += 2; break; }
      } else if (sign === "." || sign === "/") {
        text += sign;
      } else if (!(sign === "," && /\d/.test(chars[at - 1]) && /^\d{3}(?!\d)/.test(chars.slice(at + 1, at + 5).join("")))) {
        break;
      }
      at++;
    }
    if (Array.from(text).length <= 2) {
      if (chars[at] === "+" && chars[at + 1] === "+") { out.push(simple(lower(text) + "++")); return at + 2; }
      if (chars[at] === "#") { out.push(simple(lower(text) + "#")); return at + 1; }
    }
    var word = toWord(text);
    if (!word) return at;
    var signs = signsBefore(chars, start);
    if (signs) {
      var bare = squeezed(word.shown);
      word.shown = signs + word.shown;
      if (word.isStop) word.alternatives = [];
      word.alternatives.unshift([signs + bare]);
      word.isStop = word.isWhole = false;
    }
    out.push(word);
    return at;
  }
  // The signs before the name at `start` that belong to it.
  function signsBefore(chars, start) {
    var sign = chars[start - 1], next = chars[start];
    if (sign === "-" && chars[start - 2] === "-") return isBlank(chars[start - 3]) ? "--" : "";
    if (sign === "$") return /[a-z\d]/i.test(next) ? "$" : "";
    if (start === 0 || !/[a-z]/i.test(next)) return "";
    if (sign === "-" || sign === ".") return isBlank(chars[start - 2]) ? sign : "";
    return /[%@#~]/.test(sign) && !isWordLetter(chars[start - 2]) ? sign : "";
  }
  function isWordLetter(letter) { return letter !== undefined && /[\p{Alphabetic}\p{N}_]/u.test(letter); }
  // Reads what is no name from `start`, adding signs that are a word; returns where it ends.
  function run(chars, start, out) {
    var at = start;
    while (at < chars.length && "!#$%&*+-/:<=>?@\\^|~".includes(chars[at])) at++;
    var signs = chars.slice(start, at).join(""), before = chars[start - 1];
    var isSentence = /^[!?:\-/]*$/.test(signs) && before !== undefined && before !== "_" && isWordLetter(before);
    if (signs.length > 1 && signs.length <= MAX_RUN && !isSentence && signs !== "--" && signs !== "://") out.push(simple(signs));
    return Math.max(at, start + 1);
  }
  // The term of a piece of code as a whole; "" for what has no signs.
  function span(code) {
    var text = folded(code).replace(/\p{White_Space}/gu, "");
    var isPlain = /^[\p{Alphabetic}\p{N}._/\-,'"’;]*$/u.test(text) && !/^[-.]/.test(text);
    return isPlain || Array.from(text).length > MAX_SPAN ? "" : SPAN + lower(text);
  }
  function typedSpan(chunk) {
    var word = chunk.replace(/^[("']+/, "").replace(/[.,;:!?)"']+$/, "");
    return /^[\p{Alphabetic}\p{N}_]+$/u.test(word) ? "" : span(chunk);
  }
  function pairs(text) {
    var out = new Set();
    for (var i = 0; i + 1 < text.length; i++) out.add(text.slice(i, i + 2));
    return out;
  }
  // Dice's coefficient of the pairs of letters: 0 to 1.
  function alike(a, b) {
    var first = pairs(a), second = pairs(b), shared = 0;
    first.forEach(function (pair) { if (second.has(pair)) shared += 1; });
    return 2 * shared / (first.size + second.size || 1);
  }
  // As phrases are compared.
  function plain(text) {
    return words(text).reduce(function (out, word) { return out + word.shown + " "; }, " ");
  }
  // part: words
  global.askbookSearch = { words: words, stem: stem, STOP: STOP, squeezed: squeezed, span: span, typedSpan: typedSpan, SPAN: SPAN, plain: plain, alike: alike,
    withoutDigraphs: withoutDigraphs };
  // part: exports
})(globalThis);
