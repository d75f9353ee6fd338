// What an empty box offers: what was searched for before, questions that are asked often, topics; and where nothing was found, the
// nearest questions and a way to ask.
if (typeof document !== "undefined") (function (search) {
  "use strict";
  var MOST = 6, element = search.element;

  function recall(key) { try { return JSON.parse(localStorage.getItem(key)) || []; } catch (error) { return []; } }
  // Remembers a query that led to a question.
  search.keepQuery = function (key, query) {
    query = query.trim();
    if (query.length < 2) return;
    try {
      localStorage.setItem(key, JSON.stringify([query].concat(recall(key).filter(function (other) { return other !== query; })).slice(0, MOST)));
    } catch (error) { /* then it is not remembered */ }
  };

  function part(title, items) {
    return element("section", {}, element("h2", {}, title), element.apply(null, ["ul", {}].concat(items.map(function (item) { return element("li", {}, item); }))));
  }
  function button(text, act) {
    var node = element("button.chip", { type: "button" }, text);
    node.addEventListener("click", act);
    return node;
  }
  // `link(id, title)` makes a link; `ask(query)` and `choose(topic)` act.
  search.Start = function (recent, link, ask, choose) {
    var box = element("div.search-start", { hidden: "" });
    // `found` is what results can be filtered by.
    function show(found) {
      var queries = recall(recent), parts = [];
      if (queries.length) {
        var forget = button(askbook.t("forget-searches"), function () { try { localStorage.removeItem(recent); } catch (error) { /* nothing was kept */ } show(found); });
        forget.className = "quiet";
        var before = part(askbook.t("recent-searches"), queries.map(function (query) { return button(query, function () { ask(query); }); }));
        before.append(forget);
        parts.push(before);
      }
      if (found.often.length) parts.push(part(askbook.t("often-asked"), found.often.map(function (entry) { return link(entry[0], entry[1]); })));
      if (found.topics.length > 1) parts.push(part(askbook.t("topics"), found.topics.map(function (topic) { return button(topic[1], function () { choose(topic[0]); }); })));
      box.replaceChildren.apply(box, parts);
      box.hidden = !parts.length;
    }
    function hide() { box.hidden = true; }
    // Where nothing was found: `near` are texts of questions.
    function lost(near, query, address) {
      var parts = near.length ? [part(askbook.t("nearest-questions"), near.map(function (text) { return link(text.id, text.title); }))] : [];
      if (address) parts.push(element("p", {}, element("a", { href: address + encodeURIComponent(query.trim()), rel: "noopener" }, askbook.t("ask-question"))));
      box.replaceChildren.apply(box, parts);
      box.hidden = !parts.length;
    }
    return { box: box, show: show, hide: hide, lost: lost };
  };
})(globalThis.askbookSearch);
