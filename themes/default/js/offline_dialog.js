// What a reader who keeps the handbook offline sees: the dialog, and the bar that says that there is a new edition.
// js/offline.js loads it with css/offline.css and asks the worker; `now` is what the worker said last.
(function (offline) {
  "use strict";
  var ask = offline.ask, megabytes = offline.megabytes, dialog, bar;

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

  offline.open = function () {
    if (!dialog) setUpDialog();
    offline.fill();
    dialog.showModal();
    ask("status");
  };

  // Shows what the worker said last; before it has said anything there is nothing to show.
  offline.fill = function () {
    var now = offline.now;
    if (!dialog || !now) return;
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
    else if (!now.kept) wanted.push([offline.offer(), keep, "button"]);
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
  };

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
      try { sessionStorage.setItem("askbook-later", offline.now && offline.now.ready || ""); } catch (error) { /* then it comes again */ }
      bar.remove();
      bar = null;
    }, ""));
    document.body.append(bar);
    setTimeout(function () { words.textContent = text; }, 100);
  }
  offline.announceReady = function () { announce(askbook.t("new-edition-here"), askbook.t("show-it"), use); };
  offline.announceOther = function () { announce(askbook.t("new-edition-elsewhere"), askbook.t("reload"), function () { location.reload(); }); };
})(globalThis.askbookOffline);
