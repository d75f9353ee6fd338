// Scripts, and style sheets, that only some who practice need, loaded when they do.
if (typeof document !== "undefined") (function () {
  "use strict";
  var practice = globalThis.askbookPractice;

  // Loads a script that this page's element names (`data-interview`, …) with the style sheet beside it, once. A deployment removes files of before: then the page,
  // past all caches, names those of now.
  var loads = {};
  practice.need = function (name) {
    function named(page) {
      var given = page.getElementById("_practice");
      return Promise.all(["data-" + name, "data-" + name + "-style"].map(function (key) { return given.getAttribute(key); }).filter(Boolean).map(function (address) { return window.askbookLoad(new URL(address, location.href).href); }));
    }
    loads[name] = loads[name] || named(document).catch(async function (error) {
      if (location.protocol === "file:") throw error;
      var found = await fetch(location.href, { cache: "reload" });
      return named(new DOMParser().parseFromString(await found.text(), "text/html"));
    }).catch(function (error) { delete loads[name]; throw error; });
    return loads[name];
  };
})();
