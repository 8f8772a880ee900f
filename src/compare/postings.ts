/**
 * Which pairs of sentences share a run worth measuring, without looking at each pair: an inverted index of the runs of the
 * second statement. Time grows with what is shared, not with the product of the two lengths.
 */
import { type Sentence, type Unit, unitIds } from './text/units.ts';

const base = 4096;

/**
 * For each of `as` the positions in `bs` of the sentences with which it shares a run long enough to weigh four characters:
 * four units in a row, or two of which one is a word of an alphabetic script. Two statements with more than 4,095 different
 * units may give some pairs too many, and none too few.
 */
export function sharingRuns(as: readonly Sentence[], bs: readonly Sentence[]): Set<number>[] {
  const ids = unitIds([as, bs]);
  const places = new Map<number, number[]>();
  bs.forEach(({ units }, j) => {
    for (const gram of runGrams(units, ids)) {
      const list = places.get(gram);
      if (!list) places.set(gram, [j]);
      else if (list.at(-1) !== j) list.push(j);
    }
  });
  return as.map(({ units }) => {
    const found = new Set<number>();
    for (const gram of runGrams(units, ids)) for (const j of places.get(gram) ?? []) found.add(j);
    return found;
  });
}

function runGrams(units: readonly Unit[], ids: ReadonlyMap<string, number>): number[] {
  const numbers = units.map(({ key }) => ((ids.get(key) ?? 0) + 1) % base);
  const found: number[] = [];
  for (let i = 0; i + 1 < units.length; i++) {
    const [a = 0, b = 0, c = 0, d = 0] = [numbers[i], numbers[i + 1], numbers[i + 2], numbers[i + 3]];
    const words = (units[i]?.letters ?? 0) > 1 || (units[i + 1]?.letters ?? 0) > 1;
    // Negative, so that a pair is never taken for four.
    if (words) found.push(-(a * base + b) - 1);
    if (i + 3 < units.length) found.push(((a * base + b) * base + c) * base + d);
  }
  return found;
}
