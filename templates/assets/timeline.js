"use strict";
// Shows only some topics of the time line. Without scripts the topics lead to their own pages.
(function () {
  const nav = document.querySelector(".by-topic");
  if (!nav) {
    return;
  }
  const links = [...nav.querySelectorAll("a[data-kind]")];
  const entries = [...document.querySelectorAll(".timeline > li")];
  const marks = [...document.querySelectorAll(".strip a")];
  const said = document.createElement("span");
  said.className = "status";
  said.setAttribute("role", "status");
  nav.querySelector("h2").append(" ", said);
  // Each box takes a place that is kept free for it, so that nothing moves.
  links.forEach((link) => {
    const box = document.createElement("input");
    box.type = "checkbox";
    box.value = link.dataset.kind;
    box.setAttribute("aria-label", "Show only " + link.textContent);
    link.before(box);
  });
  const show = () => {
    const chosen = [...nav.querySelectorAll(":checked")].map((box) => box.value);
    const fits = (one) => !chosen.length || chosen.some((kind) => one.classList.contains(kind));
    entries.forEach((entry) => {
      entry.hidden = !fits(entry);
    });
    let shown = 0;
    marks.forEach((mark) => {
      const fit = fits(mark);
      mark.classList.toggle("out", !fit);
      shown += fit ? 1 : 0;
    });
    document.querySelectorAll(".period > h3").forEach((heading) => {
      heading.hidden = !heading.nextElementSibling.querySelector("li:not([hidden])");
    });
    document.querySelectorAll(".period").forEach((period) => {
      const all = [...period.querySelectorAll(".timeline > li")];
      period.hidden = all.length > 0 && all.every((entry) => entry.hidden);
    });
    said.textContent = chosen.length ? shown + " of " + marks.length + " dated claims" : "";
  };
  nav.addEventListener("change", show);
  // A reader who goes back finds the boxes as they were left.
  show();
  addEventListener("pageshow", show);
})();
