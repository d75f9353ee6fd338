// The offer to type or record an answer before ours is shown; what does that is loaded when it is asked for.
if (typeof document !== "undefined") (function () {
  "use strict";
  var practice = globalThis.askbookPractice, view = practice.view;

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
