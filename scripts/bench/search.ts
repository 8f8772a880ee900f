/**
 * `npm run bench -- search [--clauses 20000,200000] [--queries 1000] [--json FILE]`: what the search costs, over the
 * project's corpus and over synthetic ones, beside Pagefind as it comes, on a line of 100 ms and 2 Mbit/s with nothing
 * cached; and whether it stays exact. Everything is built in a temporary folder.
 */
import { type Browser, chromium, type Page } from 'playwright-core';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { browserPath } from '../browser.ts';
import { build } from '../build.ts';
import { runMeasured } from '../measure.ts';
import { clauseId, readTable, statementOf, type TableFile } from '../../src/search/table.ts';
import { writeCorpus } from './search-corpus.ts';
import { makeQueries } from './search-queries.ts';
import { type Asked, scan, scannedCorpus } from './search-scan.ts';
import { type SlowServer, slowServer } from './slow-server.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const line = { roundTripMs: 100, bytesPerSecond: 250_000 };
const furtherQueries = 60;

interface Traffic {
  firstBytes: number;
  /** Of the first search: what the page had loaded before the box was touched. */
  pageBytes: number;
  furtherMedian: number;
  furtherNinth: number;
  furtherMs: number;
}
interface Report {
  name: string;
  clauses: number;
  index: { seconds: number; peakBytes: number | null; bytes: number; files: number };
  concord: Traffic;
  stock: Omit<Traffic, 'pageBytes'> | null;
  /** Milliseconds from the last key to the results, the box focused two seconds before: median and worst of five. */
  lastKey: { median: number; worst: number } | null;
  exactness: { queries: number; wrong: number } | null;
}

async function bench(name: string, content: string, site: string, folder: string, queries: number): Promise<Report> {
  process.env['CONCORD_CONTENT'] = content;
  const env = { ...process.env, CONCORD_CONTENT: content, CONCORD_OUT: join(folder, name) };
  const measured = await runMeasured([process.execPath, 'scripts/index.ts'], { cwd: root, env });
  if (measured.status !== 0) throw new Error('The index could not be built.');
  const pagefind = join(folder, name, 'pagefind');
  const entry = JSON.parse(readFileSync(join(pagefind, 'pagefind-entry.json'), 'utf8')) as {
    concord: { build: string };
  };
  const table = JSON.parse(readFileSync(join(pagefind, `c-${entry.concord.build}/table.json`), 'utf8')) as TableFile;
  const small = table.clauses <= 20_000;
  const stock = small
    ? await runMeasured([process.execPath, 'scripts/bench/stock.ts', folder], { cwd: root, env })
    : null;
  const server = await slowServer({ pagefind, stock: join(folder, 'stock'), '': site }, (html) =>
    html.replace(/data-build="[^"]*"/gu, `data-build="${entry.concord.build}"`),
  );
  const browser = await launch();
  try {
    const corpus = scannedCorpus();
    const asked = makeQueries(corpus, queries, 11);
    const typed = makeQueries(corpus, furtherQueries + 1, 12).map((one) => one.typed);
    server.line = line;
    return {
      name,
      clauses: table.clauses,
      index: { seconds: measured.seconds, peakBytes: measured.peakBytes, ...sizeOf(pagefind) },
      concord: await concordTraffic(browser, server, typed),
      stock: stock?.status === 0 ? await stockTraffic(browser, server, typed) : null,
      lastKey: await lastKey(browser, server, typed),
      exactness: small ? await exactness(browser, server, site, entry.concord.build, corpus, asked) : null,
    };
  } finally {
    await browser.close();
    await server.close();
    rmSync(join(folder, 'stock'), { recursive: true, force: true });
  }
}

const launch = (): Promise<Browser> => {
  const executablePath = browserPath();
  if (executablePath === null) throw new Error('No Chromium or Chrome: install one, or name it in CHROME.');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
};

async function fresh(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  page.setDefaultTimeout(240_000);
  return page;
}

/** Types a query into the page's box and waits for its results. */
async function typeAndWait(page: Page, query: string): Promise<number> {
  return page.evaluate(
    (words) =>
      new Promise<number>((done) => {
        const box = document.querySelector<HTMLInputElement>('#search-box');
        const status = document.querySelector<HTMLElement>('#search-status');
        if (!box || !status) throw new Error('no search box');
        delete status.dataset['total'];
        const started = performance.now();
        const look = (): void => {
          if (status.dataset['total'] === undefined) requestAnimationFrame(look);
          else done(performance.now() - started);
        };
        box.value = words;
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
        requestAnimationFrame(look);
      }),
    query,
  );
}

