// Which questions to ask, and in what order. Pure: no document, no clock, no storage.
(function () {
  "use strict";
  var practice = globalThis.askbookPractice, fsrs = globalThis.askbookFsrs;
  var LEVELS = ["", "novice", "intermediate", "advanced"];

  // The rows of the page's data block as questions.
  function questions(data) {
    return data.questions.map(function (row, place) {
      return { id: row[0], html: row[1], topic: data.topics[row[2]][0], topicTitle: data.topics[row[2]][1], level: LEVELS[row[3]],
        importance: row[4], tags: row[5].map(function (tag) { return data.tags[tag]; }), aliases: row[6] || [], place: place };
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
      !(settings.unmastered && isMastered(card));
  }
  function chosen(all, settings, cards) {
    return all.filter(function (question) { return isChosen(question, settings, cards[question.id]); });
  }

  // Questions to practice: those that are due, the one likeliest forgotten first; then new ones, those asked most first. When
  // there are not enough of either, those that come up soonest.
  function cardsToAsk(all, settings, cards, now) {
    var rows = chosen(all, settings, cards).map(function (question) {
      var card = cards[question.id] || null;
      return { question: question, card: card, group: ["due", "new"].indexOf(state(card, now)) };
    });
    rows.forEach(function (row) { if (row.group < 0) row.group = 2; });
    rows.sort(function (a, b) {
      if (a.group !== b.group) return a.group - b.group;
      var order = 0;
      if (a.group === 0) order = fsrs.recall(a.card, now) - fsrs.recall(b.card, now) || a.card.due - b.card.due;
      if (a.group === 1) order = b.question.importance - a.question.importance;
      if (a.group === 2) order = a.card.due - b.card.due;
      return order || a.question.place - b.question.place;
    });
    return rows.slice(0, settings.count).map(function (row) { return row.question.id; });
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

  // How many questions are in each state.
  function counts(all, cards, now) {
    var out = { all: all.length, new: 0, learning: 0, due: 0, mastered: 0 };
    all.forEach(function (question) {
      var card = cards[question.id];
      if (isMastered(card)) out.mastered += 1;
      else if (card) out.learning += 1;
      else out.new += 1;
      if (card && fsrs.isDue(card, now)) out.due += 1;
    });
    return out;
  }

  practice.LEVELS = LEVELS.slice(1);
  practice.questions = questions;
  practice.state = state;
  practice.isMastered = isMastered;
  practice.chosen = chosen;
  practice.cardsToAsk = cardsToAsk;
  practice.interview = interview;
  practice.counts = counts;
})();
