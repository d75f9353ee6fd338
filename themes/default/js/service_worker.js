// Answers for the site when there is no network. Every page that was visited is kept; a reader who asks for it keeps the
// whole handbook, one edition at a time: an edition is answered from only when all its files are there, and a newer one
// is fetched beside it and shown when the reader says so. `EDITION` stands before this script: {version, updated, bytes,
// files, shell}.
"use strict";

const SCOPE = self.registration.scope;
// Other handbooks of this origin have caches of their own.
const VISITED = SCOPE + "#visited", STATE = SCOPE + "#state";
const cacheOf = version => SCOPE + "#edition " + version;
const STATE_KEY = SCOPE + "offline-state.json";
// Files kept of what was visited; the one unused for longest goes first.
const MOST_VISITED = 800;
const LARGEST_VISITED = 5e6;
// Milliseconds after which a page that was visited before is shown from then, rather than waited for.
const PATIENCE = 3000;
const AT_ONCE = 6;
// A name with a hash means one content for good.
const HASHED = /\.[0-9a-f]{8}\.\w+$/;

// {kept, previous, ready, wanted, paused, error}: versions, but for `paused` and `error`, which is "network" or "space".
// `kept` is answered from; `previous` still serves pages opened before a change of edition; `ready` waits for the
// reader's word; `wanted` is being fetched.
let known = null;
async function readState() {
  const answer = await (await caches.open(STATE)).match(STATE_KEY);
  known = answer ? await answer.json() : {};
  return known;
}
const state = async () => known || readState();
async function change(values) {
  known = Object.assign(await readState(), values);
  await (await caches.open(STATE)).put(STATE_KEY, new Response(JSON.stringify(known)));
  return known;
}

