// What the practice page says about progress, and about storage that does not do what it should.
if (typeof document !== "undefined") (function () {
  "use strict";
  var practice = globalThis.askbookPractice, view = practice.view, element = view.element;
  // Entries of a list that are shown at once.
  var SHOWN = 100;

  function summary(counts) {
    var parts = [counts.due ? askbook.t("due-count", { count: counts.due }) : null,
      counts.new ? askbook.t("new-count", { count: counts.new }) : null,
      counts.learning ? askbook.t("learning-count", { count: counts.learning }) : null,
      counts.mastered ? askbook.t("mastered-count", { count: counts.mastered }) : null];
    return parts.filter(Boolean).join(" · ");
  }

  function bar(title, counts) {
    var drawn = element("span.bar-of", { "aria-hidden": "true" });
    drawn.style.setProperty("--mastered", 100 * counts.mastered / counts.all + "%");
    drawn.style.setProperty("--seen", 100 * (counts.mastered + counts.learning) / counts.all + "%");
    var text = askbook.t("mastered-of-all", { mastered: counts.mastered, all: counts.all });
    if (counts.learning) text += ", " + askbook.t("learning-count", { count: counts.learning });
    if (counts.due) text += ", " + askbook.t("due-count", { count: counts.due });
    return element("li", {}, title, drawn, element("span.where", {}, text));
  }

  function list(name, title, rows) {
    var items = element("ul.plain", {});
    rows.slice(0, SHOWN).forEach(function (question) { items.append(element("li", {}, view.link(question))); });
    if (rows.length > SHOWN) items.append(element("li.where", {}, askbook.t("and-more", { count: rows.length - SHOWN })));
    var count = element("span.count", {}, String(rows.length));
    return element("details", { "data-list": name }, element("summary", {}, title + " ", count), items);
  }

  function showProgress(box, lists, data, now) {
    var all = lists.all, total = lists.counts(data.cards, now), cards = data.cards, days = practice.streak(data.days, now), today = data.days[practice.dayOf(now)] || 0;
    var open = Array.from(box.querySelectorAll("[data-list][open]")).map(function (part) { return part.dataset.list; });
    var started = all.filter(function (question) { return cards[question.id]; });
    if (total.all === total.new) {
      box.replaceChildren(element("p.where", {}, askbook.t("nothing-practiced")));
      return;
    }
    var said = [summary(total)];
    if (today) said.push(askbook.t("cards-today", { count: today }));
    if (days > 1) said.push(askbook.t("days-in-a-row", { count: days }));
    box.replaceChildren(element("p", {}, said.join(" · ")), element("p.where", {}, askbook.t("mastered-meaning")));

    function bars(label, groups) {
      var items = element("ul.bars", { "aria-label": label });
      groups.forEach(function (group) { if (group.counts.all) items.append(bar(group.title, group.counts)); });
      return items;
    }
    // Levels are known of questions that are there: of a large book some are.
    if (lists.isWhole) box.append(bars(askbook.t("by-level"), practice.LEVELS.map(function (level) {
      var rows = all.filter(function (question) { return question.level === level; });
      return { title: element("span.level." + level, {}, view.levelName(level)), counts: practice.counts(rows, cards, now) };
    })));
    var topics = lists.byTopic(cards, now).filter(function (topic) { return lists.isWhole || topic.counts.all > topic.counts.new; });
    box.append(bars(askbook.t("by-topic"), topics.map(function (topic) {
      var link = element("a", { href: practice.root + "route:topic".replace("{}", topic.slug) }, topic.title);
      return { title: link, counts: topic.counts };
    })));

    function inState(state) {
      return started.filter(function (question) { return practice.state(cards[question.id], now) === state; });
    }
    box.append(list("due", askbook.t("list-due"), inState("due")), list("learning", askbook.t("list-learning"), inState("learning")),
      list("mastered", askbook.t("list-mastered"), started.filter(function (question) { return practice.isMastered(cards[question.id]); })));
    box.querySelectorAll("[data-list]").forEach(function (part) { part.open = open.includes(part.dataset.list); });
  }

  var FAULTS = {
    blocked: askbook.t("storage-blocked"),
    full: askbook.t("storage-full"),
    newer: askbook.t("storage-newer")
  };
  var DAMAGED = askbook.t("storage-damaged");

  // Says what is wrong with the storage, if anything. `note` is one thing more to say, or null.
  function showNotices(box, store, note, save) {
    var notices = [], fault = store.fault(), damaged = store.damaged();
    if (note) notices.push(element("div.notice", {}, note));
    if (FAULTS[fault]) {
      var row = element("p.start", {}, view.button("second", askbook.t("save-to-file"), save));
      notices.push(element("div.notice.warning", { role: "alert" }, element("p", {}, FAULTS[fault]), fault === "newer" ? null : row));
    }
    if (damaged.length) {
      notices.push(element("div.notice.warning", { role: "alert" }, element("p", {}, DAMAGED), element("p.start", {},
        view.button("second", askbook.t("download-kept-aside"), function () {
          damaged.forEach(function (text, place) { view.download("practice-damaged-" + (place + 1) + ".txt", text); });
        }),
        view.button("second", askbook.t("drop-kept-aside"), function () {
          store.dropDamaged();
          showNotices(box, store, askbook.t("kept-aside-dropped"), save);
        }))));
    }
    box.replaceChildren.apply(box, notices);
  }

  practice.summary = summary;
  practice.showProgress = showProgress;
  practice.showNotices = showNotices;
})();
