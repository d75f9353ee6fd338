// What an empty box offers: what was searched for before, questions that are asked often, topics; and where nothing was found, the
// nearest questions and a way to ask.
if (globalThis.askbookSearch) (function (search) {
  "use strict";
  var element = search.element;

  function part(title, items) {
    return element("section", {}, element("h2", {}, title), element.apply(null, ["ul", {}].concat(items.map(function (item) { return element("li", {}, item); }))));
  }
  function button(text, act) {
    var node = element("button.chip", { type: "button" }, text);
    node.addEventListener("click", act);
    return node;
  }
  // Fills `box`. `queries()` and `forget()` are of what was searched for before; `link(id, title)` makes a link; `ask(query)` and
  // `choose(topic)` act.
  search.Start = function (box, recent, link, ask, choose) {
    // `found` is what results can be filtered by.
    function show(found) {
      var queries = recent.queries(), parts = [];
      if (queries.length) {
        var forget = button(askbook.t("forget-searches"), function () { recent.forget(); show(found); });
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
    // Where nothing was found: `near` are texts of questions.
    function lost(near, query, address) {
      var parts = near.length ? [part(askbook.t("nearest-questions"), near.map(function (text) { return link(text.id, text.title); }))] : [];
      if (address) parts.push(element("p", {}, element("a", { href: address + encodeURIComponent(query.trim()), rel: "noopener" }, askbook.t("ask-question"))));
      box.replaceChildren.apply(box, parts);
      box.hidden = !parts.length;
    }
    return { show: show, lost: lost };
  };
})(globalThis.askbookSearch);
