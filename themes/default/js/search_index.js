// The index: files below search/ into terms, postings, norms and what results show. src/search/publish.rs has the format.
// No DOM: `get(file)` promises the JSON of a file.
(function (search) {
  "use strict";
  var MAX_EXPANSIONS = 200, LEVELS = ["novice", "intermediate", "advanced"];
  // Fields by their numbers, and sets of them.
  var QUESTION = 3, TAGS = 5, STARTS = 6, ID = 8, ASKED = 9;
  var IN_NAME = 1 << QUESTION | 1 << ID, IN_TITLE = 1 << QUESTION | 1 << TAGS | 1 << STARTS | 1 << ID | 1 << ASKED;
  // Of the index: another one is read by another script.
  var VERSION = 5;
  search.NEWER = "newer-index";
  search.OF_QUESTION = 1 << QUESTION | 1 << STARTS | 1 << ASKED;
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

  // Postings by columns into a list for each term: distance, mask, and frequencies where there are any.
  function unpacked(text) {
    var columns = text.split(" ").map(numbers), at = 0, from = 0;
    return columns[0].map(function (count) {
      var list = [];
      for (var end = at + count; at < end; at++) {
        var mask = columns[2][at];
        list.push(columns[1][at], mask);
        if (mask & 1) for (var fields = mask >> 1; fields; fields &= fields - 1) list.push(columns[3][from++]);
      }
      return list;
    });
  }
  function documentsOf(steps) {
    var document = -1;
    return numbers(steps).map(function (step) { return document += step + 1; });
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

  var STOP_TERMS = new Set(Array.from(search.STOP, search.stem));

  search.Index = function (get) {
    var loads = {}, manifest, near, rows = [], synonyms, shards = {}, norms = [], vocabulary, facets = null;

    function load(file) {
      return loads[file] = loads[file] || get(file).catch(function (error) { delete loads[file]; throw error; });
    }
    function open() {
      return manifest ? Promise.resolve(manifest) : load("manifest").then(function (data) {
        if (data.version !== VERSION) throw new Error(search.NEWER);
        manifest = data;
        // part: variants
        if (typeof data.norms[0] !== "string") norms = data.norms;
        near = toShard(data.near ? data.near.terms : { t: "", p: "   " });
        if (data.near) {
          rows = toRows(data.near);
          facets = { level: LEVELS.map(function (level) { return [level, rows.flatMap(function (row, document) { return row[3] === level ? document : []; })]; }) };
        }
        synonyms = new Map(data.synonyms.split("\n").map(function (line) {
          var parts = line.split(" ");
          return [parts[0], parts.slice(1).filter(Boolean).map(function (meaning) { return meaning.split(","); })];
        }));
        return data;
      });
    }
    function toShard(data) {
      var terms = data.t.split(" ").filter(Boolean), lists = unpacked(data.p);
      return { terms: terms, far: data.far || {}, postings: new Map(terms.map(function (term, i) { return [term, lists[i]]; })) };
    }
    // For each question `[id, question, topic, level, number]`.
    function toRows(data) {
      var ids = data.ids.split(" "), questions = data.questions.split("\n"), topics = numbers(data.topics), kinds = numbers(data.kinds);
      return kinds.map(function (kind, i) { return [ids[i], questions[i], manifest.topics[topics[i]], LEVELS[kind >> 2] || "", kind & 3]; });
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
      var shard = isNear(term) ? near : await shardOf(term);
      if (shard && Object.hasOwn(shard.far, term)) {
        shard.postings.set(term, unpacked((await Promise.all(shard.far[term].map(load))).join(""))[0]);
        delete shard.far[term];
      }
      return shard && shard.postings.get(term);
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
    // Where a term is: documents, ascending; for each, how often each field has it (`rows`), and `places`: 1 when its question,
    // tags or id have it, plus 2 when its id has, plus 4 when its question or id has; by field in how many documents it is.
    async function occurrences(term) {
      var data = await postings(term) || [], count = manifest.fields.length, frequency = new Array(count).fill(0);
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
    function loadNorms(documents) {
      var wanted = new Set(documents.map(function (document) { return Math.floor(document / manifest.normSize); }));
      return Promise.all(Array.from(wanted, async function (part) { norms[part] = norms[part] || await load(manifest.norms[part]); }));
    }
    function lengthOf(field, document) {
      var part = norms[Math.floor(document / manifest.normSize)][field];
      return part ? manifest.lengths[part.charCodeAt(document % manifest.normSize) - 35] : 1;
    }


    // Starts loading the shards of these terms, all at once.
    function prefetch(terms) {
      return Promise.all(Array.from(new Set(terms.filter(function (term) { return !isNear(term); })), shardOf));
    }
    // Known by the word as written, or by its stem.
    function synonymsOf(word) {
      var first = word.alternatives[0];
      return synonyms.get(word.shown) || (first.length === 1 && synonyms.get(first[0])) || [];
    }
    // Whether a question or an id has all of these terms.
    async function isProminent(terms) {
      for (var term of terms) {
        if (manifest.near && !/^\d+$/.test(term) && !near.postings.has(term)) return false;
        if (!(await occurrences(term)).places.some(function (place) { return place & 4; })) return false;
      }
      return true;
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
        var known = manifest.near ? rows[question] : texts.slice(2);
        var short = manifest.near && !(known[4] & 1) ? "" : texts[0];
        return { question: question, id: known[0], title: known[1], topic: known[2], level: known[3], short: short, lang: known[4] & 2 ? manifest.original : {}, headings: texts[1] };
      }));
    }
    // What results can be filtered by: {topics, tags}.
    async function filters() {
      await open();
      var found = await load(manifest.filters);
      if (!facets) {
        facets = { level: await Promise.all(LEVELS.map(async function (level) { return [level, (await occurrences("@level/" + level)).documents]; })) };
      } else if (manifest.near && !facets.tag) {
        [["topic", "", found.topics], ["tag", "", found.tags]].concat(found.own || []).forEach(function (field) {
          facets[field[0]] = field[2].map(function (row) { return [row[0], documentsOf(row[2])]; });
        });
      }
      return found;
    }
    // Of each question the short answer and the headings.
    function shorts(questions) { return Promise.all(questions.map(row)); }
    // What a question's answer says: `[fragment, heading, texts]` by section; nothing where that cannot be had.
    function passages(id) { return load("passages:" + id).catch(function () { return []; }); }
    return { open: open, passages: passages, manifest: function () { return manifest; }, hasAll: hasAll, expansions: expansions, vocabulary: loadVocabulary, prefetch: prefetch,
      occurrences: occurrences, loadNorms: loadNorms, lengthOf: lengthOf, synonymsOf: synonymsOf, isProminent: isProminent,
      texts: texts, filters: filters, shorts: shorts,
      // By key `[value, documents]` of what results are counted by, as far as it is known.
      facets: function () { return facets; } };
  };
})(globalThis.askbookSearch);
