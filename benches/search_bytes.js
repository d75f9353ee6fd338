// What queries fetch from a built site's index, and how long the reader takes, without a browser.
// Usage: node benches/search_bytes.js SITE [COUNT]
// Queries are two or three words of random questions, each asked by a reader that has loaded nothing; the last word is
// complete but a prefix still. Sizes are gzip -9; the script's own is added once a query.
"use strict";
const fs = require("fs");
const path = require("path");
const vm = require("vm");
const zlib = require("zlib");
const [site, count = "200"] = process.argv.slice(2);
const script = fs.readdirSync(path.join(site, "assets")).find((name) => /^search\.\w+\.js$/.test(name));
const code = fs.readFileSync(path.join(site, "assets", script));
vm.runInThisContext(code.toString());
const sizes = new Map();
const texts = new Map();
const argument = (call) => JSON.parse(call.slice(call.indexOf("(") + 1, call.lastIndexOf(")")));
const gzipped = (bytes) => zlib.gzipSync(bytes, { level: 9 }).length;
function load(log) {
  return async (file) => {
    if (!texts.has(file)) {
      const bytes = fs.readFileSync(path.join(site, "search", file + ".js"));
      texts.set(file, bytes.toString());
      sizes.set(file, gzipped(bytes));
    }
    log.push(sizes.get(file));
    return argument(texts.get(file));
  };
}
const quantile = (list, share) => list.sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];
(async () => {
  let seed = 12345;
  const below = (end) => (seed = (seed * 1103515245 + 12345) % 2147483648) % end;
  const manifest = argument(fs.readFileSync(path.join(site, "search/manifest.js"), "utf8"));
  const questions = fs.readdirSync(path.join(site, "q")).filter((name) => name.endsWith(".md"));
  const queries = [];
  while (queries.length < Number(count)) {
    const text = fs.readFileSync(path.join(site, "q", questions[below(questions.length)]), "utf8");
    const words = text.split("\n").find((line) => line.startsWith("# ")).slice(2).split(/[^\p{L}\p{N}_.]+/u).filter((word) => word.length > 3);
    if (words.length < 3) continue;
    const start = below(words.length - 2);
    queries.push(words.slice(start, start + 2 + below(2)).join(" "));
  }
  const bytes = [], requests = [], largest = [];
  for (const query of queries) {
    const log = [];
    const reader = globalThis.askbookSearch.Reader(load(log));
    await reader.find(query, [], 8);
    bytes.push(log.reduce((sum, size) => sum + size, gzipped(code)));
    requests.push(log.length + 1);
    largest.push(Math.max(...log));
  }
  const reader = globalThis.askbookSearch.Reader(load([]));
  const times = [];
  for (const pass of [1, 2]) {
    for (const query of queries) {
      for (let end = 1; end <= query.length; end++) {
        const start = performance.now();
        await reader.find(query.slice(0, end), [], 8);
        if (pass === 2) times.push(performance.now() - start);
      }
    }
  }
  const whole = fs.readdirSync(path.join(site, "search")).filter((name) => name.endsWith(".json"))
    .reduce((sum, name) => sum + gzipped(fs.readFileSync(path.join(site, "search", name))), 0);
  const kilobytes = (number) => (number / 1000).toFixed(1);
  console.log(`| ${manifest.documents} | ${kilobytes(quantile(bytes, 0.5))} | ${kilobytes(quantile(bytes, 0.95))} | ` +
    `${quantile(requests, 0.5)} | ${kilobytes(Math.max(...largest))} | ${(whole / 1e6).toFixed(2)} | ` +
    `${quantile(times, 0.5).toFixed(1)} | ${quantile(times, 0.95).toFixed(1)} |`);
})();
