// The service worker, part four: an edition is kept whole.

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
  const found = await fetch(SCOPE + "route:offline-list", { cache: "no-cache", signal: within(signal) });
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
  const found = version && !lists.has(version) && await look(cacheOf(version), SCOPE + "route:offline-list");
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
  await cache.put(SCOPE + "route:offline-list", new Response(JSON.stringify(list)));
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
  const row = list.files.find(file => file[0] === "route:offline");
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
    const isMissingPage = row[0] === "route:not-found" && found.status === 404;
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
