// Filters of a topic's list and of its print page: level, importance and tags together, kept in the address.
(function () {
  "use strict";
  var box = document.querySelector(".filters"), status = document.querySelector(".filtered");
  if (!status) return;
  var items = Array.from(document.querySelectorAll(".questions > li, .printed"));
  var links = box ? Array.from(box.querySelectorAll("[data-filter]")) : [];
  var paper = document.querySelector("a.paper"), allOnPaper = paper && paper.textContent;
  var chosen = new URLSearchParams(location.search);
  document.documentElement.classList.add("filtering");

  // Fields of the book's own are in one attribute, as `company/acme`.
  var own = new Set(links.map(function (link) { return link.dataset.filter; }));
  ["level", "importance", "tag"].forEach(function (kind) { own.delete(kind); });
  var kinds = ["level", "importance", "tag"].concat(Array.from(own));

  function matches(item) {
    var level = chosen.get("level"), importance = chosen.get("importance"), tag = chosen.get("tag");
    return (!level || item.dataset.level === level) &&
      (!importance || item.dataset.importance === importance) &&
      (!tag || item.dataset.tags.split(" ").includes(tag)) &&
      Array.from(own).every(function (kind) {
        return !chosen.get(kind) || (item.dataset.fields || "").split(" ").includes(kind + "/" + chosen.get(kind));
      });
  }
  function named(kind, value) {
    if (kind === "level") return askbook.t("level", { level: value });
    return kind === "importance" ? askbook.t("filtered-importance", { importance: value }) : value;
  }
  function show() {
    var words = [];
    kinds.forEach(function (kind) {
      if (chosen.get(kind)) words.push(named(kind, chosen.get(kind)));
    });
    var count = 0, any = words.length > 0;
    items.forEach(function (item) {
      item.hidden = !matches(item);
      if (!item.hidden) count += 1;
    });
    links.forEach(function (link) {
      link.setAttribute("aria-current", (chosen.get(link.dataset.filter) || "") === link.dataset.value ? "true" : "false");
    });
    if (box) box.querySelector(".all").setAttribute("aria-current", chosen.get("level") ? "false" : "true");
    status.hidden = !any;
    status.textContent = any ? askbook.t("filtered", { shown: count, all: items.length, filters: words.join(", ") }) : "";
    if (paper) {
      paper.search = any ? "?" + chosen : "";
      paper.textContent = any ? askbook.t("these-answers-for-print") : allOnPaper;
    }
  }
  function choose(event) {
    var link = event.target.closest("a.filter");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    var kind = link.dataset.filter;
    if (!kind) {
      chosen = new URLSearchParams();
    } else if (!link.dataset.value || chosen.get(kind) === link.dataset.value) {
      chosen.delete(kind);
    } else {
      chosen.set(kind, link.dataset.value);
    }
    var query = chosen.toString();
    // On file:// some browsers refuse to change the address: the filter works all the same.
    try { history.replaceState(null, "", query ? "?" + query : location.pathname); } catch (error) { /* see above */ }
    show();
  }
  // A link that works without a script (#_novice) means the same with one.
  var target = links.find(function (link) { return location.hash && link.id === location.hash.slice(1); });
  if (target) chosen.set(target.dataset.filter, target.dataset.value);
  if (box) box.addEventListener("click", choose);
  show();
})();
