/** Which tokens share a file of the index, and what the browser must know to find it. Pure. */
import { hashOf, type PartsFile, sizeClass } from '../index/parts.ts';
import { isPairToken, isWordToken, type CommonPairs, pairToken } from '../index/tokens.ts';
import { isWord } from '../query/fold.ts';
import type { Inverted } from './invert.ts';

/** Tokens of each file, in the order of the files. */
interface Division {
  parts: string[][];
  hashed: number;
  words: string[];
  own: string[];
}

/** A list without places packs better than one with. */
const weightOf = ({ records, places }: { records: number; places: number }): number =>
  perToken + (places > 0 ? places : records / 4);
/** What a token itself takes, in places. */
const perToken = 2;

/**
 * Places of a file: a query loads every file of its tokens whole, so they are small; but every file has a cost of its
 * own. `places`: of all pairs and words of the corpus.
 */
export const partSize = (places: number): number => Math.max(150, Math.round(Math.sqrt(places) / 2.9));

/** `size`: places of a file. */
export function divide(inverted: Inverted, size: number): Division {
  const heavy: { token: string; weight: number }[] = [];
  const words: { token: string; weight: number }[] = [];
  const light: string[] = [];
  let sum = 0;
  for (const one of inverted.sizes()) {
    const weight = weightOf(one);
    if (weight >= size) heavy.push({ token: one.token, weight });
    else if (isWordToken(one.token)) words.push({ token: one.token, weight });
    else {
      light.push(one.token);
      sum += weight;
    }
  }
  const hashed = Math.max(1, Math.ceil(sum / size));
  const byHash: string[][] = Array.from({ length: hashed }, () => []);
  for (const token of light) byHash[hashOf(token) % hashed]?.push(token);
  const inOrder: string[][] = [];
  let filled = Infinity;
  for (const { token, weight } of words.sort((a, b) => (a.token < b.token ? -1 : 1))) {
    if (filled + weight > size) {
      inOrder.push([]);
      filled = 0;
    }
    inOrder.at(-1)?.push(token);
    filled += weight;
  }
  const own = heavy.sort((a, b) => b.weight - a.weight || (a.token < b.token ? -1 : 1)).map(({ token }) => token);
  return {
    parts: [...byHash.map((tokens) => tokens.sort()), ...inOrder, ...own.map((token) => [token])],
    hashed,
    words: inOrder.map(([first = '']) => first),
    own,
  };
}

/** What the table says of a division; `bytes`: of each file. */
export function partsFile({ hashed, words, own }: Division, bytes: readonly number[], common: CommonPairs): PartsFile {
  const shared = bytes.slice(0, hashed + words.length);
  return {
    hashed,
    bytes: Math.round(shared.reduce((sum, one) => sum + one, 0) / Math.max(1, shared.length)),
    words,
    own: [own.join(' '), own.map((_, i) => sizeClass(bytes[hashed + words.length + i] ?? 0))],
    twins: leading(own, common.twins),
    tripled: leading(own, common.tripled),
  };
}

/** How many tokens from the front hold all of these pairs, and no pair beside them. */
function leading(own: readonly string[], pairs: ReadonlySet<string>): number {
  const length = own.findLastIndex((token) => pairs.has(token)) + 1;
  if (own.slice(0, length).filter(isPairToken).length !== pairs.size)
    throw new Error('The common pairs are not the heaviest tokens.');
  return length;
}

/** Counts pairs of wide units, to tell the common ones before the index is made. */
export function pairCounter(): {
  add(rows: readonly (readonly string[])[]): void;
  /** Places of pairs and words so far. */
  places(): number;
  /** `twin`, `triple`: places from which on a pair has a twin or triples. */
  common(twin: number, triple: number): CommonPairs;
} {
  const counts = new Map<string, number>();
  let places = 0;
  return {
    add(rows) {
      for (const row of rows) {
        places += row.length;
        for (let at = 0; at + 1 < row.length; at++) {
          const [unit = '', next = ''] = [row[at], row[at + 1]];
          if (isWord(unit) || isWord(next)) continue;
          const pair = pairToken(unit, next);
          counts.set(pair, (counts.get(pair) ?? 0) + 1);
        }
      }
    },
    places: () => places,
    common(twin, triple) {
      const pairs = [...counts]
        .filter(([, count]) => count >= twin)
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      return {
        twins: new Set(pairs.map(([pair]) => pair)),
        tripled: new Set(pairs.filter(([, count]) => count >= triple).map(([pair]) => pair)),
      };
    },
  };
}
