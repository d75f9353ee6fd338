// A session with cards: a question, the short answer, the whole answer, a grade.
if (typeof document !== "undefined") (function () {
  "use strict";
  var practice = globalThis.askbookPractice, view = practice.view, element = view.element;
  // How many other cards come before one that was not known comes again.
  var AGAIN_AFTER = 4;
  // Answers fetched before they are asked for: in a tunnel a session goes on. From a folder nothing is far away.
  var AHEAD = location.protocol === "file:" ? 1 : 5;

  // `page` is {box, store, byId, say(text), save(session), leave(), restart()}. A session is {kind: "cards", queue: [id], place,
  // stage: 0 question, 1 short answer, 2 whole answer, done: [{id, grade, before, again}]}, as it lies in sessionStorage.
  practice.startCards = function (queue) {
    return { kind: "cards", queue: queue, place: 0, stage: 0, done: [] };
  };
  practice.cardSession = function (page, session) {
    var answer, actions;

    function question() { return page.byId[session.queue[session.place]]; }
    function card() { return page.store.data().cards[session.queue[session.place]] || null; }
    function note() {
      var state = practice.state(card(), Date.now());
      return state === "new" ? askbook.t("state-new") : state === "due" ? askbook.t("state-due") : "";
    }

    function show() {
      page.save(session);
      if (session.place >= session.queue.length) return showSummary();
      var number = askbook.t("card-of-all", { number: session.place + 1, all: session.queue.length }), row = question();
      var bar = element("div.session-bar", {}, element("span", {}, number),
        element("progress", { max: session.queue.length, value: session.place, "aria-label": number }));
      if (session.done.length) bar.append(view.button("quiet", askbook.t("undo"), undo));
      bar.append(view.ending(askbook.t("end-session"), end));
      var heading = view.titled(element("h1", { tabindex: "-1" }), row);
      answer = element("div.answer", { tabindex: "-1", "aria-label": askbook.t("answer"), role: "group", hidden: "" });
      actions = element("div.card-actions", {});
      page.box.replaceChildren(bar, element("article.card", { "data-id": row.id }, view.meta(row, note()), heading, answer), actions);
      page.say(number);
      // `hidden` until there is something: what was revealed before a reload is revealed again.
      var stage = session.stage;
      session.stage = 0;
      offer();
      if (stage) reveal(stage === 2, heading); else heading.focus();
      session.queue.slice(session.place, session.place + 1 + AHEAD).forEach(function (id) {
        practice.answer(id).catch(function () { /* said when it is asked for */ });
      });
    }

    // The buttons that make sense now.
    function offer(hasMore) {
      actions.replaceChildren();
      if (session.stage === 0) {
        var show = view.button("button", askbook.t("show-answer"), function () { reveal(false); });
        show.append(element("kbd", { "aria-hidden": "true" }, askbook.t("key-space")));
        show.setAttribute("aria-keyshortcuts", "Space");
        actions.append(show);
        return;
      }
      if (hasMore) answer.append(view.button("second.whole", askbook.t("show-whole-answer"), function () { reveal(true); }));
      actions.append(view.grades(card(), Date.now(), null, grade));
    }

    // Shows the short answer, or all of it; the focus goes there, or to `focused` when a session is taken up again.
    function reveal(whole, focused) {
      var row = question(), place = session.place, before = session.stage;
      session.stage = whole ? 2 : 1;
      if (before === 0) {
        answer.hidden = false;
        answer.replaceChildren(element("p.where", {}, askbook.t("loading")));
      }
      page.save(session);
      offer(false);
      view.showAnswer(answer, row, whole, function () { reveal(whole); }).then(function (hasMore) {
        // Meanwhile another card may be up, or the whole answer wanted.
        if (hasMore === null || place !== session.place || question() !== row || (session.stage === 2 && !whole)) return;
        if (!hasMore && !whole) { session.stage = 2; page.save(session); }
        offer(hasMore);
        page.say(whole ? askbook.t("whole-answer-shown") : askbook.t("answer-shown"));
        (focused || answer).focus({ preventScroll: before > 0 });
      });
    }

    function grade(value) {
      if (session.stage === 0) return;
      var id = session.queue[session.place], before = page.store.grade(id, value, Date.now()), again = null;
      if (value === 1 && !session.queue.includes(id, session.place + 1)) {
        again = Math.min(session.place + 1 + AGAIN_AFTER, session.queue.length);
        session.queue.splice(again, 0, id);
      }
      session.done.push({ id: id, grade: value, before: before, again: again });
      session.place += 1;
      session.stage = 0;
      scrollTo(0, 0);
      show();
    }
    function undo() {
      var last = session.done.pop();
      if (!last) return;
      page.store.restore(last.id, last.before, Date.now());
      if (last.again !== null) session.queue.splice(last.again, 1);
      session.place -= 1;
      session.stage = 0;
      show();
    }
    function end() {
      session.queue.length = session.place;
      show();
    }

    function showSummary() {
      page.save(null);
      page.showNotices();
      if (!session.done.length) return page.leave();
      var counts = [0, 0, 0, 0];
      session.done.forEach(function (row) { counts[row.grade - 1] += 1; });
      var heading = element("h1", { tabindex: "-1" }, askbook.t("cards-done", { count: session.done.length }));
      var list = element("ul.plain.results", {});
      session.done.forEach(function (row) {
        list.append(element("li", {}, view.link(page.byId[row.id]), element("span.graded.g" + row.grade, {}, view.GRADES[row.grade - 1])));
      });
      var parts = [askbook.t("again-count", { count: counts[0] }), askbook.t("hard-count", { count: counts[1] }),
        askbook.t("good-count", { count: counts[2] }), askbook.t("easy-count", { count: counts[3] })]
        .filter(function (text, place) { return counts[place]; });
      page.box.replaceChildren(element("div.summary", {}, heading, element("p.lead", {}, parts.join(" · ")), list,
        element("p.start", {}, view.button("button", askbook.t("practice-more"), page.restart),
          session.done.length ? view.button("second", askbook.t("undo-last-grade"), function () {
            session.queue.length = session.place;
            undo();
          }) : null,
          view.button("second", askbook.t("back-to-choices"), page.leave))));
      heading.focus();
    }

    function key(event) {
      if (event.ctrlKey || event.metaKey || event.altKey || session.place >= session.queue.length) return;
      if (/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) || document.querySelector("dialog[open]")) return;
      if (/^[1-4]$/.test(event.key)) {
        if (session.stage && !event.repeat) { event.preventDefault(); grade(Number(event.key)); }
      } else if ((event.key === " " || event.key === "Enter") && !view.isInteractive(event.target)) {
        if (session.stage === 2 || event.repeat) return;
        event.preventDefault();
        if (session.stage === 0) reveal(false); else reveal(true);
      }
    }
    show();
    return { key: key };
  };
})();
