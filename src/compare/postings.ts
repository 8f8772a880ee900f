/**
 * Which pairs of sentences are worth a look, without looking at each: an inverted index of what the second statement's
 * sentences hold. Time grows with what is shared, not with the product of the two lengths.
 */
import type { Sentence, Unit } from './units.ts';
import type { Vector } from './weigh.ts';

/** Cosines of every pair of which it is not 0: for each of `as` by position, the position in `bs` and the cosine. */
export function likenesses(as: readonly Vector[], bs: readonly Vector[]): Map<number, number>[] {
  const postings = new Map<string, [number, number][]>();
  bs.forEach((vector, j) => {
    for (const [gram, weight] of vector) {
      const list = postings.get(gram);
      if (list) list.push([j, weight]);
      else postings.set(gram, [[j, weight]]);
    }
  });
  return as.map((vector) => {
    const sums = new Map<number, number>();
    for (const [gram, weight] of vector)
      for (const [j, other] of postings.get(gram) ?? []) sums.set(j, (sums.get(j) ?? 0) + weight * other);
    return sums;
  });
}

/**
 * For each of `as` the positions in `bs` of the sentences with which it shares a run long enough to weigh four characters:
 * four units in a row, two of which a word of an alphabetic script weighs two.
 */
export function sharingRuns(as: readonly Sentence[], bs: readonly Sentence[]): Set<number>[] {
  const places = new Map<string, Set<number>>();
  bs.forEach(({ units }, j) => {
    for (const gram of runGrams(units)) {
      const set = places.get(gram);
      if (set) set.add(j);
      else places.set(gram, new Set([j]));
    }
  });
  return as.map(({ units }) => {
    const found = new Set<number>();
    for (const gram of runGrams(units)) for (const j of places.get(gram) ?? []) found.add(j);
    return found;
  });
}

function* runGrams(units: readonly Unit[]): Generator<string> {
  for (let i = 0; i < units.length; i++) {
    const [first, second, third, fourth] = units.slice(i, i + 4);
    if (first && second && (first.letters > 1 || second.letters > 1)) yield `${first.key} ${second.key}`;
    if (first && second && third && fourth) yield `${first.key} ${second.key} ${third.key} ${fourth.key}`;
  }
}
