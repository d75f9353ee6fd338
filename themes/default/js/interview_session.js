// A mock interview: questions and follow-ups one at a time, a clock for the whole and one for each question; the answers come at the end.
(function () {
  "use strict";
  var practice = globalThis.askbookPractice, view = practice.view, element = view.element;
  // How often what the clock says is kept, in seconds.
  var KEEP_EVERY = 5;

  // A session is {kind: "interview", title, queue: [id], place, part: 0 question, 1 follow-up, minutes, withFollowUps, followUps: {id: HTML},
  // clock, answers: {step: {typed}}, skipped: {id: true}, ticks: {id: [boolean]}, grades: {id: {grade, before}}, started, isOver}. A step is
  // an id, or an id with "+" for its follow-up.
  practice.startInterview = function (queue, wanted, now) {
    return { kind: "interview", title: wanted.title, queue: queue, place: 0, part: 0, minutes: wanted.minutes, withFollowUps: wanted.followUps,
      followUps: {}, clock: practice.newClock(now), answers: {}, skipped: {}, ticks: {}, grades: {}, started: now, isOver: false };
  };

  // `page` is that of a card session, with `dropInterview()`.
  practice.interviewSession = function (page, session) {
    var clock = practice.Clock(session.clock, Date.now()), own = null, panels = {}, shown = null, timer, ticks = 0, isWarned = false;

    function id() { return session.queue[session.place]; }
    function step() { return id() + (session.part ? "+" : ""); }
    function keep() { page.save(session); }
    function leaveStep() {
      if (session.isOver) return;
      clock.add(step(), Date.now());
      if (!own) return;
      own.end();
      if (own.node()) panels[step()] = own.node();
      own = null;
    }

    function show() {
      clearInterval(timer);
      keep();
      if (session.isOver) return practice.reviewInterview(page, session, panels);
      var number = askbook.t("question-of-all", { number: session.place + 1, all: session.queue.length });
      shown = { whole: element("span.clock", { role: "timer" }), question: element("span.where", {}) };
      var pause = view.button("quiet", session.clock.isPaused ? askbook.t("go-on") : askbook.t("pause"), togglePause);
      page.box.replaceChildren(element("div.session-bar", {}, element("span", {}, number),
        element("progress", { max: session.queue.length, value: session.place, "aria-label": number }),
        shown.question, shown.whole, pause, view.ending(askbook.t("end-interview"), end)));
      if (session.clock.isPaused) showPaused(); else showQuestion();
      page.say(number);
      tick();
      timer = setInterval(tick, 1000);
    }
    function showPaused() {
      var heading = element("h1", { tabindex: "-1" }, askbook.t("interview-paused"));
      page.box.append(element("article.card", {}, heading, element("p.where", {}, askbook.t("interview-paused-about"))),
        element("div.card-actions", {}, view.button("button", askbook.t("go-on"), togglePause)));
      heading.focus();
    }
    function showQuestion() {
      var row = page.byId[id()], heading = element("h1", { tabindex: "-1" }), panel = element("div.panels", {});
      var meta = view.meta(row, session.part ? askbook.t("follow-up") : "");
      if (session.part) heading.innerHTML = session.followUps[id()]; else view.titled(heading, row);
      own = practice.rehearse(panel, session.answers[step()] = session.answers[step()] || {});
      var isLast = session.place + 1 === session.queue.length && (session.part || !session.followUps[id()]);
      var next = view.button("button", isLast ? askbook.t("finish") : askbook.t("next-question"), go);
      next.append(element("kbd", { "aria-hidden": "true" }, askbook.t("key-space")));
      next.setAttribute("aria-keyshortcuts", "Space");
      var back = view.button("second", askbook.t("back"), goBack);
      back.disabled = !session.place && !session.part;
      page.box.append(element("article.card", { "data-id": row.id }, meta, heading, element("p.where", {}, askbook.t("answer-aloud")), panel),
        element("div.card-actions", {}, back, view.button("second", askbook.t("skip"), skip), next));
      heading.focus();
      findFollowUp(row.id);
      session.queue.slice(session.place + 1, session.place + 3).forEach(function (other) {
        practice.answer(other).catch(function () { /* said when it is asked for */ });
      });
    }
    // The follow-up of a question is asked where its answer has one.
    function findFollowUp(of) {
      if (!session.withFollowUps || session.followUps[of] !== undefined) return;
      practice.answer(of).then(function (parts) {
        var found = practice.followUps(parts.body)[0];
        session.followUps[of] = found ? found.html : "";
        var next = page.box.querySelector(".card-actions .button");
        if (found && of === id() && next && !session.isOver && !session.clock.isPaused) next.firstChild.data = askbook.t("next-question");
        keep();
      }).catch(function () { /* then without */ });
    }

    function tick() {
      if (!shown.whole.isConnected) return clearInterval(timer);
      clock.add(step(), Date.now());
      if (++ticks % KEEP_EVERY === 0) keep();
      var spent = session.clock.spent, left = session.minutes * 60000 - session.clock.elapsed;
      var share = session.minutes * 60000 / session.queue.length, here = (spent[id()] || 0) + (spent[id() + "+"] || 0);
      shown.whole.textContent = left >= 0 ? askbook.t("time-left", { time: view.clock(left) }) : askbook.t("time-over", { time: view.clock(-left) });
      shown.whole.classList.toggle("over", left < 0);
      shown.question.textContent = askbook.t("time-of-question", { time: view.clock(here), share: view.clock(share) });
      if (left < 0 && !isWarned) page.say(askbook.t("time-is-up"));
      isWarned = left < 0;
    }
    function togglePause() {
      leaveStep();
      session.clock.isPaused = !session.clock.isPaused;
      show();
    }
    function move(place, part) {
      leaveStep();
      session.place = place;
      session.part = part;
      session.isOver = place >= session.queue.length;
      scrollTo(0, 0);
      show();
    }
    function go() {
      if (!session.part && session.followUps[id()] && !session.skipped[id()]) move(session.place, 1); else move(session.place + 1, 0);
    }
    function skip() {
      session.skipped[id()] = true;
      move(session.place + 1, 0);
    }
    function goBack() {
      if (session.part) return move(session.place, 0);
      if (!session.place) return;
      delete session.skipped[session.queue[session.place - 1]];
      move(session.place - 1, 0);
    }
    // What was not reached is not reviewed.
    function end() {
      leaveStep();
      session.queue.length = Math.min(session.queue.length, session.place + 1);
      session.isOver = true;
      show();
    }
    function key(event) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || session.isOver) return;
      if ((event.key !== " " && event.key !== "Enter") || view.isInteractive(event.target)) return;
      if (document.querySelector("dialog[open]")) return;
      event.preventDefault();
      if (session.clock.isPaused) togglePause(); else go();
    }
    addEventListener("pagehide", function () {
      if (!shown || !shown.whole.isConnected) return;
      clock.add(step(), Date.now());
      keep();
    });
    show();
    return { key: key, stop: function () { clearInterval(timer); } };
  };
})();
