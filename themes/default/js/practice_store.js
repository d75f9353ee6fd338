// What a reader knows, kept on the device under one key. Pure but for the storage it is given; ARCHITECTURE.md has the format.
//
// Every change reads what is stored now, changes that, and writes it, so tabs do not undo each other's work. What cannot be
// written stays in memory (`pending`) and is written with the next change that can be.
(function () {
  "use strict";
  var VERSION = 1;
  // The hour at which a day begins where the reader has not chosen one.
  var DAY_BEGINS = 4;
  // Days of stability from which a question counts as mastered.
  var MASTERED = 21;
  var DAYS_KEPT = 400, DAY = 86400000;

  function empty() { return { version: VERSION, seed: 0, cards: Object.create(null), days: Object.create(null), settings: {} }; }
  function isObject(value) { return typeof value === "object" && value !== null && !Array.isArray(value); }
  function isWhole(value, least, most) { return Number.isInteger(value) && value >= least && value <= most; }
  function isCard(card) {
    return isObject(card) && card.s >= 0.001 && card.s <= 36500 && card.d >= 1 && card.d <= 10 && isWhole(card.due, 0, 8.64e15) &&
      isWhole(card.last, 0, 8.64e15) && isWhole(card.state, 1, 3) && isWhole(card.step, 0, 9) && isWhole(card.reps, 0, 1e9) &&
      isWhole(card.lapses, 0, 1e9);
  }
  function plain(card) {
    var out = { s: card.s, d: card.d, due: card.due, last: card.last, state: card.state, step: card.step, reps: card.reps,
      lapses: card.lapses };
    if (typeof card.topic === "string") out.topic = card.topic;
    if (typeof card.seen === "string") out.seen = card.seen;
    return out;
  }

  // `text` as data with what in it is not right left out; `fault` is null, "damaged" or "newer".
  function parse(text) {
    var data = empty(), found, fault = null;
    try { found = JSON.parse(text); } catch (error) { return { data: data, fault: "damaged" }; }
    if (!isObject(found) || !isWhole(found.version, 1, 1e9)) return { data: data, fault: "damaged" };
    if (found.version > VERSION) return { data: data, fault: "newer" };
    if (!isObject(found.cards) || !isObject(found.days)) fault = "damaged";
    Object.keys(isObject(found.cards) ? found.cards : {}).forEach(function (id) {
      if (isCard(found.cards[id])) data.cards[id] = plain(found.cards[id]); else fault = "damaged";
    });
    Object.keys(isObject(found.days) ? found.days : {}).forEach(function (day) {
      if (/^\d{4}-\d\d-\d\d$/.test(day) && isWhole(found.days[day], 0, 1e6)) data.days[day] = found.days[day]; else fault = "damaged";
    });
    if (isObject(found.settings)) data.settings = found.settings;
    if (isWhole(found.seed, 0, 4294967295)) data.seed = found.seed;
    return { data: data, fault: fault };
  }

  // Puts `from` into `into`: of a question the grade given last, of a day the larger count. Says how much was new.
  function merge(into, from) {
    var counts = { added: 0, newer: 0 };
    Object.keys(from.cards).forEach(function (id) {
      var own = into.cards[id];
      if (own && own.last >= from.cards[id].last) return;
      counts[own ? "newer" : "added"] += 1;
      into.cards[id] = from.cards[id];
    });
    Object.keys(from.days).forEach(function (day) { into.days[day] = Math.max(into.days[day] || 0, from.days[day]); });
    return counts;
  }

  function dayBegins(settings) { return isWhole(settings.dayBegins, 0, 23) ? settings.dayBegins : DAY_BEGINS; }

  // A day by its name, `2026-11-21`.
  function dayOf(time) {
    var date = globalThis.askbookFsrs.dayOf(time);
    function two(number) { return String(number).padStart(2, "0"); }
    return date.getFullYear() + "-" + two(date.getMonth() + 1) + "-" + two(date.getDate());
  }

  // The day so many days before or after `now`, as a time in its middle.
  function dayAway(now, days) {
    var date = globalThis.askbookFsrs.dayOf(now);
    date.setHours(12 + 24 * days, 0, 0, 0);
    return date.getTime();
  }

  // Days in a row with practice, up to `now`; a day that has only begun breaks nothing.
  function streak(days, now) {
    var ago = days[dayOf(now)] ? 0 : 1, count = 0;
    while (days[dayOf(dayAway(now, -ago - count))]) count += 1;
    return count;
  }

  // `storage()` gives a Storage or throws where it is blocked. `aliases` leads from former ids to ids, `topicOf(id, card)` from an
  // id to its topic or undefined.
  function Store(storage, key, aliases, topicOf) {
    var pending = null, fault = null, locked = false, last = null;

    // Former ids become the present ones.
    function renamed(data) {
      Object.keys(data.cards).forEach(function (id) {
        var now = aliases[id];
        if (!now) return;
        var own = data.cards[now];
        if (!own || own.last < data.cards[id].last) data.cards[now] = data.cards[id];
        delete data.cards[id];
      });
      return data;
    }
    // Moves what cannot be read out of the way; it stays on the device until the reader drops it.
    function setAside(text) {
      var place = key + ":damaged", number = 1;
      while (storage().getItem(place) !== null && storage().getItem(place) !== text) place = key + ":damaged-" + ++number;
      storage().setItem(place, text);
    }
    function read() {
      var text, data;
      if (locked) return pending;
      try { text = storage().getItem(key); } catch (error) { fault = "blocked"; }
      if (text === null || text === undefined) {
        data = empty();
      } else {
        var parsed = parse(text);
        data = renamed(parsed.data);
        if (parsed.fault) {
          fault = parsed.fault;
          // What a newer handbook wrote, or what there is no room to keep twice, is left where it is.
          if (parsed.fault === "newer") locked = true;
          else try { setAside(text); storage().setItem(key, JSON.stringify(data)); } catch (error) { locked = true; }
        }
      }
      if (pending) {
        merge(data, pending);
        data.settings = pending.settings;
        data.seed = data.seed || pending.seed;
      }
      globalThis.askbookFsrs.beginDaysAt(dayBegins(data.settings));
      if (locked) pending = data;
      return data;
    }
    function tidied(data) {
      // A large book's lists are found by the topic, and other pages count by it.
      Object.keys(data.cards).forEach(function (id) {
        var card = data.cards[id], topic = topicOf(id, card);
        if (topic) card.topic = topic;
      });
      // The order of new questions differs from person to person and stays.
      if (!data.seed) data.seed = 1 + Math.floor(Math.random() * 4294967294);
      Object.keys(data.days).sort().slice(0, -DAYS_KEPT).forEach(function (day) { delete data.days[day]; });
      return data;
    }
    function write(data) {
      last = tidied(data);
      if (locked) { pending = data; return; }
      try {
        storage().setItem(key, JSON.stringify(data));
        pending = null;
        if (fault === "full" || fault === "blocked") fault = null;
      } catch (error) {
        pending = data;
        if (fault !== "blocked") fault = "full";
      }
    }
    function change(how) {
      var data = read(), result = how(data);
      write(data);
      return result;
    }
    function count(data, now, by) {
      var day = dayOf(now);
      data.days[day] = Math.max(0, (data.days[day] || 0) + by);
      if (!data.days[day]) delete data.days[day];
    }

    return {
      // What is kept, as of the last look; `refresh` looks again.
      data: function () { return last || (last = read()); },
      refresh: function () { last = read(); return last; },
      // null, or why progress is not kept as it should be: "blocked", "full", "damaged" or "newer".
      fault: function () { return fault; },
      // Whether nothing can be written because what is stored must not be touched.
      isLocked: function () { return locked; },
      // Grades a question. `answer` says of its answer, where that is known, what it says now as `seen`, and whether it is asked again the
      // next day at the latest as `isSooner`.
      grade: function (id, grade, now, answer) {
        return change(function (data) {
          var before = data.cards[id] || null, after = globalThis.askbookFsrs.review(before, grade, now), seen = answer && answer.seen || before && before.seen;
          if (seen) after.seen = seen;
          if (answer && answer.isSooner) after.due = Math.min(after.due, now + DAY);
          data.cards[id] = after;
          count(data, now, 1);
          return before;
        });
      },
      // Takes a grade back: the card is as it was `before`.
      restore: function (id, before, now) {
        change(function (data) {
          if (before) data.cards[id] = before; else delete data.cards[id];
          count(data, now, -1);
        });
      },
      // Cards as they are to be, by id, without a grade.
      put: function (cards) { change(function (data) { Object.assign(data.cards, cards); }); },
      keep: function (settings) {
        change(function (data) {
          data.settings = settings;
          globalThis.askbookFsrs.beginDaysAt(dayBegins(settings));
        });
      },
      exported: function (title, now) {
        var data = read();
        return JSON.stringify({ askbook: "practice", version: VERSION, handbook: title, saved: new Date(now).toISOString(),
          cards: data.cards, days: data.days }, null, 1) + "\n";
      },
      // Adds a file's progress to what is here: {added, newer, fault}, fault null, "foreign", "newer" or "damaged" (in part).
      imported: function (text) {
        var found, parsed;
        try { found = JSON.parse(text.replace(/^\ufeff/, "")); } catch (error) { return { fault: "foreign" }; }
        if (!isObject(found) || found.askbook !== "practice") return { fault: "foreign" };
        parsed = parse(JSON.stringify({ version: found.version, cards: found.cards, days: found.days }));
        if (parsed.fault === "newer") return { fault: "newer" };
        var result = change(function (data) { return merge(data, renamed(parsed.data)); });
        result.fault = parsed.fault;
        return result;
      },
      forget: function () {
        pending = null;
        change(function (data) { data.cards = Object.create(null); data.days = Object.create(null); });
      },
      // Texts that could not be read, oldest first.
      damaged: function () {
        var texts = [], number = 1, place = key + ":damaged", text;
        try {
          while ((text = storage().getItem(place)) !== null) { texts.push(text); place = key + ":damaged-" + ++number; }
          if (locked && fault === "damaged") texts.push(storage().getItem(key));
        } catch (error) { /* blocked: nothing is kept */ }
        return texts;
      },
      dropDamaged: function () {
        var number = 1, place = key + ":damaged";
        try {
          while (storage().getItem(place) !== null) { storage().removeItem(place); place = key + ":damaged-" + ++number; }
          if (locked && fault === "damaged") { locked = false; storage().removeItem(key); }
        } catch (error) { return; }
        if (fault === "damaged") fault = null;
        change(function () { /* what was in memory is written */ });
      }
    };
  }

  globalThis.askbookPractice = { Store: Store, MASTERED: MASTERED, DAY_BEGINS: DAY_BEGINS, dayBegins: dayBegins, streak: streak, dayOf: dayOf, dayAway: dayAway };
})();
