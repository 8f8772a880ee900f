/**
 * How right the comparison is: precision of each state and recall, against pairs of sentences found by reading. In: two
 * prepared texts and the truth about them. Out: counts with the sentences behind them; nothing is changed.
 */
import { z } from 'zod';
import { compare } from './index.ts';
import type { Place, Prepared, State } from './types.ts';

/** Clause, paragraph and sentence, counted from 1: 9p2s1. */
const PlaceSchema = z.string().regex(/^.+p\d+s\d+$/u);
const PairsSchema = z.array(z.tuple([PlaceSchema, PlaceSchema]));
export const TruthSchema = z.strictObject({
  earlier: z.string().optional().describe('Id of a stored statement; absent where the texts stand beside the truth'),
  later: z.string().optional(),
  pairs: PairsSchema.min(1).describe('The same matter, as a reader with both texts must agree'),
  open: PairsSchema.describe('May be judged either way: neither found nor false'),
  not: PairsSchema.describe('Near ones that are no pairs; every pair in neither list is none'),
});
const TextSchema = z.strictObject({ date: z.string(), clauses: z.record(z.string(), z.array(z.string()).min(1)) });
export const WrittenSchema = z.strictObject({
  parties: z.array(z.string()),
  designations: z.array(z.string()),
  earlier: TextSchema,
  later: TextSchema,
});
export type Truth = z.infer<typeof TruthSchema> & { name: string; texts: { earlier: Prepared; later: Prepared } };

export interface Measured {
  /** Of the links of a state, those that are pairs; those that may be judged either way are left out. */
  right: Record<State, number>;
  wrong: Record<State, [string, string][]>;
  pairs: number;
  /** Pairs that no link of a sure state, or none at all, has found. */
  missedBySure: [string, string][];
  missed: [string, string][];
  /** Sentences of a pair that are said to have no counterpart. */
  falselyUnmatched: string[];
  unmatched: number;
}

export function measure({ texts, pairs, open, not }: Truth): Measured {
  const { links, unmatched } = compare(texts.earlier, texts.later);
  const names = { earlier: sentenceNames(texts.earlier), later: sentenceNames(texts.later) };
  for (const [a, b] of [...pairs, ...open, ...not]) {
    if (!names.earlier.names.has(a)) throw new Error(`${texts.earlier.id} has no sentence ${a}`);
    if (!names.later.names.has(b)) throw new Error(`${texts.later.id} has no sentence ${b}`);
  }
  const key = (pair: readonly [string, string]) => pair.join(' ');
  const wanted = new Set(pairs.map(key));
  const either = new Set(open.map(key));
  const found = links.map(({ earlier, later, state }) => ({
    pair: [names.earlier.of(earlier), names.later.of(later)] as [string, string],
    state,
  }));
  const states = ['same', 'reworded', 'possible'] as const;
  const by = <T>(make: (state: State) => T) => Object.fromEntries(states.map((s) => [s, make(s)])) as Record<State, T>;
  const sure = new Set(found.filter(({ state }) => state !== 'possible').map(({ pair }) => key(pair)));
  const all = new Set(found.map(({ pair }) => key(pair)));
  const without = [
    ...unmatched.earlier.map((place) => ['earlier', names.earlier.of(place)] as const),
    ...unmatched.later.map((place) => ['later', names.later.of(place)] as const),
  ];
  return {
    right: by((state) => found.filter((link) => link.state === state && wanted.has(key(link.pair))).length),
    wrong: by((state) =>
      found
        .filter((link) => link.state === state && !wanted.has(key(link.pair)) && !either.has(key(link.pair)))
        .map(({ pair }) => pair),
    ),
    pairs: pairs.length,
    missedBySure: pairs.filter((pair) => !sure.has(key(pair))),
    missed: pairs.filter((pair) => !all.has(key(pair))),
    falselyUnmatched: without
      .filter(([side, name]) => pairs.some((pair) => pair[side === 'earlier' ? 0 : 1] === name))
      .map(([side, name]) => `${side} ${name}`),
    unmatched: without.length,
  };
}

/** The name of a place, and every name there is. */
export function sentenceNames({ paragraphs }: Prepared): { of(place: Place): string; names: ReadonlySet<string> } {
  const names = new Map<string, string>();
  for (const { clause, paragraph, sentences } of paragraphs)
    sentences.forEach(({ start }, i) =>
      names.set(`${clause} ${paragraph} ${start}`, `${clause}p${paragraph}s${i + 1}`),
    );
  return {
    of: ({ clause, paragraph, start }) => names.get(`${clause} ${paragraph} ${start}`) ?? '',
    names: new Set(names.values()),
  };
}

/** Right and all of a part as a whole: sure states together. */
export const sureOf = ({ right, wrong }: Measured): { right: number; all: number } => {
  const sum = right.same + right.reworded;
  return { right: sum, all: sum + wrong.same.length + wrong.reworded.length };
};

export function figures(name: string, m: Measured): string {
  const share = (n: number, of: number) => `${n} of ${of}${of === 0 ? '' : ` (${((100 * n) / of).toFixed(0)} %)`}`;
  const list = (pairs: readonly [string, string][]) => pairs.map(([a, b]) => `${a} – ${b}`).join(', ') || 'none';
  const sure = sureOf(m);
  return [
    `${name}: ${m.pairs} pairs`,
    `  same             right ${share(m.right.same, m.right.same + m.wrong.same.length)}`,
    `  reworded         right ${share(m.right.reworded, m.right.reworded + m.wrong.reworded.length)}`,
    `  possible         right ${share(m.right.possible, m.right.possible + m.wrong.possible.length)}`,
    `  sure states      precision ${share(sure.right, sure.all)}, recall ${share(m.pairs - m.missedBySure.length, m.pairs)}`,
    `  with possible    recall ${share(m.pairs - m.missed.length, m.pairs)}`,
    `  wrong and sure   ${list([...m.wrong.same, ...m.wrong.reworded])}`,
    `  missed           ${list(m.missed)}`,
    `  without counterpart ${m.unmatched} sentences, wrongly so: ${m.falselyUnmatched.join(', ') || 'none'}`,
    `  wrong, possible  ${list(m.wrong.possible)}`,
    '',
  ].join('\n');
}
