// For those who practice: quiet marks at what the practice page keeps as learned, and on the home page what is due. Loaded where
// there is something kept.
(function () {
  "use strict";
  var own = document.currentScript.src, root = own.slice(0, own.lastIndexOf("route:asset".replace("{}", "")));
  var kept, now = Date.now(), midnight = new Date().setHours(24, 0, 0, 0);
  try { kept = JSON.parse(localStorage.getItem("askbook-practice:" + new URL(root).pathname)); } catch (error) { /* the practice page says so */ }
  if (!kept || kept.version !== 1 || !kept.cards) return;
  var names = { due: askbook.t("known-due"), learning: askbook.t("known-learning"), mastered: askbook.t("known-mastered") };

  // What comes back after days is due from that day's midnight on; from 21 days of stability it counts as mastered.
  function state(id) {
    if (!Object.hasOwn(kept.cards, id)) return null;
    var card = kept.cards[id];
    return card.due < (card.state === 2 ? midnight : now) ? "due" : card.s >= 21 ? "mastered" : "learning";
  }
  function mastered(slug) { return kept.topics && Object.hasOwn(kept.topics, slug) ? kept.topics[slug] : 0; }
  function element(name, className, text) {
    var node = document.createElement(name);
    if (className) node.className = className;
    node.textContent = text;
    return node;
  }

  document.querySelectorAll(".questions > li, .sidebar .open li").forEach(function (item) {
    var link = item.querySelector("a"), id = /q\/([^/]+)\.html$/.exec(link.getAttribute("href"));
    var known = id && state(decodeURIComponent(id[1]));
    if (known) (item.querySelector(".meta") || link).append(" ", element("span", "known " + known, names[known]));
  });
  document.querySelectorAll(".sidebar .topics > li > a").forEach(function (link) {
    var count = mastered(link.pathname.split("/").slice(-2)[0]), practice = document.querySelector(".drill-topic");
    if (!count) return;
    var mark = element("span", "count", "✓ " + count);
    mark.title = askbook.t("mastered-count", { count: count });
    link.append(" ", mark);
    if (practice && link.matches("[aria-current]")) practice.append(" · " + mark.title);
  });

  var start = document.querySelector("[data-due]");
  var due = Object.keys(kept.cards).filter(function (id) { return state(id) === "due"; }).length;
  if (due && start) start.textContent = askbook.t("continue-practicing", { count: due });
  document.querySelectorAll(".cards > [data-topic]").forEach(function (card) {
    var count = mastered(card.dataset.topic), box = card.querySelector(".of"), bar = element("meter", "", "");
    if (!count) return;
    bar.max = card.dataset.answered;
    bar.value = count;
    bar.setAttribute("aria-label", askbook.t("mastered-count", { count: count }));
    box.prepend(bar);
    box.append(element("span", "", bar.getAttribute("aria-label")));
  });
})();
