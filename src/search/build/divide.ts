/** Which tokens share a file of the index, and what the browser must know to find it. Pure. */
import { hashOf, type PartsFile, sizeClass } from '../index/parts.ts';
import { type CommonPairs, isMeetingToken, isPairToken, isWordToken, pairToken } from '../index/tokens.ts';
import { isWord } from '../query/fold.ts';
import type { Inverted } from './invert.ts';

/** Tokens of each file, in the order of the files. */
interface Division {
  parts: string[][];
  hashed: number;
  words: string[];
  own: string[];
  meetings: number;
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
  const meeting: string[] = [];
  let sum = 0;
  let met = 0;
  for (const one of inverted.sizes()) {
    const weight = weightOf(one);
    if (isMeetingToken(one.token)) {
      meeting.push(one.token);
      met += weight;
    } else if (weight >= size) heavy.push({ token: one.token, weight });
    else if (isWordToken(one.token)) words.push({ token: one.token, weight });
    else {
      light.push(one.token);
      sum += weight;
    }
  }
  const hashed = Math.max(1, Math.ceil(sum / size));
  const meetings = Math.ceil(met / (2 * size));
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
    parts: [...byHash(light, hashed), ...inOrder, ...own.map((token) => [token]), ...byHash(meeting, meetings)],
    hashed,
    words: inOrder.map(([first = '']) => first),
    own,
    meetings,
  };
}

function byHash(tokens: readonly string[], files: number): string[][] {
  const parts: string[][] = Array.from({ length: files }, () => []);
  for (const token of tokens) parts[hashOf(token) % files]?.push(token);
  return parts.map((own) => own.sort());
}

/** What the table says of a division; `bytes`: of each file. */
export function partsFile(division: Division, bytes: readonly number[], common: CommonPairs): PartsFile {
  const { hashed, words, own, meetings } = division;
  const shared = bytes.slice(0, hashed + words.length);
  const mean = (sizes: readonly number[]): number =>
    Math.round(sizes.reduce((sum, one) => sum + one, 0) / Math.max(1, sizes.length));
  return {
    hashed,
    bytes: mean(shared),
    words,
    own: [own.join(' '), own.map((_, i) => sizeClass(bytes[hashed + words.length + i] ?? 0))],
    twins: leading(own, common.twins),
    tripled: leading(own, common.tripled),
    meeting: meetings === 0 ? 0 : leading(own, common.meeting),
    meetings: [meetings, mean(bytes.slice(shared.length + own.length))],
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
  /** `twin`, `triple`, `meeting`: places from which on a pair has a twin, triples or meetings; `most`: pairs with meetings. */
  common(from: { twin: number; triple: number; meeting: number }, most: number): CommonPairs;
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
    common({ twin, triple, meeting }, most) {
      const pairs = [...counts]
        .filter(([, count]) => count >= twin)
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      return {
        twins: new Set(pairs.map(([pair]) => pair)),
        tripled: new Set(pairs.filter(([, count]) => count >= triple).map(([pair]) => pair)),
        meeting: new Set(
          pairs
            .filter(([, count]) => count >= meeting)
            .slice(0, most)
            .map(([pair]) => pair),
        ),
      };
    },
  };
}
