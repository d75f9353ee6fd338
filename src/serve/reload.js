// Added by `askbook serve`: reloads the page after a build and shows what is wrong with the book.
(function () {
  "use strict";
  var overlay = null;

  function element(name, text, styles) {
    var made = document.createElement(name);
    if (text) made.textContent = text;
    // Set one by one: the page's policy forbids style attributes, not this.
    Object.keys(styles || {}).forEach(function (key) { made.style[key] = styles[key]; });
    return made;
  }

  function show(faults) {
    if (overlay) overlay.remove();
    overlay = null;
    var serious = faults.filter(function (fault) { return fault.severity !== "note"; });
    if (!serious.length) return;
    var errors = serious.filter(function (fault) { return fault.severity === "error"; }).length;
    var title = errors ? errors + (errors === 1 ? " error" : " errors") + ": this is the last good build"
      : serious.length + (serious.length === 1 ? " warning" : " warnings");
    overlay = element("details", "", {
      position: "fixed", left: "1rem", right: "1rem", bottom: "1rem", zIndex: "99", maxHeight: "60vh", overflow: "auto",
      padding: "0.7rem 1rem", borderRadius: "10px", background: "#1c1f26", color: "#f1f3f5",
      border: "2px solid " + (errors ? "#f2919b" : "#e6b35c"), boxShadow: "0 8px 30px rgb(0 0 0 / 40%)",
      font: "14px/1.5 system-ui, sans-serif"
    });
    overlay.id = "__askbook";
    overlay.open = errors > 0;
    overlay.append(element("summary", title, { cursor: "pointer", fontWeight: "600" }));
    serious.forEach(function (fault) {
      var entry = element("div", "", { marginTop: "0.7rem" });
      entry.append(element("div", fault.file + ":" + fault.line + ":" + fault.column + ": " + fault.severity + "[" + fault.rule + "]: " + fault.message, { fontFamily: "monospace" }));
      if (fault.hint) entry.append(element("div", "hint: " + fault.hint, { fontFamily: "monospace", color: "#9fd4d0" }));
      overlay.append(entry);
    });
    document.body.append(overlay);
  }

  function look() {
    fetch("/__askbook/faults.json").then(function (answer) { return answer.json(); }).then(show, function () {});
  }

  var first = true;
  var events = new EventSource("/__askbook/events");
  events.addEventListener("build", function (event) {
    var known = sessionStorage.getItem("askbook-build");
    sessionStorage.setItem("askbook-build", event.data);
    if (first) {
      first = false;
      if (known === null || known === event.data) return;
    }
    location.reload();
  });
  window.addEventListener("pagehide", function () { events.close(); });
  look();
})();
