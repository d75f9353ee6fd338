// interview.html: an interview of somebody else. The choice makes two links that hold everything in their fragments: one shows the
// questions alone, the other adds points, follow-ups, insights and a scorecard.
if (typeof document !== "undefined") (function () {
  "use strict";
  var practice = globalThis.askbookPractice, view = practice.view, element = view.element;
  var given = JSON.parse(document.getElementById("_questions").textContent), lists = practice.Lists(given, practice.listLoader(practice.root));
  var box = document.getElementById("_interview"), rootPath = new URL("site:whole", practice.root).pathname;
  var SCORES = [askbook.t("score-missed"), askbook.t("score-partly"), askbook.t("score-good"), askbook.t("score-excellent")];
  var VIEWS = ["candidate", "interviewer"], shownFragment = null;

  function say(text) { document.getElementById("_said").textContent = text; }
  function today() {
    var now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(function (part) { return String(part).padStart(2, "0"); }).join("-");
  }

  // A fragment is `#candidate/<minutes>/<day>/<edition>/<id>,<id>,…`: ids are words that need no escapes.
  function fragment(name, interview) {
    return "#" + [name, interview.minutes, interview.day, interview.edition, interview.ids.join(",")].join("/");
  }
  // What an address asks for: {name, minutes, day, edition, ids}, or null.
  function read(hash) {
    var parts = [];
    try { parts = decodeURIComponent(hash.slice(1)).split("/"); } catch (error) { /* not one of ours */ }
    if (parts.length !== 5 || !VIEWS.includes(parts[0])) return null;
    var ids = parts[4].split(",").filter(function (id) { return /^[\p{L}\p{N}-]+$/u.test(id); }).slice(0, 60);
    return ids.length ? { name: parts[0], minutes: Math.min(600, Number(parts[1]) || 45), day: /^\d{4}-\d\d-\d\d$/.test(parts[2]) ? parts[2] : "",
      edition: parts[3], ids: ids.map(function (id) { return lists.aliases[id] || id; }) } : null;
  }
  // The question of an id, as far as it is known before its page is there.
  function questionOf(id) { return lists.byId[id] || { id: id, html: view.escaped(id), topicTitle: "", level: "", importance: 0 }; }
  function made(interview) {
    var text = interview.day ? askbook.t("link-made", { day: practice.dayShown(interview.day), edition: interview.edition }) : "";
    return element("p.where", {}, text + (interview.edition === given.edition ? "" : " " + askbook.t("other-edition", { edition: given.edition })));
  }
  // Puts what the question's own page says into a heading, which a list may not know.
  function load(id, heading, then, failed) {
    practice.answer(id).then(function (parts) {
      if (!lists.byId[id]) heading.innerHTML = parts.title;
      then(parts);
    }, function (error) {
      var text = error.isGone ? askbook.t("question-is-gone") : askbook.t("questions-not-loaded");
      failed(element("div.notice", {}, text));
    });
  }

  function showCandidate(interview) {
    var place = 0;
    function show() {
      var id = interview.ids[place], row = questionOf(id), heading = view.titled(element("h1", { tabindex: "-1" }), row);
      var number = askbook.t("question-of-all", { number: place + 1, all: interview.ids.length });
      var back = view.button("second", askbook.t("back"), function () { place -= 1; show(); });
      var next = view.button("button", askbook.t("next-question"), function () { place += 1; show(); });
      back.disabled = !place;
      next.disabled = place + 1 >= interview.ids.length;
      var card = element("article.card", {}, row.topicTitle ? view.meta(row, "") : element("div.meta", {}), heading);
      box.replaceChildren(element("div.session-bar", {}, element("span", {}, number),
        element("progress", { max: interview.ids.length, value: place, "aria-label": number })),
      card, element("div.card-actions", {}, back, next), made(interview));
      if (!lists.byId[id]) load(id, heading, function () { /* the heading is all there is */ }, function (notice) { card.append(notice); });
      say(number);
      heading.focus();
    }
    show();
  }

  function showInterviewer(interview, hash) {
    var KEY = "askbook-interviewer:" + rootPath + hash, state = { rows: {}, spent: {}, overall: "", advice: "" }, texts = {}, running = null, since = 0;
    try { state = Object.assign(state, JSON.parse(localStorage.getItem(KEY))); } catch (error) { /* it starts empty */ }
    function keep() { try { localStorage.setItem(KEY, JSON.stringify(state)); } catch (error) { say(askbook.t("not-kept")); } }
    function rowOf(id) { return state.rows[id] = state.rows[id] || { ticks: [], notes: "", score: 0 }; }

    // One clock, for the question that is being asked.
    function clockOf(id) {
      var node = view.button("quiet.clock", "", toggle);
      function write() {
        node.replaceChildren((running === id ? "❚❚ " : "▶ ") + view.clock(state.spent[id] || 0) + " ",
          element("span.off-screen", {}, running === id ? askbook.t("stop-clock") : askbook.t("start-clock")));
      }
      function toggle() { running = running === id ? null : id; since = Date.now(); keep(); write(); }
      setInterval(function () {
        if (running === id) { state.spent[id] = (state.spent[id] || 0) + Date.now() - since; since = Date.now(); }
        write();
      }, 1000);
      write();
      return node;
    }
    function scores(id, title) {
      var group = element("div.scores", { role: "radiogroup", "aria-label": askbook.t("score-of", { question: title }) });
      SCORES.forEach(function (name, place) {
        var radio = element("input", { type: "radio", name: "_score-" + id, value: String(place + 1) });
        radio.checked = rowOf(id).score === place + 1;
        radio.addEventListener("change", function () { rowOf(id).score = place + 1; keep(); total(); });
        group.append(element("label", {}, radio, element("span", {}, name)));
      });
      return group;
    }
    function block(title, html) {
      var text = element("div.told", {});
      text.innerHTML = html;
      return element("div.panel", { role: "group", "aria-label": title }, element("h3", {}, title), text);
    }
    function item(id) {
      var row = questionOf(id), heading = view.titled(element("h2", {}), row), parts = element("div.panels", {}), title = practice.plain(row.html);
      var notes = element("textarea", { rows: "3", "aria-label": askbook.t("notes-on", { question: title }), placeholder: askbook.t("notes") });
      notes.value = rowOf(id).notes;
      notes.addEventListener("input", function () { rowOf(id).notes = notes.value; keep(); });
      var answer = element("div.answer", {}), details = element("details", {}, element("summary", {}, askbook.t("show-answer")), answer);
      details.addEventListener("toggle", function () {
        if (details.open && !answer.childNodes.length) view.showAnswer(answer, row, true, function () { view.showAnswer(answer, row, true); });
      });
      var meta = row.topicTitle ? view.meta(row, "") : element("div.meta", {});
      meta.append(clockOf(id));
      load(id, heading, function (found) {
        texts[id] = found.points;
        if (found.points.length) parts.append(view.points(found.points, rowOf(id).ticks, keep));
        practice.followUps(found.body).forEach(function (asked) { parts.append(block(askbook.t("follow-up-heading"), "<strong>" + asked.html + "</strong> " + asked.answer)); });
        practice.insights(found.body).forEach(function (html) { parts.append(block(askbook.t("insight"), html)); });
      }, function (notice) { parts.append(notice); });
      return element("li", {}, heading, meta, parts, details, scores(id, title), notes);
    }
    var summary = element("p.lead", { role: "status" });
    function scored() { return interview.ids.map(function (id) { return rowOf(id).score; }).filter(Boolean); }
    function total() {
      var scores = scored(), sum = scores.reduce(function (sum, score) { return sum + score; }, 0);
      summary.textContent = scores.length ? askbook.t("score-so-far", { scored: scores.length, all: interview.ids.length, average: (sum / scores.length).toLocaleString("language:format", { minimumFractionDigits: 1, maximumFractionDigits: 1 }) })
        : askbook.t("no-score-yet");
    }
    function report() {
      return practice.report({
        title: askbook.t("report-of-interview", { day: practice.dayShown(interview.day || today()) }),
        facts: [summary.textContent, askbook.t("link-made", { day: practice.dayShown(interview.day), edition: interview.edition })]
          .concat(state.advice ? [askbook.t("advice") + ": " + state.advice] : [], state.overall ? [askbook.t("overall") + ": " + state.overall] : []),
        rows: interview.ids.map(function (id) {
          var row = rowOf(id), facts = [questionOf(id).topicTitle, state.spent[id] ? view.clock(state.spent[id]) : "", row.score ? SCORES[row.score - 1] : ""];
          return { title: practice.plain(questionOf(id).html), facts: facts.filter(Boolean), address: location.protocol === "file:" ? "" : practice.pageOf(id),
            points: (texts[id] || []).map(function (text, place) { return { text: practice.plain(text), isTicked: Boolean(row.ticks[place]) }; }), typed: "", notes: row.notes };
        })
      });
    }
    var advice = element("select", {}, element("option", { value: "" }, "—"));
    [askbook.t("advice-no"), askbook.t("advice-rather-no"), askbook.t("advice-rather-yes"), askbook.t("advice-yes")].forEach(function (text) { advice.append(element("option", {}, text)); });
    advice.value = state.advice;
    advice.addEventListener("change", function () { state.advice = advice.value; keep(); });
    var overall = element("textarea", { rows: "4", "aria-label": askbook.t("overall") });
    overall.value = state.overall;
    overall.addEventListener("input", function () { state.overall = overall.value; keep(); });
    var list = element("ol.results.interview.scorecard", {});
    interview.ids.forEach(function (id) { list.append(item(id)); });
    var heading = element("h1", { tabindex: "-1" }, askbook.t("scorecard", { count: interview.ids.length, minutes: interview.minutes }));
    total();
    box.replaceChildren(heading, made(interview), summary, list, element("section", { "aria-label": askbook.t("overall") }, element("h2", {}, askbook.t("overall")),
      overall, element("label.wide-field", {}, element("span", {}, askbook.t("advice")), advice)),
    element("p.start", {}, view.button("button", askbook.t("save-report"), function () { view.download("interview-" + (interview.day || today()) + ".md", report(), "text/markdown"); }),
      view.button("second", askbook.t("print"), function () { window.print(); }), linkTo(fragment("candidate", interview), askbook.t("candidate-view"))));
    heading.focus();
  }

  function linkTo(hash, text) { return element("a.second", { href: hash }, text); }

  function showChoice() {
    var form = practice.interviewForm(lists, { hasFollowUps: false }), chosen = [], list = element("ol.chosen", {}), links = element("div.links", { hidden: "" });
    var heading = element("h1", { tabindex: "-1" }, askbook.t("interview")), note = element("p.where", { role: "status" });
    var search = element("input", { type: "search", "aria-label": askbook.t("add-question"), placeholder: askbook.t("add-question"), autocomplete: "off" });
    var found = element("ul.plain.found", {});
    var draw = view.button("button", askbook.t("choose-for-me"), function () {
      var wanted = form.wanted();
      note.textContent = askbook.t("loading");
      practice.drawInterview({ lists: lists, byId: lists.byId, settings: {}, cards: {},
        loadSome: function (topics, count) { return lists.isWhole ? Promise.resolve() : lists.loadSome(topics || [], count, Math.random); } }, wanted)
        .then(function (ids) {
          chosen = ids;
          note.textContent = ids.length ? "" : askbook.t("no-question-fits");
          show();
        }, function () { note.textContent = askbook.t("questions-not-loaded"); });
    });
    function address(name) {
      return location.href.split("#")[0] + fragment(name, { minutes: form.wanted().minutes, day: today(), edition: given.edition, ids: chosen });
    }
    function link(name, title, about) {
      var field = element("input", { type: "text", readonly: "", value: address(name), "aria-label": title });
      field.addEventListener("focus", function () { field.select(); });
      return element("div.link-row", {}, element("h2", {}, title), element("p.where", {}, about), element("p.start", {}, field,
        view.button("second", askbook.t("copy-link"), function (event) { view.copy(field, event.currentTarget); }),
        element("a.second", { href: "#" + field.value.split("#")[1] }, askbook.t("open"))));
    }
    function show() {
      list.replaceChildren();
      chosen.forEach(function (id, place) {
        function move(by) { return function () { chosen.splice(place + by, 0, chosen.splice(place, 1)[0]); show(); }; }
        var up = view.button("quiet", "↑", move(-1)), drop = view.button("quiet", "✕", function () { chosen.splice(place, 1); show(); });
        var title = practice.plain(questionOf(id).html);
        up.setAttribute("aria-label", askbook.t("move-up", { question: title }));
        drop.setAttribute("aria-label", askbook.t("remove-question", { question: title }));
        up.disabled = !place;
        list.append(element("li", {}, element("div", {}, view.link(questionOf(id)), up, drop, element("span.where", {}, questionOf(id).topicTitle))));
      });
      links.hidden = !chosen.length;
      links.replaceChildren(link("candidate", askbook.t("candidate-view"), askbook.t("candidate-view-about")),
        link("interviewer", askbook.t("interviewer-view"), askbook.t("interviewer-view-about")));
    }
    search.addEventListener("input", function () {
      var words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
      var rows = words.length ? lists.all.filter(function (row) {
        var text = (practice.plain(row.html) + " " + row.id + " " + row.topicTitle).toLowerCase();
        return !chosen.includes(row.id) && words.every(function (word) { return text.includes(word); });
      }).slice(0, 8) : [];
      found.replaceChildren();
      rows.forEach(function (row) {
        var add = view.button("quiet", "", function () { chosen.push(row.id); search.value = ""; found.replaceChildren(); show(); search.focus(); });
        view.titled(add, row);
        found.append(element("li", {}, add));
      });
    });
    form.node.addEventListener("change", function () { if (chosen.length) show(); });
    box.replaceChildren(element("div.summary", {}, heading, element("p.lead", {}, askbook.t("interview-lead")), form.node,
      element("p.start", {}, draw), note, list, search, found, links));
    show();
  }

  function route() {
    if (location.hash === shownFragment) return;
    shownFragment = location.hash;
    var interview = read(location.hash);
    if (!interview) showChoice();
    else if (interview.name === "candidate") showCandidate(interview);
    else showInterviewer(interview, location.hash);
  }
  addEventListener("hashchange", route);
  route();
})();
