/**
 * Which sentences of two statements belong together, and how surely. In: the sentences of both. Out: links in order of the
 * earlier text, the same for any order of the input; nothing is changed or reported.
 *
 * Measured on the truth in src/compare/truth; `npm run compare -- --measure` prints the figures that the method page
 * shows.
 */
import { sharingRuns } from './postings.ts';
import { type Run, sharedRuns } from './runs.ts';
import type { State } from './types.ts';
import type { Sentence } from './text/units.ts';
import { type Likenesses, likenesses } from './weigh.ts';

/**
 * A run of `characters` or more that weighs `sure` or more is a sure link where all that is shared weighs `total`; one that
 * weighs `possible` cannot be told, unless the two are each other's nearest by all their words (`retold`) and most of both
 * (`mostly`, of at least `letters` characters) stands in runs that they share.
 * Weights are in counted characters: those of common words count half, those of stock phrases a third, names, dates and
 * numbers nothing. Without such a run, sentences are possibly linked by the cosine of their rare words: `alike`, or
 * `mutual` where each is the other's nearest; a sentence left without any gets the nearest at `left`, if they share a level or
 * runs that weigh `leftTotal`, or by all its words at `leftByAll`. Of what is possible each sentence keeps the best few.
 */
export const thresholds = {
  characters: 8,
  sure: 6,
  total: 8,
  possible: 4,
  retold: 0.2,
  mostly: 0.6,
  letters: 20,
  alike: 0.05,
  mutual: 0.02,
  left: 0.02,
  leftTotal: 2,
  leftByAll: 0.07,
  candidates: 2,
} as const;
const unit = 6;

export interface Pair {
  a: Sentence;
  b: Sentence;
  state: State;
  runs: Run[];
  /** Of the longest run, in counted characters. */
  run: number;
  likeness: number;
}

export function align(as: readonly Sentence[], bs: readonly Sentence[]): Pair[] {
  const alike = likenesses(as, bs);
  const byAll = likenesses(as, bs, true);
  const pairs = candidates(as, bs, alike.ofA).sort(better);
  const taken = { a: new Map<Sentence, Uint8Array>(), b: new Map<Sentence, Uint8Array>() };
  const links: Pair[] = [];
  const rest: Pair[] = [];
  for (const pair of pairs) {
    const sure = pair.state === 'same' || fresh(pair, taken) || isRetold(pair, as, bs, byAll);
    if (sure) links.push(pair.state === 'same' ? pair : { ...pair, state: 'reworded' });
    else rest.push(pair);
  }
  for (const pair of nearest(rest)) links.push(pair);
  links.push(...leftOver(as, bs, links, alike, byAll));
  return links.sort((x, y) => x.a.order - y.a.order || x.b.order - y.b.order);
}

/** Longer runs first, then the more alike, then by what they say: never by where they stand before that. */
const better = (x: Pair, y: Pair): number =>
  Number(y.state === 'same') - Number(x.state === 'same') ||
  y.run - x.run ||
  y.likeness - x.likeness ||
  byText(x.a.text, y.a.text) ||
  byText(x.b.text, y.b.text) ||
  Math.abs(x.a.order - x.b.order) - Math.abs(y.a.order - y.b.order) ||
  x.a.order - y.a.order ||
  x.b.order - y.b.order;
const byText = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

/** Pairs that share a long run, rare words, or all their words. */
function candidates(as: readonly Sentence[], bs: readonly Sentence[], alike: Map<number, number>[]): Pair[] {
  const found: Pair[] = [];
  const sharing = sharingRuns(as, bs);
  const byWords = Map.groupBy(bs.keys(), (j) => printed(bs[j]));
  const nearest = new Map<Sentence, number>();
  as.forEach((a, i) => {
    const twins = new Set(a.units.length > 0 ? byWords.get(printed(a)) : []);
    for (const j of new Set([...(alike[i]?.keys() ?? []), ...(sharing[i] ?? []), ...twins])) {
      const b = bs[j];
      if (!b) continue;
      const likeness = alike[i]?.get(j) ?? 0;
      for (const side of [a, b]) nearest.set(side, Math.max(nearest.get(side) ?? 0, likeness));
      if (twins.has(j) || sharing[i]?.has(j) || likeness >= thresholds.mutual)
        found.push(pairOf(a, b, twins.has(j) ? 'same' : 'possible', likeness));
    }
  });
  return found.filter(
    ({ a, b, state, run, likeness }) =>
      state === 'same' ||
      run >= thresholds.possible ||
      likeness >= thresholds.alike ||
      (likeness >= thresholds.mutual && likeness === nearest.get(a) && likeness === nearest.get(b)),
  );
}

function pairOf(a: Sentence, b: Sentence, state: State, likeness: number): Pair {
  const runs = sharedRuns(a.units, b.units);
  return { a, b, state, runs, run: Math.max(0, ...runs.map(({ weight }) => weight)) / unit, likeness };
}

/** Not one letter or digit differs, names and dates included. */
const printed = (sentence: Sentence | undefined): string => sentence?.text.replaceAll(/[^\p{L}\p{N}]+/gu, '') ?? '';

/**
 * Wording that a better link has already accounted for on both sides is no second link: a formula that stands twice in
 * either text would link all its places with one another. Marks what the pair takes.
 */
