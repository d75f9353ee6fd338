// A notice that its reader closed stays closed: it is gone before anything is painted.
(function () {
  "use strict";
  var tag = document.currentScript, notice = document.getElementById("_notice"), KEY = "askbook-notice", id = tag.dataset.id;
  try { notice.hidden = localStorage.getItem(KEY) === id; } catch (error) { /* it is shown */ }
  notice.querySelector("button").addEventListener("click", function () {
    notice.hidden = true;
    try { localStorage.setItem(KEY, id); } catch (error) { /* it comes back on the next page */ }
  });
})();
