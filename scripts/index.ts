/**
 * Builds the search index: `node scripts/index.ts [--out folder]`, by default the folder of the site. Reads the stored
 * records and writes `<out>/pagefind/`: Pagefind's own files, and below `c-<build>/` the table of statements, the packs
 * of texts and the lists of words.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { corpusCharacters, statement, statementIds } from '../src/corpus.ts';
import type { Statement } from '../src/schema.ts';
import { collector } from '../src/search/build/collect.ts';
import { corpusNames } from '../src/search/build/examples.ts';
import { inParts, mergeRuns } from '../src/search/build/merge.ts';
import { type Chunk, writeMeta, writePart } from '../src/search/build/pagefind-files.ts';
import { allTextsPath, framePath, packPath, type TableFile, wordsPath } from '../src/search/engine/table.ts';
import { traditionalMap } from '../src/search/build/traditional.ts';
import { type IndexVersion, indexVersion, pagefindVersion } from '../src/search/build/build-name.ts';
import { type DraftRun, pagefindRuns } from './pagefind-runs.ts';
import { distFolder } from './serve.ts';

/** Places of words in one part of the index: small parts, because a query loads every part of its tokens whole. */
const partPlaces = 1000;
/** Parts of the index from this many bytes on are listed, so that a query can go round them; and how many at the most. */
const heavyFrom = 5000;
const heavyMost = 2000;
/** Texts of up to this many bytes, compressed, are loaded with the first search, so that no hit waits for its text. */
const atOnceUpTo = 48_000;

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
  const ids = statementIds();
  if (ids.length === 0) throw new Error('There are no records to index: run npm run content first.');
  const gather = collector(traditionalMap(corpusCharacters()));
  const draft = mkdtempSync(join(tmpdir(), 'concord-index-'));
  try {
    const runs = await pagefindRuns(draft);
    const parties = new Map<string, Statement['parties'][number]>();
    let all: Record<string, unknown> | null = {};
    let readings = 0;
    for (const id of ids) {
      const record = statement(id);
      const records = gather.add(record);
      for (const party of record.parties) parties.set(`${party.code} ${party.name}`, party);
      await runs.add([
        ...records.clauses.map(({ content }, i) => ({ url: `/c/${records.first + i}`, content })),
        { url: `/f/${records.number}`, content: records.frame },
        ...records.readings.map(({ content }) => ({ url: `/r/${readings++}`, content })),
      ]);
      const files: [string, unknown][] = records.packs.map((pack, i) => [packPath(records.number, i), pack]);
      files.push([framePath(records.number), records.frameText]);
      for (const [path, content] of files) writeJson(join(own, path), content);
      all = all && JSON.stringify(all).length < 8 * atOnceUpTo ? { ...all, ...Object.fromEntries(files) } : null;
    }
    for (const [path, words] of Map.groupBy(gather.words(), wordsPath)) writeJson(join(own, path), words);
    const { statements, clauses } = gather.size();
    const start = { c: 0, f: clauses, r: clauses + statements };
    const heavy = merge(await runs.finish(), target, version, start, clauses + statements + readings);
    const atOnce = all !== null && gzipSync(JSON.stringify(all)).length <= atOnceUpTo;
    if (atOnce) writeJson(join(own, allTextsPath), all);
    const table = gather.table({ ...version, atOnce, heavy, ...corpusNames(parties.values()) });
    writeJson(join(own, 'table.json'), table);
    return { statements, clauses, records: clauses + statements + readings, seconds: secondsSince(started) };
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/**
 * Writes the index of all runs, its pages named by record numbers in base 36. Returns the heavy words.
 * `start`: number of the first clause, frame and other reading.
 */
function merge(
  runs: readonly DraftRun[],
  target: string,
  { corpus, build }: IndexVersion,
  start: Record<string, number>,
  records: number,
): TableFile['heavy'] {
  const numbered = runs.map(({ words, urls }) => ({
    words: words(),
    records: urls.map((url) => {
      const [, kind = '', number] = url.split('/');
      return (start[kind] ?? Number.NaN) + Number(number);
    }),
  }));
  mkdirSync(join(target, 'index'), { recursive: true });
  const chunks: Chunk[] = [];
  const heavy: { word: string; bytes: number }[] = [];
  for (const part of inParts(mergeRuns(numbered), partPlaces)) {
    const [first, last] = [part[0]?.word ?? '', part.at(-1)?.word ?? ''];
    const file = writePart(part);
    // The version in the name keeps a browser from mixing parts of two builds.
    const name = `${build}-${chunks.length.toString(36)}`;
    writeFileSync(join(target, 'index', `${name}.pf_index`), file);
    chunks.push({ from: first, to: last, name });
    if (part.length === 1 && file.length >= heavyFrom) heavy.push({ word: first, bytes: file.length });
  }
  const pages = Array.from({ length: records }, (_, number) => number.toString(36));
  writeFileSync(join(target, `pagefind.${build}.pf_meta`), writeMeta({ version: pagefindVersion, pages, chunks }));
  const languages = { unknown: { hash: build, wasm: null, page_count: records } };
  const entry = { version: pagefindVersion, languages, include_characters: [], concord: { corpus, build } };
  writeJson(join(target, 'pagefind-entry.json'), entry);
  const [{ folder } = { folder: '' }] = runs;
  for (const name of ['pagefind.js', 'wasm.unknown.pagefind']) copyFileSync(join(folder, name), join(target, name));
  const listed = heavy
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, heavyMost)
    .sort((a, b) => (a.word < b.word ? -1 : 1));
  return [listed.map(({ word }) => word).join(' '), listed.map(({ bytes }) => Math.round(bytes / 1000))];
}

const secondsSince = (started: number): number => (performance.now() - started) / 1000;

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
