// Keeps a page of the preview up to date: reloads it when the site has changed, and shows what is
// wrong with the dossier over the last good page. No published page has this.
(() => {
  const own = new URL(document.currentScript.src);
  const { edition } = document.currentScript.dataset;
  const kept = "sourcebook.preview.scroll";
  let news;
  let panel;

  const make = (name, text, ...inside) => {
    const element = document.createElement(name);
    if (text) {
      element.textContent = text;
    }
    element.append(...inside);
    return element;
  };

  // What stands between backticks is code.
  const words = (text) => text.split(/`([^`]+)`/).map((part, i) => (i % 2 ? make("code", part) : part));

  const reload = () => {
    const place = { page: location.pathname, x: scrollX, y: scrollY };
    sessionStorage.setItem(kept, JSON.stringify(place));
    news.close();
    location.reload();
  };

  const scrollBack = () => {
    const place = JSON.parse(sessionStorage.getItem(kept) ?? "{}");
    sessionStorage.removeItem(kept);
    if (place.page === location.pathname) {
      scrollTo({ left: place.x, top: place.y, behavior: "instant" });
    }
  };

  const place = ({ text, href, line }) => {
    const name = make(href ? "a" : "span", text);
    if (href) {
      name.href = href;
    }
    const copy = make("button", "Copy");
    copy.type = "button";
    copy.title = "Copy " + text;
    copy.onclick = () => navigator.clipboard.writeText(text).then(() => copy.replaceChildren("Copied"));
    const where = make("p", "", name, " ", copy);
    where.className = "place";
    const [before, meant, behind] = line;
    return line.join("") ? [where, make("pre", before, make("mark", meant), behind)] : [where];
  };

  const item = (fault) => {
    const rule = make("span", fault.rule);
    rule.className = "rule";
    rule.title = fault.why;
    const message = make("p", "", make("strong", fault.severity + ": "), ...words(fault.message), " ", rule);
    const mend = fault.mend ? [make("p", "Mend: ", ...words(fault.mend))] : [];
    const related = fault.related.flatMap((one) => [make("p", "See: ", ...words(one.message)), ...place(one.place)]);
    const item = make("li", "", message, ...place(fault.place), ...mend, ...related);
    item.className = fault.severity;
    return item;
  };

  const count = (number, what) => (number ? [number + " " + what + (number > 1 ? "s" : "")] : []);

  const title = ({ faults, trouble }) => {
    const errors = faults.filter((fault) => fault.severity === "error").length;
    const what = trouble ? "This cannot be built" : [...count(errors, "error"), ...count(faults.length - errors, "warning")].join(", ");
    return trouble || errors ? what + " – this page is the last good one" : what;
  };

  const show = (state) => {
    const folded = panel?.shadowRoot.querySelector("details")?.open === false;
    panel?.remove();
    panel = undefined;
    if (!state.trouble && !state.faults.length) {
      return;
    }
    const list = make("ol", "", ...state.faults.map(item));
    const details = make("details", "", make("summary", title(state)), ...(state.trouble ? [make("p", "", ...words(state.trouble))] : []), list);
    const errors = state.trouble || state.faults.some((fault) => fault.severity === "error");
    details.open = !folded && Boolean(errors);
    const section = make("section", "", details);
    section.className = errors ? "error" : "warning";
    section.setAttribute("role", "status");
    section.setAttribute("aria-label", "What is wrong with the dossier");
    const style = make("link");
    style.rel = "stylesheet";
    style.href = new URL("live.css" + own.search, own).href;
    panel = make("sourcebook-preview");
    panel.attachShadow({ mode: "open" }).append(style, section);
    document.documentElement.append(panel);
  };

  // Browsers allow few lasting connections to one host, so pages that nobody sees have none.
  const listen = () => {
    news?.close();
    if (document.hidden) {
      return;
    }
    news = new EventSource(new URL("news", own).pathname + "?" + location.pathname);
    news.onmessage = ({ data }) => {
      const state = JSON.parse(data);
      if (state.edition === edition) {
        show(state);
      } else {
        reload();
      }
    };
  };

  document.addEventListener("visibilitychange", listen);
  addEventListener("load", scrollBack);
  listen();
})();
