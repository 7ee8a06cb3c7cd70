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
  const form = document.createElement("form");
  const said = document.createElement("p");
  said.className = "status";
  said.setAttribute("role", "status");
  form.className = "by-topic";
  const fields = document.createElement("fieldset");
  const legend = document.createElement("legend");
  legend.textContent = "Show only";
  fields.append(legend);
  form.append(fields, said);
  links.forEach((link) => {
    const label = document.createElement("label");
    const box = document.createElement("input");
    box.type = "checkbox";
    box.value = link.dataset.kind;
    label.append(box, " ", link.textContent, " ", link.parentNode.lastElementChild.cloneNode(true));
    fields.append(label);
  });
  nav.replaceWith(form);
  const show = () => {
    const chosen = [...form.querySelectorAll(":checked")].map((box) => box.value);
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
  form.addEventListener("change", show);
  // A reader who goes back finds the boxes as they were left.
  show();
  addEventListener("pageshow", show);
})();
