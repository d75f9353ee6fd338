// What the practice page says about progress, and about storage that does not do what it should.
if (typeof document !== "undefined") (function () {
  "use strict";
  var practice = globalThis.askbookPractice, view = practice.view, element = view.element;
  function summary(counts) {
    var parts = [counts.due ? askbook.t("due-count", { count: counts.due }) : null,
      counts.new ? askbook.t("not-practiced-count", { count: counts.new }) : null,
      counts.learning ? askbook.t("learning-count", { count: counts.learning }) : null,
      counts.mastered ? askbook.t("mastered-count", { count: counts.mastered }) : null];
    return parts.filter(Boolean).join(" · ");
  }

  // What is known takes a script of its own, for those who have practiced.
  function showProgress(box, lists, data, now) {
    var total = lists.counts(data.cards, now);
    if (total.all === total.new) {
      box.replaceChildren(element("p.where", {}, askbook.t("nothing-practiced")));
      return;
    }
    practice.need("knowledge").then(function () { practice.showKnowledge(box, lists, data, now); }, function () {
      box.replaceChildren(element("p.where", {}, askbook.t("questions-not-loaded")));
    });
  }

  var FAULTS = {
    blocked: askbook.t("storage-blocked"),
    full: askbook.t("storage-full"),
    newer: askbook.t("storage-newer")
  };
  var DAMAGED = askbook.t("storage-damaged");

  // Says what is wrong with the storage, if anything. `note` is one thing more to say, or null.
  function showNotices(box, store, note, save) {
    var notices = [], fault = store.fault(), damaged = store.damaged();
    if (note) notices.push(element("div.notice", {}, note));
    if (FAULTS[fault]) {
      var row = element("p.start", {}, view.button("second", askbook.t("save-to-file"), save));
      notices.push(element("div.notice.warning", { role: "alert" }, element("p", {}, FAULTS[fault]), fault === "newer" ? null : row));
    }
    if (damaged.length) {
      notices.push(element("div.notice.warning", { role: "alert" }, element("p", {}, DAMAGED), element("p.start", {},
        view.button("second", askbook.t("download-kept-aside"), function () {
          damaged.forEach(function (text, place) { view.download("practice-damaged-" + (place + 1) + ".txt", text); });
        }),
        view.button("second", askbook.t("drop-kept-aside"), function () {
          store.dropDamaged();
          showNotices(box, store, askbook.t("kept-aside-dropped"), save);
        }))));
    }
    box.replaceChildren.apply(box, notices);
  }

  practice.summary = summary;
  practice.showProgress = showProgress;
  practice.showNotices = showNotices;
})();
