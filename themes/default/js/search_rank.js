// Queries into ranked questions: the same as src/search/query.rs and scores.rs, whose docs describe it. No DOM.
(function (search) {
  "use strict";
  var TITLE = 1, EXACT = 1, NAMED = 1, STOP_SHARE = 0.05, CHANCE = 0.5, FLOOR = 0.02, BELOW = 0.9, QUOTED = 50, NEAREST = 3, ALIKE = 0.4, MAX_REMEMBERED = 64;
  var round = Math.fround, K1 = round(1.2);

  // A reader of the index; `get(file)` promises the JSON of a file below search/.
  search.Reader = function (get) {
    var index = search.Index(get), query = search.Units(index), scored = new Map(), known = Object.create(null), remembered = [];

    // The same with, for each document, its boosted BM25 summed over the fields, as tantivy, in 32 bits, and how much of that comes
    // from the question's words.
    async function scores(term) {
      if (scored.has(term)) return scored.get(term);
      var found = await index.occurrences(term), manifest = index.manifest(), count = manifest.fields.length;
      await index.loadNorms(found.documents);
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
          var norm = round(K1 * round(0.25 + round(round(0.75 * index.lengthOf(manifest.fields[field][0], document)) / averages[field])));
          var points = manifest.fields[field][1] * round(weights[field] * round(tf / round(tf + norm)));
          score += points;
          if (search.OF_QUESTION >> field & 1) ofQuestion += points;
        }
        asked.push(ofQuestion);
        return score;
      });
      var out = { documents: found.documents, scores: list, asked: asked, places: found.places };
      scored.set(term, out);
      return out;
    }

    // The best of a word's variants for each document; parts of a name come after the name as a whole.
    async function unitScores(variants) {
      var best = Sums(), parts = Sums();
      for (var variant of variants) (variant.isPart ? parts : best).add(joined(variant.weight, await Promise.all(variant.terms.map(scores))));
      var whole = best.list(), apart = parts.list();
      if (!apart.documents.length) return whole;
      var worst = Math.min.apply(null, whole.scores), most = Math.max.apply(null, apart.scores);
      var factor = most > 0 ? Math.min(1, BELOW * worst / most) : 1;
      var has = new Set(whole.documents), rows = whole.documents.map(function (document, i) { return [document, whole.scores[i], whole.asked[i], whole.places[i]]; });
      apart.documents.forEach(function (document, i) {
        if (!has.has(document)) rows.push([document, factor * apart.scores[i], factor * apart.asked[i], 0]);
      });
      rows.sort(function (a, b) { return a[0] - b[0]; });
      function column(place) { return rows.map(function (row) { return row[place]; }); }
      return { documents: column(0), scores: column(1), asked: column(2), places: column(3) };
    }
    // Of several lists the best score of each document.
    function Sums() {
      var lists = [];
      return { add: function (list) { lists.push(list); }, list: function () {
        if (lists.length < 2) return lists[0] || { documents: [], scores: [], asked: [], places: [] };
        var count = index.manifest().documents, best = new Float64Array(count), asked = new Float64Array(count);
        var places = new Uint8Array(count), has = new Uint8Array(count);
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
      } };
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


    // A word with what it found; words that stay while the next is typed are not looked up again.
    async function remember(key, variants) {
      var unit = known[key];
      if (unit) return unit;
      unit = { corrected: [] };
      unit.variants = await variants(unit.corrected);
      unit.found = await unitScores(unit.variants);
      if (remembered.length === MAX_REMEMBERED) delete known[remembered.shift()];
      remembered.push(key);
      return known[key] = unit;
    }
    // Questions that have a word in any way.
    async function having(word) {
      var out = new Set();
      for (var alternative of word.alternatives) {
        var lists = await Promise.all(alternative.map(async function (term) { return (await index.occurrences(term)).documents; }));
        lists[0].filter(function (document) { return lists.every(function (list) { return list.includes(document); }); })
          .forEach(function (document) { out.add(document); });
      }
      return out;
    }
    // Those of the first hits that have all phrases, or all hits where none has; `quoted(question)` promises the texts of a question.
    async function withPhrases(all, phrases, quoted) {
      var hits = first(all.slice(), QUOTED), kept = await Promise.all(hits.map(async function (hit) {
        var texts = (await quoted(hit.question)).map(search.plain);
        return phrases.every(function (phrase) { return texts.some(function (text) { return text.includes(phrase); }); });
      }));
      return kept.includes(true) ? hits.filter(function (hit, i) { return kept[i]; }) : all;
    }

    // Ranks questions; only the best `most`, or all when it is left out.
    async function searchFor(text, facets, most) {
      await index.open();
      var manifest = index.manifest(), parsed = await query.parse(text), units = await query.units(parsed.text, remember), corrected = [];
      var count = manifest.documents, share = 0, isList = !parsed.text.trim();
      var total = new Float64Array(count), asked = new Float64Array(count), part = new Float64Array(count), titleShare = new Float64Array(count);
      var titleWords = new Float64Array(count), idShare = new Float64Array(count), idWords = new Float64Array(count);
      units.forEach(function (entry) {
        var unit = entry.unit, found = unit.found.documents.length;
        var weight = entry.isStop ? STOP_SHARE : found ? Math.sqrt(Math.log(1 + count / found) / Math.log(1 + count)) : 1;
        share += weight;
        entry.share = weight;
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
      var wanted = {}, left = [];
      for (var facet of (facets || []).concat(parsed.facets)) {
        var key = facet.slice(1, facet.indexOf("/"));
        (wanted[key] = wanted[key] || []).push(new Set((await index.occurrences(facet)).documents));
      }
      for (var word of parsed.excluded) left.push(await having(word));
      // Questions that lack the facets of one key at most: those are counted there, where another could be chosen.
      var all = [], keys = Object.keys(wanted);
      for (var document = 0; document < count; document++) {
        if (isList ? !keys.length : !part[document]) continue;
        if (left.some(function (set) { return set.has(document); })) continue;
        var fails = !keys.length ? keys : keys.filter(function (key) { return wanted[key].some(function (set) { return !set.has(document); }); });
        if (fails.length > 1) continue;
        if (isList) { all.push({ question: document, score: 0, fails: fails[0] }); continue; }
        var inTitle = titleShare[document] / share, inId = idShare[document] / share;
        var exact = Math.min(1, titleWords[document] / Math.max(1, index.lengthOf("question", document)));
        var named = Math.min(1, idWords[document] / Math.max(1, index.lengthOf("id", document)));
        var bonus = TITLE * inTitle + EXACT * inTitle * exact + NAMED * inId * named;
        var sum = total[document] - asked[document] * (1 - CHANCE) * (1 - inTitle);
        all.push({ question: document, score: sum * (part[document] / share) * (1 + bonus), fails: fails[0] });
      }
      var hits = good(all.filter(function (hit) { return !hit.fails; }));
      if (parsed.phrases.length) hits = await withPhrases(hits, parsed.phrases, quoted);
      var found = hits.length;
      hits = first(hits, most);
      hits.slice(0, most).forEach(function (hit) { hit.lacks = lacking(units, hit.question); });
      return { hits: hits, count: found, counts: parsed.phrases.length ? null : counted(all), corrected: corrected, without: hits.length ? hits[0].lacks : lacking(units, -1),
        sought: units.map(function (entry) {
          return { share: entry.share, terms: entry.unit.variants.flatMap(function (variant) { return variant.isPart ? [] : variant.terms; }) };
        }) };
    }
    function good(hits) {
      var best = hits.reduce(function (most, hit) { return Math.max(most, hit.score); }, 0);
      return hits.filter(function (hit) { return hit.score >= best * FLOOR; });
    }
    // How many questions each value would find that results are filtered by: by key and value.
    function counted(hits) {
      var facets = index.facets(), out = {};
      for (let key in facets) {
        let ofDocument = [];
        hits.forEach(function (hit) { if (!hit.fails || hit.fails === key) ofDocument[hit.question] = hit; });
        out[key] = {};
        facets[key].forEach(function (value) {
          out[key][value[0]] = good(value[1].flatMap(function (document) { return ofDocument[document] || []; })).length;
        });
      }
      return out;
    }
    // Words that a question does not have, stop words aside.
    function lacking(units, question) {
      return units.filter(function (entry) { return entry.isTold && !entry.unit.found.documents.includes(question); })
        .map(function (entry) { return entry.shown; });
    }
    // Questions near a query that finds nothing: without its filters, then with the words of the book that are spelled most like its own.
    async function nearest(text) {
      var plain = await find(text, [], NEAREST);
      if (plain.count) return plain.texts;
      var vocabulary = await index.vocabulary();
      var likest = search.words(text).map(function (word) {
        var best = "", most = ALIKE;
        vocabulary.forEach(function (entry) {
          var alike = search.alike(word.shown, entry.word);
          if (alike > most) { most = alike; best = entry.word; }
        });
        return best;
      }).filter(Boolean);
      return likest.length ? (await find(likest.join(" ") + " ", [], NEAREST)).texts : [];
    }
    // The texts of a question that phrases are looked for in.
    async function quoted(question) {
      var text = (await index.texts([question]))[0], passages = await index.passages(text.id);
      return [text.title].concat(passages.flatMap(function (block) { return block.slice(1).flat(); }));
    }
    // An answer with the texts of its first hits.
    async function find(text, facets, most) {
      var answer = await searchFor(text, facets, most);
      answer.texts = await index.texts(answer.hits.map(function (hit) { return hit.question; }));
      return answer;
    }
    return { open: index.open, search: searchFor, find: find, filters: index.filters, shorts: index.shorts, nearest: nearest, passages: index.passages };
  };
})(globalThis.askbookSearch);
