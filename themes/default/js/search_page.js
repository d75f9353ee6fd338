// The search dialog of every page and the full page search.html; js/search_rank.js finds, js/search_rows.js makes the rows.
if (typeof document !== "undefined") (function (search) {
  "use strict";
  askbookStyle("style:search.css");
  var element = search.element;
  var own = document.currentScript.src;
  var root = own.slice(0, own.lastIndexOf("route:asset".replace("{}", "")));
  // In a page that is a whole book everything is in it, this script, too.
  var isSingle = !own;
  var IN_DIALOG = 8, ON_PAGE = 30, MOST_RECENT = 6, MOST_PAGES = 3;
  // Two handbooks at one host have different roots.
  var BOOK = root && new URL(root).pathname, QUERY = "askbook-query:" + BOOK, RECENT = "askbook-recent:" + BOOK;
  // Milliseconds that the dialog is held back at most.
  var MOMENT = 50;
  // Milliseconds that typing rests before answers are looked into, and how much longer for somebody who takes so long from key to key:
  // answers to half a word are not wanted. A longer pause is none of typing.
  var REST = 120, PACES = 1.5, PAUSE = 1000;

  // From a folder a page may not fetch: there the files are loaded as scripts.
  var waiting = {};
  window.askbookShard = function (data) { waiting[document.currentScript.dataset.file].resolve(data); };
  function loadScript(file, isFresh) {
    var entry = waiting[file];
    if (!entry || isFresh) {
      entry = waiting[file] = {};
      entry.promise = new Promise(function (resolve, reject) {
        entry.resolve = resolve;
        var script = document.createElement("script");
        var isAnswer = file.startsWith("passages:");
        script.src = root + (isAnswer ? "route:passages".replace("{}", file.slice(9)) : "route:search-file".replace("{}", file)) + (isFresh ? "?" + Date.now() : "");
        script.dataset.file = file;
        script.onload = function () { script.remove(); };
        script.onerror = function () { script.remove(); delete waiting[file]; reject(new Error("cannot load " + file)); };
        document.head.append(script);
      });
    }
    return entry.promise;
  }

  // A reader in a worker: a large book's queries take longer than a frame.
  function Remote(local) {
    var worker = new Worker(own), calls = {}, count = 0, here = null;
    worker.onmessage = function (event) {
      var call = calls[event.data[0]];
      delete calls[event.data[0]];
      if (event.data[2]) call.reject(new Error(event.data[2])); else call.resolve(event.data[1]);
    };
    worker.onerror = function () {
      here = local;
      for (var number in calls) here[calls[number].name].apply(null, calls[number].given).then(calls[number].resolve, calls[number].reject);
      calls = {};
    };
    function ask(name) {
      return function () {
        var given = Array.prototype.slice.call(arguments);
        if (here) return here[name].apply(null, given);
        return new Promise(function (resolve, reject) {
          calls[++count] = { name: name, given: given, resolve: resolve, reject: reject };
          worker.postMessage([count, name, given]);
        });
      };
    }
    return { open: ask("open"), find: ask("find"), filters: ask("filters"), shorts: ask("shorts"), passages: ask("passages"), nearest: ask("nearest"), refresh: ask("refresh") };
  }
  async function read(file) {
    if (file.startsWith("passages:")) return search.sectionsOfPage(file.slice(9));
    return JSON.parse(document.getElementById("_search-" + file).textContent);
  }
  function isLarge() { return document.querySelector("a.find[data-large]") !== null; }
  function choose() {
    if (isSingle) return search.Reader(read);
    if (location.protocol === "file:") return search.Lasting(loadScript);
    var local = search.Lasting(search.fetched(root));
    if (!isLarge()) return local;
    try { return Remote(local); } catch (error) { return local; }
  }
  // A page that runs this script may never search.
  var chosen;
  function reader() { return chosen = chosen || choose(); }

  function levelName(level) { return askbook.t("level", { level: level }); }
  // A box with filters, results and what a screen reader hears; `most` results at first.
  function Box(most, prefix, changed) {
    var input = element("input", { type: "search", role: "combobox", "aria-expanded": "false", "aria-controls": prefix + "hits",
      "aria-autocomplete": "list", "aria-label": askbook.t("search-questions"), placeholder: askbook.t("search-questions"), autocomplete: "off",
      autocapitalize: "off", spellcheck: "false", enterkeyhint: "go" });
    // What is seen, and the same for those who hear it: a moment later, since what a dialog that opens has already is not read out.
    var note = element("p.search-note", { "aria-hidden": "true" }), pages = element("p.search-pages", { hidden: "" }), status = element("p.off-screen", { role: "status" });
    var list = element("div.hits", { role: "listbox", id: prefix + "hits", "aria-label": askbook.t("questions-found") });
    var more = element("button.more", { type: "button", hidden: "" }, askbook.t("show-more"));
    var run = 0, typed = -PAUSE, pace = 0, active = -1, shown = most, isScrolled = false, preparing;
    var filters = search.Filters(function () { shown = most; update(); });
    var start = element("div.search-start", { hidden: "" }), starting = null;
    list.addEventListener("scroll", function () { isScrolled = true; });

    // What is shown where nothing was asked or found, once its script is there.
    function startOf() {
      return starting = starting || loadMore().then(function () {
        return search.Start(start, { queries: recent, forget: forget }, function (id, title) { return element("a", { href: addressOf(id) }, title); }, ask,
          function (topic) { filters.choose(Object.assign(filters.values(), { topic: topic })); update(); input.focus(); });
      });
    }
    function ask(query) { input.value = query; shown = most; update(); input.focus(); }
    async function offer() { filters.offer(await reader().filters()); }
    // What the lists count is not known when the first results are shown; a large book's worker counts with the next query.
    async function offerCounted() {
      await offer();
      var mine = run;
      if (isLarge() || (!input.value.trim() && !filters.facets().length)) return;
      var answer = await reader().find(input.value, filters.facets(), 1);
      if (mine === run) filters.count(answer.counts);
    }
    function prepare() {
      return preparing = preparing || reader().open().then(function () {
        // Results come first, unless the address says which filters they have.
        if (filters.facets().length) return offer();
        (window.requestIdleCallback || setTimeout)(function () { setTimeout(offerCounted, 2 * MOMENT); }, { timeout: 20 * MOMENT });
      }, function (error) { preparing = null; throw error; });
    }

    function activate(place, isFresh) {
      var options = list.children;
      if (options[active]) options[active].setAttribute("aria-selected", "false");
      active = options.length && place > -2 ? (place + options.length) % options.length : -1;
      if (options[active]) {
        options[active].setAttribute("aria-selected", "true");
        if (!isFresh) { options[active].scrollIntoView({ block: "nearest" }); isScrolled = true; }
        input.setAttribute("aria-activedescendant", options[active].id);
      } else {
        input.removeAttribute("aria-activedescendant");
      }
    }
    function say(answer) {
      var typed = answer.corrected.map(function (pair) { return pair[0]; });
      var parts = [answer.count ? askbook.t("question-count", { count: answer.count }) : askbook.t("nothing-found")];
      note.textContent = "";
      answer.corrected.forEach(function (pair) { parts.push(askbook.t("results-for", { words: pair[1] })); });
      var without = answer.without.filter(function (word) { return !typed.includes(word); });
      if (answer.hits.length && without.length) parts.push(askbook.t("found-without") + " ");
      note.append(parts.join(" · "));
      if (answer.hits.length) without.forEach(function (word, i) { note.append(i ? ", " : "", element("em", {}, word)); });
    }
    function option(answer, place, marks) {
      var text = answer.texts[place], meta = element("span.where", {}, text.topic), lacks = answer.hits[place].lacks;
      if (text.level) meta.append(" · ", element("span.level." + text.level, {}, levelName(text.level)));
      if (lacks.length) meta.append(" · ", element("span.lacks", {}, askbook.t("lacks-words", { words: lacks.join(", ") })));
      var hit = element("a.hit", { role: "option", id: prefix + "hit" + place, "aria-selected": "false", tabindex: "-1", href: addressOf(text.id) },
        marks.mark(element("span.hit-question", text.lang), text.title), meta, element(text.short === "" ? "span.hit-none" : "span.hit-short", text.lang));
      if (text.short) marks.mark(hit.querySelector(".hit-short"), text.short);
      return hit;
    }
    // Ids of all questions found, best first.
    async function foundIds() {
      await prepare();
      return (await reader().find(input.value, filters.facets())).texts.map(function (text) { return text.id; });
    }
    // Done when the questions found are shown.
    async function update(isRepeated) {
      var mine = ++run, query = input.value;
      try {
        await prepare();
        var answer = await reader().find(query, filters.facets(), shown);
        if (mine !== run) return;
        var last = search.words(query).pop(), marks = search.Marks(answer.sought, last && !/\s$/.test(query) && last.shown);
        list.replaceChildren.apply(list, answer.texts.map(function (text, i) { return option(answer, i, marks); }));
        input.setAttribute("aria-expanded", String(answer.hits.length > 0));
        more.hidden = most === IN_DIALOG || answer.count <= shown;
        filters.count(query.trim() || filters.facets().length ? answer.counts : null);
        if (query.trim() || answer.count) say(answer); else note.textContent = "";
        speak(mine);
        if (isScrolled) list.scrollTop = 0;
        isScrolled = false;
        activate(query.trim() && most === IN_DIALOG ? 0 : -2, true);
        if (changed) changed(query);
        around(mine, answer, query);
        showPages(mine, query).catch(function () { /* then without */ });
        setTimeout(function () { if (mine === run) quote(mine, answer, marks, isRepeated); }, REST + PACES * pace);
        if (!isRepeated && (!answer.count || answer.without.length || answer.corrected.length)) lookAgain(mine);
      } catch (error) {
        fail(mine, error);
      }
    }
    // Plain pages and paths whose titles and descriptions have all words.
    async function showPages(mine, query) {
      function wordsOf(text) { return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) || []; }
      var asked = wordsOf(query), rows = (await reader().filters()).pages || [];
      if (mine !== run) return;
      rows = rows.filter(function (row) {
        var words = wordsOf(row[2] + " " + row[3]);
        return asked.length && asked.every(function (word) { return words.some(function (known) { return known.startsWith(word); }); });
      }).slice(0, MOST_PAGES);
      pages.hidden = !rows.length;
      pages.replaceChildren(askbook.t("pages-found"));
      rows.forEach(function (row) {
        pages.append(" ", element("a", { href: isSingle ? "#_page-" + row[0] : root + row[1] }, row[2]));
      });
    }
    // What is shown besides results: a start where nothing was asked, a way on where nothing was found.
    async function around(mine, answer, query) {
      start.hidden = true;
      if (answer.count || (!query.trim() && most !== IN_DIALOG)) return;
      try {
        var both = await Promise.all([reader().filters(), query.trim() && reader().nearest(query), startOf()]);
        if (mine !== run) return;
        if (query.trim()) both[2].lost(both[1], query, both[0].ask); else both[2].show(both[0]);
      } catch (error) { /* then the box is empty */ }
    }
    // The passages that matched, in place of what rows show at first.
    async function quote(mine, answer, marks, isRepeated) {
      var loading = answer.texts.map(function (text) { return reader().passages(text.id); });
      var sections = await loadMore().then(function () { return Promise.all(loading); }).catch(function () { return answer.texts.map(function () { return []; }); });
      if (mine !== run) return;
      var without = [];
      answer.texts.forEach(function (text, i) {
        var hit = list.children[i], passage = sections[i].length ? search.passage(sections[i], marks) : null;
        if (!sections[i].length) { if (text.short === null) without.push(i); return; }
        complete(hit, text, sections[i], passage, marks);
      });
      if (!without.length) return;
      try {
        var rows = await reader().shorts(without.map(function (i) { return answer.texts[i].question; }), answer.edition);
        if (mine !== run) return;
        without.forEach(function (i, n) { marks.mark(list.children[i].querySelector(".hit-short"), rows[n][0]); });
      } catch (error) {
        // A deployment came between: the questions are looked for again.
        if (mine === run && !isRepeated) update(true); else fail(mine, error);
      }
    }
    function complete(hit, text, sections, passage, marks) {
      var box = hit.querySelector(".hit-short, .hit-none"), quoted = passage ? passage.text : sections[0][2][0] || "";
      box.replaceChildren();
      marks.mark(box, quoted);
      if (!passage) return;
      hit.found = { words: passage.words, line: passage.isShort ? "" : passage.line };
      if (passage.isShort) return;
      if (passage.fragment) {
        hit.href = addressOf(text.id) + (isSingle ? "--" : "#") + encodeURIComponent(passage.fragment);
        hit.append(marks.mark(element("span.hit-section", {}, askbook.t("found-section") + " "), passage.heading));
      }
    }
    // Words that the index lacks may have come with a deployment: when typing rests, the host is asked whether there was one.
    function lookAgain(mine) {
      setTimeout(function () {
        if (mine !== run || !reader().refresh) return;
        reader().refresh().then(function (isNew) { if (isNew && mine === run) update(true); }).catch(function () { /* no network */ });
      }, 8 * MOMENT);
    }
    function fail(mine, error) {
      if (mine !== run || (String(error).includes(search.NEWER) && moveOn())) return;
      note.textContent = askbook.t("search-not-loaded");
      speak(mine);
    }
    // The index is one that this script cannot read; the page of search as it is now names the script that can.
    function moveOn() {
      try {
        if (sessionStorage.getItem("askbook-newer")) return false;
        sessionStorage.setItem("askbook-newer", "yes");
      } catch (error) { return false; }
      var next = address({ input: input, filters: filters });
      fetch(next, { cache: "reload" }).then(function () { if (page) location.reload(); else location.href = next; }).catch(function () { /* no network */ });
      return true;
    }
    function speak(mine) {
      status.textContent = "";
      setTimeout(function () { if (mine === run) status.textContent = note.textContent; }, 2 * MOMENT);
    }
    input.addEventListener("input", function (event) {
      pace = event.timeStamp - typed < PAUSE ? event.timeStamp - typed : 0;
      typed = event.timeStamp;
      shown = most;
      update();
    });
    more.addEventListener("click", function () { shown += most; update(); });
    input.addEventListener("keydown", function (event) {
      if (event.isComposing) return;
      if (event.key === "ArrowDown") activate(active + 1);
      else if (event.key === "ArrowUp") activate(active < 0 ? -1 : active - 1);
      else if (event.key === "Enter" && list.children[Math.max(0, active)]) {
        var hit = list.children[Math.max(0, active)];
        if (event.ctrlKey || event.metaKey) { keep(hit); window.open(hit.href); } else hit.click();
      } else return;
      event.preventDefault();
    });
    // What the page that opens marks.
    function keep(hit) {
      keepQuery(input.value.trim());
      if (!hit.found) return;
      if (isSingle) {
        setTimeout(function () { window.askbookFound.mark(document.getElementById(hit.hash.slice(1).split("--")[0]), hit.found.words, hit.found.line); }, MOMENT);
        return;
      }
      var left = { path: hit.pathname, words: hit.found.words, line: hit.found.line };
      try { sessionStorage.setItem("askbook-found", JSON.stringify(left)); } catch (error) { /* then nothing is marked */ }
    }
    list.addEventListener("click", function (event) {
      var hit = event.target.closest("a.hit");
      if (hit) keep(hit);
    });
    prepare().then(function () { sessionStorage.removeItem("askbook-newer"); }).catch(function () { /* a query says so */ });
    return { input: input, note: note, pages: pages, status: status, list: list, more: more, row: filters.row, start: start, filters: filters, update: update, foundIds: foundIds };
  }
  // Queries that led to a question, the last first.
  function recent() { try { return JSON.parse(localStorage.getItem(RECENT)) || []; } catch (error) { return []; } }
  function forget() { try { localStorage.removeItem(RECENT); } catch (error) { /* nothing was kept */ } }
  function keepQuery(query) {
    if (query.length < 2) return;
    var queries = [query].concat(recent().filter(function (other) { return other !== query; })).slice(0, MOST_RECENT);
    try { localStorage.setItem(RECENT, JSON.stringify(queries)); } catch (error) { /* then it is not remembered */ }
  }
  // The script that what is shown besides results is in.
  var loading;
  function loadMore() {
    return loading = loading || (search.Start ? Promise.resolve() : new Promise(function (resolve, reject) {
      var script = element("script", { src: document.querySelector("a.find").dataset.more });
      script.onload = resolve;
      script.onerror = function () { loading = null; reject(new Error("cannot load")); };
      document.head.append(script);
    }));
  }
  function addressOf(id) { return isSingle ? "#" + id : root + "route:question".replace("{}", id); }

  // search.html's address: the query and the filters.
  function address(box) {
    var values = new URLSearchParams();
    if (box.input.value) values.set("q", box.input.value);
    var chosen = box.filters.values();
    Object.keys(chosen).forEach(function (key) { if (chosen[key]) values.set(key, chosen[key]); });
    return root + "route:search" + (values.size ? "?" + values : "");
  }

  var dialog, inDialog;
  function build() {
    var all = element("a", { href: root + "route:search" }, askbook.t("open-as-page"));
    inDialog = Box(IN_DIALOG, "_d", function (query) {
      all.href = address(inDialog);
      try { sessionStorage.setItem(QUERY, query); } catch (error) { /* then it is not remembered */ }
    });
    var close = element("button.close", { type: "button" }, element("kbd", {}, askbook.t("key-escape")), element("span.off-screen", {}, " " + askbook.t("closes-search")));
    var foot = element("p.search-foot", {}, all, element("a", { href: root + "route:a-z" }, askbook.t("all-questions")));
    if (isSingle) {
      var print = element("button", { type: "button" }, askbook.t("print-these-answers"));
      print.addEventListener("click", function () {
        inDialog.foundIds().then(function (ids) { if (ids.length) { dialog.close(); search.print(ids); } });
      });
      foot.replaceChildren(print);
    }
    dialog = element("dialog.search-dialog", { "aria-label": askbook.t("search") },
      element("div.search-bar", {}, inDialog.input, close), inDialog.row, inDialog.note, inDialog.pages, inDialog.status, inDialog.list, inDialog.start, foot);
    close.addEventListener("click", function () { dialog.close(); });
    // The question is in this page, behind the dialog.
    if (isSingle) inDialog.list.addEventListener("click", function (event) { if (event.target.closest("a")) dialog.close(); });
    dialog.addEventListener("click", function (event) { if (event.target === dialog) dialog.close(); });
    // Escape in a search box clears it first; here it closes.
    inDialog.input.addEventListener("keydown", function (event) {
      if (event.key === "Escape") { event.preventDefault(); dialog.close(); }
    });
    document.body.append(dialog);
    try { inDialog.input.value = sessionStorage.getItem(QUERY) || ""; } catch (error) { /* not remembered */ }
  }
  // Sends for the index; a promise.
  search.reader = reader;
  search.warm = function () { return reader().open(); };
  // Looks for `typed`; done when that is found or a moment has passed, so that a dialog opens with its results where it can.
  var prepared = "";
  search.prepare = function (typed) {
    if (!typed || document.getElementById("_search")) return undefined;
    if (!dialog) build();
    prepared = inDialog.input.value = typed;
    return Promise.race([inDialog.update(), new Promise(function (resolve) { setTimeout(resolve, MOMENT); })]);
  };
  // Opens the dialog, or goes to the box of search.html; `typed` replaces what was searched for before.
  search.open = function (typed) {
    var page = document.getElementById("_search"), looked = prepared;
    if (page) {
      var field = page.querySelector("input");
      field.focus();
      if (typed) { field.value += typed; field.dispatchEvent(new Event("input")); }
      return;
    }
    if (!dialog) build();
    if (!dialog.open) dialog.showModal();
    inDialog.input.focus();
    prepared = "";
    if (typed || looked) inDialog.input.value = typed; else inDialog.input.select();
    if (typed !== looked || !looked) inDialog.update();
  };

  var page = document.getElementById("_search");
  if (page) {
    var box = Box(ON_PAGE, "_p", function () {
      // From a folder some browsers refuse to change the address.
      try { history.replaceState(null, "", address(box)); } catch (error) { /* results stay */ }
    });
    page.append(box.input, box.row, box.note, box.pages, box.status, box.list, box.start, box.more);
    var given = new URLSearchParams(location.search);
    box.input.value = given.get("q") || "";
    given.delete("q");
    box.filters.choose(Object.fromEntries(given));
    box.input.focus();
    box.update();
  }
})(globalThis.askbookSearch);
