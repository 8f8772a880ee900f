/**
 * What a search loads, counted file by file as a host serves it (text as Brotli, bodies alone), beside Pagefind as it
 * comes, and whether it is exact: `npm run bench -- --search [--clauses 0,20000,200000]`; 0 is the project's own corpus.
 * The search itself is the site's, run here without a browser; a first search is one with nothing kept, and the first
 * eight hits are read, as the page does. Behind each size search.ts asks the page itself, in Chromium.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../build.ts';
import { givenOptions } from '../console/command.ts';
import type { Index } from '../../src/search/engine/context.ts';
import { answer } from '../../src/search/engine/engine.ts';
import { openFiles } from '../../src/search/index/files.ts';
import { openIndex } from '../../src/search/index/index-files.ts';
import type { Backend } from '../../src/search/index/pagefind.ts';
import { results } from '../../src/search/engine/results.ts';
import {
  clauseId,
  readTable,
  statementOf,
  type Table,
  type TableFile,
  tablePath,
} from '../../src/search/index/table.ts';
import { clauseOf } from '../../src/search/engine/texts.ts';
import { buildIndex } from '../stages/search-index.ts';
import { runMeasured } from '../console/measure.ts';
import { pagefindRuntime } from '../stages/pagefind-runtime.ts';
import { writeCorpus } from './search-corpus.ts';
import { queriesByKind } from './search-kinds.ts';
import { scriptBytes } from './search-scripts.ts';
import { makeQueries } from './search-queries.ts';
import { scan, type ScannedClause, scannedCorpus } from './search-scan.ts';
import { counter, kilobytes, part, sum } from './search-served.ts';
import { measureStock } from './search-stock.ts';

interface Opened {
  table: Table;
  index: Index;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const perKind = 25;
const firsts = 3;
const hitsRead = 8;
const seed = 31;

async function backendOf(folder: string): Promise<Backend> {
  const glue = join(folder, 'glue.mjs');
  writeFileSync(glue, (await pagefindRuntime()).glue);
  return ((await import(glue)) as { backend: Backend }).backend;
}

const kindOfFile = (path: string): string =>
  path.endsWith(tablePath)
    ? 'table'
    : path.startsWith('index/')
      ? 'parts of the index'
      : path.includes('/texts/')
        ? 'texts'
        : path.includes('wasm')
          ? 'wasm'
          : basename(path);

/** Pagefind as it comes takes too much memory for more clauses; of a larger corpus it is given a part, and said so. */
const mostStock = 20_000;

/** `built`: the index is in the folder already. */
async function measure(name: string, folder: string, built: boolean): Promise<void> {
  const seconds = built ? null : (await buildIndex(folder)).seconds;
  const files = counter(join(folder, 'pagefind'));
  const entry = readFileSync(join(folder, 'pagefind/pagefind-entry.json'), 'utf8');
  const version = (JSON.parse(entry) as { concord: { build: string } }).concord;
  const backend = await backendOf(folder);
  const scripts = await scriptBytes();
  const script = scripts.worker + scripts.answered;
  const openAll = async (): Promise<Opened> => {
    const read = openFiles('disk:/', version.build, files.get);
    const table = readTable(await read.json<TableFile>(tablePath));
    return { table, index: await openIndex(table, read, backend) };
  };
  const open = async () => {
    const { table, index } = await openAll();
    return async (query: string): Promise<ReadonlyMap<string, number>> => {
      const found = await answer(table, index, query, { aliases: true, literal: false });
      const { groups } = results(table, found, { filters: {}, order: 'new' });
      const shown = groups.flatMap((group) => group.clauses).slice(0, hitsRead);
      await Promise.all(shown.map((clause) => clauseOf(table, index, clause)));
      return files.take();
    };
  };
  const corpus = scannedCorpus();
  const kinds = queriesByKind(corpus, perKind, seed);
  const clauses = corpus.length;
  const time = seconds === null ? 'index built before' : `index built in ${seconds.toFixed(0)} s`;
  console.log(`\n${name}: ${clauses} clauses, ${time}, ${readdirSync(join(folder, 'pagefind/index')).length} files`);
  const [common = ''] = kinds.get('2, common') ?? [];
  const first = await (await open())(common);
  printFirst(common, first, scripts);
  console.log('kind of query          first, median KB   further, median / p90 / max KB   requests');
  const allFurther: number[] = [];
  for (const [kind, queries] of kinds) {
    const starts: number[] = [];
    for (const query of queries.slice(0, firsts)) starts.push(sum(await (await open())(query)) + script);
    const session = await open();
    await session(common);
    const further: number[] = [];
    const requests: number[] = [];
    for (const query of queries) {
      const loaded = await session(query);
      further.push(sum(loaded));
      requests.push(loaded.size);
    }
    allFurther.push(...further);
    const numbers = [0.5, 0.9, 1].map((share) => kilobytes(part(further, share))).join(' / ');
    console.log(
      `  ${kind.padEnd(20)} ${kilobytes(part(starts, 0.5)).padStart(10)}   ${numbers.padStart(26)}   ${part(requests, 0.5)}`,
    );
  }
  console.log(
    `  ${'all'.padEnd(31)}   ${[0.5, 0.9, 1]
      .map((share) => kilobytes(part(allFurther, share)))
      .join(' / ')
      .padStart(26)}`,
  );
  await measureStock(folder, [...kinds.values()].flat(), Math.ceil(clauses / mostStock));
  await exactness(await openAll(), corpus);
}

