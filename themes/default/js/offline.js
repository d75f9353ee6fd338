// Starts the service worker, and shows what it keeps: the control in the footer, its dialog, the word that a new edition
// is there. Loaded after everything else; a browser without service workers, and a page from a folder, go without.
(function () {
  "use strict";
  var button = document.querySelector("button.keep-offline");
  if (!button || !window.caches || !/^https?:$/.test(location.protocol)) return;
  var root = document.querySelector("a.brand").href.replace(/index\.html$/, "");
  var registration, dialog, bar, now, timer;

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
      if (answer && !now) warmUp();
      if (answer) { now = answer; show(); } else if (command !== "status") ask("status"); else if (now) askIn(15000);
    });
  }

  function megabytes(bytes) {
    return bytes < 1e6 ? askbook.t("kilobytes", { number: Math.max(1, Math.round(bytes / 1e3)) })
      : askbook.t("megabytes", { number: (Math.round(bytes / 1e5) / 10).toLocaleString("language:format") });
  }
  function element(name, text, className) {
    var made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  }
  function press(text, command, className) {
    var made = element("button", text, className);
    made.type = "button";
    made.addEventListener("click", typeof command === "string" ? function () { ask(command); } : command);
    return made;
  }

  function askIn(pause) {
    clearTimeout(timer);
    timer = setTimeout(function () { ask("status"); }, pause);
  }
  // Polls while something is being fetched; a broken connection is tried again by and by.
  function wait() {
    clearTimeout(timer);
    var pause = now.error === "network" && !now.isPaused ? 15000 : now.isRunning ? 700 : 0;
    if (pause) askIn(pause);
  }

  function share() {
    return now.progress ? Math.floor(100 * now.progress.bytes / Math.max(1, now.progress.allBytes)) : 0;
  }

  function offer() { return askbook.t("download-for-offline", { size: megabytes(now.edition.bytes) }); }

  function show() {
    var isFetching = now.isWanted || now.isRunning;
    button.textContent = now.kept ? askbook.t("kept-offline") : !isFetching ? offer()
      : now.isPaused ? askbook.t("keeping-offline-paused") : askbook.t("keeping-offline", { percent: share() });
    button.hidden = false;
    if (dialog) fill();
    if (now.ready && recall("askbook-later") !== now.ready) announce(askbook.t("new-edition-here"), askbook.t("show-it"), use);
    wait();
  }

  function setUpDialog() {
    dialog = element("dialog", "", "offline-dialog");
    dialog.setAttribute("aria-labelledby", "_offline-title");
    var head = element("h2", askbook.t("offline-heading"));
    head.id = "_offline-title";
    dialog.parts = { text: element("p"), meter: element("progress"), figures: element("p"), state: element("p"), actions: element("p", "", "offline-actions") };
    dialog.parts.state.setAttribute("role", "status");
    dialog.parts.meter.setAttribute("aria-label", askbook.t("fetched"));
    dialog.append(head, dialog.parts.text, dialog.parts.meter, dialog.parts.figures, dialog.parts.state, dialog.parts.actions);
    dialog.addEventListener("click", function (event) { if (event.target === dialog) dialog.close(); });
    document.body.append(dialog);
  }

  function fill() {
    var parts = dialog.parts, progress = now.progress, isFetching = now.isWanted || now.isRunning;
    var edition = now.kept || now.edition;
    var size = megabytes(edition.bytes);
    parts.text.textContent = edition.updated ? askbook.t("offline-text-dated", { size: size,
      date: new Date(edition.updated).toLocaleDateString("language:format", { dateStyle: "long", timeZone: "UTC" }) })
      : askbook.t("offline-text", { size: size });
    parts.meter.hidden = !(isFetching && progress);
    if (progress) {
      parts.meter.max = progress.allBytes;
      parts.meter.value = progress.bytes;
    }
    // The numbers change too often to be read out: the state does not.
    parts.figures.textContent = isFetching && progress
      ? askbook.t("done-of-all", { done: megabytes(progress.bytes), all: megabytes(progress.allBytes) }) : "";
    var state = now.kept ? askbook.t("is-kept") : "";
    if (isFetching) state = now.isPaused ? askbook.t("is-paused") : now.kept ? askbook.t("new-edition-is-fetched") : askbook.t("is-fetched");
    if (now.ready) state = askbook.t("new-edition-ready");
    if (now.error === "network") state = askbook.t("connection-broke-off");
    if (now.error === "space") state = now.kept ? askbook.t("no-space-for-new-edition") : askbook.t("no-space");
    if (state !== parts.state.textContent) parts.state.textContent = state;
    var wanted = [];
    if (now.ready) wanted.push([askbook.t("show-new-edition"), use, "button"]);
    if (isFetching && now.isRunning && !now.isPaused) wanted.push([askbook.t("pause"), "pause", "button"]);
    else if (isFetching) wanted.push([askbook.t("go-on"), keep, "button"]);
    else if (!now.kept) wanted.push([offer(), keep, "button"]);
    wanted.push([askbook.t("close"), function () { dialog.close(); }, ""]);
    if (now.kept || isFetching) wanted.push([askbook.t("remove-from-device"), remove, ""]);
    // The same buttons stay, so that focus does.
    var names = wanted.map(function (entry) { return entry[0]; }).join("|");
    if (parts.actions.dataset.names !== names) {
      var hadFocus = parts.actions.contains(document.activeElement);
      parts.actions.dataset.names = names;
      parts.actions.replaceChildren.apply(parts.actions, wanted.map(function (entry) { return press.apply(null, entry); }));
      if (hadFocus) focusFirst();
    }
  }

  // What was focused may be gone; nothing that destroys gets the focus instead.
  function focusFirst() {
    var buttons = Array.from(dialog.parts.actions.children);
    (buttons.find(function (one) { return one.className === "button"; }) || buttons[0]).focus();
  }

  function remove() {
    if (window.confirm(askbook.t("remove-from-device-sure"))) ask("remove");
  }
  function keep() {
    // Asks that the browser does not throw the handbook away when space gets short; a refusal changes nothing else.
    if (navigator.storage && navigator.storage.persist) navigator.storage.persist().catch(function () { /* see above */ });
    ask("keep");
  }
  function use() {
    ask("use").then(function () { location.reload(); });
  }

  // A bar above everything; its text comes after it, so that it is read out.
  function announce(text, action, act) {
    if (bar) return;
    var words = element("span");
    words.setAttribute("role", "status");
    bar = element("div", "", "edition");
    bar.append(words, press(action, act, "button"), press(askbook.t("later"), function () {
      try { sessionStorage.setItem("askbook-later", now.ready || ""); } catch (error) { /* then it comes again */ }
      bar.remove();
      bar = null;
    }, ""));
    document.body.append(bar);
    setTimeout(function () { words.textContent = text; }, 100);
  }

  // The offline page lists what can be read.
  function listKept() {
    var list = document.getElementById("_kept");
    if (!list) return;
    caches.open(root + "#visited").then(function (cache) {
      return cache.keys().then(function (keys) {
        var pages = keys.filter(function (key) { return /\/q\/[^/]+\.html$/.test(key.url); }).reverse().slice(0, 100);
        return Promise.all(pages.map(function (key) {
          return cache.match(key).then(function (answer) { return answer.text(); }).then(function (text) {
            var title = new DOMParser().parseFromString(text, "text/html").querySelector("h1");
            var item = element("li"), link = element("a", title ? title.textContent : key.url);
            link.href = key.url;
            item.append(link);
            return item;
          });
        }));
      });
    }).then(function (items) {
      list.append.apply(list, items);
      list.parentNode.hidden = !items.length;
    });
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

  var hadWorker = Boolean(navigator.serviceWorker.controller);
  navigator.serviceWorker.register(root + "route:worker", { updateViaCache: "none" }).then(function () {
    button.addEventListener("click", function () {
      if (!dialog) setUpDialog();
      if (now) fill();
      dialog.showModal();
      ask("status");
    });
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
    if (event.data === "askbook-edition") announce(askbook.t("new-edition-elsewhere"), askbook.t("reload"), function () { location.reload(); });
  });
  navigator.serviceWorker.addEventListener("controllerchange", function () { if (now) ask("status"); });
  listKept();
})();
