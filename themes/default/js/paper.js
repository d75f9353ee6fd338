// "Print these answers" of a list of questions: they are taken from their own pages into a part of this page that only the printer shows.
(function () {
  "use strict";
  var AT_ONCE = 6;
  var practice = globalThis.askbookPractice, html = document.documentElement, button = document.querySelector("button.paper");

  // An article of the question that `link` leads to.
  async function article(link) {
    var out = document.createElement("article"), title = document.createElement("h2");
    out.className = "printed";
    var sentence = link.querySelector(".hit-question") || link.parentNode.querySelector("summary[data-question], li > p") || link;
    title.append.apply(title, Array.from(sentence.cloneNode(true).childNodes));
    out.append(title);
    try {
      var answer = await practice.answer(decodeURIComponent(/q\/([^/]+)\.html/.exec(link.href)[1]));
      out.append.apply(out, [answer.short, answer.body].filter(Boolean));
      if (!answer.short && !answer.body) out.append(askbook.t("no-answer-yet"));
    } catch (error) {
      out.append(askbook.t("answer-not-loaded"));
    }
    // The address of a page of ours says nothing on paper.
    out.querySelectorAll("a[href]").forEach(function (inner) {
      if (inner.href.startsWith(practice.root)) inner.classList.add("bare");
    });
    // What is not shown yet is not loaded, and the printer does not wait.
    await Promise.all(Array.from(out.querySelectorAll("img"), function (image) {
      image.loading = "eager";
      return image.decode().catch(function () { /* its text stands for it */ });
    }));
    return out;
  }

  // Prints what `links` lead to; the button says how far it is.
  async function print(links) {
    var label = button.textContent, box = document.createElement("section"), input = document.querySelector("#_search input");
    var parts = new Array(links.length), next = 0, done = 0;
    async function work() {
      while (next < links.length) {
        var place = next++;
        parts[place] = await article(links[place]);
        button.textContent = askbook.t("done-of-all", { done: ++done, all: links.length });
      }
    }
    button.disabled = true;
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    button.disabled = false;
    button.textContent = label;
    box.className = "on-paper";
    if (input) {
      box.append(document.createElement("p"));
      box.firstChild.className = "lead";
      box.firstChild.textContent = input.value;
    }
    box.append.apply(box, parts);
    document.querySelector("main").append(box);
    html.classList.add("printing");
    addEventListener("afterprint", function () {
      html.classList.remove("printing");
      box.remove();
    }, { once: true });
    window.print();
  }

  button.addEventListener("click", function () {
    var links = document.querySelectorAll(".questions > li:not([hidden]) > a, .hits > .hit");
    if (links.length) print(Array.from(links));
  });
})();
