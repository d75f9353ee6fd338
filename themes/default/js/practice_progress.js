// What the practice page says about progress, and about storage that does not do what it should.
if (typeof document !== "undefined") (function () {
  "use strict";
  var practice = globalThis.askbookPractice, view = practice.view, element = view.element;
  // Entries of a list that are shown at once.
  var SHOWN = 100;

  function summary(counts) {
    var parts = [counts.due ? counts.due + " due" : null, counts.new ? counts.new + " new" : null,
      counts.learning ? counts.learning + " learning" : null, counts.mastered ? counts.mastered + " mastered" : null];
    return parts.filter(Boolean).join(" · ");
  }

  function bar(title, counts) {
    var drawn = element("span.bar", { "aria-hidden": "true" });
    drawn.style.setProperty("--mastered", 100 * counts.mastered / counts.all + "%");
    drawn.style.setProperty("--seen", 100 * (counts.mastered + counts.learning) / counts.all + "%");
    var text = counts.mastered + " of " + counts.all + " mastered";
    if (counts.learning) text += ", " + counts.learning + " learning";
    if (counts.due) text += ", " + counts.due + " due";
    return element("li", {}, title, drawn, element("span.where", {}, text));
  }

  function list(title, rows) {
    var items = element("ul.plain", {});
    rows.slice(0, SHOWN).forEach(function (question) { items.append(element("li", {}, view.link(question))); });
    if (rows.length > SHOWN) items.append(element("li.where", {}, "and " + (rows.length - SHOWN) + " more"));
    var count = element("span.count", {}, String(rows.length));
    return element("details", { "data-list": title }, element("summary", {}, title + " ", count), items);
  }

  function showProgress(box, all, data, now) {
    var cards = data.cards, days = practice.streak(data.days, now), today = data.days[practice.dayOf(now)] || 0;
    var open = Array.from(box.querySelectorAll("[data-list][open]")).map(function (part) { return part.dataset.list; });
    var started = all.filter(function (question) { return cards[question.id]; });
    if (!started.length) {
      box.replaceChildren(element("p.where", {}, "Nothing yet. What you have practiced shows up here, by topic and level."));
      return;
    }
    var said = [summary(practice.counts(all, cards, now))];
    if (today) said.push(view.counted(today, "card") + " today");
    if (days > 1) said.push(days + " days in a row");
    box.replaceChildren(element("p", {}, said.join(" · ")), element("p.where", {}, "Mastered is what you are likely to know for at least " +
      "three weeks. Due is what is worth asking again now."));

    function bars(label, groups) {
      var items = element("ul.bars", { "aria-label": label });
      groups.forEach(function (group) { if (group.rows.length) items.append(bar(group.title, practice.counts(group.rows, cards, now))); });
      return items;
    }
    var topics = new Map();
    all.forEach(function (question) {
      if (!topics.has(question.topic)) topics.set(question.topic, { rows: [], title: element("a",
        { href: practice.root + question.topic + "/index.html" }, question.topicTitle) });
      topics.get(question.topic).rows.push(question);
    });
    box.append(bars("By level", practice.LEVELS.map(function (level) {
      return { title: element("span.level." + level, {}, level), rows: all.filter(function (question) { return question.level === level; }) };
    })), bars("By topic", Array.from(topics.values())));

    function inState(state) {
      return started.filter(function (question) { return practice.state(cards[question.id], now) === state; });
    }
    box.append(list("Due", inState("due")), list("Learning", inState("learning")),
      list("Mastered", started.filter(function (question) { return practice.isMastered(cards[question.id]); })));
    box.querySelectorAll("[data-list]").forEach(function (part) { part.open = open.includes(part.dataset.list); });
  }

  var FAULTS = {
    blocked: "This browser keeps nothing for this site, so your progress lasts until you close this page. Allow the site to store data, or save your progress to a file.",
    full: "The storage of this browser is full, so your progress lasts until you close this page. Make room, or save your progress to a file.",
    newer: "Your progress here was written by a newer version of this handbook. It is left as it is, and what you do now is not kept: reload the page."
  };
  var DAMAGED = "Part of the stored progress could not be read. It is kept aside; what could be read is in use.";

  // Says what is wrong with the storage, if anything. `note` is one thing more to say, or null.
  function showNotices(box, store, note, save) {
    var notices = [], fault = store.fault(), damaged = store.damaged();
    if (note) notices.push(element("div.notice", {}, note));
    if (FAULTS[fault]) {
      var row = element("p.start", {}, view.button("second", "Save to a file", save));
      notices.push(element("div.notice.warning", { role: "alert" }, element("p", {}, FAULTS[fault]), fault === "newer" ? null : row));
    }
    if (damaged.length) {
      notices.push(element("div.notice.warning", { role: "alert" }, element("p", {}, DAMAGED), element("p.start", {},
        view.button("second", "Download what was kept aside", function () {
          damaged.forEach(function (text, place) { view.download("practice-damaged-" + (place + 1) + ".txt", text); });
        }),
        view.button("second", "Drop it", function () {
          store.dropDamaged();
          showNotices(box, store, "Dropped.", save);
        }))));
    }
    box.replaceChildren.apply(box, notices);
  }

  practice.summary = summary;
  practice.showProgress = showProgress;
  practice.showNotices = showNotices;
})();
