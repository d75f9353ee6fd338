// What is kept and what is asked, without a browser. Usage: node store.mjs JS_FOLDER; fails with the first surprise.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";

const [folder] = process.argv.slice(2);
for (const script of ["fsrs.js", "practice_store.js", "practice_queue.js"]) {
  vm.runInThisContext(readFileSync(join(folder, script), "utf8"));
}
const { review } = globalThis.askbookFsrs;
const practice = globalThis.askbookPractice;
const KEY = "askbook-practice:/book/", DAY = 86400000, NOW = new Date(2026, 10, 21, 12).getTime();

// A Storage with room for so many characters.
function storage(room = Infinity) {
  const items = new Map();
  return {
    items, room,
    getItem: (key) => items.get(key) ?? null,
    setItem(key, value) {
      const others = [...items].reduce((sum, [name, text]) => sum + (name === key ? 0 : name.length + text.length), 0);
      if (others + key.length + value.length > this.room) throw new Error("QuotaExceededError");
      items.set(key, value);
    },
    removeItem: (key) => items.delete(key),
  };
}
const topics = { a: "go", b: "go", c: "sql" };
function open(kept, aliases = {}) { return practice.Store(() => kept, KEY, aliases, (id) => topics[id]); }
function stored(kept) { return JSON.parse(kept.getItem(KEY)); }
const known = review(review(review(null, 4, NOW - 60 * DAY), 4, NOW - 50 * DAY), 3, NOW - DAY);
assert.ok(known.s >= practice.MASTERED);

