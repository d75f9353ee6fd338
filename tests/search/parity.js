// Answers queries with the site's own reader. Usage: node parity.js SCRIPTS SITE < queries.json > answers.json, where SCRIPTS is a folder of
// scripts or one script that has them all.
// A query is {"text", "facets"}; an answer {"hits": [[question, score]], "corrected", "without", "shown": [[id, topic]]}, `shown` of the first three.
"use strict";
const fs = require("fs");
const path = require("path");
const vm = require("vm");
const [scripts, site] = process.argv.slice(2);
const files = scripts.endsWith(".js") ? [scripts] : ["words", "index", "units", "rank"].map((part) => path.join(scripts, `search_${part}.js`));
for (const file of files) vm.runInThisContext(fs.readFileSync(file, "utf8"));
function load(file) {
  let content;
  globalThis.askbookShard = (data) => { content = data; };
  vm.runInThisContext(fs.readFileSync(path.join(site, "search", file + ".js"), "utf8"));
  return Promise.resolve(content);
}
(async () => {
  const input = JSON.parse(fs.readFileSync(0, "utf8"));
  if (!site) {
    console.log(JSON.stringify(input.map((text) => globalThis.askbookSearch.words(text))));
    return;
  }
  const reader = globalThis.askbookSearch.Reader(load);
  const answers = [];
  for (const query of input) {
    const { hits, corrected, without } = await reader.search(query.text, query.facets);
    const { texts } = await reader.find(query.text, query.facets, 3);
    const shown = texts.map((text) => [text.id, text.topic]);
    answers.push({ hits: hits.map((hit) => [hit.question, hit.score]), corrected, without, shown });
  }
  console.log(JSON.stringify(answers));
})();
