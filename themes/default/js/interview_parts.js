// What interviews are made of: the clock, follow-ups and insights out of answers, text from HTML, reports. Nothing here but
// `plain` needs a document.
(function () {
  "use strict";
  var practice = globalThis.askbookPractice;
  // A page that was gone for longer comes back paused.
  var GAP = 30000;

  // Time that only runs while the interview does. `state` keeps {elapsed, spent: {step: milliseconds}, isPaused, saved} and may be stored
  // and read again; `saved` is when it was last added to.
  practice.Clock = function (state, now) {
    if (now - state.saved > GAP) state.isPaused = true;
    state.saved = now;
    return {
      add: function (step, time) {
        var passed = Math.max(0, time - state.saved);
        state.saved = time;
        if (state.isPaused) return;
        state.elapsed += passed;
        state.spent[step] = (state.spent[step] || 0) + passed;
      }
    };
  };
  practice.newClock = function (now) { return { elapsed: 0, spent: {}, isPaused: false, saved: now }; };

  // A text without its markup.
  function plain(html) {
    var node = document.createElement("div");
    node.innerHTML = html;
    return node.textContent.trim();
  }

  // Questions inside an answer: callouts that begin with a bold question. Each as {html, answer}, the answer being HTML.
  practice.followUps = function (body) {
    var found = [];
    if (body) body.querySelectorAll(".callout").forEach(function (callout) {
      var asked = callout.querySelector("p:not(.callout-title) > strong:first-child"), first = asked && asked.parentNode;
      if (!asked || !/\?\s*$/.test(asked.textContent) || first.firstChild !== asked) return;
      var copy = callout.cloneNode(true);
      copy.querySelector(".callout-title").remove();
      copy.querySelector("p > strong:first-child").remove();
      found.push({ html: asked.innerHTML, answer: copy.innerHTML.trim() });
    });
    return found;
  };
  // Tips inside an answer, as HTML.
  practice.insights = function (body) {
    return Array.from(body ? body.querySelectorAll(".callout.tip") : [], function (callout) {
      var copy = callout.cloneNode(true);
      copy.querySelector(".callout-title").remove();
      return copy.innerHTML.trim();
    });
  };

  // A day such as 2026-11-21 as people write it.
  practice.dayShown = function (day) {
    return day && new Date(day).toLocaleDateString("language:format", { dateStyle: "long", timeZone: "UTC" });
  };

  // One line of Markdown that shows `text` as it is.
  function line(text) { return String(text).replace(/\s+/g, " ").trim().replace(/[\\`*_[\]<>#|]/g, "\\$&"); }
  function quoted(text) { return text.trim().split("\n").map(function (row) { return "> " + line(row); }).join("\n"); }

  // A report: {title, facts: [text], rows: [{title, address, facts: [text], points: [{text, isTicked}], typed, notes}]}.
  practice.report = function (data) {
    var out = ["# " + line(data.title), ""];
    data.facts.forEach(function (fact) { out.push("- " + line(fact)); });
    data.rows.forEach(function (row, place) {
      out.push("", "## " + (place + 1) + ". " + line(row.title), "", row.facts.map(line).join(" · "), "");
      row.points.forEach(function (point) { out.push("- [" + (point.isTicked ? "x" : " ") + "] " + line(point.text)); });
      if (row.typed) out.push("", askbook.t("your-answer") + ":", "", quoted(row.typed));
      if (row.notes) out.push("", askbook.t("notes") + ":", "", quoted(row.notes));
      if (row.address) out.push("", "<" + row.address + ">");
    });
    return out.join("\n").replace(/\n{3,}/g, "\n\n") + "\n";
  };
  practice.plain = plain;
})();
