// What pages do beyond showing: remember the colours, and open evidence where a browser does not.
(function () {
  'use strict';
  var root = document.documentElement;
  var button = document.querySelector('button.theme');
  var next = { system: 'light', light: 'dark', dark: 'system' };

  function theme() {
    return root.dataset.theme || 'system';
  }

  function show() {
    button.textContent = 'Colours: ' + theme();
  }

  button.addEventListener('click', function () {
    var chosen = next[theme()];
    if (chosen === 'system') delete root.dataset.theme;
    else root.dataset.theme = chosen;
    try {
      if (chosen === 'system') localStorage.removeItem('theme');
      else localStorage.setItem('theme', chosen);
    } catch (storageRefused) {
      // The choice holds for this page.
    }
    show();
  });
  show();

  // Some browsers do not open a closed <details> when a link leads into it.
  function reveal() {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    var closed = target && target.closest('details:not([open])');
    if (closed) {
      closed.open = true;
      target.scrollIntoView();
    }
  }
  addEventListener('hashchange', reveal);
  reveal();
})();
