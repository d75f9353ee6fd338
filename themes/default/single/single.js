// The page that is a whole book: the contents follow the reader, former ids lead to their answers, a search is printed.
(function () {
  "use strict";
  var sidebar = document.getElementById("_sidebar"), current = null;
  function byId(id) { return document.getElementById(id); }

  // Marks what is being read in the contents; `part` is an answer, or what a topic or the book starts with.
  function mark(part) {
    var id = part.matches("article") ? part.id : part.querySelector("[id]").id;
    var link = sidebar.querySelector("a[href='#" + CSS.escape(id) + "']");
    if (link === current) return;
    if (current) current.removeAttribute("aria-current");
    current = link;
    if (!link) return;
    link.setAttribute("aria-current", "location");
    var details = link.closest("details");
    if (details) details.open = true;
    var box = sidebar.getBoundingClientRect(), place = link.getBoundingClientRect();
    if (place.top < box.top || place.bottom > box.bottom) sidebar.scrollTop += place.top - box.top - box.height / 3;
  }
  // What passes a line below the top bar is being read.
  var observer = new IntersectionObserver(function (entries) {
    entries.forEach(function (entry) { if (entry.isIntersecting) mark(entry.target); });
  }, { rootMargin: "-120px 0px -75% 0px" });
  document.querySelectorAll("main > *").forEach(function (part) { observer.observe(part); });

  // A heading of a former id is one of the answer that has the id now.
  function follow() {
    var id = location.hash.slice(1);
    try { id = decodeURIComponent(id); } catch (error) { /* then it is none of ours */ }
    var cut = id.indexOf("--", 1);
    var former = !byId(id) && cut > 0 && byId(id.slice(0, cut)), answer = former && former.closest("article");
    if (answer) location.replace("#" + answer.id + id.slice(cut));
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
