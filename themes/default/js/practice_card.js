// Pieces that cards and interviews are made of.
if (typeof document !== "undefined") (function () {
  "use strict";
  var practice = globalThis.askbookPractice, view = practice.view, element = view.element, button = view.button;
  var GRADES = [askbook.t("grade-again"), askbook.t("grade-hard"), askbook.t("grade-good"), askbook.t("grade-easy")];

  // A short button for a narrow bar, with its whole name for those who hear it.
  function ending(name, act) {
    var node = button("quiet", askbook.t("end"), act);
    node.setAttribute("aria-label", name);
    return node;
  }
  // "10 min", "3 d", "2.5 mo", "1.2 y".
  function span(milliseconds) {
    var minutes = Math.round(milliseconds / 60000), days = milliseconds / 86400000;
    if (minutes < 60) return askbook.t("in-minutes", { count: Math.max(1, minutes) });
    if (days < 1) return askbook.t("in-hours", { count: Math.round(minutes / 60) });
    if (days < 31) return askbook.t("in-days", { count: Math.round(days) });
    if (days < 365) return askbook.t("in-months", { count: Math.round(days / 3.04) / 10 });
    return askbook.t("in-years", { count: Math.round(days / 36.5) / 10 });
  }
  function meta(question, note) {
    var box = element("div.meta", {}, element("span.where", {}, question.topicTitle));
    if (question.level) box.append(element("span.level." + question.level, {}, view.levelName(question.level)));
    box.append(element("span.asked", {}, askbook.t("asked", { importance: question.importance })));
    if (note) box.append(element("span.where", {}, note));
    return box;
  }

  // The four grades with what each would lead to; `chosen` is pressed, or null where a grade ends the matter. `suggested` stands out.
  function grades(card, now, chosen, suggested, act) {
    var box = element("div.grades", { role: "group", "aria-label": askbook.t("how-well") });
    GRADES.forEach(function (name, place) {
      var grade = place + 1, next = globalThis.askbookFsrs.review(card, grade, now);
      var node = button("grade.g" + grade + (grade === suggested ? ".suggested" : ""), "", function () { act(grade); });
      node.setAttribute("aria-keyshortcuts", [grade].concat(grade === suggested ? "Space" : []).join(" "));
      if (chosen !== null) node.setAttribute("aria-pressed", String(chosen === grade));
      node.append(element("strong", {}, chosen === null ? element("kbd", { "aria-hidden": "true" }, String(grade)) : null, name),
        element("span", {}, span(next.due - now)));
      box.append(node);
    });
    return box;
  }

  // What a complete answer mentions, to tick; `ticks` says of each point whether it is, and is changed before `changed` is called.
  function points(texts, ticks, changed) {
    var list = element("ul.point-list", {});
    texts.forEach(function (text, place) {
      var tick = element("input", { type: "checkbox" });
      tick.checked = Boolean(ticks[place]);
      tick.addEventListener("change", function () { ticks[place] = tick.checked; changed(); });
      var words = element("span", {});
      words.innerHTML = text;
      list.append(element("li", {}, element("label", {}, tick, words)));
    });
    return element("div.panel.mentions", { role: "group", "aria-label": askbook.t("complete-answer") }, element("h2", {}, askbook.t("complete-answer")), list);
  }
  // The grade that ticks suggest: all points are easy, two thirds good, one third hard. Without any tick nothing is said about it.
  function suggested(ticks, count) {
    var share = ticks.filter(Boolean).length / count;
    return !share ? null : share >= 1 ? 4 : share >= 2 / 3 ? 3 : share >= 1 / 3 ? 2 : 1;
  }

  // When a card comes back, as a day where it is days: "in 10 min", "tomorrow", "in 3 d".
  function when(card, now) {
    var days = globalThis.askbookFsrs.daysBetween(now, card.due);
    if (globalThis.askbookFsrs.isDue(card, now)) return askbook.t("due-now");
    if (days === 1) return askbook.t("due-tomorrow");
    return askbook.t("due-in", { time: days ? span(days * 86400000) : span(card.due - now) });
  }

  // A message with a link in it: what the marks enclose is the link's text.
  function outOfReach(question) {
    var pieces = askbook.t("answer-out-of-reach", { link: "\ue000", end: "\ue000" }).split("\ue000");
    return element("p", {}, pieces[0], element("a", { href: practice.pageOf(question.id) }, pieces[1]), pieces[2]);
  }

  // Fills `box` with a question's answer, its short part first; `whole` also wants the rest. Resolves to {hasMore, points}, or to null
  // when the page cannot be had: then a button calls `retry`.
  function showAnswer(box, question, whole, retry) {
    return practice.answer(question.id).then(function (parts) {
      var showsBody = parts.body && (whole || !parts.short);
      box.replaceChildren();
      if (parts.short) box.append(parts.short);
      if (showsBody) box.append(parts.body);
      box.dispatchEvent(new CustomEvent("askbook:inserted", { bubbles: true }));
      return { hasMore: Boolean(parts.body) && !showsBody, points: parts.points };
    }, function (error) {
      if (error.isGone) {
        box.replaceChildren(element("div.notice", {}, element("p", {}, askbook.t("question-is-gone"))));
        return null;
      }
      var again = button("second", askbook.t("try-again"), retry);
      box.replaceChildren(element("div.notice", {}, outOfReach(question), again));
      return null;
    });
  }

  // Whether a key pressed there means something to the element itself.
  function isInteractive(node) {
    return node.isContentEditable || Boolean(node.closest("a, button, input, select, textarea, summary, dialog"));
  }

  Object.assign(view, { ending: ending, span: span, when: when, meta: meta, grades: grades, points: points, suggested: suggested,
    showAnswer: showAnswer, isInteractive: isInteractive, GRADES: GRADES });
})();
