// Conveniences of every page: theme choice, copy buttons, hidden answers, where the reader is. Without this script
// nothing is missing but these. It stands at the start of the body and sets the theme before anything is painted; the rest
// waits for the document.
(function () {
  "use strict";
  var html = document.documentElement, tag = document.currentScript, own = tag.src, root = own.slice(0, own.lastIndexOf("route:asset".replace("{}", "")));
  html.classList.add("js");

  // Storage may be blocked: then a choice lasts for the page.
  function recall(key) {
    try { return localStorage.getItem(key); } catch (error) { return null; }
  }
  function keep(key, value) {
    try { localStorage.setItem(key, value); } catch (error) { /* nothing to do */ }
  }

  var theme = recall("askbook-theme");
  if (theme === "light" || theme === "dark") html.dataset.theme = theme;

  // Answers are covered before anything is painted; an address with a heading is asked for its answer.
  if (recall("askbook-answers") === "hidden") {
    html.classList.add("hides");
    if (!/^#[^_]/.test(location.hash)) html.classList.add("covered");
  }

  function isDark() {
    return html.dataset.theme ? html.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }

  // A page out of a cache names files that a deployment has removed: it is fetched past the cache and shown anew, once a minute at most.
  function renew() {
    if (location.protocol === "file:") return;
    try {
      if (Date.now() - sessionStorage.getItem("askbook-renewed") < 60000) return;
      sessionStorage.setItem("askbook-renewed", Date.now());
    } catch (error) { return; }
    fetch(location.href, { cache: "reload" }).then(function (found) { if (found.ok) location.reload(); }, function () { /* no network */ });
  }
  addEventListener("error", function (event) {
    // Scripts that a script adds are asynchronous; whoever adds one sees to it.
    if (event.target.localName === "script" && !event.target.async) renew();
  }, true);

  // Whether the style sheet did not come. In a folder and in a sandboxed frame its rules are nobody's to read.
  function lacksStyle() {
    var style = document.querySelector("link[rel=stylesheet]");
    try { return style && !(style.sheet && style.sheet.cssRules.length); } catch (error) { return false; }
  }

  function setUpTheme() {
    var button = document.querySelector("button.theme");
    if (!button) return;
    function label() {
      button.setAttribute("aria-label", isDark() ? askbook.t("use-light-colors") : askbook.t("use-dark-colors"));
    }
    label();
    button.addEventListener("click", function () {
      html.dataset.theme = isDark() ? "light" : "dark";
      keep("askbook-theme", html.dataset.theme);
      label();
    });
  }

  // A script or a style sheet that only some readers need, for other scripts, too.
  function load(address) {
    return new Promise(function (resolve, reject) {
      var isStyle = /\.css$/.test(address), node = document.createElement(isStyle ? "link" : "script");
      if (isStyle) node.rel = "stylesheet";
      node[isStyle ? "href" : "src"] = address;
      node.onload = resolve;
      node.onerror = function () { node.remove(); reject(new Error(address)); };
      document.head.append(node);
    });
  }
  window.askbookLoad = load;
  // Rules that a script brings for what it shows: a request less. No page's policy lets a script write a style element.
  window.askbookStyle = function (rules) {
    var sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = Array.from(document.adoptedStyleSheets).concat(sheet);
  };

  // The script that copies, loaded when it is needed; a page that is a whole book already has it.
  var loading;
  function copying() {
    return window.askbookCopy ? Promise.resolve()
      : loading = loading || load(tag.dataset.copy).catch(function (error) { loading = null; throw error; });
  }
  function prepareCopying() { copying().catch(function () { /* asked for again */ }); }
  // Calls `then` on a press on `part`. Some browsers copy in the very moment of the press only: the script comes before it.
  function onCopy(part, then) {
    part.addEventListener("pointerenter", prepareCopying);
    part.addEventListener("focus", prepareCopying);
    part.addEventListener("click", function () { copying().then(then, function () { /* no network */ }); });
  }
  function setUpCode(part) {
    part.querySelectorAll(".prose pre, .short pre").forEach(function (pre) {
      if (!pre.querySelector("code")) return;
      var box = document.createElement("div"), button = document.createElement("button");
      box.className = "code-box";
      button.type = "button";
      button.className = "copy";
      button.textContent = askbook.t("copy");
      onCopy(button, function () { askbookCopy.code(pre, button); });
      pre.replaceWith(box);
      box.append(pre, button);
    });
    watchWidth(part);
  }
  // What scrolls sideways can be scrolled by keyboard; nothing else is a stop on the way through the page.
  function watchWidth(part) {
    if (!window.ResizeObserver) return;
    var observer = new ResizeObserver(function (entries) {
      entries.forEach(function (entry) {
        var box = entry.target;
        if (box.scrollWidth > box.clientWidth + 1) box.tabIndex = 0; else box.removeAttribute("tabindex");
      });
    });
    part.querySelectorAll("pre, .table, figure.drawing").forEach(function (box) { observer.observe(box); });
  }
  // Links to this page, and to its headings.
  function setUpLinks(button) {
    var article = button.closest("article"), seen = new URLSearchParams(location.search).get("seen");
    onCopy(button, function () { askbookCopy.link(article, button, document.querySelector(".prose :target") ? location.hash : ""); });
    document.querySelectorAll(".prose .anchor").forEach(function (anchor) {
      onCopy(anchor, function () { askbookCopy.link(article, button, anchor.hash); });
    });
    if (seen) Promise.all([copying(), load(tag.dataset.marks)]).then(function () { askbookMemory.show(article, seen); }, function () { /* an ordinary link */ });
  }
  function setUpCopying() {
    setUpCode(document);
    document.addEventListener("askbook:inserted", function (event) { setUpCode(event.target); });
    var link = document.querySelector("button.copy-link");
    if (link) setUpLinks(link);
    // A finger scrolls before it presses.
    if (link || document.querySelector(".copy")) addEventListener("touchstart", prepareCopying, { once: true, passive: true });
    var print = document.querySelector("button.print");
    if (print) {
      print.addEventListener("click", function () { window.print(); });
    }
  }

  // The sidebar is where it was on the page before, and shows where we are.
  function setUpSidebar() {
    var sidebar = document.getElementById("_sidebar"), PLACE = "askbook-sidebar:";
    if (!sidebar) return;
    var current = sidebar.querySelector("[aria-current]"), topic = sidebar.querySelector(".open > a");
    PLACE += topic ? topic.pathname : root;
    function reveal() {
      if (!current) return;
      var box = sidebar.getBoundingClientRect(), place = current.getBoundingClientRect();
      if (place.bottom > box.bottom || place.top < box.top) sidebar.scrollTop += place.top - box.top - box.height / 3;
    }
    try {
      if (Number(sessionStorage.getItem(PLACE))) sidebar.scrollTop = sessionStorage.getItem(PLACE);
      addEventListener("pagehide", function () { try { sessionStorage.setItem(PLACE, sidebar.scrollTop); } catch (error) { /* it starts at its top */ } });
    } catch (error) { /* it starts at its top */ }
    reveal();
    sidebar.addEventListener("toggle", reveal);
  }

  // Beside the text the contents are open, and the section that is being read is marked.
  function setUpContents() {
    var box = document.querySelector(".contents details"), wide = matchMedia("(min-width: 70rem)");
    if (!box || !window.IntersectionObserver) return;
    function fold() { box.open = wide.matches; }
    wide.addEventListener("change", fold);
    fold();
    box.addEventListener("click", function (event) { if (event.target.closest("a")) fold(); });
    var links = Array.from(box.querySelectorAll("a"));
    var heads = links.map(function (link) { return document.getElementById(decodeURIComponent(link.hash.slice(1))); });
    function mark() {
      var now = -1;
      heads.forEach(function (head, place) { if (head && head.getBoundingClientRect().top < innerHeight / 3) now = place; });
      links.forEach(function (link, place) {
        if (place === now) link.setAttribute("aria-current", "true"); else link.removeAttribute("aria-current");
      });
    }
    var observer = new IntersectionObserver(mark, { rootMargin: "0px 0px -66% 0px" });
    heads.forEach(function (head) { if (head) observer.observe(head); });
  }

  // Search's script is loaded when it is wanted, or when the service worker has it; the link to search says where it is.
  function setUpSearch() {
    var link = document.querySelector("a.find[data-search]"), loading;
    if (!link) return;
    function loadIndex() {
      // In a page that is a whole book the script is there.
      if (window.askbookSearch) return Promise.resolve();
      // The script asks for this file first: both are on their way at once. A worker asks itself.
      if (location.protocol !== "file:" && !loading && !("large" in link.dataset)) {
        var early = window.askbookManifest = fetch(root + "route:search-file".replace("{}", "manifest"), { cache: "no-cache" });
        early.catch(function () { /* it is asked for again */ });
      }
      return loadSearch();
    }
    function loadSearch() {
      loading = loading || load(link.dataset.search).catch(function () {
        // A deployment removes files of before: the page of search, past all caches, names those of now.
        return fetch(root + "route:search", { cache: "reload" }).then(function (found) { return found.text(); }).then(function (text) {
          return load(root + /data-search="([^"]*)/.exec(text)[1]);
        });
      }).catch(function (error) { loading = null; throw error; });
      return loading;
    }
    // What is typed while the script loads belongs in its box.
    var typed = "", isOpening = false;
    function open(event) {
      event.preventDefault();
      if (isOpening) return;
      isOpening = true;
      typed = "";
      loadIndex().then(function () { return window.askbookSearch.prepare(typed); })
        .then(function () { isOpening = false; window.askbookSearch.open(typed); },
          function () { isOpening = false; location.href = link.href; });
    }
    document.addEventListener("keydown", function (event) {
      if (!isOpening || !event.key || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key.length === 1) typed += event.key;
      else if (event.key === "Backspace") typed = typed.slice(0, -1);
      else return;
      event.preventDefault();
      event.stopImmediatePropagation();
    });
    link.addEventListener("click", function (event) {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
    });
    link.addEventListener("pointerenter", function () {
      loadIndex().then(function () { return window.askbookSearch.warm(); }).catch(function () { /* said on a click */ });
    });
    document.addEventListener("keydown", function (event) {
      var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || event.target.isContentEditable;
      // On keyboards of other alphabets the key is where K is.
      var isK = event.code === "KeyK" || (event.key || "").toLowerCase() === "k";
      if ((event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) ||
          (isK && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey)) open(event);
    });
    // The service worker has the script: the first search need not wait for it.
    link.addEventListener("kept", function () { loadSearch().catch(function () { /* said on a click */ }); });
    if (document.getElementById("_search")) loadIndex();
    // A result of search led here: what it found is marked.
    try {
      if (sessionStorage.getItem("askbook-found")) load(link.dataset.more).then(function () { window.askbookFound.arrive(); }, function () { /* then without */ });
    } catch (error) { /* then without */ }
  }

  // "Hide answers": the script is loaded for those who hide them, and on the first press, which it takes for its own. What it cannot
  // uncover must not stay covered.
  function setUpHiding() {
    var control = document.querySelector("button.hide-answers");
    if (!control) return;
    function hiding() { load(control.dataset.script).catch(function () { html.classList.remove("covered"); }); }
    if (html.classList.contains("hides")) hiding(); else control.addEventListener("click", hiding, { once: true });
  }

  // Marks of what is known, for those who practice: a script and its style. A page that is a whole book has no practice page.
  function setUpMarks() {
    if (root && recall("askbook-practice:" + new URL(root).pathname)) load(tag.dataset.marks).then(function () { return load(tag.dataset.progress); }).catch(function () { /* then without */ });
  }

  document.addEventListener("DOMContentLoaded", function () {
    // The practice page of a folder reads this page in a frame.
    if (window.parent !== window && location.protocol === "file:") {
      var article = document.querySelector("article[data-id]");
      if (article) window.parent.postMessage({ askbook: "article", html: article.outerHTML }, "*");
      return;
    }
    if (lacksStyle()) renew();
    setUpTheme();
    setUpSearch();
    setUpCopying();
    setUpHiding();
    setUpMarks();
    setUpSidebar();
    setUpContents();
  });
})();
