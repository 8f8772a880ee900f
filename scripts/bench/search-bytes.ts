/**
 * What a search loads, counted file by file as a host serves it (text as Brotli, bodies alone), beside Pagefind as it
 * comes, and whether it is exact: `npm run bench -- --search [--clauses 0,20000,200000]`; 0 is the project's own corpus.
 * The search itself is the site's, run here without a browser; a first search is one with nothing kept, and the first
 * eight hits are read, as the page does.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { givenOptions } from '../console/command.ts';
import { indexVersion } from '../../src/search/build/build-name.ts';
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

interface Opened {
  table: Table;
  index: Index;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const perKind = 25;
const firsts = 3;
const hitsRead = 8;
const seed = 31;

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
const part = (numbers: readonly number[], share: number): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};

/** Bytes of files as served, each compressed once. */
function counter(folder: string): { get: (address: string) => Promise<Response>; take: () => Map<string, number> } {
  const sizes = new Map<string, number>();
  let taken = new Map<string, number>();
  return {
    get: async (address) => {
      const path = address.replace(/^disk:\//u, '').replace(/\?.*$/u, '');
      const file = join(folder, path);
      if (!existsSync(file)) return new Response(null, { status: 404 });
      const bytes = readFileSync(file);
      const size = sizes.get(path) ?? (/\.(?:json|js)$/u.test(path) ? brotliCompressSync(bytes).length : bytes.length);
      sizes.set(path, size);
      taken.set(path, size);
      return new Response(bytes as BodyInit);
    },
    take: () => {
      const now = taken;
      taken = new Map();
      return now;
    },
  };
}

const sum = (files: ReadonlyMap<string, number>): number => [...files.values()].reduce((all, one) => all + one, 0);

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

async function measure(name: string, folder: string, stock: boolean): Promise<void> {
  const { seconds, clauses } = await buildIndex(folder);
  const files = counter(join(folder, 'pagefind'));
  const { build } = indexVersion();
  const backend = await backendOf(folder);
  const scripts = await scriptBytes();
  const script = scripts.worker + scripts.answered;
  const openAll = async (): Promise<Opened> => {
    const read = openFiles('disk:/', build, files.get);
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
  console.log(
    `\n${name}: ${clauses} clauses, index built in ${seconds.toFixed(0)} s, ${readdirSync(join(folder, 'pagefind/index')).length} files`,
  );
  const [common = ''] = kinds.get('2, common') ?? [];
  const first = await (await open())(common);
  console.log(
    `first search (${common}), KB: ${kilobytes(sum(first) + script)} in ${first.size + scripts.files} requests`,
  );
  for (const [kind, own] of Map.groupBy(first, ([path]) => kindOfFile(path)))
    console.log(`  ${kind.padEnd(20)} ${kilobytes(own.reduce((all, [, bytes]) => all + bytes, 0)).padStart(8)}`);
  console.log(`  ${'worker'.padEnd(20)} ${kilobytes(scripts.worker).padStart(8)}`);
  console.log(`  ${'scripts of the page'.padEnd(20)} ${kilobytes(scripts.answered).padStart(8)}`);
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
  if (stock) await measureStock(folder, [...kinds.values()].flat());
  await exactness(await openAll(), corpus);
}

/** Pagefind as it comes, with its first ten results, over the same clauses. */
async function measureStock(folder: string, queries: readonly string[]): Promise<void> {
  const { status } = await runMeasured([process.execPath, 'scripts/bench/stock.ts', folder], {
    cwd: root,
    env: process.env,
    quiet: true,
  });
  if (status !== 0) throw new Error('Pagefind as it comes did not index the corpus.');
  const files = counter(join(folder, 'stock'));
  const plain = globalThis.fetch;
  globalThis.fetch = (address) => files.get(String(address).replace('https://stock/', 'disk:/'));
  try {
    const stock = (await import(join(folder, 'stock/pagefind.js'))) as {
      createInstance(options: { basePath: string }): {
        search(query: string): Promise<{ results: { data(): Promise<unknown> }[] }>;
      };
    };
    const instance = stock.createInstance({ basePath: 'https://stock/' });
    const own = brotliCompressSync(readFileSync(join(folder, 'stock/pagefind.js'))).length;
    const loaded: number[] = [];
    for (const query of queries) {
      const { results: found } = await instance.search(query);
      await Promise.all(found.slice(0, 10).map((one) => one.data()));
      loaded.push(sum(files.take()));
    }
    const [first = 0, ...further] = loaded;
    const numbers = [0.5, 0.9, 1].map((share) => kilobytes(part(further, share))).join(' / ');
    console.log(
      `  ${'stock Pagefind, all'.padEnd(20)} ${kilobytes(first + own).padStart(10)}   ${numbers.padStart(26)}`,
    );
  } finally {
    globalThis.fetch = plain;
  }
}

async function exactness({ table, index }: Opened, corpus: readonly ScannedClause[]): Promise<void> {
  const asked = makeQueries(corpus, 1000, seed);
  let wrong = 0;
  for (const one of asked) {
    const { hits } = await answer(table, index, one.typed, { aliases: false, literal: false });
    const found = Array.from(hits, (n) => `${statementOf(table, n).id}/${clauseId(table, n)}`).sort();
    if (found.join() !== scan(corpus, one).join() && ++wrong <= 10)
      console.log('wrong:', JSON.stringify(one), found.length);
  }
  console.log(`exact: ${asked.length - wrong} of ${asked.length} sets are those of a plain scan`);
}

const options = { clauses: { type: 'string', default: '0,20000,200000' }, only: { type: 'string' } } as const;
const { values } = givenOptions('npm run bench -- --search [--clauses N,N…]', options);
const own = process.env['CONCORD_CONTENT'] ?? join(root, 'content');
const folder = mkdtempSync(join(tmpdir(), 'concord-search-bytes-'));
try {
  if (values.only !== undefined) {
    const size = Number(values.only);
    // Pagefind as it comes takes too much memory beyond this.
    await measure(size === 0 ? 'corpus' : `synthetic ${size}`, folder, size <= 20_000);
  } else
    for (const size of values.clauses.split(',').map(Number)) {
      // A process keeps the corpus that it has read, so each size is measured in one of its own.
      const content = size === 0 ? own : join(folder, `content-${size}`);
      if (size > 0) {
        writeCorpus(content, size);
        for (const name of readdirSync(own).filter((one) => one.endsWith('.yaml')))
          cpSync(join(own, name), join(content, name));
      }
      const env = { ...process.env, CONCORD_CONTENT: content };
      const { status, peakBytes } = await runMeasured(
        [process.execPath, '--max-old-space-size=8000', 'scripts/bench/search-bytes.ts', '--only', String(size)],
        { cwd: root, env },
      );
      // The scan that the answers are compared with holds every text twice; the index alone needs less.
      if (peakBytes !== null) console.log(`  memory of index, queries and scan: ${Math.round(peakBytes / 1e6)} MB`);
      if (status !== 0) process.exitCode = 1;
      if (size > 0) rmSync(content, { recursive: true, force: true });
    }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
