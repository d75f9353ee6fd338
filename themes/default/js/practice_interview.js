// A mock interview: questions one at a time and a clock; the answers and the grades come at the end.
if (typeof document !== "undefined") (function () {
  "use strict";
  var practice = globalThis.askbookPractice, view = practice.view, element = view.element;

  // `page` is that of a card session. A session is {kind: "interview", queue: [id], place, minutes, started, asked, spent:
  // [milliseconds], grades: {id: {grade, before}}}.
  practice.startInterview = function (queue, minutes, now) {
    return { kind: "interview", queue: queue, place: 0, minutes: minutes, started: now, asked: now, spent: [], grades: {} };
  };
  practice.interviewSession = function (page, session) {
    var timer, clock, warned = false;

    function show() {
      page.save(session);
      clearInterval(timer);
      if (session.place >= session.queue.length) return showSummary();
      var number = askbook.t("question-of-all", { number: session.place + 1, all: session.queue.length });
      var row = page.byId[session.queue[session.place]], isLast = session.place + 1 === session.queue.length;
      clock = element("span.clock", { role: "timer" });
      var heading = view.titled(element("h1", { tabindex: "-1" }), row);
      var next = view.button("button", isLast ? askbook.t("finish") : askbook.t("next-question"), go);
      next.append(element("kbd", { "aria-hidden": "true" }, askbook.t("key-space")));
      next.setAttribute("aria-keyshortcuts", "Space");
      page.box.replaceChildren(
        element("div.session-bar", {}, element("span", {}, number),
          element("progress", { max: session.queue.length, value: session.place, "aria-label": number }), clock,
          view.ending(askbook.t("end-interview"), end)),
        element("article.card", { "data-id": row.id }, view.meta(row, ""), heading,
          element("p.where", {}, askbook.t("answer-aloud"))),
        element("div.card-actions", {}, next));
      page.say(number);
      tick();
      timer = setInterval(tick, 1000);
      heading.focus();
    }

    function tick() {
      if (!clock.isConnected) return clearInterval(timer);
      var left = session.started + session.minutes * 60000 - Date.now();
      clock.textContent = left >= 0 ? askbook.t("time-left", { time: view.clock(left) }) : askbook.t("time-over", { time: view.clock(-left) });
      clock.classList.toggle("over", left < 0);
      if (left < 0 && !warned) page.say(askbook.t("time-is-up"));
      warned = left < 0;
    }

    function go() {
      var now = Date.now();
      session.spent[session.place] = now - session.asked;
      session.asked = now;
      session.place += 1;
      scrollTo(0, 0);
      show();
    }
    function end() {
      session.queue.length = session.place;
      show();
    }

    function graded(id) { return Object.hasOwn(session.grades, id) ? session.grades[id] : null; }
    function rate(id, grade, now) {
      var given = graded(id);
      // Another grade for the same answer stands in place of the first.
      if (given) page.store.restore(id, given.before, now);
      session.grades[id] = { grade: grade, before: page.store.grade(id, grade, now) };
      page.save(session);
    }

    function result(id, place) {
      var row = page.byId[id], answer = element("div.answer", {});
      var details = element("details", {}, element("summary", {}, askbook.t("show-answer")), answer);
      function fill() {
        answer.replaceChildren(element("p.where", {}, askbook.t("loading")));
        view.showAnswer(answer, row, true, fill);
      }
      details.addEventListener("toggle", function () { if (details.open && !answer.childNodes.length) fill(); });
      var item = element("li", {}, element("h2", {}, view.link(row)), view.meta(row, view.clock(session.spent[place])), details);
      function offer() {
        var given = graded(id), now = Date.now();
        var card = given ? given.before : page.store.data().cards[id] || null;
        var box = view.grades(card, now, given ? given.grade : 0, function (grade) {
          rate(id, grade, Date.now());
          offer();
          say();
          item.querySelector(".grade.g" + grade).focus();
        });
        var old = item.querySelector(".grades");
        if (old) old.replaceWith(box); else item.append(box);
      }
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

    function showSummary() {
      page.showNotices();
      if (!session.queue.length) { page.save(null); return page.leave(); }
      var total = session.spent.slice(0, session.queue.length).reduce(function (sum, spent) { return sum + spent; }, 0);
      var heading = element("h1", { tabindex: "-1" },
        askbook.t("interview-done", { count: session.queue.length, time: view.clock(total), minutes: session.minutes }));
      var list = element("ol.results.interview", {});
      session.queue.forEach(function (id, place) { list.append(result(id, place)); });
      function over(how) { return function () { page.save(null); how(); }; }
      page.box.replaceChildren(element("div.summary", {}, heading, element("p.lead", { role: "status" }), list,
        element("p.start", {}, view.button("button", askbook.t("another-interview"), over(page.restartInterview)),
          view.button("second", askbook.t("back-to-choices"), over(page.leave)))));
      say();
      heading.focus();
    }

    function key(event) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || session.place >= session.queue.length) return;
      if ((event.key !== " " && event.key !== "Enter") || view.isInteractive(event.target)) return;
      if (document.querySelector("dialog[open]")) return;
      event.preventDefault();
      go();
    }
    show();
    return { key: key };
  };
})();
