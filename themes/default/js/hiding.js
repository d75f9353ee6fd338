// "Hide answers": a page's answer is covered until its reader asks for it, by the button or by Space, and again when the button is
// pressed once more. The button says what is so on this page; the choice is kept for the next one. core.js covers before anything is
// painted and loads this: for those who hide answers, or on the press that begins to.
(function () {
  "use strict";
  var html = document.documentElement;
  var control = document.querySelector("button.hide-answers"), show = document.querySelector("button.reveal");

  function label(hides) { control.setAttribute("aria-pressed", String(hides)); }
  function isHiding() { return html.classList.contains(show ? "covered" : "hides"); }
  function toggle() {
    var hides = !isHiding();
    try { localStorage.setItem("askbook-answers", hides ? "hidden" : "shown"); } catch (error) { /* it lasts for the page */ }
    html.classList.toggle("hides", hides);
    html.classList.toggle("covered", hides);
    label(hides);
  }
  function uncover() {
    html.classList.remove("covered");
    label(false);
  }
  function reveal() {
    uncover();
    var answer = document.querySelector(".short, .prose");
    answer.tabIndex = -1;
    answer.focus({ preventScroll: true });
  }

  if (html.classList.contains("hides")) label(isHiding()); else toggle();
  control.addEventListener("click", toggle);
  if (!show) return;
  show.addEventListener("click", reveal);
  document.addEventListener("keydown", function (event) {
    if (event.key !== " " || !isHiding() || document.querySelector("dialog[open]")) return;
    if (event.target !== document.body && !event.target.matches("main, .button.reveal")) return;
    event.preventDefault();
    reveal();
  });
  // A link to a heading asks for the answer.
  addEventListener("hashchange", function () {
    var target = isHiding() && document.querySelector(".prose :target");
    if (!target) return;
    uncover();
    target.scrollIntoView();
  });
})();
