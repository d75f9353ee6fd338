// The offer to type or record an answer before ours is shown; what does that is loaded when it is asked for.
if (typeof document !== "undefined") (function () {
  "use strict";
  var practice = globalThis.askbookPractice, view = practice.view;

  // Loads a script that this page's element names (`data-interview`, …), once. A deployment removes files of before: then the page,
  // past all caches, names those of now.
  var loads = {};
  function loadScript(address) {
    return new Promise(function (resolve, reject) {
      var script = document.createElement("script");
      script.src = address;
      script.async = true;
      script.onload = resolve;
      script.onerror = function () { script.remove(); reject(new Error(address)); };
      document.head.append(script);
    });
  }
  practice.need = function (name) {
    var given = document.getElementById("_practice").dataset[name];
    loads[name] = loads[name] || loadScript(given).catch(async function (error) {
      if (location.protocol === "file:") throw error;
      var found = await fetch(location.href, { cache: "reload" }), page = new DOMParser().parseFromString(await found.text(), "text/html");
      return loadScript(new URL(page.getElementById("_practice").dataset[name], location.href).href);
    }).catch(function (error) { delete loads[name]; throw error; });
    return loads[name];
  };

  // Puts the offer into `box`; `answer` keeps what is typed as `typed`. Gives {suggest(points, ticks), end(), node()}: `suggest` ticks
  // points whose terms were typed and promises whether there were any, `end` stops writing and recording, `node` is what there is to see.
  practice.rehearse = function (box, answer) {
    var own = null, offer = view.button("quiet.offer", askbook.t("type-or-record"), function () { open(true); });
    function open(isAsked) {
      offer.disabled = true;
      practice.need("rehearse").then(function () {
        if (!offer.isConnected) return;
        own = practice.Rehearsal(answer);
        offer.replaceWith(own.node);
        if (isAsked) own.focus();
      }, function () { offer.disabled = false; });
    }
    box.append(offer);
    if (answer.typed) open(false);
    return {
      suggest: function (points, ticks) { return own ? own.suggest(points, ticks) : Promise.resolve(false); },
      end: function () { if (own) own.end(); else offer.remove(); },
      node: function () { return own && own.isKept() ? own.node : null; }
    };
  };
})();
