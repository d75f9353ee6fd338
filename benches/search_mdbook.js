// The queries of a set in tests/search through mdBook's own search (elasticlunr), in Node.js.
// Usage: node benches/search_mdbook.js BOOK [held_out.txt]
// BOOK is the output of `mdbook build` for the Markdown copies of our questions (SITE/q/*.md, one chapter each). mdBook lists
// headings one by one; here a page counts once, at its best place.
"use strict";
const fs = require("fs");
const path = require("path");
const vm = require("vm");
const book = process.argv[2];
const file = (start) => fs.readFileSync(path.join(book, fs.readdirSync(book).find((name) => name.startsWith(start))), "utf8");
globalThis.window = globalThis;
globalThis.search = {};
vm.runInThisContext(file("elasticlunr"));
vm.runInThisContext(file("searchindex"));
const { index, doc_urls: urls, search_options: options } = globalThis.search;
const engine = globalThis.elasticlunr.Index.load(index);
const counts = {};
const queries = fs.readFileSync(path.join(__dirname, "../tests/search", process.argv[3] ?? "relevance.txt"), "utf8").split("\n");
for (const line of queries.filter((line) => line && !line.startsWith("#"))) {
  const [kind, query, expected] = line.split("|");
  const pages = engine.search(query, options).map((hit) => path.basename(urls[hit.ref].split("#")[0], ".html"));
  const ids = [...new Set(pages)].slice(0, 3);
  const right = expected.split(",");
  const count = (counts[kind] ??= [0, 0, 0]);
  count[0] += 1;
  count[1] += Number(right.includes(ids[0]));
  count[2] += Number(ids.some((id) => right.includes(id)));
}
for (const [kind, [whole, first, three]] of Object.entries(counts).sort()) {
  console.log(`| ${kind} | ${Math.floor((100 * first) / whole)} / ${Math.floor((100 * three) / whole)} |`);
}
