// Runs before the page is painted, so that a remembered choice of colours does not flash.
(function () {
  'use strict';
  var root = document.documentElement;
  root.classList.add('scripted');
  // Whoever asks gets the results first, and the index below them, or at once where search fails.
  if (/[?&]q=[^&]/.test(location.search)) {
    root.classList.add('asked');
    addEventListener('error', function () { root.classList.remove('asked'); }, true);
  }
  try {
    var theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch (storageRefused) {
    // Then colours follow the system.
  }
})();
