// Conveniences of every page: theme choice, copy buttons, hidden answers, marks of what is known. Without this script
// nothing is missing but these. It stands at the start of the body and sets the theme before anything is painted; the rest
// waits for the document.
(function () {
  "use strict";
  var html = document.documentElement, own = document.currentScript.src, root = own.slice(0, own.lastIndexOf("route:asset".replace("{}", "")));
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
  function isDeep() { return location.hash.length > 1 && location.hash[1] !== "_"; }
  if (recall("askbook-answers") === "hidden" && !isDeep()) html.classList.add("covered");

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

  // Copies `text`, also where the clipboard is not to be had (file://, old browsers).
  function copy(text, button, done) {
    var label = button.textContent;
    function say(word) {
      button.textContent = word;
      setTimeout(function () { button.textContent = label; }, 1600);
    }
    function fallback() {
      var area = document.createElement("textarea");
      area.value = text;
      area.className = "off-screen";
      document.body.append(area);
      area.select();
      var copied = false;
      try { copied = document.execCommand("copy"); } catch (error) { /* said below */ }
      area.remove();
      say(copied ? done : askbook.t("press-to-copy"));
    }
    if (navigator.clipboard && navigator.clipboard.writeText) {
      navigator.clipboard.writeText(text).then(function () { say(done); }, fallback);
    } else {
      fallback();
    }
  }

  function setUpCode(part) {
    part.querySelectorAll(".prose pre, .short pre").forEach(function (pre) {
      var code = pre.querySelector("code");
      if (!code) return;
      var box = document.createElement("div");
      var button = document.createElement("button");
      box.className = "code-box";
      button.type = "button";
      button.className = "copy";
      button.textContent = askbook.t("copy");
      button.addEventListener("click", function () { copy(code.textContent, button, askbook.t("copied")); });
      pre.replaceWith(box);
      box.append(pre, button);
    });
  }
  function setUpCopying() {
    setUpCode(document);
    document.addEventListener("askbook:inserted", function (event) { setUpCode(event.target); });
    var link = document.querySelector("button.copy-link");
    if (link) {
      link.addEventListener("click", function () {
        var canonical = document.querySelector("link[rel=canonical]");
        copy(canonical ? canonical.href : location.href.split(/[?#]/)[0], link, askbook.t("link-copied"));
      });
    }
    var print = document.querySelector("button.print");
    if (print) {
      print.addEventListener("click", function () { window.print(); });
    }
  }

  function setUpSidebar() {
    var sidebar = document.getElementById("_sidebar");
    var current = sidebar && sidebar.querySelector("[aria-current]");
    if (!current) return;
    function reveal() {
      var box = sidebar.getBoundingClientRect(), place = current.getBoundingClientRect();
      if (place.bottom > box.bottom) sidebar.scrollTop += place.top - box.top - box.height / 3;
    }
    reveal();
    sidebar.addEventListener("toggle", reveal);
  }

  // Search's script is loaded when it is wanted, or when the service worker has it; the link to search says where it is.
  function setUpSearch() {
    var link = document.querySelector("a.find[data-search]"), loading;
    if (!link) return;
    function load() {
      // In a page that is a whole book the script is there.
      if (window.askbookSearch) return Promise.resolve();
      // The script asks for this file first: both are on their way at once. A worker asks itself.
      if (location.protocol !== "file:" && !loading && !("large" in link.dataset)) {
        var early = window.askbookManifest = fetch(root + "route:search-file".replace("{}", "manifest"), { cache: "no-cache" }).then(function (found) {
          return found.ok ? found.json() : Promise.reject(new Error("search"));
        });
        early.catch(function () { /* it is asked for again */ });
      }
      return loadScript();
    }
    function loadScript() {
      loading = loading || addScript(link.dataset.search).catch(function () {
        // A deployment removes scripts of before: the page of search, past all caches, names the one of now.
        return fetch(root + "route:search", { cache: "reload" }).then(function (found) { return found.text(); }).then(function (text) {
          return addScript(root + /data-search="([^"]*)/.exec(text)[1]);
        });
      }).catch(function (error) { loading = null; throw error; });
      return loading;
    }
    function addScript(source) {
      return new Promise(function (resolve, reject) {
        var script = document.createElement("script");
        script.src = source;
        script.onload = resolve;
        script.onerror = function () { script.remove(); reject(new Error("search")); };
        document.head.append(script);
      });
    }
    // What is typed while the script loads belongs in its box.
    var typed = "", isOpening = false;
    function open(event) {
      event.preventDefault();
      if (isOpening) return;
      isOpening = true;
      typed = "";
      load().then(function () { return window.askbookSearch.prepare(typed); })
        .then(function () { isOpening = false; window.askbookSearch.open(typed); },
          function () { isOpening = false; location.href = link.href; });
    }
    document.addEventListener("keydown", function (event) {
      if (!isOpening || event.ctrlKey || event.metaKey || event.altKey) return;
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
      load().then(function () { return window.askbookSearch.warm(); }).catch(function () { /* said on a click */ });
    });
    document.addEventListener("keydown", function (event) {
      var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || event.target.isContentEditable;
      if ((event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) ||
          (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.shiftKey)) open(event);
    });
    // The service worker has the script: the first search need not wait for it.
    link.addEventListener("kept", function () { loadScript().catch(function () { /* said on a click */ }); });
    if (document.getElementById("_search")) load();
  }

  // Last of all, when nothing else is waited for: the service worker with its control.
  function setUpOffline() {
    var button = document.querySelector("button.keep-offline");
    // In a sandboxed frame even to ask for workers is an error.
    try { if (!button || location.protocol === "file:" || !navigator.serviceWorker) return; } catch (error) { return; }
    window.addEventListener("load", function () {
      var script = document.createElement("script");
      script.src = button.dataset.script;
      document.head.append(script);
    });
  }

  // "Hide answers": a page's answer is covered until its reader asks for it.
  function setUpHiding() {
    var control = document.querySelector("button.hide-answers"), show = document.querySelector("button.reveal");
    if (!control || !show) return;
    function label(hides) { control.setAttribute("aria-pressed", String(hides)); }
    function reveal() {
      html.classList.remove("covered");
      var answer = document.querySelector(".short, .prose");
      answer.tabIndex = -1;
      answer.focus({ preventScroll: true });
    }
    control.addEventListener("click", function () {
      var hides = control.getAttribute("aria-pressed") !== "true";
      keep("askbook-answers", hides ? "hidden" : "shown");
      html.classList.toggle("covered", hides);
      label(hides);
    });
    show.addEventListener("click", reveal);
    addEventListener("hashchange", function () {
      if (!isDeep() || !html.classList.contains("covered")) return;
      html.classList.remove("covered");
      var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (target) target.scrollIntoView();
    });
    label(recall("askbook-answers") === "hidden");
  }

  // Quiet marks at what the practice page keeps as learned.
  function setUpMarks() {
    // A page that is a whole book has no practice page beside it.
    if (!root) return;
    var kept, now = Date.now(), midnight = new Date().setHours(24, 0, 0, 0), text = recall("askbook-practice:" + new URL(root).pathname);
    try { kept = JSON.parse(text); } catch (error) { /* the practice page says so */ }
    if (!kept || kept.version !== 1 || !kept.cards) return;
    var names = { due: askbook.t("known-due"), learning: askbook.t("known-learning"), mastered: askbook.t("known-mastered") };
    // What comes back after days is due from that day's midnight on; from 21 days of stability it counts as mastered.
    function mark(link, id, box) {
      if (!Object.hasOwn(kept.cards, id)) return;
      var card = kept.cards[id];
      var state = card.due < (card.state === 2 ? midnight : now) ? "due" : card.s >= 21 ? "mastered" : "learning";
      var note = document.createElement("span");
      note.className = "known " + state;
      note.textContent = names[state];
      (box || link).append(" ", note);
    }
    document.querySelectorAll(".questions > li, .sidebar .open li").forEach(function (item) {
      var link = item.querySelector("a"), id = /q\/([^/]+)\.html$/.exec(link.getAttribute("href"));
      if (id) mark(link, decodeURIComponent(id[1]), item.querySelector(".meta"));
    });
    document.querySelectorAll(".sidebar .topics > li > a").forEach(function (link) {
      var slug = link.pathname.split("/").slice(-2)[0];
      if (!kept.topics || !Object.hasOwn(kept.topics, slug)) return;
      var count = document.createElement("span"), practice = document.querySelector(".drill-topic");
      count.className = "count";
      count.textContent = "✓ " + kept.topics[slug];
      count.title = askbook.t("mastered-count", { count: kept.topics[slug] });
      link.append(" ", count);
      if (practice && link.matches("[aria-current]")) practice.append(" · " + count.title);
    });
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
    setUpOffline();
  });
})();
