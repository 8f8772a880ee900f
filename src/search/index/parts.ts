/**
 * Which file of the index holds a token. A common token has a file of its own; words and numbers stand in order, so that
 * those with one beginning are neighbours; every other token is where its hash says, so that no list of files is needed.
 * Files are numbered: first the hashed ones, then those of words, then those of one token, then the hashed ones of meetings.
 */
import { isMeetingToken, isWordToken, wordBeginning } from './tokens.ts';

/** As stored in the table. */
export interface PartsFile {
  /** Number of files by hash, and bytes of one of them and of one of words, about. */
  hashed: number;
  bytes: number;
  /** First token of each file of words. */
  words: string[];
  /** Tokens with a file of their own, the heaviest first, divided by spaces, and the class of size of each. */
  own: [string, number[]];
  /** The pairs among so many of them have a twin, those among so many have triples, and those among so many meetings. */
  twins: number;
  tripled: number;
  meeting: number;
  /** Number of files of meetings, and bytes of one of them, about. */
  meetings: [number, number];
}

export interface Parts extends PartsFile {
  ownPart: ReadonlyMap<string, { part: number; bytes: number }>;
}

export function readParts(file: PartsFile): Parts {
  const from = file.hashed + file.words.length;
  const own = file.own[0].split(' ').filter((token) => token !== '');
  return {
    ...file,
    ownPart: new Map(own.map((token, i) => [token, { part: from + i, bytes: sizeOfClass(file.own[1][i] ?? 0) }])),
  };
}

/** Sizes by steps of a fifth: near enough to choose by, and neighbours are mostly alike. */
export const sizeClass = (bytes: number): number => Math.max(0, Math.round(4 * Math.log2(bytes / 100)));
const sizeOfClass = (size: number): number => Math.round(100 * 2 ** (size / 4));

/** FNV-1a over the UTF-16 units of a token. */
export function hashOf(token: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < token.length; i++) hash = Math.imul(hash ^ token.charCodeAt(i), 0x01000193) >>> 0;
  // FNV mixes the last characters into the low bits alone.
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}

/** Number of the file that holds a token, if any does. */
export function partOf(parts: Parts, token: string): number {
  const own = parts.ownPart.get(token);
  if (own) return own.part;
  if (isWordToken(token)) return parts.hashed + Math.max(0, lastUpTo(parts.words, token));
  if (isMeetingToken(token))
    return parts.hashed + parts.words.length + parts.ownPart.size + (hashOf(token) % Math.max(1, parts.meetings[0]));
  return parts.hashed === 0 ? 0 : hashOf(token) % parts.hashed;
}

/** Bytes that loading the file of a token costs, about. */
export const bytesOf = (parts: Parts, token: string): number =>
  parts.ownPart.get(token)?.bytes ?? (isMeetingToken(token) ? parts.meetings[1] : parts.bytes);

/** Numbers of all files with words that begin so. */
export function partsOfBeginning(parts: Parts, beginning: string): number[] {
  const from = wordBeginning(beginning);
  const shared = parts.words.flatMap((first, i) => {
    const next = parts.words[i + 1];
    const before = next !== undefined && next <= from;
    return before || (first > from && !first.startsWith(from)) ? [] : [parts.hashed + i];
  });
  const own = [...parts.ownPart].flatMap(([token, { part }]) => (token.startsWith(from) ? [part] : []));
  return [...shared, ...own];
}

/** Index of the last of ascending values that is not greater; −1 where the first is. Compared by UTF-16 units. */
function lastUpTo(values: readonly string[], value: string): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? '') <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Name of a file of the index; the build in it keeps a browser from mixing two builds. */
export const partName = (build: string, part: number): string => `${build}-${part.toString(36)}`;
