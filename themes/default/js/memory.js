// Links with a memory: what an answer said when a link to it was copied, as a mark of at most 80 characters, and what has
// changed since. A mark holds a hash of each block of the answer; no old text is kept anywhere. Loaded by whoever copies a link
// and by whoever follows one; the practice page keeps a mark with each grade.
//
// A mark is a character that says how the answer was cut, then the hashes, two or three characters of base64url each: "3" for
// blocks with three, "2" for blocks with two, "s" for sections (a heading to the next) with two.
(function () {
  "use strict";
  var LONGEST = 80, WIDTHS = { 3: 3, 2: 2, s: 2 };

  // A block's words and pictures; buttons are the page's.
  function textOf(block) {
    var copy = block.cloneNode(true);
    copy.querySelectorAll("button").forEach(function (button) { button.remove(); });
    var pictures = Array.from(copy.querySelectorAll("img")).map(function (image) {
      return image.alt + " " + image.getAttribute("src").split("/").pop();
    });
    return (copy.textContent + " " + pictures.join(" ")).replace(/\s+/g, " ").trim();
  }

  // FNV-1a of UTF-16 units with the final mix of MurmurHash3, whose low bits are even enough to be cut off.
  function hash(text, width) {
    var sum = 0x811c9dc5;
    for (var place = 0; place < text.length; place++) sum = Math.imul(sum ^ text.charCodeAt(place), 0x01000193);
    sum = Math.imul(sum ^ sum >>> 16, 0x85ebca6b);
    sum = Math.imul(sum ^ sum >>> 13, 0xc2b2ae35);
    sum ^= sum >>> 16;
    return btoa(String.fromCharCode(sum & 255, sum >>> 8 & 255, sum >>> 16 & 255)).slice(0, width).replace(/\+/g, "-").replace(/\//g, "_");
  }

  // The parts of the answer in `article`, each an array of blocks.
  function partsOf(article, cut) {
    var parts = [];
    article.querySelectorAll(".short, .prose > :not(.changes)").forEach(function (block) {
      if (cut === "s" && parts.length && !/^H[1-6]$/.test(block.tagName)) parts[parts.length - 1].push(block);
      else parts.push([block]);
    });
    return parts;
  }
  function hashes(parts, width) {
    return parts.map(function (part) { return hash(part.map(textOf).join("\n"), width); });
  }

  // What the answer in `article` says now; the empty string without an answer. Of more parts than fit, the first ones count.
  function mark(article) {
    var cut = "3", parts = partsOf(article, cut), fits = function () { return 1 + parts.length * WIDTHS[cut] <= LONGEST; };
    if (!fits()) cut = "2";
    if (!fits()) parts = partsOf(article, cut = "s");
    var most = Math.floor((LONGEST - 1) / WIDTHS[cut]);
    return parts.length ? cut + hashes(parts.slice(0, most), WIDTHS[cut]).join("") : "";
  }

  // What changed in `article` since `mark` was made: `{ changed, added }` are arrays of parts, `gone` is a number. `null` when
  // nothing did, and when `mark` is none.
  function changes(article, mark) {
    if (!/^[32s][\w-]+$/.test(mark) || mark.length > LONGEST) return null;
    var width = WIDTHS[mark[0]], old = mark.slice(1).match(new RegExp(".{" + width + "}", "g")) || [];
    if (old.length * width !== mark.length - 1) return null;
    var parts = partsOf(article, mark[0]), most = Math.floor((LONGEST - 1) / width);
    // A mark that was full says nothing of what came later.
    if (old.length === most) parts = parts.slice(0, most);
    var now = hashes(parts, width);

    // The longest common subsequence: what stayed, in its order.
    var table = old.concat(null).map(function () { return new Array(now.length + 1).fill(0); }), i, j;
    for (i = old.length - 1; i >= 0; i--) {
      for (j = now.length - 1; j >= 0; j--) {
        table[i][j] = old[i] === now[j] ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
      }
    }
    // Between two that stayed, as many are changed as are both gone and new.
    var found = { changed: [], added: [], gone: 0 }, lost = 0, fresh = [];
    function close() {
      var pairs = Math.min(lost, fresh.length);
      found.changed.push.apply(found.changed, fresh.slice(0, pairs));
      found.added.push.apply(found.added, fresh.slice(pairs));
      found.gone += lost - pairs;
      lost = 0;
      fresh = [];
    }
    for (i = j = 0; i < old.length || j < now.length;) {
      if (i < old.length && j < now.length && old[i] === now[j]) { close(); i++; j++; }
      else if (j === now.length || i < old.length && table[i + 1][j] >= table[i][j + 1]) { lost++; i++; }
      else fresh.push(parts[j++]);
    }
    close();
    return found.changed.length || found.added.length || found.gone ? found : null;
  }

  // Says at the answer in `article` what changed since `mark`, and shows it on request.
  function show(article, mark) {
    var found = changes(article, mark), answer = article.querySelector(".short, .prose");
    if (!found || !answer) return;
    var counts = [
      found.changed.length && askbook.t("changed-parts", { count: found.changed.length }),
      found.added.length && askbook.t("new-parts", { count: found.added.length }),
      found.gone && askbook.t("gone-parts", { count: found.gone })
    ].filter(Boolean);
    var box = document.createElement("div"), words = document.createElement("p"), button = document.createElement("button");
    box.className = "changes";
    box.setAttribute("role", "status");
    words.textContent = askbook.t("changed-since", { counts: counts.join(" · ") });
    box.append(words);
    if (found.changed.length || found.added.length) {
      button.type = "button";
      button.className = "button";
      button.textContent = askbook.t("show-changes");
      button.setAttribute("aria-pressed", "false");
      button.addEventListener("click", function () {
        var shows = button.getAttribute("aria-pressed") !== "true";
        button.setAttribute("aria-pressed", String(shows));
        function label(parts, word) {
          parts.forEach(function (part) {
            part.forEach(function (block, place) {
              if (!shows) delete block.dataset.change;
              else block.dataset.change = place ? "" : word;
            });
          });
        }
        label(found.changed, askbook.t("is-changed"));
        label(found.added, askbook.t("is-new"));
        var first = article.querySelector("[data-change]");
        if (first) first.scrollIntoView({ block: "center" });
      });
      box.append(button);
    }
    // Who comes to a heading sees it there.
    var target = article.querySelector(".prose > :target");
    if (target) target.after(box); else answer.before(box);
  }

  window.askbookMemory = { mark: mark, changes: changes, show: show };
})();
