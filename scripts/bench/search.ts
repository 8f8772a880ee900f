/**
 * What the search does in Chromium, over an index that is there: bytes and times on a line of 100 ms and 2 Mbit/s with
 * nothing cached, beside Pagefind as it comes, and whether what is typed into the page is answered exactly.
 * `npm run bench -- --search` runs it for each size: `node scripts/bench/search.ts --index FOLDER --site FOLDER`, with the
 * content in CONCORD_CONTENT.
 */
import { type Browser, chromium } from 'playwright-core';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { givenOptions } from '../console/command.ts';
import { browserPath } from '../browser.ts';
import { openJson } from '../../src/search/index/seal.ts';
import { type TableFile, tablePath } from '../../src/search/index/table.ts';
import { type Exactness, exactness } from './search-exactness.ts';
import { makeQueries } from './search-queries.ts';
import { scannedCorpus } from './search-scan.ts';
import { concordTraffic, fresh, type LastKey, lastKey, stockTraffic, type Traffic } from './search-traffic.ts';
import { type SlowServer, slowServer } from './slow-server.ts';

const line = { roundTripMs: 100, bytesPerSecond: 250_000 };
const furtherQueries = 60;

interface Report {
  clauses: number;
  index: { bytes: number; files: number };
  concord: Traffic;
  stock: Omit<Traffic, 'pageBytes'> | null;
  lastKey: LastKey;
  exactness: Exactness;
}

/** `folder`: holds the index, and that of Pagefind as it comes where there is one; `site`: a site of the same code. */
async function bench(folder: string, site: string, queries: number, minutes: number): Promise<Report> {
  const pagefind = join(folder, 'pagefind');
  const entry = JSON.parse(readFileSync(join(pagefind, 'pagefind-entry.json'), 'utf8')) as {
    concord: { build: string };
  };
  const { build } = entry.concord;
  const table = openJson(readFileSync(join(pagefind, `c-${build}/${tablePath}`)), build, tablePath) as TableFile;
  const stock = existsSync(join(folder, 'stock'));
  const server = await slowServer({ pagefind, stock: join(folder, 'stock'), '': site }, (html) =>
    html.replace(/data-build="[^"]*"/gu, `data-build="${build}"`),
  );
  const browser = await launch();
  try {
    const corpus = scannedCorpus();
    const typed = makeQueries(corpus, furtherQueries + 1, 12).map((one) => one.typed);
    server.line = line;
    const report = {
      clauses: table.clauses,
      index: sizeOf(pagefind),
      concord: await concordTraffic(browser, server, typed),
      stock: stock ? await stockTraffic(browser, server, typed) : null,
      lastKey: await lastKey(browser, server, typed),
    };
    return { ...report, exactness: await compare(browser, server, { dist: site, build }, queries, minutes) };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** At full speed: what is found does not depend on the line. */
async function compare(
  browser: Browser,
  server: SlowServer,
  site: { dist: string; build: string },
  queries: number,
  minutes: number,
): Promise<Exactness> {
  server.line = null;
  const page = await fresh(browser);
  await page.goto(`${server.address}search/?alias=0`);
  await page.focus('#search-box');
  const corpus = scannedCorpus();
  return exactness(page, site, corpus, makeQueries(corpus, queries, 11), minutes);
}

const launch = (): Promise<Browser> => {
  const executablePath = browserPath();
  if (executablePath === null) throw new Error('No Chromium or Chrome: install one, or name it in CHROME.');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
};

function sizeOf(folder: string): { bytes: number; files: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return {
    files: files.length,
    bytes: files.reduce((sum, one) => sum + statSync(join(one.parentPath, one.name)).size, 0),
  };
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

function print({ index, concord, stock, lastKey: key, exactness: exact }: Report): void {
  console.log(
    `on a line of 100 ms and 2 Mbit/s, in Chromium; index of ${index.files} files, ${(index.bytes / 1e6).toFixed(1)} MB`,
  );
  const row = (t: Omit<Traffic, 'pageBytes'>): string =>
    `first ${kilobytes(t.firstBytes)}, further ${kilobytes(t.furtherMedian)} (median), ${kilobytes(t.furtherNinth)} (90 %), ${Math.round(t.furtherMs)} ms`;
  console.log(`  concord    page ${kilobytes(concord.pageBytes)}, ${row(concord)}`);
  if (stock) console.log(`  stock      ${row(stock)}`);
  console.log(
    `  last key   ${Math.round(key.median)} ms in the median of five, ${Math.round(key.worst)} ms at the most`,
  );
  const { queries, wrong, wrongNumbers, of } = exact;
  const sampled = queries < of ? `, the first of ${of} in the time that was given` : '';
  console.log(
    `  exactness  of ${queries} queries${sampled}: ${queries - wrong} sets are those of a plain scan, and so are ${queries - wrongNumbers} numbers on the page`,
  );
}

const { values } = givenOptions(
  'node scripts/bench/search.ts --index FOLDER --site FOLDER [--queries N] [--minutes N]',
  {
    index: { type: 'string', default: 'dist' },
    site: { type: 'string', default: 'dist' },
    queries: { type: 'string', default: '1000' },
    minutes: { type: 'string', default: '10' },
  },
);
print(await bench(values.index, values.site, Number(values.queries), Number(values.minutes)));
