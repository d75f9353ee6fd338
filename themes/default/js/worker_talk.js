// The service worker, part five: it talks with pages. Each message is answered with the state after it.

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

// Once a day: is this handbook still published here? When its worker has been gone for a week, the network comes first.
async function inquire(now) {
  if (Date.now() - (now.askedAt || 0) < DAY) return;
  const found = await fetch(SCOPE + "route:worker", { cache: "no-store", signal: AbortSignal.timeout(STALL) }).catch(() => null);
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
