// What somebody who practices would likely recall, by topic and level; what comes due and what was graded.
(function () {
  "use strict";
  var practice = globalThis.askbookPractice, view = practice.view, element = view.element;
  // Entries of a list that are shown at once.
  var SHOWN = 100;

  // How much of a topic or level is practiced, and how much of that would likely be recalled now.
  function bar(title, counts) {
    var drawn = element("span.bar-of", { "aria-hidden": "true" }), practiced = counts.all - counts.new;
    drawn.style.setProperty("--recalled", 100 * counts.recalled / counts.all + "%");
    drawn.style.setProperty("--seen", 100 * practiced / counts.all + "%");
    var text = practiced ? askbook.t("recalled-of-practiced", { recalled: Math.round(counts.recalled), practiced: practiced }) : askbook.t("not-practiced-yet");
    if (practiced < counts.all && practiced) text += askbook.t("of-all-questions", { all: view.number(counts.all) });
    if (counts.due) text += " · " + askbook.t("due-count", { count: counts.due });
    return element("li", {}, title, drawn, element("span.where", {}, text));
  }

  // Days with a number each, as columns; `names` are what the days are called.
  function days(title, numbers, names) {
    var most = Math.max.apply(null, numbers.concat(1)), columns = element("ol.days", { role: "list" });
    numbers.forEach(function (number, place) {
      var column = element("i", { "aria-hidden": "true" });
      column.style.setProperty("--share", 100 * number / most + "%");
      columns.append(element("li", {}, element("b", {}, String(number)), column, element("span", {}, names[place])));
    });
    return element("figure", {}, element("figcaption", {}, title), columns);
  }
  function dayNames(now, first, count) {
    var format = new Intl.DateTimeFormat(document.documentElement.lang || undefined, { weekday: "short" });
    return Array.from({ length: count }, function (_, place) {
      return first + place ? format.format(practice.dayAway(now, first + place)) : askbook.t("today");
    });
  }
  var DAYS = 7;
  function charts(data, now) {
    var past = Array.from({ length: DAYS }, function (_, place) { return data.days[practice.dayOf(practice.dayAway(now, place - DAYS + 1))] || 0; });
    return element("div.charts", {}, days(askbook.t("coming-days"), practice.forecast(data.cards, now, DAYS), dayNames(now, 0, DAYS)),
      days(askbook.t("past-days"), past, dayNames(now, 1 - DAYS, DAYS)));
  }

  function list(name, title, rows) {
    if (!rows.length) return null;
    var items = element("ul.plain", {});
    rows.slice(0, SHOWN).forEach(function (question) { items.append(element("li", {}, view.link(question))); });
    if (rows.length > SHOWN) items.append(element("li.where", {}, askbook.t("and-more", { count: rows.length - SHOWN })));
    var count = element("span.count", {}, view.number(rows.length));
    return element("details", { "data-list": name }, element("summary", {}, title + " ", count), items);
  }

  practice.showKnowledge = function (box, lists, data, now) {
    var all = lists.all, total = lists.counts(data.cards, now), cards = data.cards, streak = practice.streak(data.days, now), today = data.days[practice.dayOf(now)] || 0;
    var open = Array.from(box.querySelectorAll("[data-list][open]")).map(function (part) { return part.dataset.list; });
    var started = all.filter(function (question) { return cards[question.id]; });
    var said = [], practiced = total.all - total.new;
    if (total.due) said.push(askbook.t("due-count", { count: total.due }));
    if (today) said.push(askbook.t("cards-today", { count: today }));
    if (streak > 1) said.push(askbook.t("days-in-a-row", { count: streak }));
    box.replaceChildren(element("p.recalled", {}, element("strong", {}, String(Math.round(100 * total.recalled / practiced)) + "%"), " ",
      askbook.t("would-recall", { recalled: Math.round(total.recalled), practiced: practiced, all: view.number(total.all) })),
    element("p.where", {}, said.join(" · ")), charts(data, now));

    // What is practiced and weakest first, what is not practiced yet last.
    function bars(label, groups) {
      var items = element("ul.bars", { "aria-label": label });
      function strength(group) { return group.counts.all === group.counts.new ? 2 : group.counts.recalled / (group.counts.all - group.counts.new); }
      groups.filter(function (group) { return group.counts.all; }).sort(function (a, b) { return strength(a) - strength(b); })
        .forEach(function (group) { items.append(bar(group.title, group.counts)); });
      return element("div", {}, element("h3", {}, label), items);
    }
    var topics = lists.byTopic(cards, now), untouched = topics.filter(function (topic) { return topic.counts.all === topic.counts.new; });
    function topicLink(topic) { return element("a", { href: practice.root + "route:topic".replace("{}", topic.slug) }, topic.title); }
    box.append(bars(askbook.t("by-topic"), topics.filter(function (topic) { return !untouched.includes(topic); }).map(function (topic) {
      return { title: topicLink(topic), counts: topic.counts };
    })));
    if (untouched.length) {
      var names = element("ul.plain", {});
      untouched.forEach(function (topic) { names.append(element("li", {}, topicLink(topic), " ", element("span.where", {}, view.number(topic.counts.all)))); });
      box.append(element("details", { "data-list": "untouched" }, element("summary", {}, askbook.t("not-practiced-yet") + " ",
        element("span.count", {}, view.number(untouched.length))), names));
    }
    // Levels are known of questions that are there: of a large book some are.
    if (lists.isWhole) box.append(bars(askbook.t("by-level"), practice.LEVELS.map(function (level) {
      var rows = all.filter(function (question) { return question.level === level; });
      return { title: element("span.level." + level, {}, view.levelName(level)), counts: practice.counts(rows, cards, now) };
    })));

    function inState(state) {
      return started.filter(function (question) { return practice.state(cards[question.id], now) === state; });
    }
    [list("due", askbook.t("list-due"), inState("due")), list("learning", askbook.t("list-learning"), inState("learning")),
      list("mastered", askbook.t("list-mastered"), started.filter(function (question) { return practice.isMastered(cards[question.id]); }))]
      .forEach(function (part) { if (part) box.append(part); });
    box.querySelectorAll("[data-list]").forEach(function (part) { part.open = open.includes(part.dataset.list); });
  };
})();
