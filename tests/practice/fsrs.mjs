// The page's scheduler beside ts-fsrs. Usage: node fsrs.mjs FSRS_JS TS_FSRS_MJS; fails with the first difference. ts-fsrs
// counts the days of UTC and the page those of its reader, so the two are compared where these are the same.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import vm from "node:vm";
import { pathToFileURL } from "node:url";

const [script, reference] = process.argv.slice(2);
vm.runInThisContext(readFileSync(script, "utf8"));
const { review, isDue, daysBetween } = globalThis.askbookFsrs;
const { fsrs, createEmptyCard } = await import(pathToFileURL(reference).href);
const MINUTE = 60000, DAY = 86400000;

// What the algorithm's authors publish for the default parameters (in the tests of fsrs-rs and ts-fsrs).
[[0.212, 6.4133], [1.2931, 5.11217071], [2.3065, 2.11810397], [8.2956, 1]].forEach(([stability, difficulty], place) => {
  const card = review(null, place + 1, 0);
  assert.deepEqual([card.s, card.d], [stability, difficulty]);
});
{
  let card = null, now = new Date(2022, 10, 29, 12, 30).getTime();
  const intervals = [];
  for (const grade of [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3]) {
    card = review(card, grade, now);
    intervals.push(Math.floor((card.due - card.last) / DAY));
    now = card.due;
  }
  assert.deepEqual(intervals, [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
}
{
  let card = null, now = new Date(2022, 10, 29, 12, 30).getTime();
  [1, 3, 3, 3, 3, 3].forEach((grade, place) => {
    now += [0, 0, 1, 3, 8, 21][place] * DAY;
    card = review(card, grade, now);
  });
  assert.ok(Math.abs(card.s - 53.62691) < 1e-4 && Math.abs(card.d - 6.3574867) < 1e-4, JSON.stringify(card));
}

// Thousands of histories: reviews within minutes, when they are due, far too late, much too early.
let seed = 20261121;
function random() {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed / 2147483648;
}
const theirs = fsrs({ enable_fuzz: false });
let reviews = 0;
for (let history = 0; history < (process.env.TZ === "UTC" ? 4000 : 0); history++) {
  let now = Date.UTC(2026, 0, 1) + Math.floor(random() * 400 * DAY), own = null, other = createEmptyCard(new Date(now));
  const said = [];
  for (let turn = 0; turn < 20; turn++) {
    const grade = 1 + Math.floor(random() * 4);
    said.push([grade, new Date(now).toISOString()]);
    const before = own && { ...own };
    const next = review(own, grade, now);
    assert.deepEqual(own, before, "a card stays as it was");
    own = next;
    other = theirs.next(other, new Date(now), grade).card;
    const where = `history ${history}: ${JSON.stringify(said)}`;
    assert.deepEqual(
      { due: own.due, last: own.last, state: own.state, step: own.step, reps: own.reps, lapses: own.lapses },
      { due: other.due.getTime(), last: now, state: other.state, step: other.learning_steps, reps: other.reps, lapses: other.lapses },
      where);
    assert.ok(Math.abs(own.s / other.stability - 1) < 1e-5 && Math.abs(own.d - other.difficulty) < 1e-5, where);
    reviews += 1;
    const kind = random();
    if (kind < 0.3) now += Math.floor(random() * 60 * MINUTE);
    else if (kind < 0.7) now = own.due + Math.floor(random() * 60 * MINUTE);
    else now += Math.floor(random() * random() * 400 * DAY);
  }
}

// Steps fall due to the minute, days from their midnight on; a clock that went back counts as no time.
const evening = new Date(2026, 5, 1, 20).getTime(), morning = new Date(2026, 5, 2, 6).getTime();
assert.equal(isDue(review(null, 3, evening), evening + 9 * MINUTE), false);
assert.equal(isDue(review(null, 3, evening), evening + 10 * MINUTE), true);
const nextDay = review(review(null, 2, evening - DAY), 2, evening);
assert.equal(daysBetween(evening, morning), 1);
assert.equal(nextDay.state === 2 && isDue(nextDay, evening + 60 * MINUTE), false);
assert.equal(isDue({ ...nextDay, state: 2, due: evening + DAY }, morning), true);
assert.equal(daysBetween(morning, evening), 0);
// A year of days, those with 23 and 25 hours among them.
for (let day = 0; day < 366; day++) {
  const from = new Date(2026, 0, day, 23, 30).getTime(), to = new Date(2026, 0, day + 1, 0, 30).getTime();
  assert.equal(daysBetween(from, to), 1, new Date(from).toString());
  assert.equal(daysBetween(from, new Date(2026, 0, day + 30, 12).getTime()), 30, new Date(from).toString());
}
console.log(`${reviews} reviews agree`);
