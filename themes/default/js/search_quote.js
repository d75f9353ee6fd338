// The passage of an answer that matched: the same as src/search/quote.rs. Loaded once there are results.
if (globalThis.askbookSearch) (function (search) {
  "use strict";
  var LENGTH = 180, BEFORE = 50;

  // Of the sections of an answer, `[fragment, heading, texts]`, the passage that has most of the query, the first of equals:
  // {text, fragment, heading, isShort, words}, `words` being all that is marked in the answer.
  search.passage = function (sections, marks) {
    var best = null, most = 0, words = new Set();
    sections.forEach(function (section, i) {
      if (section[1]) marks.ranges(section[1]).forEach(function (range) { words.add(section[1].slice(range[0], range[1])); });
      section[2].forEach(function (block, j) {
        // Code is quoted by its lines.
        block.split("\n").forEach(function (line) {
          var ranges = marks.ranges(line), worth = marks.worth(ranges);
          ranges.forEach(function (range) { words.add(line.slice(range[0], range[1])); });
          if (worth <= most) return;
          most = worth;
          best = { line: line.trim(), fragment: section[0], heading: section[1], isShort: i === 0 && j === 0 };
        });
      });
    });
    if (!best) return null;
    best.text = excerpt(best.line, marks);
    best.words = Array.from(words);
    return best;
  };
  // A stretch of a text around most of what is marked.
  function excerpt(text, marks) {
    if (text.length <= LENGTH) return text;
    var ranges = marks.ranges(text), start = 0, most = -1;
    ranges.forEach(function (range) {
      var from = Math.max(0, range[0] - BEFORE);
      var worth = marks.worth(ranges.filter(function (other) { return other[0] >= range[0] && other[1] <= from + LENGTH; }));
      if (worth > most) { most = worth; start = from; }
    });
    // part: excerpt
    if (start > 0) start = text.indexOf(" ", start) + 1 || start;
    var end = start + LENGTH < text.length ? text.lastIndexOf(" ", start + LENGTH) : text.length;
    if (end <= start) end = start + LENGTH;
    return (start > 0 ? "… " : "") + text.slice(start, end) + (end < text.length ? " …" : "");
  }

  // In a page that is a whole book answers are read where they are.
  search.sectionsOfPage = function (id) {
    var article = document.getElementById(id), out = [["", "", []]];
    if (!article) return out;
    article.querySelectorAll("h2, h3, h4, h5, h6, p, li, tr, pre").forEach(function (block) {
      if (block.querySelector("p, li, pre")) return;
      var text = block.textContent.trim();
      if (/^H/.test(block.tagName)) out.push([block.id.slice(id.length + 2), text, []]); else out[out.length - 1][2].push(text);
    });
    return out;
  };
})(globalThis.askbookSearch);
