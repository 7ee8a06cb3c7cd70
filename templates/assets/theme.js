// Runs before the page is painted, so that a remembered choice of colours does not flash.
(function () {
  'use strict';
  var root = document.documentElement;
  root.classList.add('scripted');
  try {
    var theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch (storageRefused) {
    // Then colours follow the system.
  }
})();
