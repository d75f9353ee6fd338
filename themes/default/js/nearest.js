// The 404 page where there is no question of this id: those with the most similar ids or former ids.
(function () {
  "use strict";
  var own = document.currentScript.src, root = own.slice(0, own.lastIndexOf("route:asset".replace("{}", "")));
  var box = document.getElementById("_nearest"), asked = /\/q\/([^/]+?)(\.html|\.md)?$/.exec(decodeURI(location.pathname));
  if (!box || !asked) return;
  function pairs(text) {
    var out = new Set();
    for (var i = 0; i + 1 < text.length; i++) out.add(text.slice(i, i + 2));
    return out;
  }
  var wanted = pairs(asked[1].toLowerCase());
  // Dice's coefficient of the pairs of letters: 0 to 1.
  function likeness(id) {
    var theirs = pairs(id), shared = 0;
    theirs.forEach(function (pair) { if (wanted.has(pair)) shared += 1; });
    return 2 * shared / (theirs.size + wanted.size);
  }
  fetch(root + "route:ids").then(function (response) { return response.json(); }).then(function (data) {
    var rows = data.questions.map(function (row) {
      return { row: row, like: Math.max.apply(null, [row.id].concat(row.aliases).map(likeness)) };
    }).filter(function (entry) { return entry.like > 0.4; });
    rows.sort(function (a, b) { return b.like - a.like; });
    rows.slice(0, 5).forEach(function (entry) {
      var item = document.createElement("li"), link = document.createElement("a");
      link.href = root + "route:question".replace("{}", entry.row.id) + location.hash;
      link.textContent = entry.row.question;
      item.append(link);
      box.querySelector("ul").append(item);
    });
    box.hidden = !rows.length;
  }).catch(function () { /* the list of topics is there */ });
})();
