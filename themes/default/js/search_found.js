// A question's page that a result led to: it opens at the passage that matched, with the words marked until the reader clears them.
if (typeof document !== "undefined") (function (search) {
  "use strict";
  // core.js looks for it, too.
  var KEY = "askbook-found";
  var BLOCKS = "p, li, td, th, tr, pre, h1, h2, h3, h4, h5, h6, figcaption", LONGEST = 80;
  var clear = null;

  function plain(text) { return text.replace(/\s+/g, " ").trim(); }
  function escaped(text) { return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"); }

  // Remembers what the page at `path` marks: words as they are there, and the line that the result quoted.
  search.remember = function (path, words, line) {
    try { sessionStorage.setItem(KEY, JSON.stringify({ path: path, words: words, line: line })); } catch (error) { /* then nothing is marked */ }
  };
  // On the page that was opened.
  search.arrive = function () {
    var found;
    try {
      found = JSON.parse(sessionStorage.getItem(KEY));
      sessionStorage.removeItem(KEY);
    } catch (error) { return; }
    var article = document.querySelector("article[data-id]");
    if (!found || !article || found.path !== location.pathname) return;
    document.documentElement.classList.remove("covered");
    search.markFound(article, found.words, found.line);
  };
  // Marks `words` in an answer and goes to `line`.
  search.markFound = function (article, words, line) {
    if (clear) clear();
    var marks = wrap(article, words), wanted = plain(line).slice(0, LONGEST);
    if (!marks.length) return;
    var target = wanted && marks.find(function (mark) {
      var block = mark.closest(BLOCKS);
      return block && plain(block.textContent).includes(wanted);
    });
    var bar = search.element("div.found-bar", { role: "status" }, search.element("span", {}, askbook.t("found-marked", { count: marks.length })));
    var button = search.element("button", { type: "button" }, askbook.t("clear-marks"));
    bar.append(button);
    document.body.append(bar);
    function escape(event) { if (event.key === "Escape" && !document.querySelector("dialog[open]")) clear(); }
    clear = function () {
      marks.forEach(function (mark) {
        var parent = mark.parentNode;
        mark.replaceWith.apply(mark, Array.from(mark.childNodes));
        if (parent) parent.normalize();
      });
      bar.remove();
      document.removeEventListener("keydown", escape);
      clear = null;
    };
    button.addEventListener("click", clear);
    document.addEventListener("keydown", escape);
    if (target) {
      target.classList.add("here");
      if (!target.closest("h1")) target.scrollIntoView({ block: "center" });
    }
  };
  // Each occurrence of a word in <mark>, never inside of another word.
  function wrap(article, words) {
    var list = words.slice().sort(function (a, b) { return b.length - a.length; }).map(function (word) {
      return (/^[\p{L}\p{N}_]/u.test(word) ? "(?<![\\p{L}\\p{N}_])" : "") + escaped(word) + (/[\p{L}\p{N}_]$/u.test(word) ? "(?![\\p{L}\\p{N}_])" : "");
    });
    if (!list.length) return [];
    var any = new RegExp(list.join("|"), "giu"), marks = [], texts = [];
    article.querySelectorAll("h1, .short, .prose").forEach(function (part) {
      var walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) if (!walker.currentNode.parentElement.closest("button, svg, math, script, .anchor")) texts.push(walker.currentNode);
    });
    texts.forEach(function (node) {
      var text = node.data, at = 0, parts = [];
      for (var match of text.matchAll(any)) {
        if (!match[0]) continue;
        var mark = search.element("mark.found", {}, match[0]);
        parts.push(text.slice(at, match.index), mark);
        marks.push(mark);
        at = match.index + match[0].length;
      }
      if (parts.length) node.replaceWith.apply(node, parts.concat(text.slice(at)));
    });
    return marks;
  }
})(globalThis.askbookSearch);
