// Which questions to ask, and in what order. Pure: no document, no clock, no storage.
(function () {
  "use strict";
  var practice = globalThis.askbookPractice, fsrs = globalThis.askbookFsrs;
  var LEVELS = ["", "novice", "intermediate", "advanced"];
  // How far ahead a question of another topic is looked for.
  var REACH = 8;

  // The rows of the page's data block as questions.
  function questions(data) {
    return data.questions.map(function (row, place) {
      return { id: row[0], html: row[1], topic: data.topics[row[2]][0], topicTitle: data.topics[row[2]][1], level: LEVELS[row[3]],
        importance: row[4], tags: row[5].map(function (tag) { return data.tags[tag]; }), aliases: row[6] || [], fields: row[7] || {}, place: place };
    });
  }

  // "new", "learning", "due" or "mastered"; `isMastered` also of a card that is due again.
  function state(card, now) {
    if (!card) return "new";
    if (fsrs.isDue(card, now)) return "due";
    return card.s >= practice.MASTERED ? "mastered" : "learning";
  }
  function isMastered(card) { return Boolean(card) && card.s >= practice.MASTERED; }

  // Whether a question is among those chosen; of a kind of which nothing is chosen all are meant.
  function isChosen(question, settings, card) {
    function allows(chosen, values) {
      return !chosen || !chosen.length || values.some(function (value) { return chosen.includes(value); });
    }
    return allows(settings.topics, [question.topic]) && allows(settings.levels, [question.level]) &&
      allows(settings.importances, [String(question.importance)]) && allows(settings.tags, question.tags) &&
      Object.keys(settings.fields || {}).every(function (key) { return allows(settings.fields[key], question.fields[key] || []); }) &&
      !(settings.unmastered && isMastered(card));
  }
  function chosen(all, settings, cards) {
    return all.filter(function (question) { return isChosen(question, settings, cards[question.id]); });
  }

  // A number that follows from a text and a person's seed, equally likely to be any (FNV-1a, then murmur3's last mix).
  function drawn(seed, text) {
    var hash = 2166136261 ^ seed;
    for (var i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
    hash = Math.imul(hash ^ hash >>> 16, 2246822507);
    hash = Math.imul(hash ^ hash >>> 13, 3266489909);
    return (hash ^ hash >>> 16) >>> 0;
  }

  // New questions: those asked most first; within an importance one of each topic in turn, topics with the fewest cards first, and
  // everything else as chance has it for this person.
  function inTurn(fresh, started, seed) {
    var taken = Object.assign(Object.create(null), started);
    var rows = fresh.map(function (question) { return { question: question, draw: drawn(seed, question.id) }; });
    rows.sort(function (a, b) { return b.question.importance - a.question.importance || a.draw - b.draw; });
    rows.forEach(function (row) { row.round = taken[row.question.topic] = (taken[row.question.topic] || 0) + 1; });
    rows.sort(function (a, b) {
      return b.question.importance - a.question.importance || a.round - b.round ||
        drawn(seed, a.question.topic) - drawn(seed, b.question.topic);
    });
    return rows.map(function (row) { return row.question; });
  }
  // The same questions nearly in the same order, two of one topic apart where that costs a few places only.
  function interleaved(rows) {
    var rest = rows.slice(), out = [];
    while (rest.length) {
      var last = out.length && out[out.length - 1].topic;
      var at = rest.slice(0, REACH).findIndex(function (question) { return question.topic !== last; });
      out.push(rest.splice(Math.max(0, at), 1)[0]);
    }
    return out;
  }

  // Questions to practice: those that are due, the one likeliest forgotten first; then new ones; when there are not enough of
  // either, those that come back soonest, but none before the minutes of its step are over.
  function cardsToAsk(all, settings, cards, now, seed) {
    var rows = chosen(all, settings, cards), started = Object.create(null);
    all.forEach(function (question) {
      if (cards[question.id]) started[question.topic] = (started[question.topic] || 0) + 1;
    });
    function isDue(question) { return state(cards[question.id], now) === "due"; }
    var due = rows.filter(isDue).sort(function (a, b) {
      return fsrs.recall(cards[a.id], now) - fsrs.recall(cards[b.id], now) || cards[a.id].due - cards[b.id].due || a.place - b.place;
    });
    var fresh = rows.filter(function (question) { return !cards[question.id]; });
    var later = rows.filter(function (question) {
      return cards[question.id] && !isDue(question) && cards[question.id].state === fsrs.REVIEW;
    }).sort(function (a, b) { return cards[a.id].due - cards[b.id].due || a.place - b.place; });
    var ordered = interleaved(due).concat(inTurn(fresh, started, seed), interleaved(later));
    return ordered.slice(0, settings.count).map(function (question) { return question.id; });
  }

  // A session of cards, as it is in sessionStorage: `queue` is what comes, `waiting` what has a step that is not over, as {id, due},
  // `current` is {id, due} with a `due` of null from the queue, `stage` is 0 question, 1 short answer, 2 whole answer, `ticks` has a
  // boolean for each point, `done` is [{id, grade, before, due}].
  function newSession(queue) {
    return { kind: "cards", queue: queue, waiting: [], current: null, stage: 0, ticks: [], done: [] };
  }

  // Questions for a mock interview: at random, but as many of each topic as of any other as far as there are, and those
  // asked often more often. `random()` gives numbers from 0 to 1.
  function interview(all, settings, cards, random) {
    var byTopic = Object.create(null);
    chosen(all, settings, cards).forEach(function (question) {
      // A weighted draw without putting back: the largest of random numbers to the power of 1 / weight come first.
      var draw = Math.pow(random(), 1 / (question.importance * question.importance));
      (byTopic[question.topic] = byTopic[question.topic] || []).push({ draw: draw, id: question.id });
    });
    var piles = Object.keys(byTopic).map(function (topic) {
      return { order: random(), rows: byTopic[topic].sort(function (a, b) { return b.draw - a.draw; }) };
    }).sort(function (a, b) { return a.order - b.order; });
    var out = [];
    for (var round = 0; out.length < settings.count && piles.length; round++) {
      piles = piles.filter(function (pile) { return pile.rows.length > round; });
      piles.forEach(function (pile) { if (out.length < settings.count) out.push(pile.rows[round].id); });
    }
    return out;
  }

  // How many questions are in each state; `recalled` is how many of those practiced would likely be recalled now.
  function counts(all, cards, now) {
    var out = { all: all.length, new: 0, learning: 0, due: 0, mastered: 0, recalled: 0 };
    all.forEach(function (question) { count(out, cards[question.id], now); });
    return out;
  }
  function count(out, card, now) {
    if (!card) { out.new += 1; return; }
    if (isMastered(card)) out.mastered += 1; else out.learning += 1;
    if (fsrs.isDue(card, now)) out.due += 1;
    out.recalled += fsrs.recall(card, now);
  }

  // How many cards come due on each of so many days, today with all that is overdue first.
  function forecast(cards, now, days) {
    var out = new Array(days).fill(0);
    Object.keys(cards).forEach(function (id) {
      var day = fsrs.daysBetween(now, cards[id].due);
      if (day < days) out[day] += 1;
    });
    return out;
  }

  practice.LEVELS = LEVELS.slice(1);
  practice.questions = questions;
  practice.state = state;
  practice.isMastered = isMastered;
  practice.chosen = chosen;
  practice.cardsToAsk = cardsToAsk;
  practice.newSession = newSession;
  practice.interview = interview;
  practice.counts = counts;
  practice.count = count;
  practice.forecast = forecast;
  practice.drawn = drawn;
})();
