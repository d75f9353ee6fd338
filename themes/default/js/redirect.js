// A question's former address: go to the new one and keep the fragment.
location.replace(document.currentScript.dataset.target + location.hash);
