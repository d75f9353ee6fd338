// Starts the service worker, and says in the footer what it keeps. Follows js/core.js and begins when everything else is loaded; a
// browser without service workers, and a page from a folder, go without. Its dialog and its bar are js/offline_dialog.js, loaded for
// those who see one.
(function (offline) {
  "use strict";
  var button, registration, timer, dialog;

  function recall(key) {
    try { return sessionStorage.getItem(key); } catch (error) { return null; }
  }

  // Tells the worker something and shows what it answers. A worker that was ended in the middle is asked again.
  function ask(command, values) {
    return navigator.serviceWorker.ready.then(function (ready) {
      registration = ready;
      return new Promise(function (resolve) {
        var channel = new MessageChannel(), late = setTimeout(function () { resolve(null); }, 20000);
        channel.port1.onmessage = function (event) { clearTimeout(late); resolve(event.data); };
        ready.active.postMessage(Object.assign({ command: command }, values), [channel.port2]);
      });
    }).then(function (answer) {
      if (answer && !offline.now) warmUp();
      if (answer) { offline.now = answer; show(); } else if (command !== "status") ask("status"); else if (offline.now) askIn(15000);
    });
  }
  offline.ask = ask;

  offline.megabytes = function (bytes) {
    return bytes < 1e6 ? askbook.t("kilobytes", { number: Math.max(1, Math.round(bytes / 1e3)) })
      : askbook.t("megabytes", { number: (Math.round(bytes / 1e5) / 10).toLocaleString("language:format") });
  };
  offline.offer = function () { return askbook.t("download-for-offline", { size: offline.megabytes(offline.now.edition.bytes) }); };

  function askIn(pause) {
    clearTimeout(timer);
    timer = setTimeout(function () { ask("status"); }, pause);
  }
  // Polls while something is being fetched; a broken connection is tried again by and by.
  function wait() {
    clearTimeout(timer);
    var now = offline.now, pause = now.error === "network" && !now.isPaused ? 15000 : now.isRunning ? 700 : 0;
    if (pause) askIn(pause);
  }

  function share() {
    var progress = offline.now.progress;
    return progress ? Math.floor(100 * progress.bytes / Math.max(1, progress.allBytes)) : 0;
  }

  function show() {
    var now = offline.now, isFetching = now.isWanted || now.isRunning;
    button.textContent = now.kept ? askbook.t("kept-offline") : !isFetching ? offline.offer()
      : now.isPaused ? askbook.t("keeping-offline-paused") : askbook.t("keeping-offline", { percent: share() });
    button.hidden = false;
    if (offline.fill) offline.fill();
    if (now.ready && recall("askbook-later") !== now.ready) withDialog(function () { offline.announceReady(); });
    wait();
  }

  function withDialog(then) {
    dialog = dialog || Promise.all([window.askbookLoad(button.dataset.dialog), window.askbookLoad(button.dataset.style)]);
    dialog.then(then, function () { dialog = null; });
  }

  // What search and practice need, so that they work without a network: quietly, and not from a reader's small allowance.
  function fetchAhead() {
    var connection = navigator.connection || {};
    if (connection.saveData || /2g/.test(connection.effectiveType || "")) return;
    (window.requestIdleCallback || setTimeout)(function () { ask("ahead"); });
  }

  // The worker keeps search's script from the start.
  function warmUp() {
    var link = document.querySelector("a.find[data-search]");
    if (link) (window.requestIdleCallback || setTimeout)(function () { link.dispatchEvent(new Event("kept")); });
  }

  // In a sandboxed frame even to ask for workers is an error.
  function hasWorkers() {
    try { return /^https?:$/.test(location.protocol) && navigator.serviceWorker && window.caches; } catch (error) { return false; }
  }
  function start() {
    var root = document.querySelector("a.brand").href.replace(/index\.html$/, ""), hadWorker = Boolean(navigator.serviceWorker.controller);
    navigator.serviceWorker.register(root + "route:worker", { updateViaCache: "none" }).then(function () {
      button.addEventListener("click", function () { withDialog(function () { offline.open(); }); });
      window.addEventListener("online", function () { ask("online"); });
      // A page that stays open for days hears of new editions too.
      var looked = Date.now();
      document.addEventListener("visibilitychange", function () {
        if (document.visibilityState !== "visible" || Date.now() - looked < 3600000) return;
        looked = Date.now();
        if (registration) registration.update().catch(function () { /* no network */ });
        ask("status");
      });
      if (!hadWorker) {
        var urls = performance.getEntriesByType("resource").map(function (entry) { return entry.name; });
        return ask("visited", { urls: [location.href.split("#")[0]].concat(urls) }).then(function () {
          // Whoever reads a single page does not pay for search.
          if (document.referrer.startsWith(root)) fetchAhead();
        });
      }
      return ask("status").then(fetchAhead);
    }).catch(function () { /* storage is blocked, or the host has no worker: the site works without */ });
    // In another tab its reader went on to a new edition.
    navigator.serviceWorker.addEventListener("message", function (event) {
      if (event.data === "askbook-edition") withDialog(function () { offline.announceOther(); });
    });
    navigator.serviceWorker.addEventListener("controllerchange", function () { if (offline.now) ask("status"); });
  }
  addEventListener("load", function () {
    button = document.querySelector("button.keep-offline");
    if (button && hasWorkers()) start();
  });
})(globalThis.askbookOffline = globalThis.askbookOffline || {});