function printFirst(
  query: string,
  loaded: ReadonlyMap<string, number>,
  scripts: Awaited<ReturnType<typeof scriptBytes>>,
): void {
  const all = sum(loaded) + scripts.worker + scripts.answered;
  console.log(`first search (${query}), KB: ${kilobytes(all)} in ${loaded.size + scripts.files} requests`);
  const line = (kind: string, bytes: number): void =>
    console.log(`  ${kind.padEnd(20)} ${kilobytes(bytes).padStart(8)}`);
  for (const [kind, own] of Map.groupBy(loaded, ([path]) => kindOfFile(path)))
    line(
      kind,
      own.reduce((total, [, bytes]) => total + bytes, 0),
    );
  line('worker', scripts.worker);
  line('scripts of the page', scripts.answered);
}

async function exactness({ table, index }: Opened, corpus: readonly ScannedClause[]): Promise<void> {
  const asked = makeQueries(corpus, Number(values.queries), seed);
  let wrong = 0;
  for (const one of asked) {
    const { hits } = await answer(table, index, one.typed, { aliases: false, literal: false });
    const found = Array.from(hits, (n) => `${statementOf(table, n).id}/${clauseId(table, n)}`).sort();
    if (found.join() !== scan(corpus, one).join() && ++wrong <= 10)
      console.log('wrong:', JSON.stringify(one), found.length);
  }
  console.log(`exact: ${asked.length - wrong} of ${asked.length} sets are those of a plain scan`);
}

const usage = 'npm run bench -- --search [--clauses N,N…] [--queries N] [--minutes N] [--site FOLDER]';
const { values } = givenOptions(usage, {
  clauses: { type: 'string', default: '0,20000,200000' },
  queries: { type: 'string', default: '1000' },
  minutes: { type: 'string', default: '10' },
  site: { type: 'string' },
  /** Of a process that measures one size: which, and where its index is, or is to be built. */
  only: { type: 'string' },
  out: { type: 'string', default: '' },
  built: { type: 'boolean', default: false },
});
const own = process.env['CONCORD_CONTENT'] ?? join(root, 'content');

/** One size, in processes of its own: a process keeps the corpus that it has read. */
async function measureApart(size: number, folder: string, site: string): Promise<void> {
  const content = size === 0 ? own : join(folder, `content-${size}`);
  const out = join(folder, `index-${size}`);
  if (size > 0) {
    writeCorpus(content, size);
    for (const name of readdirSync(own).filter((one) => one.endsWith('.yaml')))
      cpSync(join(own, name), join(content, name));
  }
  const node = [process.execPath, '--max-old-space-size=8000'];
  const options = { cwd: root, env: { ...process.env, CONCORD_CONTENT: content } };
  const loaded = await runMeasured(
    [...node, 'scripts/bench/search-bytes.ts', '--only', String(size), '--out', out],
    options,
  );
  // The scan that the answers are compared with holds every text twice, and Pagefind as it comes takes more than both.
  if (loaded.peakBytes !== null)
    console.log(`  memory of index, Pagefind as it comes, queries and scan: ${Math.round(loaded.peakBytes / 1e6)} MB`);
  const limits = ['--queries', values.queries, '--minutes', values.minutes];
  const page = await runMeasured(
    [...node, 'scripts/bench/search.ts', '--index', out, '--site', site, ...limits],
    options,
  );
  if (loaded.status !== 0 || page.status !== 0) process.exitCode = 1;
  for (const done of [out, ...(size > 0 ? [content] : [])]) rmSync(done, { recursive: true, force: true });
}

if (values.only !== undefined) {
  await measure(values.only === '0' ? 'corpus' : `synthetic ${values.only}`, values.out, values.built);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'concord-search-bytes-'));
  try {
    const site = values.site ?? join(folder, 'site');
    if (values.site === undefined && (await build({ quiet: true, env: { CONCORD_OUT: site } })) === null)
      throw new Error('The site was not built.');
    // oxlint-disable-next-line no-await-in-loop -- one size after the other, so that they do not share the machine
    for (const size of values.clauses.split(',').map(Number)) await measureApart(size, folder, site);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
