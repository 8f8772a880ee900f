/** Budgets over the wire, per type of page: what is needed to read it, and the script that comes after. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect } from 'vitest';

const kilobyte = 1024;
/** Kilobytes of HTML and styles, gzip; a clause is read complete within the first 14. */
const budgets: Record<string, number> = {
  clause: 14,
  'clause with variants': 14,
  'clause with an emendation': 14,
  pair: 20,
  // The whole text twice, and a number for each line of its source.
  'audit with reports': 25,
  changes: 40,
  statement: 40,
  'broken-off statement': 40,
};
const other = 20;

/** Tools that are open from the start, and the page that shows the script for other sites at work. */
const openTools = new Set(['search', 'notebook', 'comparing any two', 'checking quotations', 'links for other sites']);

/** Fails where a page of the type `name` asked for more than its budget; `requests` are addresses, `dist` the built site. */
export function expectWithinBudget(name: string, requests: readonly string[], dist: string): void {
  const weight = (url: string): number => {
    const file = decodeURIComponent(new URL(url).pathname);
    return gzipSync(readFileSync(join(dist, file.endsWith('/') ? `${file}index.html` : file))).length;
  };
  const sum = (urls: readonly string[]): number => urls.reduce((total, url) => total + weight(url), 0);
  const read = requests.filter((url) => /\/$|\.css$/u.test(new URL(url).pathname));
  const scripts = requests.filter((url) => url.endsWith('.js'));
  expect(sum(read) / kilobyte).toBeLessThan(budgets[name] ?? other);
  if (openTools.has(name)) return;
  // The service worker is fetched once per build, and counts all the same.
  const worker = new URL('/sw.js', requests[0]).href;
  expect(sum([...scripts, worker]) / kilobyte).toBeLessThan(8);
  // The page, its styles, its script, and on pages without a text the styles of lists; the icon is the browser's affair.
  const texts = /^(?:clause|.*statement$)/u.test(name);
  expect(requests.filter((url) => !url.endsWith('favicon.svg')).length).toBeLessThanOrEqual(texts ? 3 : 4);
}
