// A reader of the index that lives on when a deployment replaces it, what fetches its files from a host, and the worker that searches a
// large book. No DOM.
(function (global) {
  "use strict";
  var search = global.askbookSearch;
  // Milliseconds between looks for a new index where files of the present one are gone: a host may be in the middle of an upload.
  var PAUSES = [0, 700, 2000];

  // A reader that a deployment does not stop. It removes the files that the manifest names; the new manifest is then asked for past
  // all caches, `get(file, true)`, and the query is put again.
  function Lasting(get) {
    var current = search.Reader(get), edition = 0, renewing = null;

    // Whether there is another reader than `old` to ask.
    function renew(old) {
      if (current !== old) return Promise.resolve(true);
      renewing = renewing || look(old).then(function (found) { renewing = null; return found; });
      return renewing;
    }
    async function look(old) {
      var before = await old.open().then(JSON.stringify, String), manifest;
      for (var pause of PAUSES) {
        await new Promise(function (resolve) { setTimeout(resolve, pause); });
        try { manifest = await get("manifest", true); } catch (error) { return false; }
        if (JSON.stringify(manifest) !== before) break;
      }
      take(manifest);
      return true;
    }
    function take(manifest) {
      current = search.Reader(async function (file) { return file === "manifest" ? manifest : get(file); });
      edition += 1;
    }
    function lasting(name) {
      return async function () {
        for (var tries = 0;; tries++) {
          var reader = current;
          try { return await reader[name].apply(null, arguments); } catch (error) {
            if (tries === 2 || !await renew(reader)) throw error;
          }
        }
      };
    }
    var find = lasting("find");
    return { open: lasting("open"), search: lasting("search"), filters: lasting("filters"), passages: lasting("passages"), nearest: lasting("nearest"),
      find: async function (query, facets, most) {
        for (;;) {
          var asked = edition, answer = await find(query, facets, most);
          if (asked === edition) return Object.assign(answer, { edition: edition });
        }
      },
      // Numbers of questions mean something in the edition that gave them: where that is gone, the query must be put again.
      shorts: async function (questions, asked) {
        var reader = current;
        if (asked !== edition) throw new Error("of another edition");
        try { return await reader.shorts(questions); } catch (error) { await renew(reader); throw error; }
      },
      // Whether there is another index by now: a word that the present one lacks may be new.
      refresh: async function () {
        var reader = current, before = JSON.stringify(await reader.open()), manifest = await get("manifest", edition > 0);
        if (current !== reader) return true;
        if (JSON.stringify(manifest) === before) return false;
        take(manifest);
        return true;
      } };
  }

  // The JSON in the call that a response is.
  async function content(responding) {
    var response = await responding;
    if (!response.ok) throw new Error("cannot load " + response.url);
    var text = await response.text();
    return JSON.parse(text.slice(text.indexOf("(") + 1, text.lastIndexOf(")")));
  }
  // Files of the index from a host. What a cache has of the manifest, or of what an answer says, may be of an edition of before: it is
  // used only where the host cannot be asked.
  function fetched(root) {
    return function (file, isFresh) {
      var isAnswer = file.startsWith("passages:"), early = global.askbookManifest;
      var address = root + (isAnswer ? "route:passages".replace("{}", file.slice(9)) : "route:search-file".replace("{}", file));
      function from(cache) { return content(fetch(address, { cache: cache })); }
      if (isFresh) { address += "?" + Date.now(); return from("reload"); }
      if (!isAnswer && file !== "manifest") return from("default").catch(function () { return from("reload"); });
      if (!isAnswer) global.askbookManifest = null;
      return (isAnswer || !early ? from("no-cache") : content(early)).catch(function () { return from("force-cache"); });
    };
  }

  // As a worker: requests are [number, name of a reader's function, its arguments]; of queries that wait only the last counts.
  if (typeof document === "undefined" && global.importScripts) {
    var own = String(global.location), reader = Lasting(fetched(own.slice(0, own.lastIndexOf("route:asset".replace("{}", ""))))), last = 0;
    global.onmessage = async function (event) {
      var number = event.data[0], name = event.data[1];
      if (name === "find") last = number;
      await 0;
      if (name === "find" && number < last) { global.postMessage([number, null, "superseded"]); return; }
      try {
        global.postMessage([number, await reader[name].apply(null, event.data[2])]);
      } catch (error) {
        global.postMessage([number, null, String(error)]);
      }
    };
  }
  search.Lasting = Lasting;
  search.fetched = fetched;
})(globalThis);
