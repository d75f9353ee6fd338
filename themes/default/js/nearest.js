// The 404 page where there is no question of this id: of those that search finds by the words of the id, the ones with similar ids.
(function () {
  "use strict";
  var own = document.currentScript.src, root = own.slice(0, own.lastIndexOf("route:asset".replace("{}", "")));
  var box = document.getElementById("_nearest"), asked = /\/q\/([^/]+?)(\.html|\.md)?$/.exec(path());
  var search = document.querySelector("a.find[data-search]");
  function path() { try { return decodeURI(location.pathname); } catch (error) { return location.pathname; } }
  // Questions looked at: of a large book each is in a file that is loaded for it.
  var MOST = 12;
  if (!box || !asked || !search) return;
  var wanted = asked[1].toLowerCase();
  function show(found) {
    var rows = found.texts.map(function (text) { return { text: text, like: window.askbookSearch.alike(wanted, text.id) }; });
    rows = rows.filter(function (row) { return row.like > 0.4; }).sort(function (a, b) { return b.like - a.like; });
    rows.slice(0, 5).forEach(function (row) {
      var item = document.createElement("li"), link = document.createElement("a");
      link.href = root + "route:question".replace("{}", row.text.id) + location.hash;
      link.textContent = row.text.title;
      item.append(link);
      box.querySelector("ul").append(item);
    });
    box.hidden = !rows.length;
  }
  window.askbookLoad(search.dataset.search).then(function () {
    var index = window.askbookSearch;
    return index.Lasting(index.fetched(root)).find(asked[1].replace(/-/g, " ") + " ", [], MOST);
  }).then(show).catch(function () { /* the list of topics is there */ });
})();
