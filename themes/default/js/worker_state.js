// Answers for the site when there is no network. Every page that was visited is kept; a reader who asks for it keeps the
// whole handbook, one edition at a time: an edition is answered from only when all its files are there, and a newer one
// is fetched beside it and shown when the reader says so. The build puts `EDITION` before this script: {version, updated, bytes,
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
  if (address.endsWith("/")) return [address + "route:home"];
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
