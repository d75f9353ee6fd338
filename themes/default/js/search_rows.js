// Words of a result that were searched for, marked; js/search_page.js has the boxes, js/search_quote.js the passages.
if (typeof document !== "undefined") (function (search) {
  "use strict";
  var MOST_MEANINGS = 2000;
  // One or two letters with the signs after them (`C++`, `F#`); a name with the signs before it, its pieces joined as analysis joins them; or
  // signs in a row.
  var TOKEN = /((?<![\p{L}\p{M}\p{N}_])[\p{L}\p{N}_]{1,2}(?:\+\+|#)|(?:--|[$%@#~.-])?[\p{L}\p{M}\p{N}_]+(?:[-+./'’][\p{L}\p{M}\p{N}_]+)*|[!#$%&*+\-/:<=>?@\\^|~]{2,4})/u;
  var PIECE = /([\p{L}\p{M}\p{N}_]+)/u;

  // element("a.hit", {href: "…"}, "text", child)
  search.element = function (name, attributes) {
    var parts = name.split("."), node = document.createElement(parts[0]);
    node.className = parts.slice(1).join(" ");
    for (var key in attributes) node.setAttribute(key, attributes[key]);
    node.append.apply(node, Array.prototype.slice.call(arguments, 2));
    return node;
  };

  // The terms of a text, or of a word in it: with every key the same ones come again.
  var meanings = new Map();
  function meaning(text) {
    var known = meanings.get(text);
    if (!known) {
      if (meanings.size === MOST_MEANINGS) meanings.clear();
      known = search.words(text).filter(function (word) { return !word.isStop; })
        .map(function (word) { return { shown: word.shown, terms: word.alternatives.flat().concat(word.joined || []) }; });
      meanings.set(text, known);
    }
    return known;
  }

  // What marks are for: `sought` of an answer and the beginning of a word that is being typed.
  search.Marks = function (sought, beginning) {
    // By term the first of the words looked for that it means; pieces of code as they are typed.
    var places = new Map(), code = [];
    sought.forEach(function (word, place) {
      word.terms.forEach(function (term) {
        if (term[0] === search.SPAN) code.push([place, literal(term.slice(1))]);
        else if (!places.has(term)) places.set(term, place);
      });
    });
    // A piece of code with any blanks, not inside of a word.
    function literal(text) {
      var letters = Array.from(text, function (letter) { return letter.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&"); }).join("\\s*");
      return new RegExp((/^\w/.test(text) ? "(?<!\\w)" : "") + letters + (/\w$/.test(text) ? "(?!\\w)" : ""), "giu");
    }
    function placeOf(text) {
      var found = -1;
      meaning(text).some(function (word) {
        var term = word.terms.find(function (term) { return places.has(term); });
        if (term !== undefined) found = places.get(term);
        else if (beginning && word.shown.startsWith(beginning)) found = sought.length - 1;
        return found >= 0;
      });
      return found;
    }
    // `[from, to, place]` of what is marked in a text, in order.
    function ranges(text) {
      var out = [], at = 0;
      code.forEach(function (entry) {
        for (var match of text.matchAll(entry[1])) out.push([match.index, match.index + match[0].length, entry[0]]);
      });
      function add(part) {
        var place = placeOf(part);
        if (place >= 0) out.push([at, at + part.length, place]);
        return place >= 0;
      }
      // part: marks
      text.split(TOKEN).forEach(function (token, i) {
        var end = at + token.length, pieces = i % 2 ? token.split(PIECE) : [];
        // A name is marked as a whole where it is meant as one, with signs after it only then.
        if (pieces.length === 3 && !pieces[0] && !pieces[2]) add(token);
        else if (pieces.length === 1) add(token);
        else if (pieces.length > 1 && !isWhole(token, pieces) && !pieces[pieces.length - 1]) pieces.forEach(function (piece, j) { if (j % 2) add(piece); at += piece.length; });
        at = end;
      });
      function isWhole(token, pieces) {
        var words = search.words(token), first = words[0];
        var whole = words.length === 1 ? first.alternatives[0] : words.length === pieces.length >> 1 && words.length === 2 ? [words[1].joined] : [];
        var term = whole.length === 1 && (first.isWhole || words.length > 1 || pieces[0] || pieces[pieces.length - 1]) ? whole[0] : null;
        if (!term || !places.has(term)) return false;
        out.push([at, at + token.length, places.get(term)]);
        return true;
      }
      out.sort(function (a, b) { return a[0] - b[0] || b[1] - a[1]; });
      return out.filter(function (range, i) { return !out.slice(0, i).some(function (other) { return other[1] > range[0]; }); });
    }
    // How much of the query is in these ranges.
    function worth(ranges) {
      return Array.from(new Set(ranges.map(function (range) { return range[2]; }))).reduce(function (sum, place) { return sum + sought[place].share; }, 0);
    }
    // `text` into `node`, words that were searched for in <mark>.
    function mark(node, text) {
      var at = 0;
      ranges(text).forEach(function (range) {
        node.append(text.slice(at, range[0]), search.element("mark", {}, text.slice(range[0], range[1])));
        at = range[1];
      });
      node.append(text.slice(at));
      return node;
    }
    return { ranges: ranges, worth: worth, mark: mark };
  };
})(globalThis.askbookSearch);
