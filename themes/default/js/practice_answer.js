// A question's answer, taken from its own page: fetched from a host, or posted by the page itself in a hidden frame where
// the handbook is a folder, from which nothing may be fetched.
if (typeof document !== "undefined") (function () {
  "use strict";
  var practice = globalThis.askbookPractice, pageOf = practice.pageOf;
  var WAIT = 8000;
  var kept = new Map(), brought = new Set();

  function fetched(id) {
    return fetch(pageOf(id)).then(function (response) {
      if (!response.ok) throw Object.assign(new Error("status " + response.status), { isGone: [404, 410].includes(response.status) });
      return response.text();
    });
  }

  function framed(id) {
    return new Promise(function (resolve, reject) {
      var frame = document.createElement("iframe"), timer;
      function end(result) {
        clearTimeout(timer);
        removeEventListener("message", hear);
        frame.remove();
        if (result === null) reject(new Error("no answer from the page")); else resolve(result);
      }
      function hear(event) {
        var data = event.data;
        if (event.source === frame.contentWindow && data && data.askbook === "article") end(String(data.html));
      }
      addEventListener("message", hear);
      timer = setTimeout(function () { end(null); }, WAIT);
      frame.hidden = true;
      frame.title = askbook.t("answer");
      frame.src = pageOf(id);
      document.body.append(frame);
    });
  }

  // What an answer's own page loads for its formulas, tabs or pictures, once for all answers.
  function bring(article, page) {
    article.querySelectorAll(":scope > link[rel=stylesheet], :scope > script[src]").forEach(function (node) {
      var isStyle = node.localName === "link", address = new URL(node.getAttribute(isStyle ? "href" : "src"), page).href;
      if (!address.startsWith(practice.root) || brought.has(address)) return;
      brought.add(address);
      var own = document.createElement(node.localName);
      if (isStyle) { own.rel = "stylesheet"; own.href = address; } else own.src = address;
      document.head.append(own);
    });
  }

  // Makes what stood on the question's page stand here: addresses from q/, and ids that no other answer has.
  function moved(part, id) {
    var prefix = id + "--", page = pageOf(id);
    part.querySelectorAll("script, style, link, meta, base, form, iframe, object, embed").forEach(function (node) { node.remove(); });
    part.querySelectorAll("[id]").forEach(function (node) { node.id = prefix + node.id; });
    part.querySelectorAll("input[name]").forEach(function (node) { node.name = prefix + node.name; });
    ["for", "aria-labelledby", "aria-describedby", "headers"].forEach(function (name) {
      part.querySelectorAll("[" + name + "]").forEach(function (node) {
        node.setAttribute(name, node.getAttribute(name).trim().split(/\s+/).map(function (word) { return prefix + word; }).join(" "));
      });
    });
    part.querySelectorAll("[href]").forEach(function (node) {
      var href = node.getAttribute("href");
      if (!href.startsWith("#")) node.setAttribute("href", new URL(href, page).href);
      else if (node.classList.contains("anchor")) node.setAttribute("href", page + href);
      else node.setAttribute("href", "#" + prefix + href.slice(1));
    });
    part.querySelectorAll("[src], [poster]").forEach(function (node) {
      ["src", "poster"].forEach(function (name) {
        if (node.hasAttribute(name)) node.setAttribute(name, new URL(node.getAttribute(name), page).href);
      });
    });
    part.querySelectorAll("[srcset]").forEach(function (node) { node.removeAttribute("srcset"); });
    return document.adoptNode(part);
  }

  function read(html, id) {
    var page = new DOMParser().parseFromString(html, "text/html"), article = page.querySelector("article[data-id]");
    // Since this page was opened the question got another id: the page at the former one leads there.
    var target = !article && page.querySelector("script[data-target]");
    if (target) return answer(decodeURIComponent(/([^/]*)\.html$/.exec(target.dataset.target)[1]));
    if (!article || article.dataset.id !== id) throw new Error("another page");
    bring(article, pageOf(id));
    var short = article.querySelector(":scope > .short"), body = article.querySelector(":scope > .prose");
    var points = Array.from(article.querySelectorAll(":scope > .points li"), function (point) { return point.innerHTML; });
    return { title: article.querySelector("h1").innerHTML, short: short && moved(short, id), body: body && moved(body, id), points: points };
  }

  // {title, short, body, points} of a question: the title and the points as inline HTML, the others elements to insert or null. Fails
  // when the page cannot be had. Each call gives new elements.
  function answer(id) {
    var html = kept.get(id);
    if (!html) {
      html = (location.protocol === "file:" ? framed : fetched)(id);
      kept.set(id, html);
      html.catch(function () { kept.delete(id); });
      // The pages of a few cards: those to come, and those to come back.
      if (kept.size > 60) kept.delete(kept.keys().next().value);
    }
    return html.then(function (text) { return read(text, id); });
  }

  // What the answer of a question says now, and what of it changed since a mark was made: {mark, changes}; js/memory.js has both.
  function compared(id, mark) {
    return Promise.all([practice.need("memory"), answer(id)]).then(function () { return kept.get(id); }).then(function (html) {
      var article = new DOMParser().parseFromString(html, "text/html").querySelector("article[data-id]");
      return { mark: globalThis.askbookMemory.mark(article), changes: mark ? globalThis.askbookMemory.changes(article, mark) : null };
    });
  }

  practice.answer = answer;
  practice.compared = compared;
})();
