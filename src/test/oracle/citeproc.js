// Cites items with citeproc-js. In: {style, language, locales, items, places} as JSON on standard
// input. Out: for each item its entry and what cites it at each place, in HTML.
const CSL = require("citeproc");
const { style, language, locales, items, places } = JSON.parse(
  require("fs").readFileSync(0, "utf8"),
);
const byId = new Map(items.map((item) => [item.id, item]));
const system = {
  retrieveLocale: (wanted) => locales[wanted] ?? locales["en-US"],
  retrieveItem: (id) => structuredClone(byId.get(id)),
};
const engine = new CSL.Engine(system, style, language, true);
engine.setOutputFormat("html");
const inNotes = style.includes('class="note"');

// All items are cited once at each place, so that none of these is a repeated citation.
const citing = (place) =>
  engine
    .rebuildProcessorState(
      items.map(({ id }, i) => ({
        citationID: id,
        citationItems: [place ? { id, locator: place, label: "paragraph" } : { id }],
        properties: { noteIndex: inNotes ? i + 1 : 0 },
      })),
      "html",
    )
    .map(([, , text]) => text);
const mentions = places.map(citing);
const [order, entries] = engine.makeBibliography();
const entry = new Map(order.entry_ids.map(([id], i) => [id, entries[i]]));
const cited = {};
items.forEach(({ id }, i) => {
  cited[id] = { entry: entry.get(id) ?? "", mentions: mentions.map((texts) => texts[i]) };
});
console.log(JSON.stringify(cited));