async function concordTraffic(
  browser: Browser,
  server: SlowServer,
  [first = '', ...others]: string[],
): Promise<Traffic> {
  const page = await fresh(browser);
  await page.goto(`${server.address}search/`, { waitUntil: 'networkidle' });
  const pageBytes = server.take().bytes;
  await page.focus('#search-box');
  await typeAndWait(page, first);
  await page.waitForLoadState('networkidle');
  const firstBytes = server.take().bytes;
  const each: number[] = [];
  const times: number[] = [];
  for (const query of others) {
    times.push(await typeAndWait(page, query));
    each.push(server.take().bytes);
  }
  await page.context().close();
  return {
    pageBytes,
    firstBytes,
    furtherMedian: part(each, 0.5),
    furtherNinth: part(each, 0.9),
    furtherMs: part(times, 0.5),
  };
}

async function stockTraffic(
  browser: Browser,
  server: SlowServer,
  [first = '', ...others]: string[],
): Promise<Omit<Traffic, 'pageBytes'>> {
  const page = await fresh(browser);
  await page.goto(`${server.address}404.html`);
  server.take();
  const search = (query: string): Promise<number> =>
    page.evaluate(async (words) => {
      const started = performance.now();
      const address = '/stock/pagefind.js';
      const stock = (await import(address)) as {
        search(q: string): Promise<{ results: { data(): Promise<unknown> }[] }>;
      };
      const { results } = await stock.search(words);
      await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return performance.now() - started;
    }, query);
  await search(first);
  const firstBytes = server.take().bytes;
  const each: number[] = [];
  const times: number[] = [];
  for (const query of others) {
    times.push(await search(query));
    each.push(server.take().bytes);
  }
  await page.context().close();
  return { firstBytes, furtherMedian: part(each, 0.5), furtherNinth: part(each, 0.9), furtherMs: part(times, 0.5) };
}

async function lastKey(browser: Browser, server: SlowServer, queries: string[]): Promise<Report['lastKey']> {
  const times: number[] = [];
  for (const query of queries.slice(0, 5)) {
    const page = await fresh(browser);
    await page.goto(`${server.address}search/`, { waitUntil: 'networkidle' });
    await page.focus('#search-box');
    await page.waitForTimeout(2000);
    times.push(await typeAndWait(page, query));
    await page.context().close();
  }
  return { median: part(times, 0.5), worst: Math.max(...times) };
}

async function exactness(
  browser: Browser,
  server: SlowServer,
  site: string,
  version: string,
  corpus: Parameters<typeof scan>[0],
  queries: Asked[],
): Promise<Report['exactness']> {
  server.line = null;
  const page = await fresh(browser);
  await page.goto(`${server.address}search/`);
  const script = readdirSync(join(site, '_astro')).find((file) => /^worker[-.].*\.js$/u.test(file)) ?? '';
  const { table: file, answers } = await page.evaluate(
    async ({ worker, build: id, all }) => {
      const own = new Worker(worker, { type: 'module' });
      const ask = (message: object): Promise<Record<string, unknown>> =>
        new Promise((resolve, reject) => {
          own.addEventListener(
            'message',
            ({ data }) => (data.type === 'failure' ? reject(data.detail) : resolve(data)),
            { once: true },
          );
          own.postMessage(message);
        });
      const { table } = await ask({ type: 'open', id: 1, base: '/', build: id });
      const hits: number[][] = [];
      for (const query of all) {
        const { answer } = await ask({ type: 'search', id: 2, query, options: { aliases: false, literal: false } });
        hits.push([...(answer as { hits: Uint32Array }).hits]);
      }
      return { table: table as TableFile, answers: hits };
    },
    { worker: `/_astro/${script}`, build: version, all: queries.map(({ typed }) => typed) },
  );
  const table = readTable(file);
  const wrong = queries.filter((asked, i) => {
    const hits = (answers[i] ?? []).map((n) => `${statementOf(table, n).id}/${clauseId(table, n)}`);
    const same = hits.sort().join() === scan(corpus, asked).join();
    if (!same) console.log('wrong:', JSON.stringify(asked), hits.length);
    return !same;
  });
  return { queries: queries.length, wrong: wrong.length };
}

function part(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

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

const { values } = parseArgs({
  options: {
    clauses: { type: 'string', default: '20000' },
    queries: { type: 'string', default: '1000' },
    json: { type: 'string' },
    site: { type: 'string' },
  },
});
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
