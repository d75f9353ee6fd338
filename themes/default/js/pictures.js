// Pictures that are shown smaller than they are can be seen as large as they are: a button around each opens a dialog.
// Loaded by pages that have such pictures.
(function () {
  "use strict";
  function show(image) {
    var dialog = document.createElement("dialog"), close = document.createElement("button"), large = image.cloneNode();
    dialog.className = "larger";
    dialog.setAttribute("aria-label", image.alt || askbook.t("image"));
    close.type = "button";
    close.textContent = askbook.t("close");
    large.loading = "eager";
    large.width = image.naturalWidth;
    large.height = image.naturalHeight;
    dialog.append(large, close);
    dialog.addEventListener("click", function () { dialog.close(); });
    dialog.addEventListener("close", function () { dialog.remove(); });
    document.body.append(dialog);
    dialog.showModal();
  }

  function offer(image) {
    if (!image.clientWidth || image.naturalWidth < image.clientWidth * 1.1 || image.closest("a, button, summary, dialog")) return;
    var button = document.createElement("button");
    button.type = "button";
    button.className = "zoom";
    button.title = askbook.t("larger");
    image.replaceWith(button);
    button.append(image);
    button.addEventListener("click", function () { show(image); });
  }

  function setUp(part) {
    part.querySelectorAll(".prose img, .short img").forEach(function (image) {
      if (image.complete && image.naturalWidth) offer(image);
      else image.addEventListener("load", function () { offer(image); }, { once: true });
    });
  }
  setUp(document);
  document.addEventListener("askbook:inserted", function (event) { setUp(event.target); });
})();
