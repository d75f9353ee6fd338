// What is kept and what is asked, without a browser. Usage: node store.mjs JS_FOLDER; fails with the first surprise.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";

const [folder] = process.argv.slice(2);
for (const script of ["fsrs.js", "practice_store.js", "practice_queue.js", "practice_lists.js"]) {
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
  assert.deepEqual(stored(kept).cards.a, { ...review(null, 3, NOW), topic: "go" }, "a grade that was taken back leaves no trace");
  assert.equal(stored(kept).days["2026-11-21"], 2);
}
// A renamed question keeps its card, a removed one too; the newer of two cards wins.
{
  const kept = storage(), old = review(null, 1, NOW - DAY), recent = review(null, 4, NOW);
  kept.setItem(KEY, JSON.stringify({ version: 1, cards: { "old-a": recent, a: old, "old-b": known, gone: old, __proto__: old }, days: {} }));
  const store = open(kept, { "old-a": "a", "old-b": "b" });
  store.keep({});
  assert.deepEqual(stored(kept).cards, { a: { ...recent, topic: "go" }, gone: old, b: { ...known, topic: "go" } });
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
// Days begin at four in the morning, or when the reader says.
{
  const kept = storage(), store = open(kept), night = new Date(2026, 10, 22, 2).getTime(), morning = new Date(2026, 10, 22, 5).getTime();
  store.grade("a", 3, night);
  store.grade("b", 3, morning);
  assert.deepEqual(stored(kept).days, { "2026-11-21": 1, "2026-11-22": 1 });
  const evening = review(review(null, 3, NOW), 3, NOW + 600000);
  assert.equal(globalThis.askbookFsrs.isDue({ ...evening, due: morning + 16 * 3600000 }, night), false, "not yet tomorrow");
  assert.equal(globalThis.askbookFsrs.isDue({ ...evening, due: morning + 16 * 3600000 }, morning), true);
  store.keep({ dayBegins: 0 });
  assert.equal(globalThis.askbookFsrs.isDue({ ...evening, due: morning + 16 * 3600000 }, night), true);
  store.keep({ dayBegins: 99 });
  assert.equal(practice.dayOf(night), "2026-11-21", "an hour that makes no sense is the usual one");
}
// A session that ends: what waits for its minutes comes back the next day, what was not known does not wait.
{
  const { rest, isDue } = globalThis.askbookFsrs, good = review(null, 3, NOW), bad = review(null, 1, NOW);
  assert.deepEqual(rest(good, NOW + 60000), { ...good, state: 2, step: 0, due: NOW + DAY });
  assert.equal(isDue(rest(good, NOW + 60000), NOW + 7200000), false);
  assert.equal(isDue(rest(good, NOW + 60000), NOW + 18 * 3600000), true);
  assert.equal(rest(bad, NOW), bad);
  assert.equal(rest(good, NOW + 700000), good, "its minutes are over: it is due");
}
// What an answer said is kept with its grade, and a changed one may come back sooner.
{
  const kept = storage(), store = open(kept);
  store.grade("a", 4, NOW, { seen: "3abc", isSooner: false });
  store.grade("a", 4, NOW + 9 * DAY);
  assert.equal(stored(kept).cards.a.seen, "3abc", "of a grade that knows nothing of the answer the mark stays");
  store.grade("a", 4, NOW + 60 * DAY, { seen: "3xyz", isSooner: true });
  assert.deepEqual([stored(kept).cards.a.seen, stored(kept).cards.a.due], ["3xyz", NOW + 61 * DAY]);
  assert.equal(JSON.parse(store.exported("Book", NOW)).cards.a.seen, "3xyz");
}
// The order of new questions is drawn once and stays; a file of another person does not bring theirs.
{
  const kept = storage(), one = open(kept);
  one.grade("a", 3, NOW);
  const seed = stored(kept).seed;
  assert.ok(seed > 0);
  open(kept).keep({});
  assert.equal(stored(kept).seed, seed);
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
  const ask = (settings, seed = 7) => practice.cardsToAsk(all, { count: 99, ...settings }, cards, NOW, seed);
  assert.deepEqual(ask({}).slice(0, 2), ["overdue", "due"], "the likeliest forgotten first");
  assert.deepEqual(new Set(ask({}).slice(2, 4)), new Set(["n3", "n3b"]), "asked most first, in one order or the other");
  assert.deepEqual(ask({}).slice(4), ["n2", "n1", "later"]);
  assert.deepEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8].map((seed) => ask({}, seed)[2])), new Set(["n3", "n3b"]), "the order is a person's");
  assert.deepEqual(ask({}, 3), ask({}, 3));
  assert.equal(ask({ count: 3 }).length, 3);
  assert.deepEqual(ask({ topics: ["sql"] }).slice(0, 1), ["due"]);
  assert.deepEqual(ask({ topics: ["sql"], levels: ["advanced"] }), ["n3b"]);
  assert.deepEqual(ask({ importances: ["1", "2"], tags: ["x"] }), ["overdue", "n2", "n1"]);
  cards.n1 = { ...known };
  assert.ok(!ask({ unmastered: true }).includes("n1") && ask({}).includes("n1"));
  const { recalled, ...counts } = practice.counts(all, cards, NOW);
  assert.deepEqual(counts, { all: 7, new: 3, learning: 3, due: 2, mastered: 1 });
  assert.ok(recalled > 2 && recalled < 4, "what is overdue counts in part");
  // A card whose minutes are not over is not asked ahead of them, one that waits for its day is.
  cards.n2 = review(null, 3, NOW - 60000);
  assert.ok(!ask({}).includes("n2") && ask({}).includes("later"));
  assert.ok(practice.cardsToAsk(all, { count: 99 }, cards, NOW + 600000, 7).slice(0, 3).includes("n2"));
  // Topics take turns, those with fewer cards first.
  const many = practice.questions({
    topics: [["a", "A"], ["b", "B"], ["c", "C"]], tags: [],
    questions: Array.from({ length: 30 }, (_, at) => ["q" + at, "q" + at, at % 3, 1, 2, [], []]),
  });
  const topicsOf = (cards) => practice.cardsToAsk(many, { count: 6 }, cards, NOW, 5).map((id) => many.find((row) => row.id === id).topic);
  assert.equal(new Set(topicsOf({}).slice(0, 3)).size, 3);
  assert.equal(new Set(topicsOf({}).slice(3)).size, 3);
  const onlyA = Object.fromEntries(["q0", "q3"].map((id) => [id, review(null, 4, NOW - 1000)]));
  assert.deepEqual(topicsOf(onlyA).slice(0, 4).includes("a"), false, "what was met less comes first");
  assert.deepEqual(practice.forecast({ a: review(null, 3, NOW), b: review(null, 4, NOW), c: review(null, 4, NOW - 90 * DAY) }, NOW, 9), [2, 0, 0, 0, 0, 0, 0, 0, 1]);
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
// A large book: lists are loaded when a topic is chosen or has cards that are due, each once, and again after a failure.
{
  const topics = ["go", "sql", "git"].map((slug, at) => [slug, slug.toUpperCase(), [5, 5, 2][at], at === 2 ? ["git.0"] : [slug + ".0", slug + ".1"]]);
  const list = (name) => {
    const [topic, part] = name.split(".");
    const ids = (topic === "git" ? ["git-0", "git-1"] : part === "0" ? [0, 1, 2].map((n) => topic + "-" + n) : [topic + "-3", topic + "-4"]);
    return { tags: ["t"], questions: ids.map((id, at) => [id, id, 0, 1 + at % 3, 1 + at % 3, [0], id === "sql-3" ? ["sql-old"] : []]) };
  };
  const asked = [];
  let fails = false;
  const lists = practice.Lists({ version: 1, title: "B", topics }, async (name) => {
    asked.push(name);
    if (fails) throw new Error("no network");
    return list(name);
  });
  const choice = (more) => ({ topics: [], levels: [], importances: [], tags: [], count: 4, ...more });
  const cards = {
    "sql-1": { ...review(null, 4, NOW - 90 * DAY), topic: "sql" }, "git-0": { ...known, topic: "git" }, "x": { ...known, topic: "gone" },
  };
  assert.equal(lists.count, 12);
  assert.deepEqual({ ...lists.counts(cards, NOW), recalled: 0 }, { all: 12, new: 10, learning: 1, due: 1, mastered: 1, recalled: 0 });
  assert.deepEqual(lists.practiced(cards, NOW), ["sql", "git"], "what is due comes first");
  assert.deepEqual(lists.byTopic(cards, NOW).map((topic) => [topic.slug, topic.counts.all, topic.counts.new]), [["go", 5, 5], ["sql", 5, 4], ["git", 2, 1]]);
  assert.deepEqual([lists.topicOf("sql-1", cards["sql-1"]), lists.topicOf("x", cards.x), lists.topicOf("y")], ["sql", undefined, undefined]);
  fails = true;
  await assert.rejects(lists.load(["sql"]));
  fails = false;
  asked.length = 0;
  await lists.loadFor(choice({}), cards, NOW, 3);
  assert.deepEqual(["git.0", "sql.0", "sql.1"].filter((name) => !asked.includes(name)), [], "all of what is practiced");
  assert.ok(asked.length === 4 && asked.some((name) => name.startsWith("go.")), "and a part of a topic that is not");
  assert.deepEqual(lists.all.filter((row) => row.topic !== "go").map((row) => row.id), ["sql-0", "sql-1", "sql-2", "sql-3", "sql-4", "git-0", "git-1"], "in the order of the book");
  assert.equal(practice.cardsToAsk(lists.all, choice({}), cards, NOW, 3)[0], "sql-1");
  assert.equal(lists.aliases["sql-old"], "sql-3");
  await lists.loadFor(choice({ topics: ["sql"] }), cards, NOW);
  assert.equal(asked.length, 4, "what is there is not loaded again");
  const other = practice.Lists({ version: 1, title: "B", topics }, async (name) => { asked.push(name); return list(name); });
  asked.length = 0;
  await other.loadSome(["go", "git"], 2, () => 0.99);
  assert.deepEqual(asked.sort(), ["git.0", "go.1"], "a part of each");
  assert.deepEqual(new Set(practice.interview(other.all, choice({ count: 2 }), {}, Math.random).map((id) => id.split("-")[0])), new Set(["go", "git"]));
  // A small book has all in its page.
  const whole = practice.Lists({ version: 1, title: "B", topics: [["go", "Go"]], tags: [], questions: [["a", "A", 0, 1, 1, [], ["b"]]] }, null);
  await whole.loadFor(choice({}), {}, NOW);
  assert.deepEqual([whole.count, whole.all.length, whole.aliases.b, whole.practiced(cards, NOW)], [1, 1, "a", []]);
  assert.deepEqual(whole.byTopic({}, NOW), [{ slug: "go", title: "Go", counts: { all: 1, new: 1, learning: 0, due: 0, mastered: 0, recalled: 0 } }]);
}
console.log("kept and asked as it should be");
