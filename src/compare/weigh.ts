/**
 * How much sentences are alike: the cosine of their 2- and 3-grams of units, each weighted by its rarity among the sentences
 * of the two statements (Salton's tf–idf with sublinear frequencies). Grams never reach across a name that changes with the
 * parties or the day; stock and common words are left out. An inverted index gives the cosine of all pairs at once. In: the
 * sentences of both. Out: cosines. Nothing is reported.
 */
import { type Sentence, type Unit, unitIds } from './text/units.ts';

/** Added to each norm, so that two sentences of one rare word each are not wholly alike. */
const floor = 6;
/** More different units than two statements have; three of them still fit a number. */
const base = 65_536;

/** For each sentence of `as` by position: the positions in `bs` that are alike at all, and their cosines. */
export interface Likenesses {
  ofA: Map<number, number>[];
  ofB: Map<number, number>[];
}

/** @param every whether common words, stock phrases and kinds of names count too */
export function likenesses(as: readonly Sentence[], bs: readonly Sentence[], every = false): Likenesses {
  const ids = unitIds([as, bs]);
  const numbers = new Map<number, number>();
  const counted = [...as, ...bs].map(({ units }) => grams(units, ids, numbers, every));
  const rarity = rarities(counted, numbers.size);
  const norms = counted.map((counts) => norm(counts, rarity));
  const postings: number[][] = [];
  bs.forEach((_, j) => {
    for (const gram of counted[as.length + j]?.keys() ?? []) (postings[gram] ??= []).push(j);
  });
  const ofB = bs.map(() => new Map<number, number>());
  const ofA = as.map((_, i) => {
    const sums = new Float64Array(bs.length);
    for (const [gram, count] of counted[i] ?? [])
      for (const j of postings[gram] ?? []) {
        const other = counted[as.length + j]?.get(gram) ?? 0;
        sums[j] = (sums[j] ?? 0) + tf(count) * tf(other) * (rarity[gram] ?? 0) ** 2;
      }
    const found = new Map<number, number>();
    sums.forEach((sum, j) => {
      if (sum === 0) return;
      // Rounded, so that the order in which it was summed cannot decide anything.
      const cosine = Math.round((sum / ((norms[i] ?? 1) * (norms[as.length + j] ?? 1))) * 1e9) / 1e9;
      found.set(j, cosine);
      ofB[j]?.set(i, cosine);
    });
    return found;
  });
  return { ofA, ofB };
}

const tf = (count: number): number => 1 + Math.log(count);

function norm(counts: ReadonlyMap<number, number>, rarity: Float64Array): number {
  let squares = floor * floor;
  for (const [gram, count] of counts) squares += (tf(count) * (rarity[gram] ?? 0)) ** 2;
  return Math.sqrt(squares);
}

function rarities(counted: readonly ReadonlyMap<number, number>[], size: number): Float64Array {
  const documents = new Float64Array(size);
  for (const counts of counted) for (const gram of counts.keys()) documents[gram] = (documents[gram] ?? 0) + 1;
  return documents.map((n) => Math.log((counted.length + 1) / n));
}

/** Grams by number, and how often each. A name and a word of an alphabetic script count alone too. */
function grams(
  units: readonly Unit[],
  ids: ReadonlyMap<string, number>,
  numbers: Map<number, number>,
  every: boolean,
): Map<number, number> {
  const counts = new Map<number, number>();
  const add = (gram: number) => {
    const number = numbers.get(gram) ?? numbers.size;
    if (number === numbers.size) numbers.set(gram, number);
    counts.set(number, (counts.get(number) ?? 0) + 1);
  };
  const numbersOf = units.map(({ key }) => (ids.get(key) ?? 0) + 1);
  const telling = (i: number) => units[i] !== undefined && (every || units[i]?.telling === true);
  units.forEach((unit, i) => {
    const id = numbersOf[i] ?? 0;
    if (unit.key === '#L' || unit.key.startsWith('=') || (unit.telling && unit.weight > 6)) add(id);
    if (!telling(i) || !telling(i + 1)) return;
    const pair = id * base + (numbersOf[i + 1] ?? 0);
    add(pair);
    if (telling(i + 2)) add(pair * base + (numbersOf[i + 2] ?? 0));
  });
  return counts;
}
