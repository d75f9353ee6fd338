// A session with cards: a question, the short answer with the points to tick, the whole answer, a grade.
if (typeof document !== "undefined") (function () {
  "use strict";
  var practice = globalThis.askbookPractice, view = practice.view, element = view.element, fsrs = globalThis.askbookFsrs;
  // Answers fetched before they are asked for: in a tunnel a session goes on. From a folder nothing is far away.
  var AHEAD = location.protocol === "file:" ? 1 : 5;
  // Cards that fill the minutes until others come back.
  var MEANWHILE = 5;
  var GOOD = 3;

  // The card that comes next: of those whose minutes are over the first, else the next of the queue.
  practice.nextCard = function (session, now) {
    var due = session.waiting.filter(function (row) { return row.due <= now; }).sort(function (a, b) { return a.due - b.due; })[0];
    if (due) {
      session.waiting.splice(session.waiting.indexOf(due), 1);
      return due;
    }
    return session.queue.length ? { id: session.queue.shift(), due: null } : null;
  };

  // `page` is {box, store, byId, say(text), save(session), leave(), restart(ids), more(count, without)}; `session` is what
  // `practice.newSession` describes.
  practice.cardSession = function (page, session) {
    var answer, actions, points, timer, own, texts = [], isOver = false;

    function question() { return page.byId[session.current.id]; }
    function card() { return page.store.data().cards[session.current.id] || null; }
    function note() {
      var state = practice.state(card(), Date.now());
      return state === "new" ? askbook.t("state-new") : state === "due" ? askbook.t("state-due") : "";
    }

    function show() {
      clearInterval(timer);
      if (!session.current) {
        session.current = practice.nextCard(session, Date.now());
        session.stage = 0;
        session.ticks = [];
      }
      page.save(session);
      if (!session.current) return session.waiting.length ? showPause() : showSummary();
      var row = question(), heading = view.titled(element("h1", { tabindex: "-1" }), row);
      answer = element("div.answer", { tabindex: "-1", "aria-label": askbook.t("answer"), role: "group", hidden: "" });
      points = element("div.panels", { tabindex: "-1" });
      actions = element("div.card-actions", {});
      texts = [];
      page.box.replaceChildren(bar(), element("article.card", { "data-id": row.id }, view.meta(row, note()), heading, points, answer), actions);
      own = practice.rehearse(points, session);
      page.say(count());
      // `hidden` until there is something: what was revealed before a reload is revealed again.
      var stage = session.stage;
      session.stage = 0;
      offer();
      if (stage) reveal(stage === 2, heading); else heading.focus();
      [row.id].concat(session.queue.slice(0, AHEAD)).forEach(function (id) {
        practice.answer(id).catch(function () { /* said when it is asked for */ });
      });
    }
    function remaining() { return session.queue.length + session.waiting.length + (session.current ? 1 : 0); }
    function count() {
      return askbook.t("card-of-all", { number: session.done.length + 1, all: session.done.length + remaining() });
    }
    function bar() {
      var bar = element("div.session-bar", {}, element("span", {}, count()),
        element("progress", { max: session.done.length + remaining(), value: session.done.length, "aria-label": count() }));
      if (session.done.length) bar.append(undoButton("quiet", askbook.t("undo")));
      bar.append(view.ending(askbook.t("end-session"), end));
      return bar;
    }
    function undoButton(name, text) {
      var node = view.button(name, text, undo);
      node.setAttribute("aria-keyshortcuts", "U");
      return node;
    }

    function grades() {
      var suggested = view.suggested(session.ticks, texts.length) || GOOD;
      var box = view.grades(card(), Date.now(), null, suggested, grade), old = actions.querySelector(".grades");
      if (old) old.replaceWith(box); else actions.append(box);
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
      if (hasMore) {
        var whole = view.button("second.whole", askbook.t("show-whole-answer"), function () { reveal(true); });
        whole.setAttribute("aria-keyshortcuts", "A");
        answer.append(whole);
      }
      grades();
    }
    // Whether the answer is another one than when it was graded; `session.mark` is what it says now.
    function compare(at) {
      var seen = (card() || {}).seen;
      session.mark = null;
      practice.compared(at.id, seen).then(function (found) {
        if (at !== session.current) return;
        session.mark = found.mark;
        if (!found.changes) return;
        var count = found.changes.changed.length + found.changes.added.length + found.changes.gone;
        var sooner = element("input", { type: "checkbox" });
        sooner.checked = session.isSooner === true;
        sooner.addEventListener("change", function () { session.isSooner = sooner.checked; page.save(session); });
        points.before(element("div.notice.changed", { role: "status" }, element("p", {}, askbook.t("changed-since-graded", { count: count })),
          element("label", {}, sooner, " ", askbook.t("ask-again-soon"))));
      }).catch(function () { /* then it is as before */ });
    }
    function showPoints(found) {
      if (texts.length || !found.length) return;
      texts = found;
      function draw() { return view.points(texts, session.ticks, function () { page.save(session); grades(); }); }
      points.append(draw());
      own.suggest(texts, session.ticks).then(function (isNew) {
        if (!isNew || !points.isConnected) return;
        points.lastChild.replaceWith(draw());
        grades();
      });
    }

    // Shows the short answer, or all of it; the focus goes there, or to `focused` when a session is taken up again.
    function reveal(whole, focused) {
      var at = session.current, row = question(), before = session.stage;
      session.stage = whole ? 2 : 1;
      if (before === 0) {
        answer.hidden = false;
        answer.replaceChildren(element("p.where", {}, askbook.t("loading")));
        own.end();
      }
      page.save(session);
      offer(false);
      view.showAnswer(answer, row, whole, function () { reveal(whole); }).then(function (found) {
        // Meanwhile another card may be up, or the whole answer wanted.
        if (found === null || at !== session.current || (session.stage === 2 && !whole)) return;
        if (!found.hasMore && !whole) { session.stage = 2; page.save(session); }
        showPoints(found.points);
        if (before === 0) compare(at);
        offer(found.hasMore);
        page.say(whole ? askbook.t("whole-answer-shown") : askbook.t("answer-shown"));
        (focused || (texts.length && before === 0 ? points : answer)).focus({ preventScroll: before > 0 });
      });
    }

    function grade(value) {
      if (!session.current || session.stage === 0) return;
      var at = session.current, before = page.store.grade(at.id, value, Date.now(), { seen: session.mark, isSooner: session.isSooner }), after = card();
      session.isSooner = false;
      if (after.state !== fsrs.REVIEW) session.waiting.push({ id: at.id, due: after.due });
      session.done.push({ id: at.id, grade: value, before: before, due: at.due });
      session.current = null;
      scrollTo(0, 0);
      show();
    }
    function undo() {
      var last = session.done.pop(), at = session.current;
      if (!last) return;
      isOver = false;
      if (session.rested) page.store.put(session.rested);
      session.rested = null;
      page.store.restore(last.id, last.before, Date.now());
      if (at && at.due === null) session.queue.unshift(at.id); else if (at) session.waiting.push(at);
      session.waiting = session.waiting.filter(function (row) { return row.id !== last.id; });
      session.current = { id: last.id, due: last.due };
      session.stage = 0;
      session.ticks = [];
      show();
    }
    // What waits for its minutes comes back the next day.
    function end() {
      var cards = page.store.data().cards, rested = {}, resting = {};
      session.waiting.forEach(function (row) {
        var after = cards[row.id] && fsrs.rest(cards[row.id], Date.now());
        if (after && after !== cards[row.id]) { rested[row.id] = cards[row.id]; resting[row.id] = after; }
      });
      if (Object.keys(resting).length) page.store.put(resting);
      session.rested = rested;
      session.queue = [];
      session.current = null;
      showSummary();
    }

    // Nothing to ask until the minutes of a card are over.
    function showPause() {
      var heading = element("h1", { tabindex: "-1" }, askbook.t("nothing-due-yet")), clock = element("strong.clock", { role: "timer" });
      var first = Math.min.apply(null, session.waiting.map(function (row) { return row.due; }));
      var known = session.done.map(function (row) { return row.id; }), more = page.more(MEANWHILE, known);
      var buttons = element("p.start", {});
      if (more.length) buttons.append(view.button("button", askbook.t("more-cards-meanwhile", { count: more.length }), fill));
      buttons.append(view.button(more.length ? "second" : "button", askbook.t("finish-until-tomorrow"), end));
      page.box.replaceChildren(bar(), element("div.summary", {}, heading,
        element("p.lead", {}, askbook.t("cards-come-back", { count: session.waiting.length }) + " ", clock), buttons));
      function tick() {
        if (first <= Date.now()) return show();
        clock.textContent = view.clock(first - Date.now() + 999);
      }
      tick();
      timer = setInterval(tick, 500);
      heading.focus();
    }
    function fill() {
      var known = session.done.map(function (row) { return row.id; });
      session.queue = page.more(MEANWHILE, known);
      show();
    }

    // The last grade of each question, the weakest first.
    function results() {
      var last = new Map();
      session.done.forEach(function (row) { last.set(row.id, row.grade); });
      return Array.from(last).sort(function (a, b) { return a[1] - b[1]; });
    }
    function showSummary() {
      clearInterval(timer);
      isOver = true;
      page.save(null);
      page.showNotices();
      if (!session.done.length) return page.leave();
      var counts = [0, 0, 0, 0], cards = page.store.data().cards, now = Date.now(), rows = results();
      session.done.forEach(function (row) { counts[row.grade - 1] += 1; });
      var weak = rows.filter(function (row) { return row[1] < GOOD; }).map(function (row) { return row[0]; });
      var heading = element("h1", { tabindex: "-1" }, askbook.t("cards-done", { count: session.done.length }));
      var list = element("ul.plain.results", {});
      rows.forEach(function (row) {
        list.append(element("li", {}, view.link(page.byId[row[0]]), element("span.where", {}, cards[row[0]] ? view.when(cards[row[0]], now) : ""),
          element("span.graded.g" + row[1], {}, view.GRADES[row[1] - 1])));
      });
      var parts = [askbook.t("again-count", { count: counts[0] }), askbook.t("hard-count", { count: counts[1] }),
        askbook.t("good-count", { count: counts[2] }), askbook.t("easy-count", { count: counts[3] })]
        .filter(function (text, place) { return counts[place]; });
      var buttons = element("p.start", {});
      if (weak.length) buttons.append(view.button("button", askbook.t("practice-weak", { count: weak.length }), function () { page.restart(weak); }));
      buttons.append(view.button(weak.length ? "second" : "button", askbook.t("practice-more"), function () { page.restart(); }),
        undoButton("second", askbook.t("undo-last-grade")), view.button("second", askbook.t("back-to-choices"), page.leave));
      page.box.replaceChildren(element("div.summary", {}, heading, element("p.lead", {}, parts.join(" · ")), buttons, list));
      heading.focus();
    }

    function key(event) {
      var isUndo = event.key === "u" || ((event.ctrlKey || event.metaKey) && event.key === "z");
      if (/^(SELECT|TEXTAREA)$/.test(event.target.tagName) || event.target.matches("input:not([type=checkbox])")) return;
      if (event.repeat || event.altKey || ((event.ctrlKey || event.metaKey) && !isUndo) || document.querySelector("dialog[open]")) return;
      if (isUndo && session.done.length) { event.preventDefault(); undo(); return; }
      if (isOver || !session.current) return;
      if (/^[1-4]$/.test(event.key)) {
        if (session.stage) { event.preventDefault(); grade(Number(event.key)); }
      } else if (event.key === "a" && session.stage === 1) {
        event.preventDefault();
        reveal(true);
      } else if ((event.key === " " || event.key === "Enter") && !view.isInteractive(event.target)) {
        event.preventDefault();
        if (session.stage === 0) reveal(false); else grade(view.suggested(session.ticks, texts.length) || GOOD);
      }
    }
    show();
    return { key: key, stop: function () { clearInterval(timer); } };
  };
})();
