// Measures a page of every kind with Lighthouse: each page at the top of a site, and the longest of each folder.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const [site, address] = process.argv.slice(2);
const LEAST = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };

function pages(folder) {
  const size = (name) => statSync(join(site, folder, name)).size;
  return readdirSync(join(site, folder))
    .filter((name) => name.endsWith('.html'))
    .sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1))
    .map((name) => folder + name);
}

function folders() {
  return readdirSync(site, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name + '/')
    .filter((folder) => pages(folder).length > 0)
    .sort();
}

const score = (result, category) => Math.round(result.categories[category].score * 100);

// The third measurement cannot matter where two are good enough, or two are not.
async function measure(page, port) {
  const results = [];
  const good = () => results.filter((result) => score(result, 'performance') >= LEAST.performance).length;
  while (good() < 2 && results.length - good() < 2) {
    const run = await lighthouse(address + page, { port, logLevel: 'error', onlyCategories: Object.keys(LEAST) });
    results.push(run.lhr);
  }
  results.sort((a, b) => score(a, 'performance') - score(b, 'performance'));
  return results[Math.floor(results.length / 2)];
}

function faults(result) {
  return Object.keys(LEAST).flatMap((category) =>
    result.categories[category].auditRefs
      .map((ref) => [ref, result.audits[ref.id]])
      .filter(([ref, audit]) => ref.weight > 0 && audit.score !== null && audit.score < (category === 'performance' ? 0.9 : 1))
      .map(([, audit]) => {
        const where = audit.details?.items?.[0]?.node?.snippet ?? audit.displayValue ?? '';
        return `    ${category}: ${audit.title} ${where}`;
      }),
  );
}

const chrome = await launch({
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
let below = 0;
try {
  console.log('performance accessibility best-practices seo  page');
  for (const page of [...pages(''), ...folders().map((folder) => pages(folder)[0])]) {
    const result = await measure(page, chrome.port);
    const scores = Object.keys(LEAST).map((category) => score(result, category));
    const widths = [11, 13, 14, 3];
    console.log(scores.map((number, i) => String(number).padStart(widths[i])).join(' ') + '  ' + page);
    if (scores.some((number, i) => number < Object.values(LEAST)[i])) {
      below++;
      console.log(faults(result).join('\n'));
    }
  }
} finally {
  chrome.kill();
}
console.log(below === 0 ? 'all pages are good enough' : `${below} pages are not good enough`);
process.exitCode = below === 0 ? 0 : 1;