function fresh(pair: Pair, taken: { a: Map<Sentence, Uint8Array>; b: Map<Sentence, Uint8Array> }): boolean {
  const a = taken.a.get(pair.a) ?? new Uint8Array(pair.a.units.length);
  const b = taken.b.get(pair.b) ?? new Uint8Array(pair.b.units.length);
  const free = pair.runs.some((run) => {
    if (run.weight < thresholds.sure * unit || letters(pair.a, run) < thresholds.characters) return false;
    const left = (marks: Uint8Array, start: number) =>
      pair.a.units
        .slice(run.a, run.a + run.length)
        .reduce((sum, { weight }, i) => sum + (marks[start + i] === 1 ? 0 : weight), 0);
    return Math.max(left(a, run.a), left(b, run.b)) >= thresholds.sure * unit;
  });
  if (!free || totalOf(pair) < thresholds.total * unit) return false;
  for (const run of pair.runs) {
    a.fill(1, run.a, run.a + run.length);
    b.fill(1, run.b, run.b + run.length);
  }
  taken.a.set(pair.a, a);
  taken.b.set(pair.b, b);
  return true;
}

/** Characters of a run, names, dates and numbers left out; a word of an alphabetic script is as two. */
const letters = ({ units }: Sentence, { a, length }: Pick<Run, 'a' | 'length'>): number =>
  units.slice(a, a + length).reduce((sum, { letters: n }) => sum + n, 0);

/** Mostly the same words, though in short runs or in phrases of the genre. */
function isRetold(pair: Pair, as: readonly Sentence[], bs: readonly Sentence[], byAll: Likenesses): boolean {
  const { a, b, runs, run } = pair;
  const shared = runs.reduce((sum, one) => sum + letters(a, one), 0);
  const most = (side: Sentence) => shared >= thresholds.mostly * letters(side, { a: 0, length: side.units.length });
  if (!runs.some((one) => letters(a, one) >= thresholds.characters)) return false;
  if (run < thresholds.possible || shared < thresholds.letters || !most(a) || !most(b)) return false;
  const [i, j] = [as.indexOf(a), bs.indexOf(b)];
  return (
    nearestOf(byAll.ofA[i], bs, thresholds.retold)?.other === b &&
    nearestOf(byAll.ofB[j], as, thresholds.retold)?.other === a
  );
}

const totalOf = ({ runs }: Pair): number => runs.reduce((sum, { weight }) => sum + weight, 0);
const sharesLevel = ({ a, b }: Pair): boolean => [a, b].every(({ units }) => units.some(({ key }) => key === '#L'));

/** Of pairs that are only possible: the higher, the likelier. */
export const strengthOf = ({ run, likeness }: Pick<Pair, 'run' | 'likeness'>): number => likeness + run / 40;

/** Of what is only possible, the best few of each sentence. */
function nearest(pairs: readonly Pair[]): Set<Pair> {
  const kept = new Set<Pair>();
  for (const side of ['a', 'b'] as const) {
    for (const list of Map.groupBy(pairs, (pair) => pair[side]).values()) {
      const sorted = [...list].sort((x, y) => strengthOf(y) - strengthOf(x) || better(x, y));
      for (const pair of sorted.slice(0, thresholds.candidates)) kept.add(pair);
    }
  }
  return kept;
}

/**
 * A sentence that is left without any link gets the one that is nearest to it, by rare words or else by all its words: that
 * nothing was found shall be said only where next to nothing is shared.
 */
function leftOver(
  as: readonly Sentence[],
  bs: readonly Sentence[],
  links: readonly Pair[],
  byRareWords: Likenesses,
  byAll: Likenesses,
): Pair[] {
  const linked = new Set(links.flatMap(({ a, b }) => [a, b]));
  const found = new Map<string, Pair>();
  const look = ({ ofA, ofB }: Likenesses, least: number, enough: (pair: Pair) => boolean) => {
    const add = (a: Sentence, b: Sentence, likeness: number) => {
      const pair = pairOf(a, b, 'possible', likeness);
      if (enough(pair)) found.set(`${a.order} ${b.order}`, pair);
    };
    as.forEach((a, i) => {
      const near = linked.has(a) ? null : nearestOf(ofA[i], bs, least);
      if (near) add(a, near.other, near.likeness);
    });
    bs.forEach((b, j) => {
      const near = linked.has(b) ? null : nearestOf(ofB[j], as, least);
      if (near) add(near.other, b, near.likeness);
    });
    for (const { a, b } of found.values()) linked.add(a).add(b);
  };
  look(byRareWords, thresholds.left, (pair) => sharesLevel(pair) || totalOf(pair) >= thresholds.leftTotal * unit);
  look(byAll, thresholds.leftByAll, () => true);
  return [...found.values()];
}

function nearestOf(alike: ReadonlyMap<number, number> | undefined, others: readonly Sentence[], least: number) {
  const [near] = [...(alike ?? [])]
    .filter(([, likeness]) => likeness >= least)
    .sort(([x, p], [y, q]) => q - p || byText(others[x]?.text ?? '', others[y]?.text ?? ''));
  const other = others[near?.[0] ?? -1];
  return near && other ? { other, likeness: near[1] } : null;
}
