/** The files that quotations are checked with in a browser, and their reader, which believes no file that is damaged. */
import type { CharacterMap } from '../search/query/fold.ts';
import type { GramIndex } from './candidates.ts';
import { type Postings, readShard, shardOf } from './grams.ts';
import type { Passage, StatementHead } from './passages.ts';

/** `quotations/index.json`. */
export interface QuotationsFile {
  /** Hash over all other files; they are below a folder of this name. */
  build: string;
  statements: number;
  shards: number;
  /** Traditional characters and, in the same order, the simplified ones. */
  map: [string, string];
  /** Characters by how common they are. */
  common: string;
  /** Statements of which we do not hold the whole text. */
  incomplete: { id: string; title: string }[];
}

/**
 * Passages of one statement, some thousand characters of text. A passage is numbered by its pack and its place in that,
 * so that no table has to lead from the one to the other.
 */
export interface PackFile {
  pack: number;
  statement: StatementHead;
  passages: Omit<Passage, 'statement'>[];
}

/** How many passages a pack can hold. */
export const packSize = 16;

/** Paths below the folder of the build; numbers in base 36. */
export const packFile = (pack: number): string => `t/${pack.toString(36)}.json`;
export const shardFile = (shard: number): string => `g/${shard.toString(36)}.txt`;

/** First line of a shard: which one, and how many lines follow. */
export const shardHead = (shard: number, lines: number): string => `grams ${shard.toString(36)} ${lines}\n`;

/** A file that did not come, or came damaged; can be tried again. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

interface CorpusFiles {
  file: QuotationsFile;
  map: CharacterMap;
  index: GramIndex;
  passage(number: number): Promise<Passage>;
}

/**
 * Reads a text file below `quotations/`. `again`: it came damaged before, so that what a browser keeps of it is of no use.
 */
type Read = (path: string, again: boolean) => Promise<string>;

/** Throws UnreadableFile where a file is not what it must be; such a file is read again when it is asked for again. */
export async function openFiles(read: Read): Promise<CorpusFiles> {
  const file = parse(await read('index.json', false), 'index.json') as QuotationsFile;
  if (typeof file?.build !== 'string' || !Number.isInteger(file.shards)) throw new UnreadableFile('index.json');
  const [from, to] = file.map;
  const simplified = [...to];
  const text: Read = (path, again) => read(`${file.build}/${path}`, again);
  const shard = remembering(async (path, again) => readWholeShard(await text(path, again), path));
  const pack = remembering(async (path, again) => parse(await text(path, again), path) as PackFile);
  return {
    file,
    map: new Map([...from].map((character, i) => [character, simplified[i] ?? character])),
    index: { common: file.common, lookup: (grams) => lookup(grams, file.shards, shard) },
    async passage(number) {
      const wanted = Math.floor(number / packSize);
      const path = packFile(wanted);
      const found = await pack(path, (one) => one?.pack === wanted && Array.isArray(one.passages));
      const passage = found.passages[number % packSize];
      if (!passage) throw new UnreadableFile(path);
      return { ...passage, statement: found.statement };
    },
  };
}

function readWholeShard(text: string, path: string): Map<string, Postings> {
  const end = text.indexOf('\n') + 1;
  let grams: Map<string, Postings>;
  try {
    grams = readShard(text.slice(end));
  } catch {
    throw new UnreadableFile(path);
  }
  if (text.slice(0, end) !== shardHead(Number.parseInt(path.slice(2), 36), grams.size)) throw new UnreadableFile(path);
  return grams;
}

async function lookup(
  grams: readonly string[],
  shards: number,
  shard: (path: string) => Promise<ReadonlyMap<string, Postings>>,
): Promise<Map<string, Postings>> {
  const found = new Map<string, Postings>();
  await Promise.all(
    grams.map(async (gram) => {
      const numbers = (await shard(shardFile(shardOf(gram, shards)))).get(gram);
      if (numbers !== undefined) found.set(gram, numbers);
    }),
  );
  return found;
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableFile(path);
  }
}

/** Remembers what was read and holds good; a failure is forgotten, so that the next call tries again. */
function remembering<T>(
  read: (path: string, again: boolean) => Promise<T>,
): (path: string, holds?: (found: T) => boolean) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  const failed = new Set<string>();
  return (path, holds = () => true) => {
    const found =
      known.get(path) ??
      read(path, failed.has(path)).then((one) => {
        if (!holds(one)) throw new UnreadableFile(path);
        return one;
      });
    known.set(path, found);
    found.catch(() => {
      failed.add(path);
      known.delete(path);
    });
    return found;
  };
}
