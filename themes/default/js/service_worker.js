// Answers for the site when there is no network. Every page that was visited is kept; a reader who asks for it keeps the
// whole handbook, one edition at a time: an edition is answered from only when all its files are there, and a newer one
// is fetched beside it and shown when the reader says so. `EDITION` stands before this script: {version, updated, bytes,
// files, shell, ahead, tops}; src/render/offline.rs describes it and the lists.
"use strict";

const SCOPE = self.registration.scope, EDITION = self.EDITION;
// Other handbooks of this origin have caches of their own.
const VISITED = SCOPE + "#visited", AHEAD = SCOPE + "#ahead", STATE = SCOPE + "#state", EDITIONS = SCOPE + "#edition ";
const cacheOf = version => EDITIONS + version;
const STATE_KEY = SCOPE + "offline-state.json", AHEAD_KEY = SCOPE + "ahead-edition.json";
// Files kept of what was visited; the one unused for longest goes first.
const MOST_VISITED = 800;
const LARGEST_VISITED = 5e6;
// Milliseconds: a page that was visited before is shown from then rather than waited for longer; a file that sends
// nothing any more has failed; the first wait after a failure, doubled each time up to an hour.
const PATIENCE = 3000, STALL = 60000, FIRST_WAIT = 15000, HOUR = 36e5, DAY = 24 * HOUR;
const AT_ONCE = 6, QUIETLY = 2, MOST_TRIES = 2;
// A file of ours with a hash in its name has one content for good: the hash is the beginning of its SHA-256, except a picture's.
const HASHED = /^(?:assets|search|offline)\/([^/]+)\.([0-9a-f]{8})\.(\w+)$/;
const pathOf = url => url.slice(SCOPE.length).split(/[?#]/)[0];
const isHashed = url => HASHED.test(pathOf(url));
// First parts of the paths of this handbook: what else lies below its root is somebody else's.
const TOPS = new Set(EDITION.tops.map(encodeURIComponent));

// {kept, previous, ready, wanted: versions; paused; error: "network" or "space"; tries, retryAt; lookedFor, lookedAt;
// goneSince, askedAt}. `kept` is answered from; `previous` still serves pages opened before a change of edition; `ready`
// waits for the reader's word; `wanted` is being fetched.
let known = null;
// What a full device has no room to write down: it holds until something is written, or the worker ends.
let unwritten = {};
async function readState() {
  const found = await (await caches.open(STATE)).match(STATE_KEY);
  known = Object.assign(found ? await found.json() : {}, unwritten);
  return known;
}
const state = async () => known || readState();
// Changes are made one after another, so that none undoes another.
let writing = Promise.resolve();
function change(values) {
  const written = writing.then(async () => {
    const next = Object.assign({}, await readState(), values);
    await (await caches.open(STATE)).put(STATE_KEY, new Response(JSON.stringify(next)));
    unwritten = {};
    known = next;
  });
  writing = written.catch(() => {});
  return written;
}

// One spelling of each address, whoever wrote it.
function part(text) {
  try { return encodeURIComponent(decodeURIComponent(text)); } catch (error) { return text; }
}
const addressOf = path => SCOPE + path.split("/").map(encodeURIComponent).join("/");
const canonical = url => SCOPE + url.slice(SCOPE.length).split(/[?#]/)[0].split("/").map(part).join("/");
// What a host makes of an address: a folder is its index, and `.html` may be left out.
function namesOf(url) {
  const address = canonical(url);
  if (address.endsWith("/")) return [address + "index.html"];
  return address.endsWith(".html") ? [address] : [address, address + ".html"];
}
async function find(cacheName, url) {
  for (const name of namesOf(url)) {
    const found = await caches.match(name, { cacheName });
    if (found) return found;
  }
  return undefined;
}
// Where storage fails, the network still works.
const look = (cacheName, url) => find(cacheName, url).catch(() => undefined);

// A change that holds also where a full device has no room to write it, until the worker ends.
async function hold(values) {
  await change(values).catch(() => {
    unwritten = Object.assign({}, unwritten, values);
    known = Object.assign({}, known, values);
  });
}

// --- answering

self.addEventListener("install", event => {
  self.skipWaiting();
  event.waitUntil((async () => {
    const cache = await caches.open(VISITED);
    await Promise.all(EDITION.shell.map(async path => {
      if (HASHED.test(path) && await cache.match(addressOf(path))) return;
      const found = await fetchRight(addressOf(path));
      if (found) await cache.put(addressOf(path), await plain(found));
    }));
    // Where the worker before is started once more just now, Chromium lets this one wait for the next page, which then may get no
    // answer from either: so it asks again.
    for (const pause of [400, 1200, 3000]) setTimeout(() => { self.skipWaiting(); }, pause);
  })());
});

self.addEventListener("activate", event => {
  event.waitUntil((async () => {
    await self.clients.claim();
    await preload(!(await state()).kept);
  })());
});

// The browser asks for a page while the worker starts, unless the page will come from here. In Firefox a page whose early request
// fails is an error page, whatever the worker answers: there the worker asks.
async function preload(isWanted) {
  const preloads = self.registration.navigationPreload, isSafe = !/Firefox\//.test(navigator.userAgent);
  if (preloads) await (isWanted && isSafe ? preloads.enable() : preloads.disable());
}

self.addEventListener("fetch", event => {
  const request = event.request;
  if (request.method !== "GET" || !request.url.startsWith(SCOPE) || request.headers.has("range")) return;
  const path = pathOf(request.url), top = part(path.split("/")[0]);
  if (path === "service-worker.js" || path === "offline.json" || path.startsWith("__askbook/")) return;
  if (path && !TOPS.has(top) && !TOPS.has(top + ".html")) return;
  event.respondWith(answer(event));
});

async function answer(event) {
  const request = event.request, url = request.url, isPage = request.mode === "navigate";
  const now = await state().catch(() => ({}));
  const isGone = now.goneSince && Date.now() - now.goneSince > 7 * DAY;
  const kept = async () => {
    for (const edition of [now.kept, now.previous].filter(Boolean).map(cacheOf)) {
      const found = await look(edition, url);
      if (found) return found;
      // As static hosts do: relative links need the slash.
      const folder = url.replace(/[?#]|$/, end => "/" + end);
      if (isPage && await look(edition, folder)) return Response.redirect(folder);
    }
    return undefined;
  };
  // Where a site is gone, what its address shows now comes first, with the index and the lists that belong to it.
  const found = (!isGone || isHashed(url)) && await kept();
  if (found) return found;
  const visited = await look(VISITED, url);
  if (visited && isHashed(url)) {
    if (!EDITION.shell.includes(pathOf(url))) later(event, touch(url, visited.clone()));
    return visited;
  }
  const ahead = await look(AHEAD, url);
  if (ahead && isHashed(url)) return ahead;
  const network = fromNetwork(event);
  // Also when it comes too late for this answer, it is there for the next.
  later(event, network.then(found => found.keeping));
  // A page whose index has gone asks past all caches: without a network, the index that was fetched as a whole has all its files.
  const isRenewal = request.cache === "reload" && !isPage;
  // What came ahead with this worker is of one edition, what was visited may be of any.
  const mark = ahead && await look(AHEAD, AHEAD_KEY), isWhole = mark && await mark.text() === EDITION.version;
  const stored = (isRenewal || isWhole ? ahead || visited : visited || ahead) || (isGone && await kept());
  if (!stored) return network.then(found => found.answer, async error => await sibling(url) || missing(request, now, error));
  const late = isRenewal ? network : new Promise(resolve => setTimeout(resolve, PATIENCE, { answer: stored, isRight: true }));
  return Promise.race([network, late]).then(found => found.answer.status >= 500 || !found.isRight ? stored : found.answer, () => stored);
}

// Work that the answer does not wait for.
function later(event, work) {
  const quiet = work.catch(() => {});
  try { event.waitUntil(quiet); } catch (error) { /* answered already: it goes on as long as the worker lives */ }
}

// What the network says, whether it is what belongs at the address, and the promise that it is kept.
async function fromNetwork(event) {
  const request = event.request, url = request.url;
  let found = await event.preloadResponse || await fetch(request), isRight = found.status !== 200 || await isOf(url, found);
  // A host may be in the middle of an upload, or show a page of its own in place of a file: that is asked for once more.
  if (!isRight && request.mode !== "navigate") {
    const second = await fetchRight(url, "reload").catch(() => null);
    isRight = Boolean(second);
    found = second || found;
  }
  if (isHashed(url) && (!isRight || [404, 410].includes(found.status))) {
    const other = await sibling(url);
    if (other) return { answer: other, keeping: null, isRight: true };
    // A page in place of a script would be run as one.
    if (isPageKind(found)) return { answer: new Response("", { status: 404 }), keeping: null, isRight };
  }
  const length = Number(found.headers.get("content-length") || 0);
  const isPrivate = /no-store|private/.test(found.headers.get("cache-control") || "");
  const isWorthKeeping = isRight && found.status === 200 && found.type === "basic" && length <= LARGEST_VISITED && !isPrivate;
  const copy = isWorthKeeping && found.clone();
  const keeping = copy ? plain(copy).then(kept => visit(url, kept)).catch(() => {}) : null;
  return { answer: found, keeping, isRight };
}

const isPageKind = found => /^text\/html/.test(found.headers.get("content-type") || "");

// Whether an answer is what belongs at this address: a page there is HTML and nothing else is, and a file with a hash in its
// name has that hash.
async function isOf(url, found) {
  const path = pathOf(url), name = path.split("/").pop();
  if (isPageKind(found) !== (!name.includes(".") || name.endsWith(".html"))) return false;
  const hashed = HASHED.exec(path);
  if (!hashed || hashed[3] === "png") return true;
  const hash = new DataView(await digest(found.clone())).getUint32(0);
  return hash === parseInt(hashed[2], 16);
}

// The right answer, asked for past all caches when the first is wrong; null where the host has none.
async function fetchRight(url, first, signal) {
  const modes = first ? [first] : [isHashed(url) ? "default" : "no-cache", "reload"];
  for (const cache of modes) {
    const found = await fetch(url, { cache, signal });
    if (found.ok && await isOf(url, found)) return found;
  }
  return null;
}

// A page out of a cache may name a style sheet or script of an edition before, which a deployment has removed: the present one
// of that name.
async function sibling(url) {
  const wanted = HASHED.exec(pathOf(url));
  if (!wanted || !pathOf(url).startsWith("assets/")) return undefined;
  const paths = EDITION.shell.concat(EDITION.ahead.flat());
  const path = paths.find(path => {
    const other = HASHED.exec(path);
    return other && other[1] === wanted[1] && other[3] === wanted[3] && other[2] !== wanted[2];
  });
  if (!path) return undefined;
  const address = addressOf(path);
  return await look(VISITED, address) || await look(AHEAD, address) || await fetchRight(address).catch(() => null) || undefined;
}

// Without what a redirect leaves behind: such an answer may not be given to a navigation.
async function plain(found) {
  const kind = found.headers.get("content-type");
  return new Response(await found.blob(), { headers: kind ? { "content-type": kind } : {} });
}

const touched = new Set();
async function visit(url, found) {
  const body = await found.clone().blob();
  if (body.size > LARGEST_VISITED) return;
  const cache = await caches.open(VISITED), isHtml = (found.headers.get("content-type") || "").startsWith("text/html");
  touched.add(url);
  // What is put anew goes to the end, so keys stand in order of use. A page is kept under the name that links use.
  await cache.put(namesOf(url).at(isHtml ? -1 : 0), found);
  const keys = await cache.keys();
  if (keys.length <= MOST_VISITED) return;
  const shell = new Set(EDITION.shell.map(addressOf));
  const old = keys.filter(key => !shell.has(key.url)).slice(0, keys.length - MOST_VISITED);
  await Promise.all(old.map(key => cache.delete(key)));
}
async function touch(url, found) {
  if (!touched.has(url)) await visit(url, found);
}

// Where neither the network nor a cache has the page: one that says so, or the kept edition's "not found".
async function missing(request, now, error) {
  if (request.mode !== "navigate") throw error;
  const unknown = now.kept && await look(cacheOf(now.kept), SCOPE + "404.html");
  const page = unknown || await look(VISITED, SCOPE + "offline.html") || (now.kept && await look(cacheOf(now.kept), SCOPE + "offline.html"));
  if (!page) throw error;
  // The page's links are relative to the root, wherever it stands in.
  const base = '<base href="' + SCOPE + '">';
  let text = await page.text();
  text = /<base [^>]*>/.test(text) ? text.replace(/<base [^>]*>/, base) : text.replace("<head>", "<head>" + base);
  const status = unknown ? 404 : 503;
  return new Response(text, { status, headers: { "content-type": "text/html; charset=utf-8" } });
}

// --- fetching ahead

// What search and practice need is there after a first visit: fetched while the page is idle, a few files at a time. The files
// are of one edition: those that name others are put last, and what no file names any more goes.
let gathering = null;
function fetchAhead() {
  return gathering = gathering || gather().catch(() => {}).finally(() => { gathering = null; });
}
async function gather() {
  const now = await state();
  if (now.kept || now.wanted || !EDITION.ahead.length) return;
  const cache = await caches.open(AHEAD), mark = await cache.match(AHEAD_KEY);
  if (mark && await mark.text() === EDITION.version) return;
  const rows = EDITION.ahead.map(row => [].concat(row)), hashed = rows.filter(row => !row[1]), naming = rows.filter(row => row[1]);
  await Promise.all(Array.from({ length: QUIETLY }, async () => {
    while (hashed.length) {
      const address = addressOf(hashed.shift()[0]);
      if (await cache.match(address)) continue;
      const found = await look(VISITED, address) || await fetchRight(address, null, AbortSignal.timeout(STALL));
      if (!found) throw new Error("not there: " + address);
      await cache.put(address, await plain(found));
    }
  }));
  const found = await Promise.all(naming.map(async row => {
    for (const mode of ["no-cache", "reload"]) {
      const answer = await fetch(addressOf(row[0]), { cache: mode, signal: AbortSignal.timeout(STALL) });
      if (!answer.ok || !await isOf(addressOf(row[0]), answer)) continue;
      const copy = await plain(answer);
      // Some hosts write into pages; what they write into is of this edition when the index beside it is.
      if (row[0].endsWith(".html") || await hashOf(copy.clone()) === row[1]) return copy;
    }
    throw new Error("of another edition: " + row[0]);
  }));
  await Promise.all(found.map((copy, at) => cache.put(addressOf(naming[at][0]), copy)));
  const wanted = new Set(rows.map(row => addressOf(row[0])));
  await Promise.all((await cache.keys()).filter(key => !wanted.has(key.url)).map(key => cache.delete(key)));
  await cache.put(AHEAD_KEY, new Response(EDITION.version));
}

// --- keeping an edition

let running = null, progress = null, stopper = null;

function download() {
  if (!running) {
    stopper = new AbortController();
    const signal = stopper.signal;
    running = keepEdition(signal).catch(error => signal.aborted ? undefined : failed(error)).finally(() => { running = null; });
  }
  return running;
}
async function stop() {
  if (stopper) stopper.abort();
  await running;
}

async function failed(error) {
  const now = await readState();
  if (error.name !== "QuotaExceededError") {
    const tries = (now.tries || 0) + 1;
    return hold({ error: "network", tries, retryAt: Date.now() + Math.min(HOUR, FIRST_WAIT * 2 ** (tries - 1)) });
  }
  if (now.wanted && ![now.kept, now.ready, now.previous].includes(now.wanted)) await caches.delete(cacheOf(now.wanted));
  progress = null;
  // The browser takes its time to give back what was deleted, and until then not even this may fit.
  return hold({ wanted: null, error: "space", lookedFor: EDITION.version, lookedAt: Date.now() });
}

// A signal that also fires when nothing came for a while.
const within = signal => AbortSignal.any ? AbortSignal.any([signal, AbortSignal.timeout(STALL)]) : signal;

async function fetchList(signal) {
  const found = await fetch(SCOPE + "offline.json", { cache: "no-cache", signal: within(signal) });
  if (!found.ok) throw new Error("offline.json: " + found.status);
  return found.json();
}
// A list with all its rows. Parts that an edition on this device has are not fetched again.
async function withFiles(list, signal) {
  if (!list.parts) return list;
  const now = await readState(), own = await caches.open(cacheOf(list.version));
  const names = [list.version, now.kept, now.ready, now.wanted].filter(Boolean).map(cacheOf);
  const files = [];
  for (const path of list.parts) {
    const address = addressOf(path);
    let found;
    for (const name of names) found = found || await look(name, address);
    found = found || await fetchRight(address, null, within(signal));
    if (!found) throw new Error(path + ": not there");
    await own.put(address, found.clone());
    files.push(...await found.json());
  }
  return Object.assign({}, list, { files });
}
// The lists of editions on this device. They do not change, and pages ask often how far a download is.
const lists = new Map();
async function listOf(version) {
  const found = version && !lists.has(version) && await look(cacheOf(version), SCOPE + "offline.json");
  if (found) lists.set(version, await found.json());
  return lists.get(version) || null;
}

async function keepEdition(signal) {
  let list = await fetchList(signal);
  for (;;) {
    await fetchEdition(await withFiles(list, signal), signal);
    // What was published meanwhile must not be mixed in.
    const after = await fetchList(signal);
    if (after.version === list.version) break;
    list = after;
  }
  await inTurn(async () => {
    if (signal.aborted || !await caches.has(cacheOf(list.version))) throw new Error("stopped");
    const now = await readState(), isFirst = !now.kept || now.kept === list.version;
    await change({ kept: isFirst ? list.version : now.kept, ready: isFirst ? null : list.version, wanted: null, error: null,
      tries: 0, retryAt: 0, lookedFor: EDITION.version, lookedAt: Date.now() });
    progress = null;
    await preload(false);
    await caches.delete(AHEAD);
    await sweep();
  });
}

async function fetchEdition(list, signal) {
  const before = await readState();
  const donors = [];
  for (const version of [before.kept, before.ready, before.wanted]) {
    const other = version !== list.version && await listOf(version);
    if (other) donors.push({ cache: await caches.open(cacheOf(version)), hashes: new Map(other.files.map(row => [row[0], row[2]])) });
  }
  await change({ wanted: list.version, error: null });
  const cache = await caches.open(cacheOf(list.version));
  await cache.put(SCOPE + "offline.json", new Response(JSON.stringify(list)));
  const have = new Set((await cache.keys()).map(key => key.url));
  const rows = list.files.filter(row => !have.has(addressOf(row[0])));
  progress = measured(list, rows);
  const alters = rows.length > 0 && await hostAlters(list, signal);
  let lacking = 0;
  async function work() {
    while (rows.length) {
      signal.throwIfAborted();
      const row = rows.shift();
      const found = await fromDonors(donors, row) || await fetchFile(row, alters, signal);
      if (found) await cache.put(addressOf(row[0]), found); else lacking += 1;
      progress.files += 1;
      progress.bytes += row[1];
    }
  }
  const workers = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
  const broken = workers.find(worker => worker.status === "rejected");
  if (broken) throw broken.reason;
  // A deployment may be under way; a file that stays away is missing here as it is online.
  if (lacking && (before.tries || 0) < MOST_TRIES) throw new Error(lacking + " files are not there");
}

// How far an edition is, of which `rows` are missing.
function measured(list, rows) {
  const rest = rows.reduce((sum, row) => sum + row[1], 0);
  return { files: list.files.length - rows.length, allFiles: list.files.length, bytes: list.bytes - rest, allBytes: list.bytes };
}

async function fromDonors(donors, row) {
  for (const donor of donors) {
    const found = donor.hashes.get(row[0]) === row[2] && await donor.cache.match(addressOf(row[0]));
    // What a host altered is not known to be of this hash.
    if (found && await hashOf(found.clone()) === row[2]) return found;
  }
  return null;
}

const digest = async found => crypto.subtle.digest("SHA-256", await found.arrayBuffer());
async function hashOf(found) {
  const hash = new Uint8Array(await digest(found), 0, 9);
  return btoa(String.fromCharCode.apply(null, hash)).replace(/\+/g, "-").replace(/\//g, "_");
}

// Some hosts write into pages, so that no page has the listed bytes; one that every edition has tells.
async function hostAlters(list, signal) {
  const row = list.files.find(file => file[0] === "offline.html");
  if (!row) return false;
  const found = await fetch(addressOf(row[0]), { cache: "reload", signal: within(signal) });
  if (!found.ok || isElsewhere(found, row) || await hashOf(await plain(found)) === row[2]) return false;
  return (await fetchList(signal)).version === list.version;
}

// Whether an answer comes from an address that is not another spelling of the file's: a page to sign in, perhaps.
function isElsewhere(found, row) {
  return found.redirected && !namesOf(found.url).includes(addressOf(row[0]));
}

// The listed bytes, or null where the host has no such file. An answer of another edition, out of a cache on the way, is
// asked for again past all caches; what is wrong then too is not of this edition.
async function fetchFile(row, alters, signal) {
  for (const cache of ["no-cache", "reload"]) {
    const found = await fetch(addressOf(row[0]), { cache, signal: within(signal) });
    // Some hosts give the page for what is missing as missing itself.
    const isMissingPage = row[0] === "404.html" && found.status === 404;
    if ([403, 404, 410, 451].includes(found.status) && !isMissingPage) return null;
    if (!found.ok && !isMissingPage) throw new Error(row[0] + ": " + found.status);
    const copy = await plain(found);
    const isPage = row[0].endsWith(".html") && isPageKind(found) && !isElsewhere(found, row);
    if ((alters && isPage) || await hashOf(copy.clone()) === row[2]) return copy;
  }
  throw new Error(row[0] + ": not of this edition");
}

// Removes the editions that nothing refers to any more.
async function sweep() {
  const now = await readState();
  const used = [now.kept, now.ready, now.wanted, now.previous].filter(Boolean).map(cacheOf);
  await deleteEditions(name => !used.includes(name));
}
async function deleteEditions(isUnused) {
  const names = (await caches.keys()).filter(name => name.startsWith(EDITIONS) && isUnused(name));
  await Promise.all(names.map(name => {
    lists.delete(name.slice(EDITIONS.length));
    return caches.delete(name);
  }));
}

// --- talking with pages; each message is answered with the state after it

// What changes the state happens one after another.
let queue = Promise.resolve();
function inTurn(work) {
  const turn = queue.then(work);
  queue = turn.catch(() => {});
  return turn;
}

// Each returns whether to fetch an edition now.
const COMMANDS = {
  async status() {
    const now = await readState();
    await preload(!now.kept);
    if (!running) await sweep();
    if (now.kept) await inquire(now);
    const isNew = now.kept && ![now.kept, now.ready].includes(EDITION.version) &&
      (now.lookedFor !== EDITION.version || Date.now() - now.lookedAt > HOUR);
    return (now.wanted || isNew) && !now.paused && Date.now() >= (now.retryAt || 0);
  },
  // The network is back: no need to wait longer.
  async online() {
    await change({ retryAt: 0 });
    return COMMANDS.status();
  },
  async keep() {
    const now = await readState();
    await change({ wanted: now.wanted || EDITION.version, paused: false, error: null, tries: 0, retryAt: 0 });
    return true;
  },
  async pause() {
    await hold({ paused: true });
  },
  async remove() {
    await deleteEditions(() => true);
    await hold({ kept: null, previous: null, ready: null, wanted: null, paused: false, error: null, tries: 0, retryAt: 0 });
    progress = null;
    await preload(true);
  },
  // The edition that was answered from stays for pages that are open, until the next one comes.
  async use(message, source) {
    const now = await readState();
    if (!now.ready) return;
    await hold({ previous: now.kept, kept: now.ready, ready: null });
    await sweep();
    const pages = await self.clients.matchAll();
    pages.filter(page => !source || page.id !== source.id).forEach(page => page.postMessage("askbook-edition"));
  },
  // A page that was opened before this worker was there, with all it loaded.
  async visited(message) {
    await Promise.allSettled(message.urls.filter(url => url.startsWith(SCOPE)).map(async url => {
      const found = await fetch(url);
      if (found.status === 200 && await isOf(url, found)) await visit(url, await plain(found));
    }));
  },
  // The page is idle, and its reader does not save data.
  async ahead() {},
};

// Once a day: is this handbook still published here? Where its worker is gone for a week, what stands there now is shown.
async function inquire(now) {
  if (Date.now() - (now.askedAt || 0) < DAY) return;
  const found = await fetch(SCOPE + "service-worker.js", { cache: "no-store", signal: AbortSignal.timeout(STALL) }).catch(() => null);
  // An address that leads elsewhere, or shows a page for every path, has no worker either.
  const isGone = found && ([404, 410].includes(found.status) || (found.ok && (found.redirected || isPageKind(found))));
  // Its text is not needed; left unread it would hold a connection.
  if (found && found.body) found.body.cancel().catch(() => {});
  if (found) await change({ askedAt: Date.now(), goneSince: isGone ? now.goneSince || Date.now() : null });
}

self.addEventListener("message", event => {
  const command = COMMANDS[event.data.command];
  if (!command) return;
  event.waitUntil((async () => {
    // What is under way ends at once, and before anything else is said.
    if (["pause", "remove"].includes(event.data.command)) {
      if (stopper) stopper.abort();
    }
    let fetching = null;
    try {
      const shallDownload = await inTurn(() => command(event.data, event.source));
      if (["pause", "remove"].includes(event.data.command)) await stop();
      if (event.data.command === "remove") await inTurn(() => deleteEditions(() => true));
      if (shallDownload) fetching = download();
    } catch (error) {
      if (error.name !== "QuotaExceededError") throw error;
      await failed(error);
    } finally {
      event.ports[0].postMessage(await report().catch(() => null));
    }
    if (event.data.command === "ahead") fetching = fetchAhead();
    await fetching;
    if (Object.keys(unwritten).length) {
      await new Promise(resolve => setTimeout(resolve, PATIENCE));
      await change({}).catch(() => { /* still no room */ });
    }
  })());
});

async function report() {
  const now = await readState(), list = await listOf(now.kept);
  if (now.wanted && !progress) {
    const wanted = await listOf(now.wanted), cache = wanted && await caches.open(cacheOf(now.wanted));
    const have = cache && new Set((await cache.keys()).map(key => key.url));
    if (wanted) progress = measured(wanted, wanted.files.filter(row => !have.has(addressOf(row[0]))));
  }
  return {
    edition: { updated: EDITION.updated, bytes: EDITION.bytes, files: EDITION.files },
    kept: list && { updated: list.updated, bytes: list.bytes },
    ready: now.ready || null, isRunning: Boolean(running), isPaused: Boolean(now.paused),
    isWanted: Boolean(now.wanted), error: now.error || null, progress,
  };
}
