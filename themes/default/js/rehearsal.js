// An answer of the reader's: typed, or recorded where the browser can, to be seen and heard beside ours. A recording stays in this
// page's memory and goes nowhere.
(function () {
  "use strict";
  var practice = globalThis.askbookPractice, view = practice.view, element = view.element;
  // Of a point's terms so many must have been typed.
  var SHARE = 0.5;

  function canRecord() {
    return Boolean(window.MediaRecorder && navigator.mediaDevices && navigator.mediaDevices.getUserMedia);
  }

  // The terms of a text by search's own analysis, without stop words: a list of alternatives for each word.
  function words(text) {
    return window.askbookSearch.words(text).filter(function (word) { return !word.isStop; })
      .map(function (word) { return word.alternatives.flat(); });
  }
  // Which of `points` (HTML) share enough terms with what was typed.
  function mentioned(typed, points) {
    var said = new Set(words(typed).flat());
    return points.map(function (html) {
      var node = element("div", {});
      node.innerHTML = html;
      var terms = words(node.textContent), found = terms.filter(function (word) { return word.some(function (term) { return said.has(term); }); });
      return terms.length > 0 && found.length >= Math.max(Math.min(2, terms.length), SHARE * terms.length);
    });
  }

  // Ticks the points that were mentioned; whether there were any.
  practice.suggestTicks = async function (typed, points, ticks) {
    if (!typed.trim()) return false;
    if (!window.askbookSearch) await practice.need("search");
    var found = mentioned(typed, points);
    found.forEach(function (isThere, place) { if (isThere) ticks[place] = true; });
    return found.some(Boolean);
  };

  // Records into an audio element below `controls`; `gone` is called when a recording was deleted.
  function Recorder(controls, say, gone) {
    var recorder = null, stream = null, address = null, started = 0, hasSound = false, timer;
    var start = view.button("second", askbook.t("record"), begin), stop = view.button("second", "", end);
    var sound = element("audio", { controls: "", "aria-label": askbook.t("your-recording") });
    var drop = view.button("quiet", askbook.t("delete-recording"), remove);
    controls.append(start);
    function begin() {
      start.disabled = true;
      navigator.mediaDevices.getUserMedia({ audio: true }).then(function (given) {
        var pieces = [];
        stream = given;
        recorder = new MediaRecorder(stream);
        recorder.ondataavailable = function (event) { if (event.data.size) pieces.push(event.data); };
        recorder.onstop = function () { keep(new Blob(pieces, { type: recorder.mimeType })); };
        recorder.start();
        hasSound = true;
        started = Date.now();
        controls.replaceChildren(stop);
        tick();
        timer = setInterval(tick, 1000);
        stop.focus();
        say(askbook.t("recording"));
      }).catch(function () {
        start.disabled = false;
        say(askbook.t("no-microphone"));
      });
    }
    function tick() { stop.textContent = askbook.t("stop-recording", { time: view.clock(Date.now() - started) }); }
    function end() {
      clearInterval(timer);
      if (recorder && recorder.state !== "inactive") recorder.stop();
      if (stream) stream.getTracks().forEach(function (track) { track.stop(); });
    }
    function keep(blob) {
      address = URL.createObjectURL(blob);
      sound.src = address;
      controls.replaceChildren(sound, drop);
      say(askbook.t("recorded"));
    }
    function remove() {
      hasSound = false;
      sound.removeAttribute("src");
      URL.revokeObjectURL(address);
      start.disabled = false;
      controls.replaceChildren(start);
      say(askbook.t("recording-deleted"));
      start.focus();
      gone();
    }
    return { end: end, hasSound: function () { return hasSound; } };
  }

  // `answer` keeps what is typed, as `typed`.
  practice.Rehearsal = function (answer) {
    var field = element("textarea", { rows: "5", "aria-label": askbook.t("your-answer"), placeholder: askbook.t("your-answer-hint") });
    var note = element("p.where", { role: "status" }), controls = element("div.record", {});
    var node = element("div.panel.own", { role: "group", "aria-label": askbook.t("your-answer") }, element("h2", {}, askbook.t("your-answer")), field);
    var recorder = null;
    field.value = answer.typed || "";
    field.addEventListener("input", function () { answer.typed = field.value; });
    if (canRecord()) {
      recorder = Recorder(controls, function (text) { note.textContent = text; }, function () { if (field.readOnly) tidy(); });
      note.textContent = askbook.t("on-this-device");
      node.append(controls, note);
    }
    function isKept() { return Boolean(field.value.trim() || (recorder && recorder.hasSound())); }
    // Beside ours there is what was said, and nothing to fill in.
    function tidy() {
      if (recorder && !recorder.hasSound()) { controls.remove(); note.remove(); }
      if (!isKept()) node.remove();
      else if (!field.value.trim()) field.remove();
      else field.replaceWith(element("p.typed", {}, field.value));
    }
    return {
      node: node,
      isKept: isKept,
      focus: function () { field.focus(); },
      suggest: function (points, ticks) { return practice.suggestTicks(field.value, points, ticks); },
      end: function () {
        if (recorder) recorder.end();
        field.readOnly = true;
        tidy();
      }
    };
  };
})();
