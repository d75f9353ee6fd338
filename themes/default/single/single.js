// The page that is a whole book: follows the address in the contents, and former ids to where their answers are.
(function () {
  "use strict";
  var sidebar = document.getElementById("_sidebar"), current = null;
  function byId(id) { return document.getElementById(id); }

  function follow() {
    var id = decodeURIComponent(location.hash.slice(1)), cut = id.indexOf("--", 1), target = byId(id);
    var former = !target && cut > 0 && byId(id.slice(0, cut)), home = former && former.closest("article");
    if (home) { location.replace("#" + home.id + id.slice(cut)); return; }
    var article = target && target.closest("article");
    var link = target && sidebar.querySelector("a[href='#" + CSS.escape(article ? article.id : id) + "']");
    if (current) current.removeAttribute("aria-current");
    current = link;
    if (!link) return;
    link.setAttribute("aria-current", "location");
    var details = link.closest("details");
    if (details) details.open = true;
    var box = sidebar.getBoundingClientRect(), place = link.getBoundingClientRect();
    if (place.top < box.top || place.bottom > box.bottom) sidebar.scrollTop += place.top - box.top - box.height / 3;
  }
  addEventListener("hashchange", follow);
  follow();

  // What a search found, on paper: the other answers are left out until the printer has them.
  window.askbookSearch.print = function (ids) {
    ids.forEach(function (id) { byId(id).classList.add("chosen"); });
    document.documentElement.classList.add("printing");
    addEventListener("afterprint", function () {
      document.documentElement.classList.remove("printing");
      ids.forEach(function (id) { byId(id).classList.remove("chosen"); });
    }, { once: true });
    window.print();
  };

  // On a small screen the contents cover the page: a choice closes them.
  sidebar.addEventListener("click", function (event) {
    if (event.target.closest("a") && sidebar.matches(":popover-open")) sidebar.hidePopover();
  });
})();
