// Runs Lighthouse over a built site: node lighthouse.mjs SITE TOOLS PAGE...
// Fails unless accessibility, best practices and SEO are at 100 and performance is at 98 or more on each page.
import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join, normalize } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createGzip } from "node:zlib";

const [site, tools, ...pages] = process.argv.slice(2);
const require = createRequire(join(tools, "package.json"));
const { default: lighthouse } = await import(pathToFileURL(require.resolve("lighthouse")));
const chromeLauncher = await import(pathToFileURL(require.resolve("chrome-launcher", { paths: [require.resolve("lighthouse")] })));

const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".xml": "application/xml", ".txt": "text/plain", ".json": "application/json", ".png": "image/png", ".webmanifest": "application/manifest+json" };
const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, "http://x").pathname)).replace(/^\/+/, "");
  const file = join(site, path.endsWith("/") || path === "" ? path + "index.html" : path);
  if (!file.startsWith(site) || !existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream", "content-encoding": "gzip", "cache-control": "max-age=31536000" });
  createReadStream(file).pipe(createGzip()).pipe(response);
});
await new Promise(done => server.listen(0, "127.0.0.1", done));
const origin = `http://127.0.0.1:${server.address().port}/`;

const chrome = await chromeLauncher.launch({
  chromePath: process.env.CHROME_PATH ?? fileURLToPath(new URL("headless-shell", import.meta.url)),
  chromeFlags: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"],
});
const floors = { performance: 0.98, accessibility: 1, "best-practices": 1, seo: 1 };
let failed = 0;
for (const page of pages) {
  let best = null;
  // Performance is a measurement: on a busy machine the better of three counts. The others do not vary.
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const { lhr } = await lighthouse(origin + page, { port: chrome.port, logLevel: "error", onlyCategories: Object.keys(floors) });
    if (!best || lhr.categories.performance.score > best.categories.performance.score) best = lhr;
    if (best.categories.performance.score >= floors.performance) break;
  }
  const scores = Object.keys(floors).map(name => `${name} ${Math.round(best.categories[name].score * 100)}`);
  console.log(`${page}: ${scores.join(", ")}`);
  for (const [name, floor] of Object.entries(floors)) {
    if (best.categories[name].score >= floor) continue;
    failed += 1;
    for (const { id } of best.categories[name].auditRefs) {
      const audit = best.audits[id];
      if (audit.score !== null && audit.score < 1) console.log(`  ${name}: ${id}: ${audit.title} ${audit.displayValue ?? ""}`);
    }
  }
}
await chrome.kill();
server.close();
process.exitCode = failed ? 1 : 0;
