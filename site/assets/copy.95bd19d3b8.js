// Puts a button for copying behind each citation, once “Cite this” is opened. What is copied is plain
// text, and beside it the same with its italics, for programs that take these. Where the browser
// refuses, the text stays selected, ready to be copied by hand.
(function () {
  "use strict";

  function name(text) {
    var style = text.previousElementSibling;
    var as = text.dataset.as;
    if (style.tagName === "DD") {
      style = style.previousElementSibling;
      as = as || "in the text";
    }
    var list = text.parentNode.previousElementSibling;
    var of = list && list.tagName === "H3" ? " of " + list.textContent : "";
    return " " + style.textContent + (as ? ", " + as : "") + of;
  }

  function button(text) {
    var plain = text.textContent;
    var marked = text.innerHTML;
    var copy = document.createElement("button");
    var what = document.createElement("span");
    copy.type = "button";
    copy.className = "copy";
    what.className = "vh";
    what.textContent = name(text);
    copy.append("Copy", what);

    function give(event) {
      event.clipboardData.setData("text/plain", plain);
      event.clipboardData.setData("text/html", marked);
      event.preventDefault();
    }

    copy.addEventListener("click", function () {
      var selection = getSelection();
      selection.selectAllChildren(text.querySelector("pre") || text);
      document.addEventListener("copy", give);
      var copied = document.execCommand("copy");
      document.removeEventListener("copy", give);
      if (copied) selection.removeAllRanges();
      copy.firstChild.data = copied ? "Copied" : "Selected";
      setTimeout(function () {
        copy.firstChild.data = "Copy";
      }, 3000);
    });
    return copy;
  }

  document.querySelectorAll("details.cite").forEach(function (block) {
    function dress() {
      if (!block.open || block.querySelector(".copy")) return;
      block.querySelectorAll("dd").forEach(function (text) {
        text.append(" ", button(text));
      });
    }
    block.addEventListener("toggle", dress);
    dress();
  });
})();
