// Progress in an address: the cards and days of a progress file, written short and compressed, in the fragment of the practice
// page's address. A link has it after `#progress/` in base64url; the address of a code has it after `#progress:` in digits, which
// take less room there.
(function () {
  "use strict";
  var practice = globalThis.askbookPractice;
  // Longer addresses are cut by programs on the way; a file takes what does not fit.
  var LONGEST = 30000;
  var FORMAT = "1", SECOND = 1000, DAY = 86400000;
  // Digits that take so many bytes.
  var DIGITS = [0, 3, 5, 8, 10, 13, 15, 17], GROUP = 7;

  // Columns of numbers, each by its distance from the one before, in base 36.
  function distances(numbers) {
    return numbers.map(function (number, at) { return (number - (at ? numbers[at - 1] : 0)).toString(36); }).join(" ");
  }
  function sums(text) {
    var sum = 0;
    return column(text).map(function (part) { return sum += parseInt(part, 36); });
  }
  function column(text) { return text ? text.split(" ") : []; }

  // What another device cannot find out by itself, a line for each key: intervals in seconds, stability to five digits.
  function short(file) {
    var progress = JSON.parse(file), cards = progress.cards, days = Object.keys(progress.days).sort();
    var ids = Object.keys(cards).filter(function (id) { return /^\S+$/.test(id); });
    ids.sort(function (a, b) { return cards[a].last - cards[b].last; });
    function each(how) { return ids.map(function (id) { return how(cards[id]); }); }
    function seconds(time) { return Math.floor(time / SECOND); }
    return [FORMAT, ids.join(" "), distances(each(function (card) { return seconds(card.last); })),
      each(function (card) { return (seconds(card.due) - seconds(card.last)).toString(36); }).join(" "),
      each(function (card) { return Number(card.s.toPrecision(5)); }).join(" "),
      each(function (card) { return Number(card.d.toFixed(2)); }).join(" ")
    ].concat(["state", "step", "reps", "lapses"].map(function (key) { return each(function (card) { return card[key]; }).join(" "); }),
      distances(days.map(function (day) { return Date.parse(day) / DAY; })), days.map(function (day) { return progress.days[day]; }).join(" ")).join("\n");
  }
  // The progress file of such a text; fails on what is none.
  function long(text) {
    var lines = text.split("\n"), cards = {}, days = {}, last = sums(lines[2]), rows = lines.map(column), counts = rows[11];
    if (lines[0] !== FORMAT || lines.length !== 12) throw new Error("progress of another format");
    column(lines[1]).forEach(function (id, at) {
      cards[id] = { s: Number(rows[4][at]), d: Number(rows[5][at]), due: (last[at] + parseInt(rows[3][at], 36)) * SECOND, last: last[at] * SECOND,
        state: Number(rows[6][at]), step: Number(rows[7][at]), reps: Number(rows[8][at]), lapses: Number(rows[9][at]) };
    });
    sums(lines[10]).forEach(function (day, at) { days[new Date(day * DAY).toISOString().slice(0, 10)] = Number(counts[at]); });
    return JSON.stringify({ askbook: "practice", version: 1, cards: cards, days: days });
  }

  function through(stream, bytes) {
    return new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer().then(function (buffer) { return new Uint8Array(buffer); });
  }
  function inLetters(bytes) {
    var text = "";
    bytes.forEach(function (byte) { text += String.fromCharCode(byte); });
    return btoa(text).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  }
  function ofLetters(text) {
    return Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), function (letter) { return letter.charCodeAt(0); });
  }
  function inDigits(bytes) {
    var text = "";
    for (var at = 0; at < bytes.length; at += GROUP) {
      var group = bytes.slice(at, at + GROUP), number = 0n;
      group.forEach(function (byte) { number = number << 8n | BigInt(byte); });
      text += String(number).padStart(DIGITS[group.length], "0");
    }
    return text;
  }
  function ofDigits(text) {
    var bytes = [];
    (text.match(new RegExp("\\d{1," + DIGITS[GROUP] + "}", "g")) || []).forEach(function (digits) {
      var number = BigInt(digits), count = DIGITS.indexOf(digits.length);
      for (var place = count - 1; place >= 0; place--) bytes.push(Number(number >> BigInt(8 * place) & 255n));
    });
    return Uint8Array.from(bytes);
  }
  function packed(file) { return through(new CompressionStream("deflate-raw"), new TextEncoder().encode(short(file))); }
  function page() { return location.href.split(/[?#]/)[0]; }

  // The address that takes this progress file along; null where it is too long for one.
  practice.progressLink = async function (file) {
    var address = page() + "#progress/" + inLetters(await packed(file));
    return address.length > LONGEST ? null : address;
  };
  // The same for progress_code.js: {text, digits}, the beginning of the address and what follows it.
  practice.progressDigits = async function (file) {
    return { text: page() + "#progress:", digits: inDigits(await packed(file)) };
  };
  // The progress file of an address's fragment; fails on what is none.
  practice.linkedProgress = async function (hash) {
    var data = hash.slice("#progress/".length), bytes = hash.startsWith("#progress:") ? ofDigits(data) : ofLetters(data);
    return long(new TextDecoder().decode(await through(new DecompressionStream("deflate-raw"), bytes)));
  };
})();
