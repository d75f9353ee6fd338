// After a mock interview: for each question the time, what was said, the points to tick, a grade, our answer; and a report.
(function () {
  "use strict";
  var practice = globalThis.askbookPractice, view = practice.view, element = view.element;

  // `panels` holds what was typed or recorded, by step.
  practice.reviewInterview = function (page, session, panels) {
    var texts = {};

    function graded(id) { return Object.hasOwn(session.grades, id) ? session.grades[id] : null; }
    function ticksOf(id) { return session.ticks[id] = session.ticks[id] || []; }
    function spent(id) { return (session.clock.spent[id] || 0) + (session.clock.spent[id + "+"] || 0); }
    function rate(id, grade, now) {
      var given = graded(id);
      // Another grade for the same answer takes the place of the first.
      if (given) page.store.restore(id, given.before, now);
      session.grades[id] = { grade: grade, before: page.store.grade(id, grade, now) };
      page.save(session);
    }

    function result(id) {
      var row = page.byId[id], answer = element("div.answer", {}), boxes = element("div.panels", {});
      var details = element("details", {}, element("summary", {}, askbook.t("show-answer")), answer);
      var facts = view.clock(spent(id)) + (session.skipped[id] ? " · " + askbook.t("skipped") : "");
      var item = element("li", {}, element("h2", {}, view.link(row)), view.meta(row, facts), boxes, details);
      [id, id + "+"].forEach(function (step) {
        var typed = (session.answers[step] || {}).typed;
        if (panels[step]) boxes.append(panels[step]);
        else if (typed) boxes.append(element("div.panel.own", { role: "group", "aria-label": askbook.t("your-answer") },
          element("h2", {}, askbook.t("your-answer")), element("p.typed", {}, typed)));
      });
      function fill() {
        answer.replaceChildren(element("p.where", {}, askbook.t("loading")));
        view.showAnswer(answer, row, true, fill);
      }
      details.addEventListener("toggle", function () { if (details.open && !answer.childNodes.length) fill(); });
      function offer() {
        var given = graded(id), now = Date.now(), points = texts[id] || [];
        var card = given ? given.before : page.store.data().cards[id] || null;
        var box = view.grades(card, now, given ? given.grade : 0, view.suggested(ticksOf(id), points.length), function (grade) {
          rate(id, grade, Date.now());
          offer();
          say();
          item.querySelector(".grade.g" + grade).focus();
        });
        var old = item.querySelector(".grades");
        if (old) old.replaceWith(box); else item.append(box);
      }
      function draw() {
        var old = boxes.querySelector(".mentions"), fresh = view.points(texts[id], ticksOf(id), function () { page.save(session); offer(); });
        if (old) old.replaceWith(fresh); else boxes.append(fresh);
        offer();
      }
      practice.answer(id).then(async function (parts) {
        texts[id] = parts.points;
        if (!parts.points.length) return;
        draw();
        var typed = [id, id + "+"].map(function (step) { return (session.answers[step] || {}).typed || ""; }).join("\n");
        if (!typed.trim() || ticksOf(id).length) return;
        await practice.need("rehearse");
        if (await practice.suggestTicks(typed, parts.points, ticksOf(id))) { page.save(session); draw(); }
      }).catch(function () { /* our answer says that it cannot be had */ });
      offer();
      return item;
    }

    function say() {
      var values = Object.values(session.grades).map(function (given) { return given.grade; });
      var known = values.filter(function (grade) { return grade >= 3; }).length;
      page.box.querySelector(".lead").textContent = values.length < session.queue.length
        ? askbook.t("grade-yourself", { graded: values.length, all: session.queue.length })
        : askbook.t("good-or-easy", { known: known, all: session.queue.length });
    }
    function report() {
      return practice.report({
        title: askbook.t("report-of-mock", { kind: session.title, day: practice.dayShown(practice.dayOf(session.started)) }),
        facts: [askbook.t("interview-done", { count: session.queue.length, time: view.clock(session.clock.elapsed), minutes: session.minutes })],
        rows: session.queue.map(function (id) {
          var given = graded(id), facts = [page.byId[id].topicTitle, view.clock(spent(id))];
          if (session.skipped[id]) facts.push(askbook.t("skipped"));
          if (given) facts.push(view.GRADES[given.grade - 1]);
          return { title: practice.plain(page.byId[id].html), facts: facts, address: location.protocol === "file:" ? "" : practice.pageOf(id),
            points: (texts[id] || []).map(function (text, place) { return { text: practice.plain(text), isTicked: Boolean(ticksOf(id)[place]) }; }),
            typed: [id, id + "+"].map(function (step) { return (session.answers[step] || {}).typed || ""; }).join("\n").trim(), notes: "" };
        })
      });
    }

    page.showNotices();
    var heading = element("h1", { tabindex: "-1" },
      askbook.t("interview-done", { count: session.queue.length, time: view.clock(session.clock.elapsed), minutes: session.minutes }));
    var list = element("ol.results.interview", {});
    function over(how) { return function () { page.dropInterview(); how(); }; }
    page.box.replaceChildren(element("div.summary", {}, heading, element("p.lead", { role: "status" }),
      element("p.start", {}, view.button("button", askbook.t("save-report"), function () {
        view.download("interview-" + practice.dayOf(session.started) + ".md", report(), "text/markdown");
      }), view.button("second", askbook.t("another-interview"), over(function () { practice.chooseInterview(page); })),
      view.button("second", askbook.t("back-to-choices"), over(page.leave))), list));
    session.queue.forEach(function (id) { list.append(result(id)); });
    say();
    heading.focus();
  };
})();
