// A question's former address: go to the new one and keep the mark and the fragment.
location.replace(document.currentScript.dataset.target + location.search + location.hash);
