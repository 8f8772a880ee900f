/**
 * Which tokens of a row to look up. Any tokens that cover it prove it, so the lightest cover is taken; and where a few
 * of them leave a handful of records, these are checked in their texts instead of loading the rest. Whichever way, it is
 * the same answer.
 */
import { isWord } from '../query/fold.ts';
import { type CommonPairs, pairToken, type RowToken, rowTokens, singleToken, twinToken } from '../index/tokens.ts';

/** About what the text of one clause costs, in bytes. */
export const textOfClause = 1000;
/** What the first lookups of a long row may cost. */
const firstBudget = 9000;
/** Up to this many records are checked in their texts. */
const mostChecked = 12;

/** The lightest tokens that cover the whole row, in order; none when it is empty or one wide unit, which no place covers. */
export function coverRow(units: readonly string[], common: CommonPairs, cost: (token: string) => number): RowToken[] {
  const tokens = [...rowTokens(units, common)];
  const best: { cost: number; last: RowToken | null; before: number }[] = [{ cost: 0, last: null, before: 0 }];
  for (let covered = 1; covered <= units.length; covered++) {
    best[covered] = { cost: Infinity, last: null, before: 0 };
    for (const token of tokens) {
      const end = token.at + token.length;
      if (token.at >= covered || end < covered) continue;
      const before = best[token.at];
      const total = (before?.cost ?? Infinity) + cost(token.token) + 1;
      if (total < (best[covered]?.cost ?? Infinity)) best[covered] = { cost: total, last: token, before: token.at };
    }
  }
  const cover: RowToken[] = [];
  for (let at = units.length; at > 0;) {
    const step = best[at];
    if (!step?.last) return [];
    cover.unshift(step.last);
    at = step.before;
  }
  return cover;
}

/** The token that tells which records hold a row of one wide unit or two, when their places do not matter. */
export function placelessToken(units: readonly string[], { twins }: CommonPairs): string | null {
  const [first, second] = units;
  if (first === undefined || units.length > 2 || units.some(isWord)) return null;
  if (second === undefined) return singleToken(first);
  const pair = pairToken(first, second);
  return twins.has(pair) ? twinToken(pair) : null;
}

interface Plan {
  /** To be looked up first, and behind them if too many records are left. */
  first: RowToken[];
  rest: RowToken[];
  /** Up to this many records are checked in their texts rather than loading `rest`. */
  checked: number;
}

/** `cost`: bytes, 0 for what is loaded. `atHand`: the texts of all clauses are loaded, so that checking costs nothing. */
export function planRow(cover: readonly RowToken[], cost: (token: string) => number, atHand: boolean): Plan {
  const sorted = cover.toSorted((a, b) => cost(a.token) - cost(b.token));
  const first: RowToken[] = [];
  let spent = 0;
  for (const token of sorted) {
    const more = cost(token.token);
    if (first.length > 0 && more > 0 && (atHand || spent + more > firstBudget)) break;
    first.push(token);
    spent += more;
  }
  const rest = sorted.slice(first.length);
  const spared = rest.reduce((sum, { token }) => sum + cost(token), 0);
  return { first, rest, checked: atHand ? Infinity : Math.min(mostChecked, Math.floor(spared / textOfClause)) };
}
