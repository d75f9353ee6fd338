// For those who practice: quiet marks at what the practice page keeps as learned, what of a topic they would likely recall, and on
// the home page what is due. Loaded with fsrs.js where there is something kept.
(function () {
  "use strict";
  var own = document.currentScript.src, root = own.slice(0, own.lastIndexOf("route:asset".replace("{}", "")));
  var fsrs = globalThis.askbookFsrs, kept, now = Date.now();
  try { kept = JSON.parse(localStorage.getItem("askbook-practice:" + new URL("site:whole", root).pathname)); } catch (error) { /* the practice page says so */ }
  if (!kept || kept.version !== 1 || !kept.cards) return;
  var hour = kept.settings && kept.settings.dayBegins, topics = Object.create(null), due = 0;
  var names = { due: askbook.t("known-due"), learning: askbook.t("known-learning"), mastered: askbook.t("known-mastered") };
  fsrs.beginDaysAt(Number.isInteger(hour) ? hour : 4);

  // From 21 days of stability on it counts as mastered.
  function state(id) {
    if (!Object.hasOwn(kept.cards, id)) return null;
    var card = kept.cards[id];
    return fsrs.isDue(card, now) ? "due" : card.s >= 21 ? "mastered" : "learning";
  }
  // Adds a question to a sum, if it is practiced; gives its state.
  function add(to, id) {
    var known = state(id);
    if (known) {
      to.practiced += 1;
      to.recalled += fsrs.recall(kept.cards[id], now);
    }
    return known;
  }
  Object.keys(kept.cards).forEach(function (id) {
    var card = kept.cards[id], topic = topics[card.topic] = topics[card.topic] || { practiced: 0, recalled: 0, mastered: 0 };
    if (card.s >= 21) topic.mastered += 1;
    if (add(topic, id) === "due") due += 1;
  });
  function recalled(topic) {
    return askbook.t("recalled-of-practiced", { recalled: Math.round(topic.recalled), practiced: topic.practiced });
  }
  function element(name, className, text) {
    var node = document.createElement(name);
    if (className) node.className = className;
    node.textContent = text;
    return node;
  }

  document.querySelectorAll(".questions > li, .sidebar .open li").forEach(function (item) {
    var link = item.querySelector("a"), id = /q\/([^/]+)\.html$/.exec(link.pathname);
    var known = id && state(decodeURIComponent(id[1]));
    if (known) (item.querySelector(".meta") || link).append(" ", element("span", "known " + known, names[known]));
  });
  document.querySelectorAll(".sidebar .topics > li > a").forEach(function (link) {
    var topic = topics[link.pathname.split("/").slice(-2)[0]], practice = document.querySelector(".drill-topic");
    if (!topic) return;
    if (practice && link.matches("[aria-current]")) practice.append(" · " + recalled(topic));
    if (!topic.mastered) return;
    var mark = element("span", "count", "✓ " + topic.mastered);
    mark.title = askbook.t("mastered-count", { count: topic.mastered });
    link.append(" ", mark);
  });

  // What of a path's questions is practiced, recalled and due.
  var sum = document.querySelector("[data-path] .so-far"), ofPath = { practiced: 0, recalled: 0 }, duePath = 0;
  if (sum) document.querySelectorAll(".questions > [data-id]").forEach(function (item) {
    if (add(ofPath, item.dataset.id) === "due") duePath += 1;
  });
  if (ofPath.practiced) {
    sum.append(element("span", "recall", recalled(ofPath) + (duePath ? " · " + askbook.t("due-count", { count: duePath }) : "")));
  }

  var start = document.querySelector("[data-due]");
  if (due && start) start.textContent = askbook.t("continue-practicing", { count: due });
  document.querySelectorAll(".cards > [data-topic]").forEach(function (card) {
    var topic = topics[card.dataset.topic], box = card.querySelector(".of"), bar = element("meter", "", "");
    if (!topic) return;
    bar.max = card.dataset.answered;
    bar.value = topic.recalled;
    bar.setAttribute("aria-label", recalled(topic));
    box.prepend(bar);
    box.append(element("span", "", bar.getAttribute("aria-label")));
  });
})();
