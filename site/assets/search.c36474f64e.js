/*
 * Search without a service: what a query needs of the index comes as scripts, for from disk a page
 * loads nothing else. Without this file the form leads to the site's index.
 */
"use strict";

/** What pieces of the index call, and how texts are compared. */
const sourcebookSearch = {
  part: value => { document.currentScript.value = value; },
};

(() => {
  /* Words, compared as class sourcebook.search.Word does for the index, and explains. */

  const PLAIN = {
    ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ħ: "h", ı: "i", ł: "l", ə: "a",
    ς: "σ", ك: "ک", ي: "ی", ى: "ی", "ـ": "",
  };
  const WORD = /[\p{L}\p{N}]+(?:(?:['‐‒–-]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{N}]+)*/gu;
  const JOINT = /['‐‒–.,-]/;
  const SHOWN_WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}'’‐‑‒–-]*/gu;

  const plain = text => text
    .replace(/[‘’‛`´ʹʻʼʽʾʿ′]/g, "'")
    .normalize("NFKD").toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/[^\0-~]/g, odd => PLAIN[odd] ?? odd)
    .replace(/'s(?![\p{L}\p{N}])/gu, "")
    .replace(/(?<![\p{L}\p{N}]\p{L})(?<=\p{L})\.(?=\p{L}(?!\p{L}))/gu, "")
    .replace(/\p{Ideographic}/gu, " $& ");

  const spelling = part => part
    .replace(/q/g, "k").replace(/([kg])h/g, "$1").replace(/x/g, "ks").replace(/y/g, "i")
    .replace(/(?![aeou])(\p{L})\1+/gu, "$1");

  /** Of each word the ways to find it: its parts, or all of them in one. */
  const words = text => (plain(text).match(WORD) ?? []).map(word => {
    const parts = word.split(JOINT);
    return [parts.map(spelling), [spelling(parts.join(""))]].slice(0, parts.length);
  });
  sourcebookSearch.words = words;

  /* The index: a directory, and pieces for which it is asked. */

  const form = document.querySelector(".search form");
  if (!form) return;
  const top = new URL(".", form.action);
  const pieces = new Map();
  let fresh = "";

  const fetched = name => {
    if (!pieces.has(name)) {
      pieces.set(name, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = new URL(`data/search/${name}.js${fresh}`, top);
        script.onload = () => resolve(script.value);
        script.onerror = reject;
        document.head.append(script);
      }));
    }
    return pieces.get(name);
  };

  /** Rising numbers, as class Numbers writes them. */
  const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const numbers = text => {
    const all = [];
    let last = -1, step = 1, unit = 1;
    for (const sign of text) {
      const group = SIGNS.indexOf(sign);
      step += (group % 32) * unit;
      unit *= 32;
      if (group < 32) {
        all.push(last += step);
        step = unit = 1;
      }
    }
    return all;
  };

  /** The lines for a word and for all that it begins. */
  const linesFor = async ({ words }, word) => {
    const first = Math.max(0, words.findLastIndex(([start]) => start <= word));
    let end = first + 1;
    while (end < words.length && words[end][0].startsWith(word)) end++;
    const texts = await Promise.all(words.slice(first, end)
      .map(([, hash], at) => fetched(`words-${first + at}-${hash}`)));
    return texts.join("\n").split("\n").map(line => line.split(" "));
  };

  /** Whether a word becomes another, or begins it, if a letter or two neighbours change. */
  const isNear = (word, other) => {
    let at = 0;
    while (at < word.length && word[at] === other[at]) at++;
    const same = (from, to) => word.slice(at + from) === other.slice(at + to)
      || (at < word.length - 1 && other.slice(at + to).startsWith(word.slice(at + from)));
    const swapped = word[at] === other[at + 1] && word[at + 1] === other[at];
    return same(1, 1) || same(0, 1) || same(1, 0) || (swapped && same(2, 2));
  };

  const raise = (scores, entry, score) =>
    scores.set(entry, Math.max(score, scores.get(entry) ?? 0));

  /** The entries that a word finds, with scores: names and whole words count more. */
  const lookUp = async (index, word, open, marks) => {
    const scores = new Map();
    const take = ([token, named, about], score) => {
      marks.add(token);
      numbers(named).forEach(entry => raise(scores, entry, 3 + score));
      numbers(about).forEach(entry => raise(scores, entry, 1 + score));
    };
    for (const line of await linesFor(index, word)) {
      if (line[0] === word) take(line, 2);
      else if (open && line[0].startsWith(word)) take(line, 1);
    }
    if (!scores.size && /^\p{L}{4,}$/u.test(word)) {
      const lines = await linesFor(index, word.slice(0, 2));
      lines.filter(([token]) => isNear(word, token)).forEach(line => take(line, 0));
    }
    return scores;
  };

  /** The entries that any way of writing a word finds. */
  const lookUpWays = async (index, ways, last, marks) => {
    const scores = new Map();
    for (const way of ways) {
      const parts = await Promise.all(way.map((word, at) => {
        const fewest = last && at === way.length - 1 ? 2 : 4;
        return lookUp(index, word, word.length >= fewest, marks);
      }));
      for (const entry of parts[0].keys()) {
        const each = parts.map(part => part.get(entry));
        if (each.every(Boolean)) raise(scores, entry, Math.min(...each));
      }
    }
    return scores;
  };

  /** What a query finds, the best first: what has all of its words, or else most. */
  const find = async query => {
    const index = await fetched("index");
    const all = words(query);
    const tells = word => !index.common.includes(word);
    const telling = all
      .map(ways => ways.map(way => way.filter(tells)).filter(way => way.length))
      .filter(ways => ways.length);
    const asked = telling.length ? telling : all.slice(-1);
    const marks = new Set();
    const found = await Promise.all(asked.map((ways, at) =>
      lookUpWays(index, ways, at === asked.length - 1 && /\S$/.test(query), marks)));
    const sums = new Map(); // 1000 a word, plus scores
    for (const [entry, score] of found.flatMap(scores => [...scores])) {
      sums.set(entry, (sums.get(entry) ?? 0) + 1000 + score);
    }
    const hits = sum => Math.floor(sum / 1000);
    const most = hits([...sums.values()].reduce((most, sum) => Math.max(most, sum), 0));
    const length = entry => index.lengths.charCodeAt(entry) || 999; // of claims, which come last
    const entries = [...sums.keys()]
      .filter(entry => most * 2 >= asked.length && hits(sums.get(entry)) === most)
      .sort((a, b) => sums.get(b) - sums.get(a) || length(a) - length(b) || a - b);
    return { index, entries, marks, complete: most === asked.length };
  };

  const read = async ({ entries, size }, entry) => {
    const at = Math.floor(entry / size);
    const piece = await fetched(`entries-${at}-${entries.slice(at * 6, at * 6 + 6)}`);
    return piece[entry % size];
  };

  const box = form.querySelector("input");
  const panel = form.nextElementSibling;
  const [status, results] = panel.children;
  const page = document.querySelector(".search-page");
  const MOST = 140;
  const FEW = page ? [6, 12] : [3, 5]; // of each kind, and of claims

  const element = (name, ...children) => {
    const made = document.createElement(name);
    made.append(...children);
    return made;
  };

  /** A text, its hits marked, shortened around the first. */
  const marked = (text, marks) => {
    const hits = [...text.matchAll(SHOWN_WORD)]
      .filter(([word]) => words(word).flat(2).some(token => marks.has(token)));
    let from = 0, to = text.length;
    if (to > MOST) {
      const first = hits[0]?.index ?? 0;
      if (first > MOST / 2) from = text.lastIndexOf(" ", first - 40) + 1;
      if (to - from > MOST) to = text.lastIndexOf(" ", from + MOST);
    }
    const made = [from ? "… " : ""];
    for (const { 0: word, index } of hits) {
      if (index < from || index + word.length > to) continue;
      made.push(text.slice(from, index), element("mark", word));
      from = index + word.length;
    }
    return [...made, text.slice(from, to), to < text.length ? " …" : ""];
  };

  const item = ([address, ...texts], marks) => {
    const link = element("a");
    link.href = new URL(address, top);
    texts.forEach((text, at) =>
      text && link.append(element(["b", "span", "small"][at], ...marked(text, marks)), " "));
    return element("li", link);
  };

  /** The results of a kind; the page has a button for more. */
  const group = async (name, entries, few, { index, marks }) => {
    const list = element("ul");
    list.ariaLabel = name;
    const more = element("button", "Show more");
    const extend = async () => {
      const texts = await Promise.all(entries.splice(0, few).map(entry => read(index, entry)));
      const items = texts.map(text => item(text, marks));
      list.append(...items);
      more.hidden = !page || !entries.length;
      return items[0].firstChild;
    };
    more.onclick = async () => (await extend()).focus();
    const heading = element("p", `${name} (${entries.length})`);
    await extend();
    return [heading, list, more];
  };

  /** The results by kinds, the best kind first. */
  const groups = answer => {
    const { kinds } = answer.index;
    const byKind = new Map();
    for (const entry of answer.entries) {
      let kind = 0;
      for (let end = kinds[0][1]; entry >= end; end += kinds[kind][1]) kind++;
      byKind.set(kind, byKind.get(kind) ?? []).get(kind).push(entry);
    }
    return Promise.all([...byKind].map(([kind, entries]) =>
      group(kinds[kind][0], entries, FEW[kind < kinds.length - 1 ? 0 : 1], answer)));
  };

  const answer = async query => {
    const found = await find(query);
    const count = found.entries.length;
    if (!count) return [`Nothing found for “${query.trim()}”.`];
    const counted = count === 1 ? "1 result" : `${count} results`;
    return [
      found.complete ? counted : `Nothing has all of these words; ${counted} with some`,
      ...(await groups(found)).flat(),
    ];
  };

  const show = (text, ...shown) => {
    status.textContent = text;
    results.replaceChildren(...shown);
    panel.classList.toggle("open", text);
  };

  let asked = "";
  const search = async () => {
    const query = box.value;
    if (query === asked) return;
    asked = query;
    const told = !words(query).length ? [""] : await answer(query).catch(() => {
      // The site may have changed, and a piece be gone: begin anew.
      pieces.clear();
      fresh = `?${Date.now()}`;
      return answer(query);
    }).catch(() => ["The search index could not be loaded."]);
    if (query !== asked) return;
    show(...told);
    document.documentElement.classList.remove("asked");
  };

  const close = () => show(asked = "");

  let pause;
  box.oninput = () => {
    clearTimeout(pause);
    pause = setTimeout(search, 120);
  };
  box.onfocus = () => {
    fetched("index").catch(() => {});
    search();
  };

  const whole = form.parentElement;
  whole.onkeydown = event => {
    const stops = [box, ...results.querySelectorAll("a, button:not([hidden])")];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && stops.length > 1) {
      event.preventDefault();
      stops[Math.max(0, Math.min(stops.indexOf(event.target) + step, stops.length - 1))].focus();
    } else if (event.key === "Escape" && panel.matches(".open")) {
      event.preventDefault();
      box.focus();
      close();
    }
  };

  let slash = true;
  try { slash = !localStorage.getItem("no-search-key"); } catch { /* It stays on. */ }
  document.addEventListener("keydown", event => {
    const other = event.ctrlKey || event.metaKey || event.altKey || event.target === box;
    if (slash && !other && event.key === "/") {
      event.preventDefault();
      box.focus();
    }
  });

  if (page) {
    const key = page.querySelector("[type=checkbox]");
    key.checked = slash;
    key.onchange = () => {
      slash = key.checked;
      localStorage.setItem("no-search-key", slash ? "" : "yes");
    };
    box.value = new URLSearchParams(location.search).get("q");
    search();
  } else {
    for (const type of ["click", "focusin"]) {
      document.addEventListener(type, event => whole.contains(event.target) || close());
    }
  }
})();
