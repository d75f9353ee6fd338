// practice.html: choices, progress, the file, and the session that runs.
if (typeof document !== "undefined") (function () {
  "use strict";
  var practice = globalThis.askbookPractice, view = practice.view;
  function given(page) { return JSON.parse(page.getElementById("_questions").textContent); }
  var lists = practice.Lists(given(document), loader()), all = lists.all, byId = lists.byId, aliases = lists.aliases;
  // A deployment removes lists of before: the page as it is now, past all caches, names those of now.
  function loader() {
    var load = practice.listLoader(practice.root);
    return function (name) {
      return load(name).catch(async function (error) {
        if (location.protocol !== "file:") {
          var found = await fetch(practice.root + "route:practice", { cache: "reload" });
          if (found.ok) lists.renew(given(new DOMParser().parseFromString(await found.text(), "text/html")));
        }
        throw error;
      });
    };
  }
  function part(id) { return document.getElementById(id); }

  // On to any question but the one that was left, without this page between them.
  function surprise() {
    var isLeft = function (question) { return document.referrer.split(/[?#]/)[0] === practice.pageOf(question.id); };
    if (location.hash !== "#surprise" || !lists.count || (lists.isWhole && all.every(isLeft))) return false;
    again(function () { return lists.loadSome([], 1, Math.random); }).then(function () {
      var rows = all.filter(function (question) { return !isLeft(question); });
      if (rows.length) location.replace(practice.pageOf(rows[Math.floor(Math.random() * rows.length)].id));
    }, tellFailure);
    return true;
  }
  // What a deployment came between works the second time.
  function again(work) { return work().catch(work); }
  function tellFailure() { say(askbook.t("questions-not-loaded")); }
  addEventListener("hashchange", surprise);
  if (surprise()) return;

  // Two handbooks at one host have different roots.
  var rootPath = new URL("site:whole", practice.root).pathname;
  var store = practice.Store(function () { return localStorage; }, "askbook-practice:" + rootPath, aliases, lists.topicOf);
  var SESSION = "askbook-session:" + rootPath, INTERVIEW = "askbook-interview:" + rootPath;
  var form = part("_choices"), sessionBox = part("_session"), setup = part("_setup"), notices = part("_notices");
  var KINDS = ["topics", "levels", "importances", "tags"];
  // The topics that the link to this page chose.
  var linked = new URLSearchParams(location.search).getAll("topic");
  var running = null, note = null;

  // The ids that a session names, and the same with those changed by `how`.
  function idsOf(session) {
    return session.queue.concat((session.waiting || []).concat(session.current || [], session.done || []).map(function (row) { return row.id; }));
  }
  function changeIds(session, how) {
    session.queue = session.queue.map(how);
    (session.waiting || []).concat(session.current || [], session.done || []).forEach(function (row) { row.id = how(row.id); });
  }
  // A session of cards is for this tab; an interview outlives it.
  function saveSession(session) {
    try {
      if (session) session.topics = Array.from(new Set(idsOf(session).map(function (id) { return byId[id] && byId[id].topic; }))).filter(Boolean);
      if (!session) { sessionStorage.removeItem(SESSION); return; }
      var text = JSON.stringify(Object.assign({ version: 2 }, session));
      if (session.kind === "cards") sessionStorage.setItem(SESSION, text); else localStorage.setItem(INTERVIEW, text);
    } catch (error) { /* then a reload ends it; what was graded is kept */ }
  }
  // The session from before a reload, if all its questions are still there. A link that chooses asks for another one.
  async function savedSession() {
    try {
      var session = JSON.parse(sessionStorage.getItem(SESSION) || localStorage.getItem(INTERVIEW));
      if (!session || session.version !== 2 || (location.search && session.search !== location.search)) return null;
      await again(function () { return lists.load(session.topics || []); });
      changeIds(session, function (id) { return aliases[id] || id; });
      if (session.kind === "cards") {
        // What a deployment removed is not asked any more.
        session.queue = session.queue.filter(function (id) { return byId[id]; });
        ["waiting", "done"].forEach(function (name) { session[name] = session[name].filter(function (row) { return byId[row.id]; }); });
        if (session.current && !byId[session.current.id]) Object.assign(session, { current: null, stage: 0 });
        return idsOf(session).length ? session : null;
      }
      return session.queue.length && session.queue.every(function (id) { return byId[id]; }) ? session : null;
    } catch (error) { return null; }
  }

  // The boxes of the book's own fields.
  function fieldBoxes() { return form.querySelectorAll("[data-field]"); }
  // The choices in the form. A number that makes no sense is the usual one.
  function settings() {
    function number(name, usual) {
      var value = Number(form.elements[name].value);
      return Number.isInteger(value) && value > 0 && value <= Number(form.elements[name].max) ? value : usual;
    }
    var hour = Number(form.elements.dayBegins.value);
    var out = { unmastered: form.elements.unmastered.checked, count: number("count", 10), dayBegins: practice.dayBegins({ dayBegins: hour }) };
    out.fields = {};
    fieldBoxes().forEach(function (box) {
      var key = box.dataset.field;
      if (box.checked) out.fields[key] = (out.fields[key] || []).concat(box.value);
    });
    KINDS.forEach(function (kind) {
      out[kind] = Array.from(form.querySelectorAll("[name=" + kind + "]:checked")).map(function (box) { return box.value; });
    });
    return out;
  }
  function fill(kept) {
    KINDS.forEach(function (kind) {
      var values = Array.isArray(kept[kind]) ? kept[kind] : [];
      form.querySelectorAll("[name=" + kind + "]").forEach(function (box) { box.checked = values.includes(box.value); });
    });
    fieldBoxes().forEach(function (box) {
      var values = kept.fields && kept.fields[box.dataset.field];
      box.checked = Array.isArray(values) && values.includes(box.value);
    });
    form.elements.unmastered.checked = kept.unmastered === true;
    if (Number.isInteger(kept.count) && kept.count > 0) form.elements.count.value = kept.count;
    form.elements.dayBegins.value = practice.dayBegins(kept);
  }
  // The values of an own field that are chosen, by their names.
  function namesOf(field, choice) {
    var values = choice.fields[field[0]] || [];
    return field[2].filter(function (value) { return values.includes(value[0]); }).map(function (value) { return value[1]; }).join(", ");
  }
  function described(choice) {
    var parts = [choice.topics.length ? askbook.t("topic-count", { count: choice.topics.length }) : askbook.t("all-topics")];
    if (choice.levels.length) parts.push(choice.levels.map(view.levelName).join(", "));
    if (choice.importances.length) parts.push(askbook.t("chosen-importances", { importances: choice.importances.join(", ") }));
    if (choice.tags.length) parts.push(askbook.t("tag-count", { count: choice.tags.length }));
    lists.fields.forEach(function (field) { if (choice.fields[field[0]]) parts.push(field[1] + ": " + namesOf(field, choice)); });
    if (choice.unmastered) parts.push(askbook.t("not-mastered"));
    return parts.join(" · ");
  }

  function showChoices() {
    var choice = settings(), data = store.data(), now = Date.now(), start = form.querySelector("[type=submit]");
    // Of a large book only what was loaded can be counted by more than its topic.
    var isCounted = lists.isWhole || choice.topics.length > 0, rows = practice.chosen(all, choice, data.cards);
    var isOpen = !choice.levels.length && !choice.importances.length && !choice.tags.length && !choice.unmastered &&
      !Object.keys(choice.fields).length;
    var counts = isCounted ? practice.counts(rows, data.cards, now) : isOpen ? lists.counts(data.cards, now) : null;
    var count = counts ? Math.min(choice.count, counts.all) : choice.count;
    start.textContent = counts && count ? askbook.t("start-cards", { count: count }) : askbook.t("start");
    start.disabled = part("_mock").disabled = !count;
    part("_chosen").textContent = described(choice);
    if (part("_chosen-tags")) part("_chosen-tags").textContent = choice.tags.length ? askbook.t("tags-chosen", { count: choice.tags.length }) : "";
    lists.fields.forEach(function (field) {
      var said = form.querySelector("[data-chosen='" + field[0] + "']");
      if (said) said.textContent = namesOf(field, choice);
    });
    part("_state").textContent = !counts ? "" : practice.summary(counts) ||
      (lists.count ? askbook.t("no-question-fits") : askbook.t("nothing-answered-yet"));
  }
  // Shows what is known, then loads what the choice is about and shows that.
  var looks = 0;
  function look() {
    var mine = ++looks, topics = settings().topics;
    if (lists.isWhole) { showAll(); return; }
    if (!topics.length) topics = lists.practiced(store.data().cards, Date.now());
    showNotices();
    again(function () { return lists.load(topics); }).then(function () { if (mine === looks && !running) showAll(); }, tellFailure);
    if (!topics.length) return;
    part("_state").textContent = askbook.t("loading");
  }
  function showAll() {
    showChoices();
    practice.showProgress(part("_bars"), lists, store.data(), Date.now());
    showNotices();
  }
  function showNotices() { practice.showNotices(notices, store, note, save); }

  var page = {
    box: sessionBox, store: store, lists: lists, byId: byId, save: saveSession, showNotices: showNotices,
    say: function (text) { part("_said").textContent = text; },
    dropInterview: function () { try { localStorage.removeItem(INTERVIEW); } catch (error) { /* nothing was kept */ } },
    leave: function () {
      running = null;
      saveSession(null);
      sessionBox.hidden = true;
      sessionBox.replaceChildren();
      setup.hidden = false;
      store.refresh();
      showAll();
      form.querySelector("[type=submit]").focus();
    },
    // Cards again: these, or those that the choices give.
    restart: function (ids) { if (ids) run(practice.newSession(ids)); else startCards(); },
    // Up to so many more cards, due or new, besides those known to the session.
    more: function (count, without) {
      var cards = store.data().cards, now = Date.now(), choice = Object.assign(settings(), { count: Infinity });
      return practice.cardsToAsk(all, choice, cards, now, store.data().seed).filter(function (id) {
        return !without.includes(id) && (!cards[id] || practice.state(cards[id], now) === "due");
      }).slice(0, count);
    },
    settings: settings,
    // Loads questions for an interview: of these topics a part, or of any.
    loadSome: function (topics, count) { return lists.isWhole ? Promise.resolve() : again(function () { return lists.loadSome(topics, count, Math.random); }); },
    run: run,
    tellFailure: tellFailure
  };
  function enter() {
    note = null;
    showNotices();
    setup.hidden = true;
    sessionBox.hidden = false;
    scrollTo(0, 0);
  }
  function run(session) {
    session.search = location.search;
    enter();
    var isCards = session.kind === "cards";
    Promise.all([practice.need("session"), isCards ? null : practice.need("interview")]).then(function () {
      running = (isCards ? practice.cardSession : practice.interviewSession)(page, session);
    }, function () { page.leave(); tellFailure(); });
  }
  // The choices, kept for the next visit; what a link chose is for this one.
  function remember() {
    var choice = settings();
    if (!linked.length) store.keep(choice);
    return choice;
  }
  function startCards() {
    var choice = remember(), data = store.refresh();
    start(function () { return lists.loadFor(choice, data.cards, Date.now(), data.seed); }, function () {
      return practice.newSession(practice.cardsToAsk(all, choice, data.cards, Date.now(), data.seed));
    });
  }
  function chooseInterview() {
    remember();
    practice.need("interview").then(function () {
      enter();
      running = practice.chooseInterview(page);
    }, tellFailure);
  }
  // Begins a session at once where nothing has to be loaded for it.
  function start(load, begin) {
    function go() {
      var session = begin();
      if (session.queue.length) return run(session);
      page.leave();
      if (!lists.isWhole) say(askbook.t("no-question-fits"));
    }
    if (lists.isWhole) go(); else again(load).then(go, tellFailure);
  }

  function say(text) {
    note = text;
    page.say(text);
    showAll();
  }
  function save() {
    var now = Date.now();
    view.download("practice-" + practice.dayOf(now) + ".json", store.exported(lists.title, now));
  }
  // A link with the progress, into the clipboard, or into a field to copy it from.
  function shareLink() {
    var file = store.exported(lists.title, Date.now());
    if (!globalThis.CompressionStream) return say(askbook.t("no-progress-link"));
    practice.need("link").then(function () { return practice.progressLink(file); }).then(function (address) {
      if (!address) return say(askbook.t("no-progress-link"));
      var field = view.element("input", { type: "text", readonly: "", value: address, "aria-label": askbook.t("progress-link") });
      say(askbook.t("progress-link-about"));
      notices.firstChild.append(field);
      view.copy(field, part("_link"));
    }, function () { say(askbook.t("no-progress-link")); });
  }
  // A code with that link's content, shown and hidden by its button.
  function shareCode() {
    var file = store.exported(lists.title, Date.now());
    if (!globalThis.CompressionStream) return say(askbook.t("no-progress-code"));
    Promise.all([practice.need("link"), practice.need("code")]).then(function () { return practice.showCode(part("_code"), part("_code-box"), file); })
      .catch(function () { say(askbook.t("no-progress-code")); });
  }
  // Progress that came in a link or a code is loaded when its reader says so.
  function offerLinked() {
    var hash = location.hash;
    if (!/^#progress[/:]/.test(hash)) return;
    // From a folder some browsers refuse to change the address.
    try { history.replaceState(null, "", location.href.split("#")[0]); } catch (error) { /* it is offered again after a reload */ }
    practice.need("link").then(function () { return practice.linkedProgress(hash); }).then(function (text) {
      var count = Object.keys(JSON.parse(text).cards).length;
      say(askbook.t("progress-in-link", { count: count }));
      notices.firstChild.append(" ", view.button("second", askbook.t("load-progress"), function () { take(text); }));
    }).catch(function () { say(askbook.t("file-foreign")); });
  }
  var SAID = { foreign: askbook.t("file-foreign"), newer: askbook.t("file-newer") };
  function load(file) {
    file.text().then(take, function () { say(askbook.t("file-unreadable")); });
  }
  function take(text) {
    var result = store.imported(text);
    if (SAID[result.fault]) return say(SAID[result.fault]);
    say(askbook.t("file-loaded", { added: result.added, newer: result.newer }) +
      (result.fault ? " " + askbook.t("file-loaded-in-part") : ""));
  }
  // A second click within a few seconds: what is gone is gone.
  function forget(event) {
    var node = event.currentTarget, text = node.textContent;
    if (node.dataset.sure) {
      store.forget();
      delete node.dataset.sure;
      node.textContent = askbook.t("delete-progress");
      return say(askbook.t("progress-deleted"));
    }
    node.dataset.sure = "yes";
    node.textContent = askbook.t("delete-progress-sure");
    page.say(node.textContent);
    setTimeout(function () { delete node.dataset.sure; node.textContent = text; }, 6000);
  }

  form.addEventListener("submit", function (event) { event.preventDefault(); startCards(); });
  form.elements.dayBegins.addEventListener("change", function () { store.keep(Object.assign({}, store.data().settings, { dayBegins: settings().dayBegins })); });
  form.addEventListener("change", function () { if (lists.isWhole) showChoices(); else look(); });
  form.addEventListener("input", showChoices);
  form.addEventListener("reset", function () { setTimeout(showChoices); });
  // Who reaches for the button is about to need it.
  ["pointerenter", "focus"].forEach(function (name) {
    form.querySelector("[type=submit]").addEventListener(name, function () { practice.need("session").catch(function () { /* said on a click */ }); });
  });
  part("_mock").addEventListener("click", chooseInterview);
  part("_export").addEventListener("click", save);
  part("_import").addEventListener("click", function () { part("_choose-file").click(); });
  part("_choose-file").addEventListener("change", function () {
    if (this.files[0]) load(this.files[0]);
    this.value = "";
  });
  part("_link").addEventListener("click", shareLink);
  part("_code").addEventListener("click", shareCode);
  part("_forget").addEventListener("click", forget);
  document.addEventListener("keydown", function (event) { if (running) running.key(event); });
  // Another tab wrote, or this one comes back after a while.
  addEventListener("storage", function (event) {
    if (event.key !== null && !event.key.startsWith("askbook-practice:" + rootPath)) return;
    store.refresh();
    if (!running) showAll();
  });
  document.addEventListener("visibilitychange", function () {
    if (document.visibilityState === "visible" && !running) { store.refresh(); showAll(); }
  });

  fill(store.refresh().settings);
  if (linked.length) fill({ topics: linked, unmastered: store.data().settings.unmastered });
  savedSession().then(function (resumed) {
    if (resumed) run(resumed); else { look(); offerLinked(); }
    // Former ids become present ones for the other pages, too.
    if (Object.keys(store.data().cards).length) store.keep(store.data().settings);
  });
})();
