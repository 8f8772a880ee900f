/**
 * Builds the search index: `node scripts/stages/search-index.ts [--out folder]`, by default the folder of the site. Reads the stored
 * records and writes `<out>/pagefind/`: the files of the index, and below `c-<build>/` Pagefind’s
 * WebAssembly, the table of statements, the packs of texts and the lists of words.
 *
 * The records are read twice: common pairs of characters must be known before the index is made. The postings are written
 * directly and opened into Pagefind's form in the browser, because Pagefind has no way to place two tokens at one place.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { givenOptions } from '../console/command.ts';
import { corpusCharacters, statement, statementIds } from '../../src/corpus.ts';
import type { Statement } from '../../src/schema.ts';
import { indexVersion } from '../../src/search/build/build-name.ts';
import { collector } from '../../src/search/build/collect.ts';
import { divide, pairCounter, partSize, partsFile } from '../../src/search/build/divide.ts';
import { corpusNames } from '../../src/search/build/examples.ts';
import { inverter, type Inverted } from '../../src/search/build/invert.ts';
import { rowsOfStatement } from '../../src/search/build/records.ts';
import { sealBytes, sealGzip, sealJson } from '../../src/search/build/seal.ts';
import { packMap, traditionalMap } from '../../src/search/build/traditional.ts';
import { wasmName } from '../../src/search/index/index-files.ts';
import { pagefindVersion } from '../../src/search/index/pagefind.ts';
import { packWords } from '../../src/search/index/part-file.ts';
import { type PartsFile, partName } from '../../src/search/index/parts.ts';
import {
  allTextsPath,
  charactersPath,
  framePath,
  packPath,
  tablePath,
  wordsPath,
} from '../../src/search/index/table.ts';
import { type CommonPairs, recordTokens } from '../../src/search/index/tokens.ts';
import { pagefindRuntime } from './pagefind-runtime.ts';
import { distFolder } from '../serving/serve.ts';

/** Texts of up to this many bytes, compressed, come in one file with the second search, so that no hit waits for its text. */
const atOnceUpTo = 48_000;
/** A pair that fills this many files has a twin, this many triples beside it, and this many meetings; but so many at the most. */
const twinFrom = 1.2;
const tripleFrom = 3.5;
const meetingFrom = 8;
const mostMeeting = 80;

interface IndexReport {
  statements: number;
  clauses: number;
  records: number;
  seconds: number;
}

export async function buildIndex(out: string): Promise<IndexReport> {
  const started = performance.now();
  const version = indexVersion();
  const target = join(out, 'pagefind');
  rmSync(target, { recursive: true, force: true });
  const ids = statementIds();
  if (ids.length === 0) throw new Error('There are no records to index: run npm run content first.');
  const map = traditionalMap(corpusCharacters());
  const counter = pairCounter();
  for (const id of ids) counter.add(rowsOfStatement(statement(id), map));
  const size = partSize(counter.places());
  const write = (path: string, content: unknown): void =>
    writeFile(join(target, `c-${version.build}`, path), sealJson(content, version.build, path));

  const gather = collector(map);
  const inverted = inverter();
  const parties = new Map<string, Statement['parties'][number]>();
  const levels: Statement['level'][] = [];
  const frames: string[][][] = [];
  const readings: string[][][] = [];
  let all: Record<string, unknown> | null = {};
  const common: CommonPairs = counter.common(
    { twin: size * twinFrom, triple: size * tripleFrom, meeting: size * meetingFrom },
    mostMeeting,
  );
  for (const id of ids) {
    const record = statement(id);
    levels.push(record.level);
    const records = gather.add(record);
    for (const party of record.parties) parties.set(`${party.code} ${party.name}`, party);
    records.clauses.forEach(({ rows }, i) => inverted.add(records.first + i, recordTokens(rows, common)));
    frames.push(records.frame.rows);
    readings.push(...records.readings.map(({ rows }) => rows));
    const files: [string, unknown][] = records.packs.map((pack, i) => [packPath(records.number, i), pack]);
    files.push([framePath(records.number), records.frameText]);
    for (const [path, content] of files) write(path, content);
    all = all && JSON.stringify(all).length < 8 * atOnceUpTo ? { ...all, ...Object.fromEntries(files) } : null;
  }
  const { statements, clauses } = gather.size();
  [...frames, ...readings].forEach((rows, i) => inverted.add(clauses + i, recordTokens(rows, common)));
  for (const [path, words] of Map.groupBy(gather.words(), wordsPath)) write(path, words);
  write(charactersPath, packMap(map));
  const atOnce = all !== null && gzipSync(JSON.stringify(all)).length <= atOnceUpTo;
  if (atOnce) write(allTextsPath, all);
  const parts = writeParts(inverted, size, common, target, version.build);
  const { wasm } = await pagefindRuntime();
  writeFile(join(target, `c-${version.build}`, wasmName), sealGzip(wasm, version.build, wasmName));
  write(tablePath, gather.table({ ...version, atOnce, parts, ...corpusNames(parties.values(), levels) }));
  const entry = { version: pagefindVersion, concord: version };
  writeFile(join(target, 'pagefind-entry.json'), Buffer.from(JSON.stringify(entry)));
  const seconds = (performance.now() - started) / 1000;
  return { statements, clauses, records: clauses + statements + readings.length, seconds };
}

function writeParts(inverted: Inverted, size: number, common: CommonPairs, target: string, build: string): PartsFile {
  const division = divide(inverted, size);
  const bytes = division.parts.map((tokens, number) => {
    const name = partName(build, number);
    const file = sealBytes(packWords(tokens.map((token) => inverted.word(token))), build, name);
    writeFile(join(target, 'index', `${name}.pf_index`), file);
    return file.length;
  });
  return partsFile(division, bytes, common);
}

function writeFile(path: string, content: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

if (import.meta.main) {
  const { values } = givenOptions('node scripts/stages/search-index.ts [--out FOLDER]', {
    out: { type: 'string', default: distFolder() },
  });
  const report = await buildIndex(resolve(values.out));
  console.log(
    `Search index: ${report.clauses} clauses of ${report.statements} statements, ${report.records} records, ${report.seconds.toFixed(1)} s`,
  );
}
