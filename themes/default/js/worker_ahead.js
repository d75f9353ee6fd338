// The service worker, part three: what search and practice need is fetched ahead.

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
