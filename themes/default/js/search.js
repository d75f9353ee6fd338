// Text into terms, and queries into ranked questions, from the files below search/. No DOM: `load(file)` is given. The same
// script is a page's and its worker's.
// The same as src/text/analyze.rs, src/text/stem.rs and src/search/query.rs, whose docs describe it; src/search/publish.rs has the format.
(function (global) {
  "use strict";
  var STOP = new Set(("a about an and any are as at be been but by can could did do does for from had has have how i if in into " +
    "is it its me my not of on or our should so than that the their them then there these they this to was we were what when " +
    "where which while who why will with would you your").split(" "));
  var SYNONYM = 0.9, PREFIX = 0.7, CORRECTED = 0.8, PARTIAL = 0.5, TITLE = 1, EXACT = 1, NAMED = 1, STOP_SHARE = 0.05, CHANCE = 0.5, FLOOR = 0.02;
  var MAX_WORDS = 32, MAX_EXPANSIONS = 200, MAX_BEGINNING = 2, MAX_REMEMBERED = 64, MAX_WHOLE = 40, QUESTION = 3, TAGS = 5, STARTS = 6, ID = 8, IN_NAME = 1 << QUESTION | 1 << ID, ASKED = 1 << QUESTION | 1 << STARTS, IN_TITLE = 1 << QUESTION | 1 << TAGS | 1 << STARTS | 1 << ID;
  // Of the index: another one is read by another script.
  var VERSION = 2, NEWER = "the index has another version";
  // Milliseconds between looks for a new index where files of the present one are gone: a host may be in the middle of an upload.
  var PAUSES = [0, 700, 2000];
  function pair(text) { return text.split(":"); }
  var STEP_2 = ("ational:ate ization:ize iveness:ive fulness:ful ousness:ous tional:tion biliti:ble entli:ent ousli:ous fulli:ful " +
    "ation:ate alism:al aliti:al iviti:ive enci:ence anci:ance izer:ize abli:able alli:al ator:ate eli:e").split(" ").map(pair);
  var STEP_3 = "icate:ic ative: alize:al iciti:ic ical:ic ness: ful:".split(" ").map(pair);
  var STEP_4 = "ement ance ence able ible ment ant ent ism ate iti ous ive ize ion eri al er or ic ou".split(" ");

  var MIN_HALF = 3, MIN_STEM = 4, MAX_SUFFIX = 7;
  var SUFFIXES = ("ability able ably al ally ance ances ancy ant ants ate ated ates ating ation ational ations ative ed ence ences ency ent " +
    "ently ents er eries ers ery es ful fully ic ical ies ility ing ings ion ional ions ise ism ity ive ively ization ize ized izer izes " +
    "izing less ly ment ments ness or ors ous ously y").split(" ");

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

  var IDEOGRAPH = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
  // Most letters are those of ASCII, which need no tables of Unicode.
  function isIdeograph(letter) { return letter > "~" && IDEOGRAPH.test(letter); }
  function isLetter(letter) {
    if (letter <= "~") return /\w/.test(letter);
    return letter !== undefined && /[\p{Alphabetic}\p{N}]/u.test(letter) && !isIdeograph(letter);
  }
  function simple(term) { return { shown: term, alternatives: [[term]], isStop: false }; }
  function terms(words) {
    var telling = words.filter(function (word) { return !STOP.has(word); });
    return (telling.length ? telling : words).map(stem);
  }
  function lower(text) { return text.toLowerCase(); }
  // `WithTimeout` into `With`, `Timeout`; `HTTPServer` into `HTTP`, `Server`.
  function parts(piece) {
    if (/^[a-z\d]*$|^[A-Z\d]*$/.test(piece)) return [piece];
    return piece.split(/(?<=\p{Lowercase})(?=\p{Uppercase})|(?<=\p{Uppercase})(?=\p{Uppercase}\p{Lowercase})/u);
  }
  function toWord(text) {
    var shown = lower(text.replace(/^_+|_+$/g, "")), alternatives = [];
    var pieces = text.split(/[./_]/).filter(Boolean);
    if (!pieces.length) return null;
    if (pieces.length > 1 && Array.from(shown).length <= MAX_WHOLE) alternatives.push([shown]);
    var whole = terms(pieces.map(lower)), split = terms(pieces.flatMap(parts).map(lower));
    alternatives.push(whole);
    if (split.join(" ") !== whole.join(" ")) alternatives.push(split);
    return { shown: shown, alternatives: alternatives, isStop: STOP.has(shown) };
  }
  function words(text) {
    // eslint-disable-next-line no-control-regex
    var chars = Array.from(/^[\x00-\x7f]*$/.test(text) ? text : text.normalize("NFKD").replace(/\p{M}/gu, ""));
    var out = [], at = 0, start;
    while (at < chars.length) {
      if (isIdeograph(chars[at])) {
        start = at;
        while (isIdeograph(chars[at])) at++;
        if (at - start === 1) out.push(simple(chars[start]));
        for (var i = start; i + 1 < at; i++) out.push(simple(chars[i] + chars[i + 1]));
      } else if (isLetter(chars[at])) {
        at = name(chars, at, out);
      } else {
        at++;
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
      } else {
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
      word.shown = signs + word.shown;
      if (word.isStop) word.alternatives = [];
      word.alternatives.unshift([word.shown]);
      word.isStop = false;
    }
    out.push(word);
    return at;
  }
  // The signs before the name at `start` that belong to it.
  function signsBefore(chars, start) {
    var sign = chars[start - 1];
    if (sign === "-" && chars[start - 2] === "-" && (start === 2 || /\p{White_Space}/u.test(chars[start - 3]))) return "--";
    return sign === "$" && /[a-z]/i.test(chars[start]) ? "$" : "";
  }

  // Two plain words written as one.
  function together(first, second) {
    return [first, second].every(function (word) { return word && !word.isStop && word.shown.length >= MIN_HALF && /^[a-z]+$/.test(word.shown); }) &&
      first.shown + second.shown;
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

  var DIGITS = new Uint8Array(128);
  Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_").forEach(function (letter, i) {
    DIGITS[letter.charCodeAt(0)] = i;
  });
  function numbers(text) {
    var out = [], value = 0, factor = 1;
    for (var i = 0; i < text.length; i++) {
      var digit = DIGITS[text.charCodeAt(i)];
      value += (digit & 31) * factor;
      factor *= 32;
      if (digit < 32) { out.push(value); value = 0; factor = 1; }
    }
    return out;
  }

  // The place of the last entry, `[first, file]`, that starts at or before `key`.
  function place(shards, key) {
    var low = 0, high = shards.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (shards[middle][0] <= key) low = middle + 1; else high = middle;
    }
    return Math.max(0, low - 1);
  }
  // The entries that may hold what begins with `prefix`.
  function around(shards, prefix) {
    var start = place(shards, prefix), end = start + 1;
    while (end < shards.length && shards[end][0].startsWith(prefix)) end++;
    return shards.slice(start, end);
  }

  var round = Math.fround, K1 = round(1.2);

  var STOP_TERMS = new Set(Array.from(STOP, stem));

  // A reader of the index; `get(file)` promises the JSON of a file below search/.
  function Reader(get) {
    var loads = {}, manifest, near, shards = {}, norms = [], vocabulary, scored = new Map(), known = Object.create(null), remembered = [];

    function load(file) {
      return loads[file] = loads[file] || get(file).catch(function (error) { delete loads[file]; throw error; });
    }
    function open() {
      return manifest ? Promise.resolve(manifest) : load("manifest").then(function (data) {
        if (data.version !== VERSION) throw new Error(NEWER);
        manifest = data;
        if (typeof data.norms[0] !== "string") norms = data.norms;
        near = toShard(data.near ? data.near.terms : { t: "", p: "" });
        return data;
      });
    }
    function toShard(data) {
      var terms = data.t.split(" ").filter(Boolean), lists = data.p.split(" ");
      return { terms: terms, postings: new Map(terms.map(function (term, i) { return [term, lists[i]]; })) };
    }
    async function termShard(entry) {
      return entry && (shards[entry[1]] = shards[entry[1]] || toShard(await load(entry[1])));
    }
    // The shard that has `term` if any has.
    async function shardOf(term) {
      var lists = manifest.termLists, list = manifest.terms || await load(lists[place(lists, term)][1]);
      return termShard(list[place(list, term)]);
    }
    function isNear(term) { return near.postings.has(term) || (manifest.near && (term[0] === "^" || STOP_TERMS.has(term))); }
    async function postings(term) {
      var shard = isNear(term) ? near : await shardOf(term), list = shard && shard.postings.get(term);
      if (!list || list[0] !== "@") return list;
      list = (await Promise.all(list.slice(1).split(",").map(load))).join("");
      shard.postings.set(term, list);
      return list;
    }
    async function hasAll(list) {
      for (var term of list) if (await postings(term) === undefined) return false;
      return true;
    }
    async function expansions(prefix) {
      function isLonger(term) { return term.startsWith(prefix) && term !== prefix; }
      var out = [], lists = manifest.terms ? [manifest.terms] : around(manifest.termLists, prefix);
      for (var list of lists) {
        for (var entry of around(manifest.terms || await load(list[1]), prefix)) {
          if (out.length < MAX_EXPANSIONS) out = out.concat((await termShard(entry)).terms.filter(isLonger));
        }
      }
      return out.concat(near.terms.filter(isLonger)).sort().slice(0, MAX_EXPANSIONS);
    }
    async function loadVocabulary() {
      if (!vocabulary) {
        var all = await Promise.all(manifest.words.map(function (shard) { return load(shard[1]); }));
        vocabulary = all.flatMap(function (shard) {
          var counts = numbers(shard.n);
          return shard.w.split(" ").map(function (word, i) { return { word: word, letters: Array.from(word), count: counts[i] }; });
        });
      }
      return vocabulary;
    }
    async function nearest(word) {
      var letters = Array.from(word), best = null, least = Infinity;
      if (letters.length < 4) return null;
      var most = letters.length < 8 ? 1 : 2;
      for (var entry of await loadVocabulary()) {
        var distance = edits(letters, entry.letters, most);
        if (distance < least || (distance === least && best && entry.count > best.count)) { best = entry; least = distance; }
      }
      return best && [least, best.word];
    }
    // Two words of the vocabulary, written together.
    async function halves(word) {
      if (!/^[a-z]+$/.test(word) || word.length < 2 * MIN_HALF) return null;
      var counts = new Map((await loadVocabulary()).map(function (entry) { return [entry.word, entry.count]; })), best = null, most = -1;
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
      var near = await nearest(word);
      return near && near[0] === 1 ? near[1] : await halves(word) || (near && near[1]);
    }

    // Known by the word as written, or by its stem.
    function synonymsOf(word) {
      var first = word.alternatives[0];
      var key = [word.shown, first.length === 1 ? first[0] : ""].find(function (key) { return Object.hasOwn(manifest.synonyms, key); });
      return key === undefined ? [] : manifest.synonyms[key];
    }
    async function variants(word, compounds, isBeginning, corrected) {
      var out = [], size = Array.from(word.shown).length;
      async function add(weight, list) { if (await hasAll(list)) out.push([weight, list]); }
      async function addAll(weight, text) {
        for (var other of words(text)) for (var list of other.alternatives) await add(weight, list);
      }
      // A word on its way beyond its stem: "isolati" is "isol" and the start of a suffix.
      async function addStem(shown) {
        for (var end = shown.length - 1; !out.length && end >= Math.max(MIN_STEM, shown.length - MAX_SUFFIX); end--) {
          var rest = shown.slice(end);
          if (SUFFIXES.some(function (suffix) { return suffix.startsWith(rest); })) await add(PREFIX, [shown.slice(0, end)]);
        }
      }
      // The first letters of a word are looked up as that, unless they are a word that questions have.
      async function isProminent(list) {
        for (var term of list) {
          if (manifest.near && !near.postings.has(term)) return false;
          if (!(await scores(term)).places.some(function (place) { return place & 4; })) return false;
        }
        return true;
      }
      for (var alternative of word.alternatives) {
        // Beside a name with its signs, the name alone is little.
        var weight = out.length && /^(--|\$)/.test(word.shown) ? PARTIAL : 1;
        if (!isBeginning || size > MAX_BEGINNING || await isProminent(alternative)) await add(weight, alternative);
      }
      for (var meaning of synonymsOf(word)) await add(SYNONYM, meaning);
      for (var compound of compounds) await addAll(SYNONYM, compound);
      if (isBeginning && size <= MAX_BEGINNING) await add(PREFIX, ["^" + word.shown]);
      if (isBeginning && size > MAX_BEGINNING) {
        (await expansions(word.shown)).forEach(function (term) { out.push([PREFIX, [term]]); });
        if (!out.length && size > 3) await addStem(word.shown);
        if (!out.length && size > 3) {
          var longer = (await loadVocabulary()).filter(function (entry) { return entry.word.startsWith(word.shown); });
          for (var entry of longer.slice(0, MAX_EXPANSIONS)) await addAll(PREFIX, entry.word);
        }
      }
      if (!out.length) {
        var better = await correctedWord(word.shown);
        if (better) {
          var both = better.split(" ");
          if (both.length > 1) await add(CORRECTED, both.flatMap(function (half) { return words(half)[0].alternatives[0]; }));
          else await addAll(CORRECTED, better);
          corrected.push([word.shown, better]);
        }
      }
      if (!out.length) for (var term of new Set(word.alternatives.flat())) await add(PARTIAL, [term]);
      return out;
    }

    // Where a term is: documents, ascending; for each, how often each field has it (`rows`), and `places`: 1 when its question,
    // tags or id have it, plus 2 when its id has, plus 4 when its question or id has; by field in how many documents it is.
    async function occurrences(term) {
      var data = numbers(await postings(term) || ""), count = manifest.fields.length, frequency = new Array(count).fill(0);
      var documents = [], rows = [], places = [];
      for (var i = 0, document = -1; i < data.length;) {
        document += data[i++] + 1;
        var mask = data[i++], fields = mask >> 1;
        documents.push(document);
        places.push((fields & IN_TITLE ? 1 : 0) | (fields >> ID & 1 ? 2 : 0) | (fields & IN_NAME ? 4 : 0));
        for (var field = 0; field < count; field++) {
          var has = fields >> field & 1;
          frequency[field] += has;
          rows.push(has ? (mask & 1 ? data[i++] : 1) : 0);
        }
      }
      return { documents: documents, rows: rows, places: places, frequency: frequency };
    }
    // The same with, for each document, its boosted BM25 summed over the fields, as tantivy, in 32 bits, and how much of that comes
    // from the question's words.
    async function scores(term) {
      if (scored.has(term)) return scored.get(term);
      var found = await occurrences(term), count = manifest.fields.length;
      await loadNorms(found.documents);
      var weights = found.frequency.map(function (n) {
        var x = round(round(round(manifest.documents - n) + 0.5) / round(round(n) + 0.5));
        return round(round(Math.log(round(1 + x))) * round(1 + K1));
      });
      var averages = manifest.fields.map(function (field) { return round(round(field[2]) / round(manifest.documents)); });
      var asked = [], list = found.documents.map(function (document, at) {
        var score = 0, ofQuestion = 0;
        for (var field = 0; field < count; field++) {
          var tf = found.rows[at * count + field];
          if (!tf) continue;
          var norm = round(K1 * round(0.25 + round(round(0.75 * lengthOf(manifest.fields[field][0], document)) / averages[field])));
          var points = manifest.fields[field][1] * round(weights[field] * round(tf / round(tf + norm)));
          score += points;
          if (ASKED >> field & 1) ofQuestion += points;
        }
        asked.push(ofQuestion);
        return score;
      });
      var out = { documents: found.documents, scores: list, asked: asked, places: found.places };
      scored.set(term, out);
      return out;
    }
    function loadNorms(documents) {
      var wanted = new Set(documents.map(function (document) { return Math.floor(document / manifest.normSize); }));
      return Promise.all(Array.from(wanted, async function (part) { norms[part] = norms[part] || await load(manifest.norms[part]); }));
    }
    function lengthOf(field, document) {
      var part = norms[Math.floor(document / manifest.normSize)][field];
      return part ? manifest.lengths[part.charCodeAt(document % manifest.normSize) - 35] : 1;
    }

    // As of a term, of a word: the best of its variants, whose terms must all occur.
    async function unitScores(unit) {
      var lists = [];
      for (var variant of unit.variants) lists.push(joined(variant[0], await Promise.all(variant[1].map(scores))));
      if (lists.length < 2) return lists[0] || { documents: [], scores: [], asked: [], places: [] };
      var best = new Float64Array(manifest.documents), asked = new Float64Array(manifest.documents);
      var places = new Uint8Array(manifest.documents), has = new Uint8Array(manifest.documents);
      lists.forEach(function (list) {
        list.documents.forEach(function (document, i) {
          has[document] = 1;
          if (list.scores[i] > best[document]) { best[document] = list.scores[i]; asked[document] = list.asked[i]; }
          places[document] |= list.places[i];
        });
      });
      var out = { documents: [], scores: [], asked: [], places: [] };
      has.forEach(function (any, document) {
        if (!any) return;
        out.documents.push(document);
        out.scores.push(best[document]);
        out.asked.push(asked[document]);
        out.places.push(places[document]);
      });
      return out;
    }
    // Documents that all lists have, scores added and weighed.
    function joined(weight, lists) {
      var out = { documents: [], scores: [], asked: [], places: [] }, at = lists.map(function () { return 0; });
      lists[0].documents.forEach(function (document, i) {
        var score = 0, asked = 0, places = 7;
        for (var n = 0; n < lists.length; n++) {
          var list = lists[n];
          while (list.documents[at[n]] < document) at[n]++;
          if (list.documents[at[n]] !== document) return;
          score += list.scores[at[n]];
          asked += list.asked[at[n]];
          places &= list.places[at[n]];
        }
        out.documents.push(document);
        out.scores.push(weight * score);
        out.asked.push(weight * asked);
        out.places.push(places);
      });
      return out;
    }

    // Starts loading what a query will read, all at once.
    function prefetch(list) {
      var wanted = new Set();
      list.forEach(function (word) {
        word.alternatives.flat().concat(synonymsOf(word).flat()).forEach(function (term) {
          if (!isNear(term)) wanted.add(term);
        });
      });
      return Promise.all(Array.from(wanted, shardOf));
    }

    function isBefore(a, b) { return b.score - a.score || a.question - b.question; }
    // The first `most` in order; to sort ten thousand takes longer than to find them.
    function first(hits, most) {
      if (!(most < hits.length / 4)) return hits.sort(isBefore).slice(0, most);
      var out = [];
      hits.forEach(function (hit) {
        if (out.length === most && isBefore(hit, out[most - 1]) > 0) return;
        var place = out.length;
        while (place && isBefore(hit, out[place - 1]) < 0) place--;
        out.splice(place, 0, hit);
        if (out.length > most) out.pop();
      });
      return out;
    }

    // Ranks questions; only the best `most`, or all when it is left out.
    async function search(query, facets, most) {
      await open();
      var all = words(query), isTyping = !/\p{White_Space}$/u.test(query), units = [], corrected = [];
      await prefetch(all.slice(0, MAX_WORDS).filter(function (word, i) {
        return !isTyping || i + 1 < all.length || Array.from(word.shown).length > MAX_BEGINNING;
      }));
      for (var i = 0; i < all.length; i++) {
        var word = all[i];
        if (units.length === MAX_WORDS || units.some(function (unit) { return unit.shown === word.shown; })) continue;
        var compounds = [together(all[i - 1], word), together(word, all[i + 1])].filter(Boolean);
        units.push(await unitOf(word, compounds, isTyping && i + 1 === all.length));
      }
      var count = manifest.documents, share = 0;
      var total = new Float64Array(count), asked = new Float64Array(count), part = new Float64Array(count), titleShare = new Float64Array(count);
      var titleWords = new Float64Array(count), idShare = new Float64Array(count), idWords = new Float64Array(count);
      units.forEach(function (unit) {
        var found = unit.found.documents.length;
        var weight = unit.isStop ? STOP_SHARE : found ? Math.sqrt(Math.log(1 + count / found) / Math.log(1 + count)) : 1;
        share += weight;
        corrected.push.apply(corrected, unit.corrected);
        unit.found.documents.forEach(function (document, i) {
          var places = unit.found.places[i];
          total[document] += unit.found.scores[i];
          asked[document] += unit.found.asked[i];
          part[document] += weight;
          if (places & 1) { titleShare[document] += weight; titleWords[document] += 1; }
          if (places & 2) { idShare[document] += weight; idWords[document] += 1; }
        });
      });
      var kept = [];
      for (var facet of facets || []) kept.push(new Set((await occurrences(facet)).documents));
      var hits = [], best = 0;
      for (var document = 0; document < count; document++) {
        if (!part[document] || kept.some(function (set) { return !set.has(document); })) continue;
        var inTitle = titleShare[document] / share, inId = idShare[document] / share;
        var exact = Math.min(1, titleWords[document] / Math.max(1, lengthOf("question", document)));
        var named = Math.min(1, idWords[document] / Math.max(1, lengthOf("id", document)));
        var bonus = TITLE * inTitle + EXACT * inTitle * exact + NAMED * inId * named;
        var sum = total[document] - asked[document] * (1 - CHANCE) * (1 - inTitle);
        hits.push({ question: document, score: sum * (part[document] / share) * (1 + bonus) });
        best = Math.max(best, hits[hits.length - 1].score);
      }
      hits = hits.filter(function (hit) { return hit.score >= best * FLOOR; });
      var found = hits.length;
      hits = first(hits, most);
      var without = units.filter(function (unit) {
        return !unit.isStop && !(hits.length && unit.found.documents.includes(hits[0].question));
      });
      return { hits: hits, count: found, corrected: corrected, without: without.map(function (unit) { return unit.shown; }),
        terms: units.flatMap(function (unit) { return unit.variants.flatMap(function (variant) { return variant[1]; }); }) };
    }
    // A word with what it found; words that stay while the next is typed are not looked up again.
    async function unitOf(word, compounds, isBeginning) {
      // Capitals part a word, so two spellings that are shown alike may mean different terms.
      var key = JSON.stringify([word.shown, word.alternatives, compounds, isBeginning]), unit = known[key];
      if (unit) return unit;
      unit = { shown: word.shown, isStop: word.isStop, corrected: [] };
      unit.variants = await variants(word, compounds, isBeginning, unit.corrected);
      unit.found = await unitScores(unit);
      if (remembered.length === MAX_REMEMBERED) delete known[remembered.shift()];
      remembered.push(key);
      return known[key] = unit;
    }

    async function row(question) {
      var number = Math.floor(question / manifest.textSize), size = manifest.listSize;
      var file = manifest.texts ? manifest.texts[number] : (await load(manifest.textLists[Math.floor(number / size)]))[number % size];
      return (await load(file))[question % manifest.textSize];
    }
    // What results show of questions; `short`, the short answer, is null where `shorts` must be asked for it.
    function texts(questions) {
      return Promise.all(questions.map(async function (question) {
        var texts = manifest.near ? [null, []] : await row(question);
        var known = manifest.near ? manifest.near.rows[question] : texts.slice(2);
        var short = manifest.near && !known[4] ? "" : texts[0];
        return { question: question, id: known[0], title: known[1], topic: manifest.near ? manifest.topics[known[2]][1] : known[2], level: known[3], short: short, headings: texts[1] };
      }));
    }
    // What results can be filtered by: {topics, tags, own}.
    async function filters() {
      await open();
      return manifest.filters ? load(manifest.filters) : manifest;
    }
    // Of each question the short answer and the headings.
    function shorts(questions) { return Promise.all(questions.map(row)); }
    // An answer with the texts of its first hits.
    async function find(query, facets, most) {
      var answer = await search(query, facets, most);
      answer.texts = await texts(answer.hits.map(function (hit) { return hit.question; }));
      return answer;
    }
    return { open: open, search: search, find: find, filters: filters, shorts: shorts };
  }

  // A reader that a deployment does not stop. It removes the files that the manifest names; the new manifest is then asked for past
  // all caches, `get(file, true)`, and the query is put again.
  function Lasting(get) {
    var current = Reader(get), edition = 0, renewing = null;

    // Whether there is another reader than `old` to ask.
    function renew(old) {
      if (current !== old) return Promise.resolve(true);
      renewing = renewing || look(old).then(function (found) { renewing = null; return found; });
      return renewing;
    }
    async function look(old) {
      var before = await old.open().then(JSON.stringify, String), manifest;
      for (var pause of PAUSES) {
        await new Promise(function (resolve) { setTimeout(resolve, pause); });
        try { manifest = await get("manifest", true); } catch (error) { return false; }
        if (JSON.stringify(manifest) !== before) break;
      }
      take(manifest);
      return true;
    }
    function take(manifest) {
      current = Reader(async function (file) { return file === "manifest" ? manifest : get(file); });
      edition += 1;
    }
    function lasting(name) {
      return async function () {
        for (var tries = 0;; tries++) {
          var reader = current;
          try { return await reader[name].apply(null, arguments); } catch (error) {
            if (tries === 2 || !await renew(reader)) throw error;
          }
        }
      };
    }
    var find = lasting("find");
    return { open: lasting("open"), search: lasting("search"), filters: lasting("filters"),
      find: async function (query, facets, most) {
        for (;;) {
          var asked = edition, answer = await find(query, facets, most);
          if (asked === edition) return Object.assign(answer, { edition: edition });
        }
      },
      // Numbers of questions mean something in the edition that gave them: where that is gone, the query must be put again.
      shorts: async function (questions, asked) {
        var reader = current;
        if (asked !== edition) throw new Error("of another edition");
        try { return await reader.shorts(questions); } catch (error) { await renew(reader); throw error; }
      },
      // Whether there is another index by now: a word that the present one lacks may be new.
      refresh: async function () {
        var reader = current, before = JSON.stringify(await reader.open()), manifest = await get("manifest", edition > 0);
        if (current !== reader) return true;
        if (JSON.stringify(manifest) === before) return false;
        take(manifest);
        return true;
      } };
  }

  async function json(address, cache) {
    var response = await fetch(address, { cache: cache });
    if (!response.ok) throw new Error("cannot load " + address);
    return response.json();
  }
  // Files of the index from a host. What a cache has of the manifest is used only where the host cannot be asked.
  function fetched(root) {
    return function (file, isFresh) {
      var address = root + "search/" + file + ".json", early = global.askbookManifest;
      if (isFresh) return json(address + "?" + Date.now(), "reload");
      if (file !== "manifest") return json(address, "default").catch(function () { return json(address, "reload"); });
      global.askbookManifest = null;
      return Promise.resolve(early || json(address, "no-cache")).catch(function () { return json(address, "force-cache"); });
    };
  }

  // As a worker: requests are [number, name of a reader's function, its arguments]; of queries that wait only the last counts.
  if (typeof document === "undefined" && global.importScripts) {
    var own = String(global.location), reader = Lasting(fetched(own.slice(0, own.lastIndexOf("assets/")))), last = 0;
    global.onmessage = async function (event) {
      var number = event.data[0], name = event.data[1];
      if (name === "find") last = number;
      await 0;
      if (name === "find" && number < last) { global.postMessage([number, null, "something else was asked since"]); return; }
      try {
        global.postMessage([number, await reader[name].apply(null, event.data[2])]);
      } catch (error) {
        global.postMessage([number, null, String(error)]);
      }
    };
  }
  global.askbookSearch = { Reader: Reader, Lasting: Lasting, fetched: fetched, words: words, NEWER: NEWER };
})(globalThis);
