// Answered by `askbook serve` instead of the site's service worker: an author wants the book as it is now, never what a
// browser has kept. A worker that another server left at this address goes with all that it kept.
self.addEventListener("install", function () { self.skipWaiting(); });
self.addEventListener("activate", function (event) {
  event.waitUntil(caches.keys().then(function (names) {
    var ours = names.filter(function (name) { return name.indexOf(self.registration.scope + "#") === 0; });
    return Promise.all(ours.map(function (name) { return caches.delete(name); }));
  }).then(function () { return self.registration.unregister(); }));
});
