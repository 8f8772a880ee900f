/**
 * How much two sentences are alike: the cosine of their 2- and 3-grams of units, each weighted by its rarity among the
 * sentences of the two statements (Salton's tf–idf with sublinear frequencies). Grams never reach across a name that
 * changes with the parties or the day; stock words are left out. In: the sentences of both. Out: a vector for each.
 */
import type { Sentence, Unit } from './units.ts';

export type Vector = ReadonlyMap<string, number>;

/** @param every whether common words, stock phrases and kinds of names count too */
export function vectors(all: readonly Sentence[], every = false): Map<Sentence, Vector> {
  const counted = all.map(({ units }) => grams(units, every));
  const documents = new Map<string, number>();
  for (const counts of counted) for (const gram of counts.keys()) documents.set(gram, (documents.get(gram) ?? 0) + 1);
  return new Map(all.map((sentence, i) => [sentence, weighted(counted[i] ?? new Map(), documents, all.length)]));
}

function grams(units: readonly Unit[], every: boolean): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (gram: string) => counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const telling = (unit: Unit | undefined) => unit !== undefined && (every || unit.telling);
  units.forEach((unit, i) => {
    if (unit.key === '#L' || unit.key.startsWith('=') || (unit.telling && unit.weight > 6)) add(unit.key);
    if (!telling(unit) || !telling(units[i + 1])) return;
    add(`${unit.key} ${units[i + 1]?.key}`);
    if (telling(units[i + 2])) add(`${unit.key} ${units[i + 1]?.key} ${units[i + 2]?.key}`);
  });
  return counts;
}

/** Added to each norm, so that two sentences of one rare word each are not wholly alike. */
const floor = 6;

function weighted(counts: ReadonlyMap<string, number>, documents: ReadonlyMap<string, number>, size: number): Vector {
  // Summed in the order of the grams, so that the order of the sentences changes not even the last digit.
  const entries = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const vector = new Map<string, number>();
  let squares = 0;
  for (const [gram, count] of entries) {
    const weight = (1 + Math.log(count)) * Math.log((size + 1) / (documents.get(gram) ?? 1));
    vector.set(gram, weight);
    squares += weight * weight;
  }
  const norm = Math.sqrt(squares + floor * floor);
  for (const [gram, weight] of vector) vector.set(gram, weight / norm);
  return vector;
}
