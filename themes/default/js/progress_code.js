// Progress as a QR code, drawn on the device: another device's camera opens the address that it holds.
(function () {
  "use strict";
  var practice = globalThis.askbookPractice, SVG = "http://www.w3.org/2000/svg";
  // Light modules around a code, and how wide it is drawn at most: in whole pixels a module.
  var QUIET = 4, WIDEST = 420;

  function shape(name, attributes) {
    var node = document.createElementNS(SVG, name);
    Object.keys(attributes).forEach(function (key) { node.setAttribute(key, attributes[key]); });
    return node;
  }
  // The rows of a code as a picture, black on white whatever the page's colors are.
  function drawn(rows) {
    var side = rows.length + 2 * QUIET, width = side * Math.max(2, Math.floor(WIDEST / side)), path = "";
    rows.forEach(function (row, y) {
      row.join("").replace(/1+/g, function (run, x) {
        path += "M" + (x + QUIET) + " " + (y + QUIET) + "h" + run.length + "v1h-" + run.length + "z";
      });
    });
    var picture = shape("svg", { class: "code", viewBox: "0 0 " + side + " " + side, width: width, height: width, role: "img" });
    picture.setAttribute("aria-label", askbook.t("progress-code"));
    picture.append(shape("rect", { width: side, height: side, fill: "#fff" }), shape("path", { d: path, fill: "#000" }));
    return picture;
  }
  // Shows this progress file as a code in `box`, or says that it is too long for one; hides what is shown.
  practice.showCode = async function (button, box, file) {
    var isShown = button.getAttribute("aria-expanded") === "true";
    button.setAttribute("aria-expanded", String(!isShown));
    box.replaceChildren();
    if (isShown) return;
    var address = await practice.progressDigits(file), rows = globalThis.askbookQr(address.text, address.digits);
    box.append(practice.view.element("p", {}, rows ? askbook.t("progress-code-about") : askbook.t("no-progress-code")));
    if (rows) box.append(drawn(rows));
  };
})();
