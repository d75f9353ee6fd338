// Progress as a link: the progress file, compressed, in the fragment of the practice page's address.
(function () {
  "use strict";
  var practice = globalThis.askbookPractice;
  // Longer addresses are cut by programs on the way; a file takes what does not fit.
  var LONGEST = 30000;

  function through(stream, bytes) {
    return new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer().then(function (buffer) { return new Uint8Array(buffer); });
  }
  function encoded(bytes) {
    var text = "";
    bytes.forEach(function (byte) { text += String.fromCharCode(byte); });
    return btoa(text).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  }
  function decoded(text) {
    return Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), function (letter) { return letter.charCodeAt(0); });
  }

  // The address that takes this progress file along; null where it is too long for one.
  practice.progressLink = async function (file) {
    var progress = JSON.parse(file);
    Object.keys(progress.cards).forEach(function (id) {
      var card = progress.cards[id];
      // What another device finds out by itself.
      delete card.topic;
      delete card.seen;
    });
    var bytes = await through(new CompressionStream("deflate-raw"), new TextEncoder().encode(JSON.stringify(progress)));
    var address = location.href.split(/[?#]/)[0] + "#progress/" + encoded(bytes);
    return address.length > LONGEST ? null : address;
  };
  // The progress file of an address's fragment; fails on what is none.
  practice.linkedProgress = async function (hash) {
    return new TextDecoder().decode(await through(new DecompressionStream("deflate-raw"), decoded(hash.slice("#progress/".length))));
  };
})();
