// What results are filtered by: topic and tag are chosen from lists, levels are chips with counts.
if (typeof document !== "undefined") (function (search) {
  "use strict";
  var LEVELS = ["novice", "intermediate", "advanced"];

  // `changed` hears of a choice. Values are those of an address: {topic, level, tag}.
  search.Filters = function (changed) {
    var topic = select(askbook.t("filter-topic"), askbook.t("filter-topic-all")), tag = select(askbook.t("filter-tag"), askbook.t("filter-tag-all"));
    var chips = LEVELS.map(chip), group = search.element("div.chips", { role: "group", "aria-label": askbook.t("filter-level") });
    var wanted = { topic: "", tag: "" }, level = "";
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
    function fill(node, rows, value) {
      // The rarest tags are not offered; an address may have one all the same.
      if (value && !rows.some(function (entry) { return entry[0] === value; })) rows = rows.concat([[value, value]]);
      rows.forEach(function (entry) { node.append(search.element("option", { value: entry[0] }, entry[1])); });
      node.value = value;
    }
    // Fills the lists with what there is.
    function offer(found) {
      fill(topic, found.topics, wanted.topic || topic.value);
      fill(tag, found.tags, wanted.tag || tag.value);
      wanted = { topic: "", tag: "" };
    }
    function values() { return { topic: wanted.topic || topic.value, level: level, tag: wanted.tag || tag.value }; }
    function choose(values) {
      if (topic.length > 1) { topic.value = values.topic || ""; tag.value = values.tag || ""; } else wanted = { topic: values.topic || "", tag: values.tag || "" };
      setLevel(values.level);
    }
    // How many of the questions found there are of each level.
    function count(levels) {
      chips.forEach(function (node, i) { node.querySelector(".count").textContent = levels ? levels[i] : ""; });
    }
    function facets() {
      var chosen = values();
      return Object.keys(chosen).filter(function (key) { return chosen[key]; }).map(function (key) { return "@" + key + "/" + chosen[key]; });
    }
    return { row: search.element("div.search-filters", {}, group, topic, tag), offer: offer, values: values, choose: choose, count: count, facets: facets };
  };
})(globalThis.askbookSearch);
