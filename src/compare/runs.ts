/**
 * Runs of units that two sentences share. In: the units of both. Out: runs that do not overlap in either sentence, the
 * weightiest first taken, in order of the first sentence. A run may go across marks, function words and names, which count
 * for nothing, but begins and ends with a unit that counts. Nothing is reported.
 */
import type { Unit } from './text/units.ts';

export interface Run {
  /** First unit in either sentence, and how many. */
  a: number;
  b: number;
  length: number;
  /** In sixths of a character. */
  weight: number;
}

/** A run of fewer counted characters is chance. */
const least = 6;

export function sharedRuns(a: readonly Unit[], b: readonly Unit[]): Run[] {
  const found = maximalRuns(a, b).sort(
    (x, y) =>
      y.weight - x.weight || y.length - x.length || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a - y.a || x.b - y.b,
  );
  const takenA = new Uint8Array(a.length);
  const takenB = new Uint8Array(b.length);
  const kept: Run[] = [];
  for (const run of found) {
    const free = trimmed(run, a, takenA, takenB);
    if (!free) continue;
    takenA.fill(1, free.a, free.a + free.length);
    takenB.fill(1, free.b, free.b + free.length);
    kept.push(free);
  }
  return kept.sort((x, y) => x.a - y.a);
}

/** Every run that can be lengthened at neither end. */
function maximalRuns(a: readonly Unit[], b: readonly Unit[]): Run[] {
  const places = new Map<string, number[]>();
  b.forEach(({ key }, j) => {
    const list = places.get(key);
    if (list) list.push(j);
    else places.set(key, [j]);
  });
  const found: Run[] = [];
  for (let i = 0; i < a.length; i++) {
    for (const j of places.get(a[i]?.key ?? '') ?? []) {
      if (i > 0 && j > 0 && a[i - 1]?.key === b[j - 1]?.key) continue;
      let length = 1;
      while (i + length < a.length && j + length < b.length && a[i + length]?.key === b[j + length]?.key) length++;
      const run = measured(i, j, length, a);
      if (run) found.push(run);
    }
  }
  return found;
}

/** Cut to units that count at both ends; null where too little is left. */
function measured(i: number, j: number, length: number, a: readonly Unit[]): Run | null {
  let from = 0;
  let to = length;
  while (from < to && a[i + from]?.masked) from++;
  while (to > from && a[i + to - 1]?.masked) to--;
  let weight = 0;
  for (let k = from; k < to; k++) weight += a[i + k]?.weight ?? 0;
  return weight < least ? null : { a: i + from, b: j + from, length: to - from, weight };
}

/** What of a run no weightier one has taken: its longest free part. */
function trimmed(run: Run, a: readonly Unit[], takenA: Uint8Array, takenB: Uint8Array): Run | null {
  let best: Run | null = null;
  for (let from = 0; from < run.length;) {
    let to = from;
    while (to < run.length && takenA[run.a + to] === 0 && takenB[run.b + to] === 0) to++;
    if (to > from) {
      const part = measured(run.a + from, run.b + from, to - from, a);
      if (part && (!best || part.weight > best.weight)) best = part;
    }
    from = to + 1;
  }
  return best;
}
