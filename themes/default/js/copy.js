// What the copy buttons do, loaded when a pointer or the focus comes to one, with js/memory.js: a browser lets a script copy
// only soon after a press.
(function () {
  "use strict";

  // Copies `text`, also where the clipboard is not to be had (file://, old browsers); the button says so for a moment.
  function copy(text, button, done) {
    var words = button.querySelector("span") || button, label = words.textContent;
    function say(word) {
      words.textContent = word;
      button.classList.add("said");
      setTimeout(function () { words.textContent = label; button.classList.remove("said"); }, 1600);
    }
    function fallback() {
      var area = document.createElement("textarea");
      area.value = text;
      area.className = "off-screen";
      document.body.append(area);
      area.select();
      var copied = false;
      try { copied = document.execCommand("copy"); } catch (error) { /* said below */ }
      area.remove();
      say(copied ? done : askbook.t("press-to-copy"));
    }
    if (navigator.clipboard && navigator.clipboard.writeText) {
      navigator.clipboard.writeText(text).then(function () { say(done); }, fallback);
    } else {
      fallback();
    }
  }

  // What is copied of a terminal's session: the commands, those that go on on the next line whole.
  function commands(text) {
    var isCommand = false, found = text.split("\n").filter(function (line) {
      isCommand = /^[$#%>] /.test(line) || isCommand;
      var keeps = isCommand;
      isCommand = isCommand && /\\$/.test(line);
      return keeps;
    });
    return found.length ? found.join("\n").replace(/^[$#%>] /gm, "") + "\n" : text;
  }

  // The code in `pre`.
  function code(pre, button) {
    var text = pre.querySelector("code").textContent, isSession = /^(console|shell-?session|terminal)$/.test(pre.dataset.language);
    copy(isSession ? commands(text) : text, button, askbook.t("copied"));
  }

  // The permanent address of the page, with a mark of what `article` says, and a heading's fragment.
  function link(article, button, fragment) {
    var canonical = document.querySelector("link[rel=canonical]"), mark = askbookMemory.mark(article);
    var address = canonical ? canonical.href : location.href.split(/[?#]/)[0];
    copy(address + (mark && "?seen=" + mark) + fragment, button, askbook.t("link-copied"));
  }

  window.askbookCopy = { code: code, link: link };
})();
