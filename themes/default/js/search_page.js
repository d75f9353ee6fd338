// The search dialog of every page and the full page search.html; js/search.js finds, this shows.
if (typeof document !== "undefined") (function () {
  "use strict";
  var own = document.currentScript.src;
  var root = own.slice(0, own.lastIndexOf("route:asset".replace("{}", "")));
  // In a page that is a whole book everything is in it, this script, too.
  var isSingle = !own;
  var IN_DIALOG = 8, ON_PAGE = 30, MOST_PAGES = 3;
  // Two handbooks at one host have different roots.
  var QUERY = "askbook-query:" + (root && new URL(root).pathname);
  var WORD = /((?:--|\$)?[\p{L}\p{M}\p{N}_]+)/u;
  // Milliseconds that the dialog is held back at most.
  var MOMENT = 50;
  // Questions from which a book is searched in a worker. Starting one takes longer than a query to a smaller book.

  // From a folder a page may not fetch: there the files are loaded as scripts.
  var waiting = {};
  window.askbookShard = function (name, data) {
    if (waiting[name]) waiting[name].resolve(data);
  };
  function loadScript(file, isFresh) {
    var entry = waiting[file];
    if (!entry || isFresh) {
      entry = waiting[file] = {};
      entry.promise = new Promise(function (resolve, reject) {
        entry.resolve = resolve;
        var script = document.createElement("script");
        script.src = root + "route:search-script".replace("{}", file) + (isFresh ? "?" + Date.now() : "");
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
    return { open: ask("open"), find: ask("find"), filters: ask("filters"), shorts: ask("shorts"), refresh: ask("refresh") };
  }
  async function read(file) { return JSON.parse(document.getElementById("_search-" + file).textContent); }
  function choose() {
    if (isSingle) return window.askbookSearch.Reader(read);
    if (location.protocol === "file:") return window.askbookSearch.Lasting(loadScript);
    var local = window.askbookSearch.Lasting(window.askbookSearch.fetched(root));
    if (!document.querySelector("a.find[data-large]")) return local;
    try { return Remote(local); } catch (error) { return local; }
  }
  // A page that runs this script may never search.
  var chosen;
  function reader() { return chosen = chosen || choose(); }

  // element("a.hit", {href: "…"}, "text", child)
  function element(name, attributes) {
    var parts = name.split("."), node = document.createElement(parts[0]);
    node.className = parts.slice(1).join(" ");
    for (var key in attributes) node.setAttribute(key, attributes[key]);
    node.append.apply(node, Array.prototype.slice.call(arguments, 2));
    return node;
  }
  // The terms of a text, or of a word in it: with every key the same ones come again.
  var meanings = new Map(), MOST_MEANINGS = 2000;
  function meaning(text) {
    var known = meanings.get(text);
    if (!known) {
      if (meanings.size === MOST_MEANINGS) meanings.clear();
      known = window.askbookSearch.words(text).filter(function (word) { return !word.isStop; })
        .map(function (word) { return { shown: word.shown, terms: word.alternatives.flat() }; });
      meanings.set(text, known);
    }
    return known;
  }
  // `text` into `node`, words that were searched for in <mark>.
  function mark(node, text, terms, beginning) {
    var plain = "";
    text.split(WORD).forEach(function (part, i) {
      var hit = i % 2 && meaning(part).some(function (word) {
        return word.terms.some(function (term) { return terms.has(term); }) || (beginning && word.shown.startsWith(beginning));
      });
      if (!hit) { plain += part; return; }
      if (plain) node.append(plain);
      node.append(element("mark", {}, part));
      plain = "";
    });
    if (plain) node.append(plain);
    return node;
  }
  // Of a text the terms that were searched for.
  function found(text, terms) {
    return meaning(text).flatMap(function (word) { return word.terms.filter(function (term) { return terms.has(term); }); });
  }
  // Completes a result: the short answer, and the section with words that neither it nor the question has.
  function complete(hit, title, short, headings, terms, beginning) {
    mark(hit.querySelector(".hit-short, .hit-none"), short, terms, beginning);
    var shown = new Set(found(title + " " + short, terms)), best = -1, most = 0;
    for (var i = 0; i < headings.length; i += 2) {
      var fresh = new Set(found(headings[i], terms).filter(function (term) { return !shown.has(term); })).size;
      if (fresh > most) { most = fresh; best = i; }
    }
    if (best < 0) return;
    hit.href += (isSingle ? "--" : "#") + encodeURIComponent(headings[best + 1]);
    hit.append(mark(element("span.hit-section", {}, askbook.t("found-section") + " "), headings[best], terms, beginning));
  }
  function levelName(level) { return askbook.t("level", { level: level }); }
  function levelChoice(level) { return [level, askbook.t("level-choice", { level: level })]; }

  // A box with filters, results and what a screen reader hears; `most` results at first.
  function Box(most, prefix, changed) {
    var input = element("input", { type: "search", role: "combobox", "aria-expanded": "false", "aria-controls": prefix + "hits",
      "aria-autocomplete": "list", "aria-label": askbook.t("search-questions"), placeholder: askbook.t("search-questions"), autocomplete: "off",
      autocapitalize: "off", spellcheck: "false", enterkeyhint: "go" });
    // What is seen, and the same for those who hear it: a moment later, since what stands in a dialog that opens is not read out.
    var note = element("p.search-note", { "aria-hidden": "true" }), pages = element("p.search-pages", { hidden: "" }), status = element("p.off-screen", { role: "status" });
    var list = element("div.hits", { role: "listbox", id: prefix + "hits", "aria-label": askbook.t("questions-found") });
    var more = element("button.more", { type: "button", hidden: "" }, askbook.t("show-more"));
    var filters = { topic: select(askbook.t("filter-topic"), askbook.t("filter-topic-all")),
      level: select(askbook.t("filter-level"), askbook.t("filter-level-all")), tag: select(askbook.t("filter-tag"), askbook.t("filter-tag-all")) };
    var row = element("div.search-filters", {}, filters.topic, filters.level, filters.tag);
    // What the address of the page of search says.
    var wanted = new URLSearchParams(prefix === "_p" ? location.search : "");
    var run = 0, active = -1, shown = most, isScrolled = false;
    list.addEventListener("scroll", function () { isScrolled = true; });

    function select(label, all) {
      var node = element("select", { "aria-label": label }, element("option", { value: "" }, all));
      node.addEventListener("change", function () { shown = most; update(); });
      return node;
    }
    function fill(key, rows) {
      var node = filters[key], value = wanted.get(key) || node.value;
      // The rarest tags are not offered; an address may have one all the same.
      if (value && !rows.some(function (entry) { return entry[0] === value; })) rows = rows.concat([[value, value]]);
      rows.forEach(function (entry) { node.append(element("option", { value: entry[0] }, entry[1])); });
      node.value = value;
    }
    async function offer() {
      var found = await reader().filters();
      fill("topic", found.topics);
      fill("level", ["novice", "intermediate", "advanced"].map(levelChoice));
      fill("tag", found.tags);
      // Fields of the book's own.
      (found.own || []).forEach(function (field) {
        filters[field[0]] = select(field[1], askbook.t("filter-own-all", { field: field[1] }));
        row.append(filters[field[0]]);
        fill(field[0], field[2]);
      });
    }
    var preparing;
    function prepare() {
      return preparing = preparing || reader().open().then(function () {
        // Results come first, unless the address says which filters they have.
        if (Array.from(wanted.keys()).some(function (key) { return key !== "q"; })) return offer();
        (window.requestIdleCallback || setTimeout)(function () { setTimeout(offer, 2 * MOMENT); }, { timeout: 20 * MOMENT });
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
    function option(text, place, terms, beginning) {
      var meta = element("span.where", {}, text.topic);
      if (text.level) meta.append(" · ", element("span.level." + text.level, {}, levelName(text.level)));
      var hit = element("a.hit", { role: "option", id: prefix + "hit" + place, "aria-selected": "false", tabindex: "-1",
        href: isSingle ? "#" + text.id : root + "route:question".replace("{}", text.id) },
      mark(element("span.hit-question", {}), text.title, terms, beginning), meta,
      element(text.short === "" ? "span.hit-none" : "span.hit-short", {}));
      if (text.short !== null) complete(hit, text.title, text.short, text.headings, terms, beginning);
      return hit;
    }
    function facets() {
      return Object.keys(filters).filter(function (key) { return filters[key].value; })
        .map(function (key) { return "@" + key + "/" + filters[key].value; });
    }
    // Ids of all questions found, best first.
    async function foundIds() {
      await prepare();
      return (await reader().find(input.value, facets())).texts.map(function (text) { return text.id; });
    }
    // Done when the questions found are shown.
    async function update(isRepeated) {
      var mine = ++run, query = input.value;
      try {
        await prepare();
        var answer = await reader().find(query, facets(), shown), texts = answer.texts;
        if (mine !== run) return;
        var terms = new Set(answer.terms), last = window.askbookSearch.words(query).pop();
        var beginning = last && !/\s$/.test(query) && last.shown;
        list.replaceChildren.apply(list, texts.map(function (text, i) { return option(text, i, terms, beginning); }));
        input.setAttribute("aria-expanded", String(texts.length > 0));
        more.hidden = most === IN_DIALOG || answer.count <= shown;
        if (window.askbookSearch.words(query).length) say(answer); else note.textContent = "";
        speak(mine);
        if (isScrolled) list.scrollTop = 0;
        isScrolled = false;
        activate(query.trim() && most === IN_DIALOG ? 0 : -2, true);
        if (changed) changed(query);
        addShorts(mine, answer, terms, beginning, isRepeated);
        showPages(mine, query).catch(function () { /* then without */ });
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
    // Short answers that did not come with the questions.
    async function addShorts(mine, answer, terms, beginning, isRepeated) {
      var texts = answer.texts, lacking = texts.filter(function (text) { return text.short === null; });
      if (!lacking.length) return;
      try {
        var rows = await reader().shorts(lacking.map(function (text) { return text.question; }), answer.edition);
        if (mine !== run) return;
        lacking.forEach(function (text, i) {
          complete(list.children[texts.indexOf(text)], text.title, rows[i][0], rows[i][1], terms, beginning);
        });
      } catch (error) {
        // A deployment came between: the questions are looked for again.
        if (mine === run && !isRepeated) update(true); else fail(mine, error);
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
      if (mine !== run || (String(error).includes(window.askbookSearch.NEWER) && moveOn())) return;
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
    input.addEventListener("input", function () { shown = most; update(); });
    more.addEventListener("click", function () { shown += most; update(); });
    input.addEventListener("keydown", function (event) {
      if (event.isComposing) return;
      if (event.key === "ArrowDown") activate(active + 1);
      else if (event.key === "ArrowUp") activate(active < 0 ? -1 : active - 1);
      else if (event.key === "Enter" && list.children[Math.max(0, active)]) {
        var hit = list.children[Math.max(0, active)];
        if (event.ctrlKey || event.metaKey) window.open(hit.href); else hit.click();
      } else return;
      event.preventDefault();
    });
    prepare().then(function () { sessionStorage.removeItem("askbook-newer"); }).catch(function () { /* a query says so */ });
    return { input: input, note: note, pages: pages, status: status, list: list, more: more, row: row, filters: filters, update: update, foundIds: foundIds };
  }

  // search.html's address: the query and the filters.
  function address(box) {
    var values = new URLSearchParams();
    if (box.input.value) values.set("q", box.input.value);
    Object.keys(box.filters).forEach(function (key) { if (box.filters[key].value) values.set(key, box.filters[key].value); });
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
        inDialog.foundIds().then(function (ids) { if (ids.length) { dialog.close(); window.askbookSearch.print(ids); } });
      });
      foot.replaceChildren(print);
    }
    dialog = element("dialog.search-dialog", { "aria-label": askbook.t("search") },
      element("div.search-bar", {}, inDialog.input, close), inDialog.row, inDialog.note, inDialog.pages, inDialog.status, inDialog.list, foot);
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
  window.askbookSearch.reader = reader;
  window.askbookSearch.warm = function () { return reader().open(); };
  // Looks for `typed`; done when that is found or a moment has passed, so that a dialog opens with its results where it can.
  var prepared = "";
  window.askbookSearch.prepare = function (typed) {
    if (!typed || document.getElementById("_search")) return undefined;
    if (!dialog) build();
    prepared = inDialog.input.value = typed;
    return Promise.race([inDialog.update(), new Promise(function (resolve) { setTimeout(resolve, MOMENT); })]);
  };
  // Opens the dialog, or goes to the box of search.html; `typed` replaces what was searched for before.
  window.askbookSearch.open = function (typed) {
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
    if (typed !== looked || (!looked && inDialog.input.value)) inDialog.update();
  };

  var page = document.getElementById("_search");
  if (page) {
    var box = Box(ON_PAGE, "_p", function () {
      // From a folder some browsers refuse to change the address.
      try { history.replaceState(null, "", address(box)); } catch (error) { /* results stay */ }
    });
    page.append(box.input, box.row, box.note, box.pages, box.status, box.list, box.more);
    var given = new URLSearchParams(location.search);
    box.input.value = given.get("q") || "";
    box.input.focus();
    box.update();
  }
})();
