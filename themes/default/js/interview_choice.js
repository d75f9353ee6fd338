// What kind of interview: a screen, a round, one topic in depth, or what a job advertisement asks for.
(function () {
  "use strict";
  var practice = globalThis.askbookPractice, view = practice.view, element = view.element;
  var DEPTH = ["novice", "intermediate", "advanced", ""];
  // Of an advertisement so many phrases are looked up; a phrase has so many words at most.
  var MOST_PHRASES = 80, MOST_WORDS = 12;
  // A phrase counts from this share of the best one on.
  var FLOOR = 0.2;

  function PRESETS() {
    return [
      { name: "screen", minutes: 15, count: 5, title: askbook.t("preset-screen"), about: askbook.t("preset-screen-about") },
      { name: "round", minutes: 45, count: 12, title: askbook.t("preset-round"), about: askbook.t("preset-round-about") },
      { name: "topic", minutes: 20, count: 6, title: askbook.t("preset-topic"), about: askbook.t("preset-topic-about") },
      { name: "ad", minutes: 30, count: 8, title: askbook.t("preset-ad"), about: askbook.t("preset-ad-about") }
    ];
  }

  // The phrases of an advertisement, each a query.
  function phrases(text) {
    return text.split(/[\n,;:•·()]+|\.\s|\s[-–—]\s/).map(function (phrase) { return phrase.trim().split(/\s+/).slice(0, MOST_WORDS).join(" "); })
      .filter(function (phrase, place, all) { return phrase && all.indexOf(phrase) === place; }).slice(0, MOST_PHRASES);
  }
  // Questions for the words of a text, best first, by search on this device: [{id, topic}]; the topic is a title. Phrases take turns,
  // those that say the most first; what finds little, as the praise of an employer does, is left out.
  practice.matching = async function (text, reader) {
    var found = [];
    for (var phrase of phrases(text)) {
      var words = globalThis.askbookSearch.words(phrase).filter(function (word) { return !word.isStop; }).length;
      if (!words) continue;
      var answer = await reader.find(phrase + " ", null, 6), known = 1 - answer.without.length / words;
      if (answer.hits.length) found.push({ score: answer.hits[0].score * known, rows: answer.texts });
    }
    found.sort(function (a, b) { return b.score - a.score; });
    found = found.filter(function (phrase) { return phrase.score >= found[0].score * FLOOR; });
    var rows = new Map();
    for (var place = 0; place < 6; place++) found.forEach(function (phrase) {
      var row = phrase.rows[place];
      if (row && !rows.has(row.id)) rows.set(row.id, { id: row.id, topic: row.topic });
    });
    return Array.from(rows.values());
  };
  // The first `count` of `rows`, of no topic more than a third.
  practice.mixed = function (rows, count) {
    var taken = Object.create(null), most = Math.max(1, Math.ceil(count / 3)), out = [];
    rows.forEach(function (row) {
      taken[row.topic] = (taken[row.topic] || 0) + 1;
      if (out.length < count && taken[row.topic] <= most) out.push(row.id);
    });
    rows.forEach(function (row) { if (out.length < count && !out.includes(row.id)) out.push(row.id); });
    return out;
  };

  // Ids for an interview: {preset, count, topic, text, fields}. `source` is {lists, byId, loadSome, settings, cards}.
  practice.drawInterview = async function (source, wanted) {
    var lists = source.lists, settings = Object.assign({}, source.settings, { count: wanted.count, fields: wanted.fields });
    if (wanted.preset === "ad") {
      await practice.need("search");
      var rows = await practice.matching(wanted.text, globalThis.askbookSearch.reader());
      await lists.loadTitled(Array.from(new Set(rows.map(function (row) { return row.topic; }))).slice(0, 8));
      return practice.mixed(rows.filter(function (row) {
        return lists.byId[row.id] && practice.chosen([lists.byId[row.id]], { fields: wanted.fields }, {}).length;
      }), wanted.count);
    }
    if (wanted.preset === "topic") settings = Object.assign(settings, { topics: [wanted.topic], levels: [], importances: [], tags: [] });
    if (wanted.preset === "screen" && !settings.levels.length) settings.levels = ["novice", "intermediate"];
    await source.loadSome(settings.topics, wanted.count);
    var ids = practice.interview(lists.all, settings, source.cards, Math.random);
    function depth(id) { return DEPTH.indexOf(lists.byId[id].level || ""); }
    return wanted.preset === "topic" ? ids.sort(function (a, b) { return depth(a) - depth(b); }) : ids;
  };

  // A list for each of the book's own fields, with the values that are `chosen` already, as {node, values()}.
  function fieldList(field, chosen) {
    var node = element("select", {}), label = element("label.wide-field", {}, element("span", {}, field[1]), node);
    function offer(value, name) { node.append(element("option", { value: value }, name)); }
    function nameOf(slug) { return (field[2].find(function (value) { return value[0] === slug; }) || [slug, slug])[1]; }
    offer("", askbook.t("filter-own-all", { field: field[1] }));
    if (chosen.length > 1) offer(chosen.join(" "), chosen.map(nameOf).join(", "));
    field[2].forEach(function (value) { offer(value[0], value[1]); });
    node.value = chosen.join(" ");
    return { key: field[0], node: label, values: function () { return node.value ? node.value.split(" ") : []; } };
  }

  // The form to choose by: {node, wanted()}. `options` is {hasFollowUps, fields}: what is chosen of the book's own fields.
  practice.interviewForm = function (lists, options) {
    var presets = PRESETS(), cards = element("div.presets", { role: "radiogroup", "aria-label": askbook.t("kind-of-interview") });
    var topic = element("select", {}), text = element("textarea", { rows: "6", placeholder: askbook.t("ad-hint") });
    var minutes = element("input", { type: "number", min: "1", max: "240", inputmode: "numeric" });
    var count = element("input", { type: "number", min: "1", max: "60", inputmode: "numeric" });
    lists.topics.forEach(function (row) { topic.append(element("option", { value: row[0] }, row[1])); });
    var topicRow = element("label.wide-field", { hidden: "" }, element("span", {}, askbook.t("filter-topic")), topic);
    var textRow = element("label.wide-field", { hidden: "" }, element("span", {}, askbook.t("job-ad")), text);
    var fields = lists.fields.map(function (field) { return fieldList(field, (options.fields || {})[field[0]] || []); });
    var followUps = element("input", { type: "checkbox", checked: "" }), chosen = presets[1];
    function choose(preset) {
      chosen = preset;
      minutes.value = preset.minutes;
      count.value = preset.count;
      topicRow.hidden = preset.name !== "topic";
      textRow.hidden = preset.name !== "ad";
    }
    presets.forEach(function (preset) {
      var radio = element("input", { type: "radio", name: "_preset", value: preset.name });
      radio.checked = preset === chosen;
      radio.addEventListener("change", function () { choose(preset); });
      cards.append(element("label.preset", {}, radio, element("strong", {}, preset.title), element("span", {}, preset.about)));
    });
    choose(chosen);
    function number(field, usual) { var value = Math.floor(Number(field.value)); return value >= 1 && value <= Number(field.max) ? value : usual; }
    return {
      node: element("div", {}, cards, topicRow, textRow, element("div", {}, ...fields.map(function (list) { return list.node; })), element("p.numbers", {},
        element("label", {}, askbook.t("minutes"), " ", minutes), element("label", {}, askbook.t("how-many-questions"), " ", count),
        options.hasFollowUps ? element("label", {}, followUps, " ", askbook.t("with-follow-ups")) : null)),
      wanted: function () {
        return { preset: chosen.name, title: chosen.title, topic: topic.value, text: text.value, minutes: number(minutes, chosen.minutes),
          count: number(count, chosen.count), followUps: followUps.checked,
          fields: Object.fromEntries(fields.map(function (list) { return [list.key, list.values()]; })) };
      }
    };
  };

  // Shows the choice on the practice page.
  practice.chooseInterview = function (page) {
    var form = practice.interviewForm(page.lists, { hasFollowUps: true, fields: page.settings().fields }), heading = element("h1", { tabindex: "-1" }, askbook.t("mock-interview"));
    var note = element("p.where", { role: "status" }), begin = view.button("button", askbook.t("begin"), start);
    function start() {
      var wanted = form.wanted();
      begin.disabled = true;
      note.textContent = wanted.preset === "ad" ? askbook.t("loading") : "";
      practice.drawInterview({ lists: page.lists, byId: page.byId, loadSome: page.loadSome, settings: page.settings(), cards: page.store.data().cards }, wanted)
        .then(function (ids) {
          begin.disabled = false;
          if (ids.length) return page.run(practice.startInterview(ids, wanted, Date.now()));
          note.textContent = askbook.t("no-question-fits");
        }, function () { begin.disabled = false; note.textContent = askbook.t("questions-not-loaded"); });
    }
    page.box.replaceChildren(element("div.summary", {}, heading, element("p.lead", {}, askbook.t("mock-lead")), form.node,
      element("p.start", {}, begin, view.button("second", askbook.t("back-to-choices"), page.leave)), note));
    heading.focus();
    return { key: function () { /* the form has its own keys */ }, stop: function () { /* nothing runs */ } };
  };
})();
