// Pieces that the practice page is made of.
if (typeof document !== "undefined") (function () {
  "use strict";
  var practice = globalThis.askbookPractice;

  // element("a.button", {href: "…"}, "text", child); an attribute that is null is left out.
  function element(name, attributes) {
    var parts = name.split("."), node = document.createElement(parts[0]);
    if (parts.length > 1) node.className = parts.slice(1).join(" ");
    for (var key in attributes) if (attributes[key] !== null) node.setAttribute(key, attributes[key]);
    node.append.apply(node, Array.prototype.slice.call(arguments, 2).filter(function (child) { return child !== null; }));
    return node;
  }
  function button(name, text, act) {
    var node = element("button." + name, { type: "button" }, text);
    node.addEventListener("click", act);
    return node;
  }
  function number(count) { return count.toLocaleString("language:format"); }
  function levelName(level) { return askbook.t("level", { level: level }); }

  // The question as it stands in lists and headings: its inline HTML comes from our own page.
  function titled(node, question) {
    node.innerHTML = question.html;
    return node;
  }
  function link(question) { return titled(element("a", { href: practice.pageOf(question.id) }), question); }

  // "4:05"
  function clock(milliseconds) {
    var seconds = Math.floor(milliseconds / 1000);
    return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
  }

  function download(name, text, type) {
    var address = URL.createObjectURL(new Blob([text], { type: type || "application/json" }));
    var node = element("a", { href: address, download: name });
    document.body.append(node);
    node.click();
    node.remove();
    setTimeout(function () { URL.revokeObjectURL(address); }, 10000);
  }

  function escaped(text) {
    var node = element("span", {}, text);
    return node.innerHTML;
  }
  // Copies what a field holds; where the clipboard is not to be had it is selected, ready to copy.
  function copy(field, button) {
    var name = button.textContent;
    function done() {
      button.textContent = askbook.t("copied");
      setTimeout(function () { button.textContent = name; }, 1600);
    }
    field.select();
    if (navigator.clipboard && navigator.clipboard.writeText) navigator.clipboard.writeText(field.value).then(done, function () { /* it is selected */ });
    else if (document.execCommand("copy")) done();
  }

  practice.view = { element: element, button: button, levelName: levelName, number: number, titled: titled, link: link, clock: clock, download: download,
    escaped: escaped, copy: copy };
})();
