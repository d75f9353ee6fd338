// The page that is shown without a network lists the questions that were visited before.
(function () {
  "use strict";
  var list = document.getElementById("_kept"), root = document.querySelector("a.brand").href.replace(/index\.html$/, "");
  if (!window.caches) return;
  function entry(cache, key) {
    return cache.match(key).then(function (answer) { return answer.text(); }).then(function (text) {
      var title = new DOMParser().parseFromString(text, "text/html").querySelector("h1");
      var item = document.createElement("li"), link = document.createElement("a");
      link.textContent = title ? title.textContent : key.url;
      link.href = key.url;
      item.append(link);
      return item;
    });
  }
  caches.open(root + "#visited").then(async function (cache) {
    var pages = (await cache.keys()).filter(function (key) { return /\/q\/[^/]+\.html$/.test(key.url); }).reverse().slice(0, 100);
    return Promise.all(pages.map(function (key) { return entry(cache, key); }));
  }).then(function (items) {
    list.append.apply(list, items);
    list.parentNode.hidden = !items.length;
  }).catch(function () { /* storage is blocked: nothing is kept */ });
})();
