// A question's page that a result led to: it opens at the passage that matched, with the words marked until the reader clears them.
// Needs none of the other scripts.
(function (found) {
  "use strict";
  askbookStyle("style:found.css");
  // js/search_page.js leaves it, core.js looks for it: {path, words, line}.
  var KEY = "askbook-found";
  var LONGEST = 80;
  var clear = null;

  function plain(text) { return text.replace(/\s+/g, " ").trim(); }
  function escaped(text) { return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"); }

  // On the page that was opened.
  found.arrive = function () {
    var left;
    try {
      left = JSON.parse(sessionStorage.getItem(KEY));
      sessionStorage.removeItem(KEY);
    } catch (error) { return; }
    var article = document.querySelector("article[data-id]");
    if (!left || !article || left.path !== location.pathname) return;
    document.documentElement.classList.remove("covered");
    found.mark(article, left.words, left.line);
  };
  // Marks `words` in an answer and goes to `line`.
  found.mark = function (article, words, line) {
    if (clear) clear();
    var marks = wrap(article, words), wanted = plain(line).slice(0, LONGEST);
    if (!marks.length) return;
    var target = wanted && marks.find(function (mark) {
      var block = mark.closest("p, li, td, th, tr, pre, h1, h2, h3, h4, h5, h6, figcaption");
      return block && plain(block.textContent).includes(wanted);
    });
    var bar = document.createElement("div"), button = document.createElement("button"), said = document.createElement("span");
    bar.className = "found-bar";
    bar.setAttribute("role", "status");
    said.textContent = askbook.t("found-marked", { count: marks.length });
    button.type = "button";
    button.textContent = askbook.t("clear-marks");
    bar.append(said, button);
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
    // part: found
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
        var mark = document.createElement("mark");
        mark.className = "found";
        mark.textContent = match[0];
        parts.push(text.slice(at, match.index), mark);
        marks.push(mark);
        at = match.index + match[0].length;
      }
      if (parts.length) node.replaceWith.apply(node, parts.concat(text.slice(at)));
    });
    return marks;
  }
})(globalThis.askbookFound = globalThis.askbookFound || {});
