// When to ask a question again: FSRS-6 with its published default parameters, without fuzz, and with the usual learning
// steps (1 and 10 minutes, after a lapse 10). Pure: no document, no clock, no storage.
//
// A card is {s, d, due, last, state, step, reps, lapses}: stability in days, difficulty from 1 to 10, times in milliseconds,
// state 1 learning, 2 review, 3 relearning. A question that was never graded has no card (null). A grade is 1 again, 2 hard,
// 3 good, 4 easy.
(function () {
  "use strict";
  // Marks on other pages come with a copy of this script.
  if (globalThis.askbookFsrs) return;
  var W = [0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
    1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542];
  var AGAIN = 1, HARD = 2, GOOD = 3, EASY = 4;
  var LEARNING = 1, REVIEW = 2, RELEARNING = 3;
  var MINUTE = 60000, DAY = 86400000;
  var MIN_STABILITY = 0.001, MAX_STABILITY = 36500;
  // The curve is fixed by: nine tenths are remembered when as many days have gone by as the stability says.
  var DECAY = -W[20], FACTOR = Math.pow(0.9, 1 / DECAY) - 1;

  function between(least, value, most) { return Math.min(Math.max(value, least), most); }
  function rounded(value) { return Math.round(value * 1e8) / 1e8; }
  function stable(value) { return rounded(between(MIN_STABILITY, value, MAX_STABILITY)); }

  // The hour at which a day begins for those who practice past midnight.
  var firstHour = 0;
  function beginDaysAt(hour) { firstHour = hour; }
  // The day that a time belongs to: its date is that day's.
  function dayOf(time) {
    var date = new Date(time);
    date.setHours(date.getHours() - firstHour);
    return date;
  }
  // Days between two times as a person counts them: beginnings of days that passed here.
  function daysBetween(from, to) {
    function midnight(time) {
      var date = dayOf(time);
      return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
    }
    return Math.max(0, Math.round((midnight(to) - midnight(from)) / DAY));
  }

  // The chance that it is remembered `days` after it was last graded.
  function recall(days, stability) { return Math.pow(1 + FACTOR * days / stability, DECAY); }

  function firstDifficulty(grade) { return W[4] - Math.exp(W[5] * (grade - 1)) + 1; }
  function nextDifficulty(difficulty, grade) {
    var moved = difficulty - W[6] * (grade - GOOD) * (10 - difficulty) / 9;
    return rounded(between(1, W[7] * firstDifficulty(EASY) + (1 - W[7]) * moved, 10));
  }

  function afterSameDay(stability, grade) {
    var growth = Math.exp(W[17] * (grade - GOOD + W[18])) * Math.pow(stability, -W[19]);
    return stable(stability * (grade >= HARD ? Math.max(growth, 1) : growth));
  }
  function afterForgetting(difficulty, stability, chance) {
    var long = W[11] * Math.pow(difficulty, -W[12]) * (Math.pow(stability + 1, W[13]) - 1) * Math.exp(W[14] * (1 - chance));
    return stable(Math.min(long, stability / Math.exp(W[17] * W[18])));
  }
  function afterRecall(difficulty, stability, chance, grade) {
    var growth = Math.exp(W[8]) * (11 - difficulty) * Math.pow(stability, -W[9]) * (Math.exp(W[10] * (1 - chance)) - 1);
    if (grade === HARD) growth *= W[15];
    if (grade === EASY) growth *= W[16];
    return stable(stability * (1 + growth));
  }

  // [stability, difficulty] after a grade.
  function memory(card, grade, days) {
    if (!card) return [W[grade - 1], between(1, rounded(firstDifficulty(grade)), 10)];
    var chance = recall(days, card.s), stability;
    if (days === 0) stability = afterSameDay(card.s, grade);
    else if (grade === AGAIN) stability = afterForgetting(card.d, card.s, chance);
    else stability = afterRecall(card.d, card.s, chance, grade);
    return [stability, nextDifficulty(card.d, grade)];
  }

  // Days until nine tenths are remembered.
  function interval(stability) { return between(1, Math.round(stability), MAX_STABILITY); }

  // Days for a card in review: an easier grade never comes back sooner than a harder one.
  function reviewInterval(card, grade, days) {
    function own(other) { return interval(memory(card, other, days)[0]); }
    var hard = Math.min(own(HARD), own(GOOD));
    if (grade === HARD) return hard;
    var good = Math.max(own(GOOD), hard + 1);
    return grade === GOOD ? good : Math.max(own(EASY), good + 1);
  }

  // The learning step that follows: [minutes, step], or null when the card goes (on) to days.
  function step(card, grade) {
    var state = card ? card.state : LEARNING;
    if (state === REVIEW) return grade === AGAIN ? [10, 0] : null;
    if (state === RELEARNING) return grade === AGAIN ? [10, 0] : grade === HARD ? [15, 0] : null;
    var at = card ? card.step : 0;
    if (grade === AGAIN) return [1, 0];
    if (grade === HARD) return [6, at];
    return grade === GOOD && at === 0 ? [10, 1] : null;
  }

  // The card after `grade` at `now`; `card` stays as it was.
  function review(card, grade, now) {
    var days = card ? daysBetween(card.last, now) : 0;
    var after = memory(card, grade, days), next = step(card, grade), isReview = card !== null && card.state === REVIEW;
    var result = { s: after[0], d: after[1], due: 0, last: now, state: REVIEW, step: 0, reps: (card ? card.reps : 0) + 1,
      lapses: (card ? card.lapses : 0) + (isReview && grade === AGAIN ? 1 : 0) };
    if (next) {
      result.state = isReview ? RELEARNING : card ? card.state : LEARNING;
      result.step = next[1];
      result.due = now + next[0] * MINUTE;
    } else {
      result.due = now + (isReview ? reviewInterval(card, grade, days) : interval(after[0])) * DAY;
    }
    return result;
  }

  // A card whose next step nobody waits for: past its first step it comes back the next day; otherwise it stays as it is.
  function rest(card, now) {
    if (card.state !== LEARNING || card.step === 0 || card.due <= now) return card;
    return Object.assign({}, card, { state: REVIEW, step: 0, due: card.last + DAY });
  }

  // Whether it is time to ask again. What comes back after days does so from the beginning of that day.
  function isDue(card, now) {
    return card.due <= now || (card.state === REVIEW && daysBetween(now, card.due) === 0);
  }

  globalThis.askbookFsrs = { REVIEW: REVIEW, review: review, rest: rest, isDue: isDue, beginDaysAt: beginDaysAt, dayOf: dayOf, daysBetween: daysBetween,
    recall: function (card, now) { return recall(daysBetween(card.last, now), card.s); } };
})();