// Two tabs: neither undoes what the other did.
{
  const kept = storage(), one = open(kept), two = open(kept);
  one.data(); two.data();
  one.grade("a", 3, NOW);
  two.grade("b", 1, NOW + 1000);
  one.keep({ count: 5 });
  assert.deepEqual(Object.keys(stored(kept).cards), ["a", "b"]);
  assert.deepEqual(stored(kept).days, { "2026-11-21": 2 });
  assert.deepEqual(two.refresh().settings, { count: 5 });
  const before = one.grade("a", 1, NOW + 2000);
  one.restore("a", before, NOW + 3000);
  assert.deepEqual(stored(kept).cards.a, review(null, 3, NOW), "a grade that was taken back leaves no trace");
  assert.equal(stored(kept).days["2026-11-21"], 2);
}
// A renamed question keeps its card, a removed one too; the newer of two cards wins.
{
  const kept = storage(), old = review(null, 1, NOW - DAY), recent = review(null, 4, NOW);
  kept.setItem(KEY, JSON.stringify({ version: 1, cards: { "old-a": recent, a: old, "old-b": known, gone: old, __proto__: old }, days: {} }));
  const store = open(kept, { "old-a": "a", "old-b": "b" });
  store.keep({});
  assert.deepEqual(stored(kept).cards, { a: recent, gone: old, b: known });
  assert.deepEqual(stored(kept).topics, { go: 1 }, "mastered questions of each topic");
}
// Damaged: kept aside as it was, what could be read is in use, nothing is lost twice.
for (const [text, left] of [
  ["{", []], ["null", []], ["[]", []], ["{\"version\":1}", []], ["{\"version\":\"x\",\"cards\":{}}", []],
  [JSON.stringify({ version: 1, cards: { a: known, b: { s: "x" }, c: null }, days: {} }), ["a"]],
  [JSON.stringify({ version: 1, cards: { a: { ...known, d: 11 }, b: known }, days: { yesterday: 3 } }), ["b"]],
]) {
  const kept = storage();
  kept.setItem(KEY, text);
  const store = open(kept);
  assert.deepEqual(Object.keys(store.refresh().cards), left, text);
  assert.equal(store.fault(), "damaged", text);
  assert.deepEqual(store.damaged(), [text]);
  store.grade("c", 3, NOW);
  kept.setItem(KEY, "second fault");
  const later = open(kept);
  later.refresh();
  assert.deepEqual(later.damaged(), [text, "second fault"]);
  later.dropDamaged();
  assert.deepEqual([later.damaged(), later.fault(), [...kept.items.keys()]], [[], null, [KEY]]);
}
// Damaged without room to keep it twice: it stays where it is until it is dropped.
{
  const text = JSON.stringify({ version: 1, cards: { a: known, b: {} }, days: {} }), kept = storage(KEY.length + text.length + 50);
  kept.setItem(KEY, text);
  const store = open(kept);
  assert.deepEqual(Object.keys(store.refresh().cards), ["a"]);
  store.grade("c", 3, NOW);
  assert.equal(kept.getItem(KEY), text);
  assert.deepEqual(store.damaged(), [text]);
  assert.deepEqual(Object.keys(store.refresh().cards), ["a", "c"]);
  kept.room = Infinity;
  store.dropDamaged();
  assert.deepEqual(Object.keys(stored(kept).cards), ["a", "c"]);
}
// A newer format is left alone.
{
  const kept = storage(), text = "{\"version\":2,\"cards\":[1]}";
  kept.setItem(KEY, text);
  const store = open(kept);
  store.refresh();
  store.grade("a", 3, NOW);
  assert.equal(store.fault(), "newer");
  assert.equal(kept.getItem(KEY), text);
  assert.deepEqual(Object.keys(store.data().cards), ["a"], "it works for the page");
}
// Full: what was done stays in memory and is written once there is room.
{
  const kept = storage(), store = open(kept);
  store.grade("a", 3, NOW);
  kept.room = 10;
  store.grade("b", 3, NOW);
  assert.equal(store.fault(), "full");
  store.grade("b", 4, NOW + 1000);
  assert.deepEqual(Object.keys(stored(kept).cards), ["a"]);
  assert.deepEqual(Object.keys(JSON.parse(store.exported("Book", NOW)).cards), ["a", "b"]);
  kept.room = Infinity;
  store.grade("c", 2, NOW);
  assert.equal(store.fault(), null);
  assert.deepEqual(Object.keys(stored(kept).cards), ["a", "b", "c"]);
}
// Blocked: a session works and can be saved to a file.
{
  const store = practice.Store(() => { throw new Error("SecurityError"); }, KEY, {}, () => undefined);
  store.refresh();
  store.grade("a", 3, NOW);
  store.grade("b", 3, NOW);
  assert.equal(store.fault(), "blocked");
  assert.deepEqual(store.damaged(), []);
  assert.deepEqual(Object.keys(store.data().cards), ["a", "b"]);
  assert.deepEqual(Object.keys(JSON.parse(store.exported("Book", NOW)).cards), ["a", "b"]);
}
// Files: there and back; the newer card wins; what is no file of ours changes nothing.
{
  const from = storage(), to = storage(), one = open(from), two = open(to, { a: "renamed" });
  one.grade("a", 3, NOW);
  one.grade("b", 3, NOW);
  two.grade("b", 1, NOW + 1000);
  const file = one.exported("Book", NOW);
  assert.equal(JSON.parse(file).version, 1);
  assert.deepEqual(two.imported("\ufeff" + file), { added: 1, newer: 0, fault: null });
  assert.deepEqual(Object.keys(stored(to).cards).sort(), ["b", "renamed"]);
  assert.equal(stored(to).cards.b.last, NOW + 1000);
  assert.deepEqual(two.imported(file), { added: 0, newer: 0, fault: null }, "the same file again");
  const before = to.getItem(KEY);
  assert.equal(two.imported("{}").fault, "foreign");
  assert.equal(two.imported("no JSON").fault, "foreign");
  assert.equal(two.imported("{\"askbook\":\"practice\",\"version\":9,\"cards\":{}}").fault, "newer");
  assert.equal(to.getItem(KEY), before);
  const half = JSON.stringify({ askbook: "practice", version: 1, cards: { c: known, d: 7 }, days: {} });
  assert.deepEqual(two.imported(half), { added: 1, newer: 0, fault: "damaged" });
  two.forget();
  assert.deepEqual([stored(to).cards, stored(to).days], [{}, {}]);
}
// A streak: days in a row, today not being over yet.
{
  const day = (ago) => practice.dayOf(NOW - ago * DAY);
  assert.equal(practice.streak({}, NOW), 0);
  assert.equal(practice.streak({ [day(1)]: 1, [day(2)]: 4 }, NOW), 2);
  assert.equal(practice.streak({ [day(0)]: 1, [day(1)]: 1, [day(3)]: 1 }, NOW), 2);
  assert.equal(practice.streak({ [day(2)]: 1 }, NOW), 0);
}
// What is asked: due first, the likeliest forgotten before others; then new by importance and place; then what comes soonest.
{
  const rows = [["n1", 1], ["n3", 3], ["later", 3], ["due", 1], ["overdue", 1], ["n3b", 3], ["n2", 2]];
  const all = practice.questions({
    topics: [["go", "Go"], ["sql", "SQL"]], tags: ["x", "y"],
    questions: rows.map(([id, importance], place) => [id, id, place % 2, 1 + place % 3, importance, [place % 2], []]),
  });
  const cards = { later: review(null, 4, NOW), due: review(null, 4, NOW - 9 * DAY), overdue: review(null, 4, NOW - 90 * DAY) };
  const ask = (settings) => practice.cardsToAsk(all, { count: 99, ...settings }, cards, NOW);
  assert.deepEqual(ask({}), ["overdue", "due", "n3", "n3b", "n2", "n1", "later"]);
  assert.deepEqual(ask({ count: 3 }), ["overdue", "due", "n3"]);
  assert.deepEqual(ask({ topics: ["sql"] }), ["due", "n3", "n3b"]);
  assert.deepEqual(ask({ topics: ["sql"], levels: ["advanced"] }), ["n3b"]);
  assert.deepEqual(ask({ importances: ["1", "2"], tags: ["x"] }), ["overdue", "n2", "n1"]);
  cards.n1 = { ...known };
  assert.ok(!ask({ unmastered: true }).includes("n1") && ask({}).includes("n1"));
  assert.deepEqual(practice.counts(all, cards, NOW), { all: 7, new: 3, learning: 3, due: 2, mastered: 1 });
  let seed = 1;
  const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
  const drawn = {};
  for (let run = 0; run < 300; run++) {
    const queue = practice.interview(all, { count: 4 }, {}, random);
    assert.equal(new Set(queue).size, 4);
    assert.equal(queue.filter((id) => all.find((row) => row.id === id).topic === "go").length, 2, "as many of each topic");
    queue.forEach((id) => { drawn[id] = (drawn[id] || 0) + 1; });
  }
  assert.equal(Object.keys(drawn).length, 7, "every question can come");
  assert.ok(drawn.n3 > drawn.due && drawn.later > drawn.n1, "what is asked often comes more often");
  assert.equal(practice.interview(all, { count: 99 }, {}, random).length, 7);
}
console.log("kept and asked as it should be");
