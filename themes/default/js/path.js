// How far a reader is on a path: boxes to tick, the sum, and a link to the first question that is not ticked. Kept in this browser,
// by path and question: {"<the path's address>":{"<id of the question>":1}}.
(function () {
  "use strict";
  var own = document.currentScript.src, root = own.slice(0, own.lastIndexOf("route:asset".replace("{}", "")));
  var KEY = "askbook-paths:" + new URL("site:whole", root).pathname, path = document.querySelector("[data-path]").dataset.path;
  var items = Array.from(document.querySelectorAll(".questions > li")), box = document.querySelector(".so-far");
  var sum = document.createElement("span"), bar = document.createElement("progress"), go = document.createElement("a");

  function recall() {
    try { return JSON.parse(localStorage.getItem(KEY)) || {}; } catch (error) { return {}; }
  }
  function isRead(id) {
    var read = recall()[path];
    return Boolean(read) && Object.hasOwn(read, id);
  }
  function keep(id, read) {
    var all = recall();
    all[path] = all[path] || {};
    if (read) all[path][id] = 1; else delete all[path][id];
    try { localStorage.setItem(KEY, JSON.stringify(all)); } catch (error) { /* it lasts for the page */ }
  }
  function show() {
    var next = items.find(function (item) { return !item.querySelector(".read input").checked; });
    var count = items.filter(function (item) {
      var read = item.querySelector(".read input").checked;
      item.classList.toggle("is-read", read);
      return read;
    }).length;
    sum.textContent = askbook.t("read-of-all", { count: count, all: items.length });
    bar.max = items.length;
    bar.value = count;
    go.hidden = !next;
    if (next) {
      go.href = next.querySelector("a").href;
      go.textContent = count ? askbook.t("continue-path") : askbook.t("start-path");
    }
  }

  if (!items.length) return;
  items.forEach(function (item) {
    var label = document.createElement("label"), input = document.createElement("input");
    label.className = "read";
    input.type = "checkbox";
    input.checked = isRead(item.dataset.id);
    input.addEventListener("change", function () { keep(item.dataset.id, input.checked); show(); });
    label.append(input, askbook.t("read"));
    (item.querySelector(".meta") || item).append(label);
  });
  bar.setAttribute("aria-label", askbook.t("progress"));
  go.className = "button";
  box.append(go, bar, sum);
  box.hidden = false;
  show();
})();
