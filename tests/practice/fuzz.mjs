// Damaged files of progress are read or refused, never an exception, and what was there before stays readable.
// Usage: node fuzz.mjs JS_FOLDER [ROUNDS]
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";

const [folder, rounds = "3000"] = process.argv.slice(2);
for (const script of ["fsrs.js", "practice_store.js", "practice_queue.js"]) {
  vm.runInThisContext(readFileSync(join(folder, script), "utf8"));
}
const practice = globalThis.askbookPractice;
const KEY = "askbook-practice:/book/", NOW = new Date(2026, 10, 21, 12).getTime();

function storage() {
  const items = new Map();
  return { getItem: (key) => items.get(key) ?? null, setItem: (key, value) => items.set(key, value), removeItem: (key) => items.delete(key) };
}
function open(kept) { return practice.Store(() => kept, KEY, { old: "a" }, () => "go"); }

// The same numbers in every run (a linear congruential generator).
let state = 20261129;
function random(below) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state % below;
}

const start = open(storage());
start.grade("a", 3, NOW);
start.grade("b", 1, NOW);
const whole = start.exported("Book", NOW);
const pieces = ["null", "1e999", "-1", "[]", "{}", "\"__proto__\":{\"x\":1},", "\"constructor\":1,", "\\u0000", "\ufeff", "9".repeat(400), "[".repeat(3000), "\"cards\":", "\"days\":", "\"version\":2,"];
for (let round = 0; round < Number(rounds); round += 1) {
  let text = whole;
  for (let edits = 1 + random(4); edits > 0; edits -= 1) {
    const at = random(text.length + 1), end = Math.min(text.length, at + random(12));
    const put = [() => "", () => pieces[random(pieces.length)], () => String.fromCharCode(random(256)), () => text.slice(random(text.length))][random(4)]();
    text = text.slice(0, at) + put + text.slice(end);
  }
  const kept = storage(), store = open(kept), started = Date.now();
  store.grade("mine", 3, NOW);
  const result = store.imported(text);
  assert.ok([null, "foreign", "newer", "damaged"].includes(result.fault), `${result.fault}: ${text}`);
  assert.ok(open(kept).data().cards.mine, `what was there is gone: ${text}`);
  // As what a browser kept, too.
  const damaged = storage();
  damaged.setItem(KEY, text);
  const other = open(damaged);
  other.data();
  other.exported("Book", NOW);
  assert.equal({}.x, undefined, `a prototype was changed: ${text}`);
  assert.ok(Date.now() - started < 5000, `it took too long: ${text}`);
}
