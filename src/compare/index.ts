/**
 * Two statements laid side by side: links between their sentences, and the sentences of either for which no shared wording
 * was found. The same code runs in the build, the command and the browser; what it needs of the language was put into the
 * prepared texts at build. In: two prepared statements in any order, and what editors decided about them. Out: the
 * comparison, the statement of the earlier date first (of one date, the smaller id). Nothing is reported; `comparable` says
 * beforehand what cannot be compared.
 */
import { type Pair, align, strengthOf } from './align.ts';
import { moved } from './moves.ts';
import type { Ruling } from './rulings.ts';
import type { Comparison, Link, Place, Prepared } from './types.ts';
import { type Sentence, sentencesOf } from './text/units.ts';

/** Why two statements cannot be compared; null where they can. */
export function incomparable(a: Prepared, b: Prepared): 'same statement' | 'languages' | null {
  if (a.id === b.id) return 'same statement';
  return a.language.split('-')[0] === b.language.split('-')[0] ? null : 'languages';
}

/** The earlier first; of one date, the smaller id. */
export const inOrder = (a: Prepared, b: Prepared): [Prepared, Prepared] =>
  a.date < b.date || (a.date === b.date && a.id <= b.id) ? [a, b] : [b, a];

export function compare(one: Prepared, other: Prepared, rulings: readonly Ruling[] = []): Comparison {
  const [earlier, later] = inOrder(one, other);
  const as = sentencesOf(earlier);
  const bs = sentencesOf(later);
  const pairs = ruled(align(as, bs), as, bs, rulings);
  const positions = [earlier, later].map(({ clauses }) => new Map(clauses.map(({ id }, i) => [id, i])));
  const clausesOf = ({ a, b }: Pair) => ({ a: positions[0]?.get(a.clause) ?? 0, b: positions[1]?.get(b.clause) ?? 0 });
  const key = ({ a, b }: { a: number; b: number }) => `${a} ${b}`;
  const out = moved(pairs.filter(({ state }) => state !== 'possible').map(clausesOf));
  const linkedA = new Set(pairs.map(({ a }) => a));
  const linkedB = new Set(pairs.map(({ b }) => b));
  return {
    earlier: earlier.id,
    later: later.id,
    links: pairs.map((pair) => linkOf(pair, pair.state !== 'possible' && out.has(key(clausesOf(pair))))),
    unmatched: {
      earlier: as.filter((s) => !linkedA.has(s) && s.units.length > 0).map(place),
      later: bs.filter((s) => !linkedB.has(s) && s.units.length > 0).map(place),
    },
  };
}

const place = ({ clause, paragraph, start, end }: Sentence): Place => ({ clause, paragraph, start, end });

function linkOf({ a, b, state, runs, run, likeness, confirmed }: Ruled, isMoved: boolean): Link {
  return {
    earlier: place(a),
    later: place(b),
    state,
    shared: runs.map((r) => ({
      earlier: { start: a.units[r.a]?.start ?? 0, end: a.units[r.a + r.length - 1]?.end ?? 0 },
      later: { start: b.units[r.b]?.start ?? 0, end: b.units[r.b + r.length - 1]?.end ?? 0 },
    })),
    run: Math.floor(run),
    strength: strengthOf({ run, likeness }),
    confirmed,
    moved: isMoved,
  };
}

type Ruled = Pair & { confirmed: string | null };

/** What the editors decided goes over what was found. */
function ruled(
  pairs: readonly Pair[],
  as: readonly Sentence[],
  bs: readonly Sentence[],
  rulings: readonly Ruling[],
): Ruled[] {
  const within = (s: Sentence, p: Place) =>
    s.clause === p.clause && s.paragraph === p.paragraph && s.start <= p.start && p.end <= s.end;
  let left: Ruled[] = pairs.map((pair) => ({ ...pair, confirmed: null }));
  for (const { earlier, later, decision, reason } of rulings) {
    const a = as.find((s) => within(s, earlier));
    const b = bs.find((s) => within(s, later));
    if (!a || !b) continue;
    const found = left.find((pair) => pair.a === a && pair.b === b);
    left = left.filter((pair) => pair !== found);
    if (decision === 'forbid') continue;
    const state = found?.state === 'same' ? 'same' : 'reworded';
    left.push({ ...(found ?? { a, b, runs: [], run: 0, likeness: 0 }), state, confirmed: reason });
  }
  return left.sort((x, y) => x.a.order - y.a.order || x.b.order - y.b.order);
}
