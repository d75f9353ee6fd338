// Where the site begins, as the script's own address tells, and the addresses of questions' pages.
if (typeof document !== "undefined") (function () {
  "use strict";
  var own = document.currentScript.src, root = own.slice(0, own.lastIndexOf("route:asset".replace("{}", "")));
  var practice = globalThis.askbookPractice = globalThis.askbookPractice || {};
  practice.root = root;
  practice.pageOf = function (id) { return root + "route:question".replace("{}", encodeURIComponent(id)); };
})();
