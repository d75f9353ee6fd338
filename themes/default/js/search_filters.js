// What results are filtered by: topic, tag and the book's own fields are chosen from lists, levels are chips; each value has its count.
if (typeof document !== "undefined") (function (search) {
  "use strict";
  var LEVELS = ["novice", "intermediate", "advanced"];

  // `changed` hears of a choice. Values are those of an address: {topic, level, tag} and the book's own.
  search.Filters = function (changed) {
    var lists = { topic: select(askbook.t("filter-topic"), askbook.t("filter-topic-all")), tag: select(askbook.t("filter-tag"), askbook.t("filter-tag-all")) };
    var chips = LEVELS.map(chip), group = search.element("div.chips", { role: "group", "aria-label": askbook.t("filter-level") });
    var row = search.element("div.search-filters", {}, group, lists.topic, lists.tag);
    // What was chosen before its list was there.
    var wanted = {}, level = "";
    group.append.apply(group, chips);

    function select(label, all) {
      var node = search.element("select", { "aria-label": label }, search.element("option", { value: "" }, all));
      node.addEventListener("change", changed);
      return node;
    }
    function chip(name) {
      var count = search.element("span.count", {}), node = search.element("button.chip", { type: "button", "aria-pressed": "false", "data-level": name },
        askbook.t("level-choice", { level: name }), " ", count);
      node.addEventListener("click", function () { setLevel(level === name ? "" : name); changed(); });
      return node;
    }
    function setLevel(name) {
      level = LEVELS.includes(name) ? name : "";
      chips.forEach(function (node) { node.setAttribute("aria-pressed", String(node.dataset.level === level)); });
    }
    function fill(key, rows) {
      var node = lists[key], value = wanted[key] || node.value;
      // The rarest tags are not offered; an address may have one all the same.
      if (value && !rows.some(function (entry) { return entry[0] === value; })) rows = rows.concat([[value, value]]);
      rows.forEach(function (entry) {
        node.append(search.element("option", Object.assign({ value: entry[0], "data-name": entry[1] }, entry[3] ? { lang: entry[3] } : {}), entry[1]));
      });
      node.value = value;
    }
    // Fills the lists with what there is.
    function offer(found) {
      fill("topic", found.topics);
      fill("tag", found.tags);
      (found.own || []).forEach(function (field) {
        lists[field[0]] = select(field[1], askbook.t("filter-own-all", { field: field[1] }));
        row.append(lists[field[0]]);
        fill(field[0], field[2]);
      });
      wanted = {};
    }
    function values() {
      // In the order of an address.
      var chosen = Object.assign({ topic: "", level: level }, wanted);
      Object.keys(lists).forEach(function (key) { chosen[key] = chosen[key] || lists[key].value; });
      return chosen;
    }
    function choose(values) {
      wanted = {};
      Object.keys(Object.assign({}, lists, values)).forEach(function (key) {
        if (key === "level") return;
        if (lists[key] && lists[key].length > 1) lists[key].value = values[key] || ""; else if (values[key]) wanted[key] = values[key];
      });
      setLevel(values.level);
    }
    // How many questions each value would find, by key and value; a large book counts levels alone.
    function count(counts) {
      function write(node, key, value, before, after, none) {
        var number = counts && counts[key] && counts[key][value];
        var text = number === undefined || number === null ? none : before + number.toLocaleString("language:format") + after;
        if (node.textContent !== text) node.textContent = text;
      }
      chips.forEach(function (node) { write(node.querySelector(".count"), "level", node.dataset.level, "", "", ""); });
      Object.keys(lists).forEach(function (key) {
        Array.from(lists[key].options).slice(1).forEach(function (node) {
          write(node, key, node.value, node.dataset.name + " (", ")", node.dataset.name);
        });
      });
    }
    function facets() {
      var chosen = values();
      return Object.keys(chosen).filter(function (key) { return chosen[key]; }).map(function (key) { return "@" + key + "/" + chosen[key]; });
    }
    return { row: row, offer: offer, values: values, choose: choose, count: count, facets: facets };
  };
})(globalThis.askbookSearch);
