/**
 * Builds the search index: `node scripts/index.ts [--out folder]`, by default the folder of the site. Reads the stored records, writes `<out>/pagefind/`:
 * Pagefind's own files, and below `c-<build>/` the table of statements and the packs of texts.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { distFolder } from './serve.ts';
import { corpusCharacters, statement, statementIds } from '../src/corpus.ts';
import type { Statement } from '../src/schema.ts';
import { collector } from '../src/search/collect.ts';
import { corpusNames } from '../src/search/examples.ts';
import { fragmentUrls, renamePages } from '../src/search/compact.ts';
import { allTextsPath, framePath, packPath, type TableFile, wordsPath } from '../src/search/table.ts';
import { traditionalMap } from '../src/search/traditional.ts';
import { type IndexVersion, indexVersion, pagefindVersion } from '../src/search/version.ts';

/** Bytes of an index chunk before it is closed: small chunks, because a query reads every chunk of its bigrams whole. */
const chunkSize = 1000;
/** Parts of the index from this many bytes on are listed, so that a query can go round them; and how many at the most. */
const heavyFrom = 6000;
const heavyMost = 2000;
/** Texts of up to this many bytes, compressed, are loaded with the first search, so that no hit waits for its text. */
const atOnceUpTo = 48_000;
/** Pagefind's fragments are read once, here, and thrown away; fewer files are faster. */
const fragmentFiles = 64;

export interface IndexReport {
  statements: number;
  clauses: number;
  records: number;
  seconds: number;
}

export async function buildIndex(out: string): Promise<IndexReport> {
  const started = performance.now();
  const version = indexVersion();
  const target = join(out, 'pagefind');
  const own = join(target, `c-${version.build}`);
  rmSync(target, { recursive: true, force: true });
  const gather = collector(traditionalMap(corpusCharacters()));

  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= String(chunkSize);
  const pagefind = await import('pagefind');
  const { index, errors } = await pagefind.createIndex({ maxFragments: fragmentFiles });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  // Pagefind takes an address for each record; the number in it is made into the record's name afterwards.
  const add = async (url: string, content: string) => {
    const answer = await index.addCustomRecord({ url, content, language: 'unknown' });
    if (answer.errors.length > 0) throw new Error(`Pagefind refused ${url}: ${answer.errors.join('; ')}`);
  };
  const parties = new Map<string, Statement['parties'][number]>();
  let all: Record<string, unknown> | null = {};
  let readings = 0;
  let waiting: Promise<void>[] = [];
  const ids = statementIds();
  for (const id of ids) {
    const record = statement(id);
    const records = gather.add(record);
    for (const party of record.parties) parties.set(`${party.code} ${party.name}`, party);
    for (const [i, { content }] of records.clauses.entries()) waiting.push(add(`/c/${records.first + i}`, content));
    waiting.push(add(`/f/${records.number}`, records.frame));
    for (const { content } of records.readings) waiting.push(add(`/r/${readings++}`, content));
    await Promise.all(waiting);
    waiting = [];
    const files: [string, unknown][] = records.packs.map((pack, i) => [packPath(records.number, i), pack]);
    files.push([framePath(records.number), records.frameText]);
    for (const [path, content] of files) writeJson(join(own, path), content);
    all = all && JSON.stringify(all).length < 8 * atOnceUpTo ? { ...all, ...Object.fromEntries(files) } : null;
  }
  for (const [path, words] of Map.groupBy(gather.words(), wordsPath)) writeJson(join(own, path), words);

  const draft = mkdtempSync(join(tmpdir(), 'concord-index-'));
  try {
    await index.writeFiles({ outputPath: draft });
    await pagefind.close();
    const heavy = publish(draft, target, version, gather.size());
    const { names, aliases } = corpusNames(parties.values());
    const atOnce = all !== null && gzipSync(JSON.stringify(all)).length <= atOnceUpTo;
    if (atOnce) writeJson(join(own, allTextsPath), all);
    writeJson(join(own, 'table.json'), gather.table({ ...version, atOnce, heavy, names, aliases }));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return {
    ...gather.size(),
    records: gather.size().clauses + ids.length + readings,
    seconds: (performance.now() - started) / 1000,
  };
}

/** Copies what the browser needs of Pagefind's files, with the pages named by record numbers; lists the heavy parts. */
function publish(
  draft: string,
  target: string,
  { corpus, build }: IndexVersion,
  { statements, clauses }: { statements: number; clauses: number },
): TableFile['heavy'] {
  const numbers = new Map<string, number>();
  const start = { c: 0, f: clauses, r: clauses + statements };
  for (const name of readdirSync(join(draft, 'fragment'))) {
    for (const [hash, url] of fragmentUrls(readFileSync(join(draft, 'fragment', name)), name)) {
      const [, kind = 'c', number] = url.split('/');
      numbers.set(hash, start[kind as keyof typeof start] + Number(number));
    }
  }
  const entry = JSON.parse(readFileSync(join(draft, 'pagefind-entry.json'), 'utf8')) as {
    version: string;
    languages: Record<string, { hash: string }>;
  };
  const language = entry.languages['unknown'];
  if (entry.version !== pagefindVersion || !language) throw new Error(`Not an index of pagefind ${pagefindVersion}.`);
  const meta = renamePages(readFileSync(join(draft, `pagefind.${language.hash}.pf_meta`)), (hash) => {
    const number = numbers.get(hash);
    if (number === undefined) throw new Error(`Pagefind lists a page without a fragment: ${hash}`);
    return number;
  });
  language.hash = `unknown_${createHash('sha256').update(meta.file).digest('hex').slice(0, 15)}`;
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, `pagefind.${language.hash}.pf_meta`), meta.file);
  writeFileSync(join(target, 'pagefind-entry.json'), JSON.stringify({ ...entry, concord: { corpus, build } }));
  cpSync(join(draft, 'index'), join(target, 'index'), { recursive: true });
  for (const name of ['pagefind.js', 'wasm.unknown.pagefind']) cpSync(join(draft, name), join(target, name));
  // A part is closed by the word that makes it too large, so a heavy part's last word is what weighs.
  const heavy = meta.chunks
    .map(({ to, name }) => ({ token: to, bytes: statSync(join(target, 'index', `${name}.pf_index`)).size }))
    .filter(({ bytes }) => bytes >= heavyFrom)
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, heavyMost)
    .sort((a, b) => (a.token < b.token ? -1 : 1));
  return [heavy.map(({ token }) => token).join(' '), heavy.map(({ bytes }) => Math.round(bytes / 1000))];
}

function writeJson(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(value));
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { out: { type: 'string', default: distFolder() } } });
  const report = await buildIndex(resolve(values.out));
  console.log(
    `Search index: ${report.clauses} clauses of ${report.statements} statements, ${report.records} records, ${report.seconds.toFixed(1)} s`,
  );
}
