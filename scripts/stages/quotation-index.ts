/**
 * Builds what quotations are checked against: `node scripts/stages/quotation-index.ts [--out folder]`, by default the folder of
 * the site. Writes `<out>/quotations/index.json` and below `quotations/<build>/` packs of passages and the shards
 * of the index of grams. The build is named by all that it holds.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { givenOptions } from '../console/command.ts';
import { corpusCharacters, statement, statementIds } from '../../src/corpus.ts';
import {
  type PackFile,
  packFile,
  packSize,
  type QuotationsFile,
  shardFile,
  shardHead,
} from '../../src/quotations/files.ts';
import { passagesOf } from '../../src/quotations/from-record.ts';
import { postingsOf, shardOf, writeShard } from '../../src/quotations/grams.ts';
import type { Passage } from '../../src/quotations/passages.ts';
import { commonFrom, mostCommon, passageGrams } from '../../src/quotations/whole-corpus.ts';
import { quotedMap } from '../../src/quotations/script-map.ts';
import { packMap } from '../../src/search/build/traditional.ts';
import { distFolder } from '../serving/serve.ts';

/** Characters of the packs for one shard: a shard has about 1 KB compressed. */
const charactersOfShard = 600;
/** Characters of text in a pack, if it has more than one passage. */
const charactersOfPack = 1200;
/** Statements whose grams are held in memory at a time; each further thousand costs one more reading of the records. */
const statementsInMemory = 1500;

/** Returns the number of statements, of shards, and the bytes written. */
export function buildQuotationIndex(out: string): { statements: number; shards: number; bytes: number } {
  const target = join(out, 'quotations');
  const draft = join(target, 'draft');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(join(draft, 't'), { recursive: true });
  mkdirSync(join(draft, 'g'), { recursive: true });
  const ids = statementIds();
  const map = quotedMap(corpusCharacters());
  const hash = createHash('sha256');
  let bytes = 0;
  const write = (path: string, body: string): void => {
    hash.update(`${path}\0`).update(body);
    bytes += Buffer.byteLength(body);
    writeFileSync(join(draft, path), body);
  };

  let characters = 0;
  let count = 0;
  let pack = 0;
  const incomplete: QuotationsFile['incomplete'] = [];
  for (const id of ids) {
    const record = statement(id);
    if (!record.complete) incomplete.push({ id, title: record.title });
    for (const content of inPacks(passagesOf(record), pack)) {
      const body = JSON.stringify(content);
      characters += body.length;
      count += content.passages.length;
      write(packFile(content.pack), body);
      pack = content.pack + 1;
    }
  }

  const shards = Math.max(16, Math.ceil(characters / charactersOfShard));
  const passes = Math.ceil(ids.length / statementsInMemory);
  const counts = new Map<string, number>();
  for (let pass = 0; pass < passes; pass++) {
    const inPass = (gram: string): boolean => shardOf(gram, shards) % passes === pass;
    const grams = collect(ids, map, pass === 0 ? counts : new Map(), inPass);
    const contents = Map.groupBy(grams.keys(), (gram) => shardOf(gram, shards));
    for (let shard = pass; shard < shards; shard += passes) {
      const lines = (contents.get(shard) ?? [])
        .sort()
        .map((gram) => [gram, postingsOf(grams.get(gram) ?? [], commonFrom(count))] as const);
      write(shardFile(shard), shardHead(shard, lines.length) + writeShard(lines));
    }
  }
  const build = hash.digest('hex').slice(0, 12);
  renameSync(draft, join(target, build));
  const index: QuotationsFile = {
    build,
    statements: ids.length,
    shards,
    map: packMap(map),
    common: mostCommon(counts),
    incomplete,
  };
  writeFileSync(join(target, 'index.json'), JSON.stringify(index));
  return { statements: ids.length, shards, bytes };
}

/** The passages of one statement in packs, numbered from `first` on. */
function inPacks(passages: readonly Passage[], first: number): PackFile[] {
  const packs: PackFile[] = [];
  let room = 0;
  for (const { statement: head, ...passage } of passages) {
    const length = passage.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
    const open = packs.at(-1);
    if (!open || room < length || open.passages.length === packSize) {
      packs.push({ pack: first + packs.length, statement: head, passages: [passage] });
      room = charactersOfPack - length;
    } else {
      open.passages.push(passage);
      room -= length;
    }
  }
  return packs;
}

function collect(
  ids: readonly string[],
  map: ReadonlyMap<string, string>,
  counts: Map<string, number>,
  wanted: (gram: string) => boolean,
): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  let first = 0;
  for (const id of ids) {
    const packs = inPacks(passagesOf(statement(id)), first);
    first += packs.length;
    for (const { pack, statement: head, passages } of packs) {
      for (const [i, passage] of passages.entries()) {
        const number = pack * packSize + i;
        for (const gram of passageGrams({ ...passage, statement: head }, map, counts)) {
          if (!wanted(gram)) continue;
          const list = postings.get(gram);
          if (list) list.push(number);
          else postings.set(gram, [number]);
        }
      }
    }
  }
  return postings;
}

if (import.meta.main) {
  const { values } = givenOptions('node scripts/stages/quotation-index.ts [--out FOLDER]', {
    out: { type: 'string', default: distFolder() },
  });
  const { statements, shards, bytes } = buildQuotationIndex(resolve(values.out));
  console.log(`Quotations: ${statements} statements, ${shards} shards, ${(bytes / 1e6).toFixed(1)} MB`);
}
