/**
 * `npm run bench -- search [--clauses 20000,200000] [--queries 1000] [--json FILE]`: what the search costs over synthetic
 * corpora of so many clauses, or with `--clauses 0` over the project's own, beside Pagefind as it comes, on a line of
 * 100 ms and 2 Mbit/s with nothing cached; and whether it stays exact. Everything is built in a temporary folder.
 */
import { type Browser, chromium } from 'playwright-core';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { givenOptions } from '../console/command.ts';
import { browserPath } from '../browser.ts';
import { build } from '../build.ts';
import { runMeasured } from '../console/measure.ts';
import { openJson } from '../../src/search/index/seal.ts';
import { type TableFile, tablePath } from '../../src/search/index/table.ts';
import { writeCorpus } from './search-corpus.ts';
import { type Exactness, exactness } from './search-exactness.ts';
import { makeQueries } from './search-queries.ts';
import { scannedCorpus } from './search-scan.ts';
import { concordTraffic, fresh, type LastKey, lastKey, stockTraffic, type Traffic } from './search-traffic.ts';
import { type SlowServer, slowServer } from './slow-server.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const line = { roundTripMs: 100, bytesPerSecond: 250_000 };
const furtherQueries = 60;

interface Report {
  name: string;
  clauses: number;
  index: { seconds: number; peakBytes: number | null; bytes: number; files: number };
  concord: Traffic;
  stock: Omit<Traffic, 'pageBytes'> | null;
  lastKey: LastKey | null;
  exactness: Exactness | null;
}

async function bench(name: string, content: string, site: string, folder: string, queries: number): Promise<Report> {
  process.env['CONCORD_CONTENT'] = content;
  const env = { ...process.env, CONCORD_CONTENT: content, CONCORD_OUT: join(folder, name) };
  const measured = await runMeasured([process.execPath, 'scripts/stages/search-index.ts'], { cwd: root, env });
  if (measured.status !== 0) throw new Error('The index could not be built.');
  const pagefind = join(folder, name, 'pagefind');
  const entry = JSON.parse(readFileSync(join(pagefind, 'pagefind-entry.json'), 'utf8')) as {
    concord: { build: string };
  };
  const tableFile = readFileSync(join(pagefind, `c-${entry.concord.build}/${tablePath}`));
  const table = openJson(tableFile, entry.concord.build, tablePath) as TableFile;
  const small = table.clauses <= 20_000;
  const stock = small
    ? await runMeasured([process.execPath, 'scripts/bench/stock.ts', folder], { cwd: root, env })
    : null;
  const server = await slowServer({ pagefind, stock: join(folder, 'stock'), '': site }, (html) =>
    html.replace(/data-build="[^"]*"/gu, `data-build="${entry.concord.build}"`),
  );
  const browser = await launch();
  try {
    const typed = makeQueries(scannedCorpus(), furtherQueries + 1, 12).map((one) => one.typed);
    server.line = line;
    return {
      name,
      clauses: table.clauses,
      index: { seconds: measured.seconds, peakBytes: measured.peakBytes, ...sizeOf(pagefind) },
      concord: await concordTraffic(browser, server, typed),
      stock: stock?.status === 0 ? await stockTraffic(browser, server, typed) : null,
      lastKey: await lastKey(browser, server, typed),
      exactness: small ? await compare(browser, server, { dist: site, build: entry.concord.build }, queries) : null,
    };
  } finally {
    await browser.close();
    await server.close();
    rmSync(join(folder, 'stock'), { recursive: true, force: true });
  }
}

/** At full speed: what is found does not depend on the line. */
async function compare(
  browser: Browser,
  server: SlowServer,
  site: { dist: string; build: string },
  queries: number,
): Promise<Exactness> {
  server.line = null;
  const page = await fresh(browser);
  await page.goto(`${server.address}search/`);
  const corpus = scannedCorpus();
  return exactness(page, site, corpus, makeQueries(corpus, queries, 11));
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

function print({ name, clauses, index, concord, stock, lastKey: key, exactness: exact }: Report): void {
  const memory = index.peakBytes === null ? '' : `, ${Math.round(index.peakBytes / 1e6)} MB at the peak`;
  console.log(`${name}: ${clauses} clauses`);
  console.log(
    `  index      ${index.seconds.toFixed(1)} s${memory}, ${(index.bytes / 1e6).toFixed(1)} MB in ${index.files} files`,
  );
  const row = (t: Omit<Traffic, 'pageBytes'>): string =>
    `first ${kilobytes(t.firstBytes)}, further ${kilobytes(t.furtherMedian)} (median), ${kilobytes(t.furtherNinth)} (90 %), ${Math.round(t.furtherMs)} ms`;
  console.log(`  concord    page ${kilobytes(concord.pageBytes)}, ${row(concord)}`);
  if (stock) console.log(`  stock      ${row(stock)}`);
  if (key)
    console.log(
      `  last key   ${Math.round(key.median)} ms in the median of five, ${Math.round(key.worst)} ms at the most`,
    );
  if (exact)
    console.log(`  exactness  ${exact.queries - exact.wrong} of ${exact.queries} sets are those of a plain scan`);
}

const { values } = givenOptions(
  'npm run bench -- search [--clauses N,N…] [--queries N] [--json FILE] [--site FOLDER]',
  {
    clauses: { type: 'string', default: '20000' },
    queries: { type: 'string', default: '1000' },
    json: { type: 'string' },
    site: { type: 'string' },
  },
);
const folder = mkdtempSync(join(tmpdir(), 'concord-search-bench-'));
try {
  const own = process.env['CONCORD_CONTENT'] ?? join(root, 'content');
  const site = values.site ?? join(folder, 'site');
  if (values.site === undefined && (await build({ quiet: true, env: { CONCORD_OUT: site } })) === null) process.exit(1);
  const reports: Report[] = [];
  const add = async (name: string, content: string): Promise<void> => {
    // A process keeps the corpus that it has read, so each size is measured in one of its own.
    const report = await bench(name, content, site, folder, Number(values.queries));
    print(report);
    reports.push(report);
  };
  const sizes = values.clauses.split(',').map(Number);
  const [only] = sizes;
  if (sizes.length === 1 && only === 0) await add('corpus', own);
  else
    for (const size of sizes) {
      const content = join(folder, `content-${size}`);
      process.env['CONCORD_CONTENT'] = own;
      writeCorpus(content, size);
      await add(`synthetic-${size}`, content);
    }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(reports, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