const addressOf = path => SCOPE + path.split("/").map(encodeURIComponent).join("/");
// What a host makes of an address: a folder is its index, and `.html` may be left out.
function namesOf(url) {
  const address = url.split(/[?#]/)[0];
  if (address.endsWith("/")) return [address + "index.html"];
  return /\.[^/]+$/.test(address) ? [address] : [address, address + ".html"];
}
async function find(cacheName, url) {
  if (!await caches.has(cacheName)) return undefined;
  const cache = await caches.open(cacheName);
  for (const name of namesOf(url)) {
    const found = await cache.match(name);
    if (found) return found;
  }
  return undefined;
}

// --- answering

self.addEventListener("install", event => {
  self.skipWaiting();
  event.waitUntil((async () => {
    const cache = await caches.open(VISITED);
    await Promise.all(self.EDITION.shell.map(async path => {
      if (HASHED.test(path) && await cache.match(addressOf(path))) return;
      const answer = await fetch(addressOf(path), { cache: HASHED.test(path) ? "default" : "no-cache" });
      if (answer.ok) await cache.put(addressOf(path), await plain(answer));
    }));
  })());
});

self.addEventListener("activate", event => {
  event.waitUntil((async () => {
    await self.clients.claim();
    await preload(!(await state()).kept);
  })());
});

// The browser asks for a page while the worker starts, unless the page will come from here.
async function preload(isWanted) {
  const preloads = self.registration.navigationPreload;
  if (preloads) await (isWanted ? preloads.enable() : preloads.disable());
}

self.addEventListener("fetch", event => {
  const request = event.request, path = request.url.slice(SCOPE.length).split(/[?#]/)[0];
  const isOurs = request.method === "GET" && request.url.startsWith(SCOPE) && !request.headers.has("range");
  if (!isOurs || path === "service-worker.js" || path === "offline.json" || path.startsWith("__askbook/")) return;
  event.respondWith(answer(event));
});

async function answer(event) {
  const now = await state();
  for (const version of [now.kept, now.previous]) {
    const found = version && await find(cacheOf(version), event.request.url);
    if (found) return found;
    if (version && event.request.mode === "navigate" && await find(cacheOf(version), event.request.url + "/")) {
      return Response.redirect(event.request.url + "/");
    }
  }
  const visited = await find(VISITED, event.request.url);
  if (visited && HASHED.test(event.request.url)) {
    later(event, touch(event.request.url, visited.clone()));
    return visited;
  }
  const network = fromNetwork(event);
  network.catch(() => {});
  if (!visited) return network.catch(error => missing(event.request, now, error));
  const late = new Promise(resolve => setTimeout(resolve, PATIENCE, visited));
  return Promise.race([network, late]).then(found => found.status >= 500 ? visited : found, () => visited);
}

async function fromNetwork(event) {
  const found = await event.preloadResponse || await fetch(event.request);
  const length = Number(found.headers.get("content-length") || 0);
  if (found.ok && found.status === 200 && found.type === "basic" && length <= LARGEST_VISITED) {
    const copy = found.clone();
    later(event, plain(copy).then(answer => visit(event.request.url, answer)));
  }
  return found;
}

// Work that the answer does not wait for; the browser may end it once the answer is given.
function later(event, work) {
  work.catch(() => {});
  try { event.waitUntil(work); } catch (error) { /* answered already: it goes on as long as the worker lives */ }
}

// Without what a redirect leaves behind: such an answer may not be given to a navigation.
async function plain(answer) {
  const kind = answer.headers.get("content-type");
  return new Response(await answer.blob(), { headers: kind ? { "content-type": kind } : {} });
}

const touched = new Set();
async function visit(url, answer) {
  const cache = await caches.open(VISITED), name = namesOf(url)[0];
  touched.add(url);
  // Deleted first, so that the keys stand in order of use.
  await cache.delete(name);
  await cache.put(name, answer);
  const keys = await cache.keys();
  const shell = new Set(self.EDITION.shell.map(addressOf));
  const old = keys.filter(key => !shell.has(key.url)).slice(0, Math.max(0, keys.length - MOST_VISITED));
  await Promise.all(old.map(key => cache.delete(key)));
}
async function touch(url, answer) {
  if (touched.has(url)) return;
  await visit(url, answer);
}

// Where neither the network nor a cache has the page: one that says so, or the kept edition's "not found".
async function missing(request, now, error) {
  if (request.mode !== "navigate") throw error;
  const unknown = now.kept && await find(cacheOf(now.kept), SCOPE + "404.html");
  const page = unknown || await find(VISITED, SCOPE + "offline.html");
  if (!page) throw error;
  // The page's links are relative to the root, wherever it stands in.
  const base = '<base href="' + SCOPE + '">';
  let text = await page.text();
  text = /<base [^>]*>/.test(text) ? text.replace(/<base [^>]*>/, base) : text.replace("<head>", "<head>" + base);
  const status = unknown ? 404 : 503;
  return new Response(text, { status, headers: { "content-type": "text/html; charset=utf-8" } });
}

// --- keeping an edition

let running = null, progress = null, isStopped = false;

function download() {
  isStopped = false;
  running = running || keepEdition().catch(error => {
    if (isStopped) return undefined;
    // What does not fit is not tried again unasked.
    const isFull = error.name === "QuotaExceededError";
    return change({ error: isFull ? "space" : "network", paused: isFull });
  }).finally(() => { running = null; });
  return running;
}

async function fetchList() {
  const answer = await fetch(SCOPE + "offline.json", { cache: "no-cache" });
  if (!answer.ok) throw new Error("offline.json: " + answer.status);
  return answer.json();
}
async function listOf(version) {
  const answer = version && await find(cacheOf(version), SCOPE + "offline.json");
  return answer ? answer.json() : null;
}

async function keepEdition() {
  let list = await fetchList();
  for (;;) {
    await fetchEdition(list);
    // What was published meanwhile must not be mixed in.
    const after = await fetchList();
    if (after.version === list.version) break;
    list = after;
  }
  const now = await readState();
  const isFirst = !now.kept || now.kept === list.version;
  await change({ kept: isFirst ? list.version : now.kept, ready: isFirst ? null : list.version, wanted: null, error: null });
  progress = null;
  await preload(false);
  await sweep();
}

async function fetchEdition(list) {
  const before = await readState();
  const donors = [];
  for (const version of [before.kept, before.ready, before.wanted]) {
    const other = version !== list.version && await listOf(version);
    if (other) donors.push({ cache: await caches.open(cacheOf(version)), hashes: new Map(other.files.map(row => [row[0], row[2]])) });
  }
  const cache = await caches.open(cacheOf(list.version));
  await cache.put(SCOPE + "offline.json", new Response(JSON.stringify(list)));
  await change({ wanted: list.version, paused: false, error: null });
  const have = new Set((await cache.keys()).map(key => key.url));
  const rows = list.files.filter(row => !have.has(addressOf(row[0])));
  const rest = rows.reduce((sum, row) => sum + row[1], 0);
  progress = { files: list.files.length - rows.length, allFiles: list.files.length, bytes: list.bytes - rest, allBytes: list.bytes };
  async function work() {
    while (rows.length && !isStopped) {
      const row = rows.shift();
      const answer = await fromDonors(donors, row) || await fetchFile(row);
      // A file that the host does not give is missing offline as it is online.
      if (answer && !isStopped) await cache.put(addressOf(row[0]), answer);
      progress.files += 1;
      progress.bytes += row[1];
    }
  }
  const workers = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
  const failed = workers.find(worker => worker.status === "rejected");
  if (failed) throw failed.reason;
  if (isStopped) throw new Error("stopped");
}

async function fromDonors(donors, row) {
  for (const donor of donors) {
    const found = donor.hashes.get(row[0]) === row[2] && await donor.cache.match(addressOf(row[0]));
    if (found) return found;
  }
  return null;
}

async function fetchFile(row) {
  // An answer of another edition, out of a cache on the way, is asked for again past all caches. A host that changes
  // what it serves never gives the listed bytes: then the second answer is taken as it is.
  for (const cache of ["no-cache", "reload"]) {
    const answer = await fetch(addressOf(row[0]), { cache });
    if (answer.status === 404 || answer.status === 410) return null;
    if (!answer.ok) throw new Error(row[0] + ": " + answer.status);
    const copy = await plain(answer);
    const hash = await crypto.subtle.digest("SHA-256", await copy.clone().arrayBuffer());
    const text = btoa(String.fromCharCode.apply(null, new Uint8Array(hash, 0, 9))).replace(/\+/g, "-").replace(/\//g, "_");
    if (text === row[2] || cache === "reload") return copy;
  }
  return null;
}

// Removes the editions that nothing refers to any more.
async function sweep() {
  const now = await readState();
  const used = [now.kept, now.ready, now.wanted, now.previous].filter(Boolean).map(cacheOf);
  const names = (await caches.keys()).filter(name => name.startsWith(SCOPE + "#edition ") && !used.includes(name));
  await Promise.all(names.map(name => caches.delete(name)));
}

// --- talking with pages; each message is answered with the state after it

const COMMANDS = {
  async status() {
    const now = await readState();
    const isNew = now.kept && ![now.kept, now.ready].includes(self.EDITION.version);
    return (now.wanted || isNew) && !now.paused;
  },
  keep: async () => true,
  async pause() {
    isStopped = true;
    await running;
    await change({ paused: true });
  },
  async remove() {
    isStopped = true;
    await running;
    await change({ kept: null, previous: null, ready: null, wanted: null, paused: false, error: null });
    progress = null;
    await preload(true);
    await sweep();
  },
  // The edition that was answered from stays for pages that are open, until the next one comes.
  async use() {
    const now = await readState();
    if (now.ready) await change({ previous: now.kept, kept: now.ready, ready: null });
    await sweep();
  },
  // A page that was opened before this worker was there, with all it loaded.
  async visited(message) {
    await Promise.all(message.urls.filter(url => url.startsWith(SCOPE)).map(async url => {
      const answer = await fetch(url);
      if (answer.ok) await visit(url, await plain(answer));
    }));
  },
};

self.addEventListener("message", event => {
  const command = COMMANDS[event.data.command];
  if (!command) return;
  event.waitUntil((async () => {
    const shallDownload = await command(event.data);
    const fetching = shallDownload ? download() : null;
    const now = await readState();
    const list = await listOf(now.kept);
    event.ports[0].postMessage({
      edition: { updated: self.EDITION.updated, bytes: self.EDITION.bytes, files: self.EDITION.files },
      kept: list && { updated: list.updated, bytes: list.bytes },
      isReady: Boolean(now.ready), isRunning: Boolean(running), isPaused: Boolean(now.paused),
      isWanted: Boolean(now.wanted), error: now.error || null, progress,
    });
    await fetching;
  })());
});
