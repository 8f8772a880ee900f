/** Budgets over the wire, per type of page: what is needed to read it, and the script that comes after. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { pageTypes } from './pages.ts';

const browser = useBrowser();
const kilobyte = 1024;
/** Kilobytes of HTML and styles, gzip; a clause is read complete within the first 14. */
const budgets: Record<string, number> = {
  clause: 14,
  'clause with variants': 14,
  'clause with an emendation': 14,
  pair: 20,
  changes: 40,
  statement: 40,
  'broken-off statement': 40,
};
const other = 20;

/** Tools that are open from the start, and the page that shows the script for other sites at work. */
const openTools = new Set(['search', 'notebook', 'comparing any two', 'checking quotations', 'links for other sites']);

// The page for readers without a network comes from the device, and lists what is kept there.
const overTheWire = Object.entries(pageTypes).filter(([name]) => name !== 'not kept');

test.for(overTheWire)('%s', async ([name, path]) => {
  const { page, requests } = await browser.open(path);
  await page.waitForLoadState('networkidle');
  const dist = inject('dist');
  const weight = (url: string): number => {
    const file = decodeURIComponent(new URL(url).pathname);
    return gzipSync(readFileSync(join(dist, file.endsWith('/') ? `${file}index.html` : file))).length;
  };
  const sum = (urls: string[]): number => urls.reduce((total, url) => total + weight(url), 0);
  const read = requests.filter((url) => /\/$|\.css$/u.test(new URL(url).pathname));
  const scripts = requests.filter((url) => url.endsWith('.js'));
  expect(sum(read) / kilobyte).toBeLessThan(budgets[name] ?? other);
  if (!openTools.has(name)) {
    // The service worker is fetched once per build, and counts all the same.
    const worker = new URL('/sw.js', page.url()).href;
    expect(sum([...scripts, worker]) / kilobyte).toBeLessThan(8);
    // The page, its styles, its script, and on pages without a text the styles of lists; the icon is the browser's affair.
    const texts = /^(?:clause|.*statement$)/u.test(name);
    expect(requests.filter((url) => !url.endsWith('favicon.svg')).length).toBeLessThanOrEqual(texts ? 3 : 4);
  }
  await page.context().close();
});
