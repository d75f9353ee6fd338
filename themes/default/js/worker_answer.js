// The service worker, part two: what it answers.

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
  if (path === "route:worker" || path === "route:offline-list" || path.startsWith("__askbook/")) return;
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
  // A host may be in the middle of an upload, or answer with an error page: the file is asked for once more.
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
  if (!wanted || !pathOf(url).startsWith("route:asset".replace("{}", ""))) return undefined;
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
  const unknown = now.kept && await look(cacheOf(now.kept), SCOPE + "route:not-found");
  const page = unknown || await look(VISITED, SCOPE + "route:offline") || (now.kept && await look(cacheOf(now.kept), SCOPE + "route:offline"));
  if (!page) throw error;
  // The page's links are relative to the root, whatever page it replaces.
  const base = '<base href="' + SCOPE + '">';
  let text = await page.text();
  text = /<base [^>]*>/.test(text) ? text.replace(/<base [^>]*>/, base) : text.replace("<head>", "<head>" + base);
  const status = unknown ? 404 : 503;
  return new Response(text, { status, headers: { "content-type": "text/html; charset=utf-8" } });
}
