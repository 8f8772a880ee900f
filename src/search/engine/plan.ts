/**
 * Which parts of a phrase to look up. The parts of the index that hold common pairs (合作, 双方) weigh tens of kilobytes
 * in a large corpus; a long phrase nearly always has rarer ones, which leave a handful of clauses to check in their
 * texts. Whether the answer comes from the whole phrase or from a part and the texts, it is the same answer.
 */

/** Bytes of the part of the index that holds a token; tokens that are not listed are light. */
export type Weights = ReadonlyMap<string, number>;

/** About what the lookup of a token that is not listed costs, in bytes. */
const lightToken = 2500;
/** About what the texts of one clause cost, in bytes. */
export const textOfClause = 2200;
/** Up to this many bytes a phrase is looked up whole. */
const cheap = 16_000;
/** What the lookups of a part may cost. */
const partBudget = 10_000;

export interface Plan {
  /** Rows of tokens to look up; a match holds all of them. */
  parts: string[][];
  /** The parts are the whole phrase: what they find needs no check. */
  exact: boolean;
  /** Bytes that looking up the whole phrase would cost beyond the parts. */
  spared: number;
}

/** Tokens to look up where the texts are at hand: enough to leave few clauses, few enough to come in one go. */
const partAtHand = 3;

/** `atHand`: the texts of all clauses are loaded, so that checking them costs nothing. */
export function planPhrase(tokens: readonly string[], weights: Weights, atHand = false): Plan {
  const cost = (token: string): number => weights.get(token) ?? lightToken;
  const total = sum([...new Set(tokens)].map(cost));
  const whole: Plan = { parts: [[...tokens]], exact: true, spared: 0 };
  if (atHand && tokens.length > partAtHand) {
    return { parts: [tokens.slice(0, partAtHand)], exact: false, spared: Infinity };
  }
  if (tokens.length < 2 || total <= cheap) return whole;
  const chosen = new Set<number>();
  let spent = 0;
  const byWeight = tokens.map((token, place) => ({ at: place, bytes: cost(token) })).sort((a, b) => a.bytes - b.bytes);
  for (const { at, bytes } of byWeight) {
    if (chosen.size > 0 && spent + bytes > partBudget) break;
    chosen.add(at);
    spent += bytes;
  }
  // Where even the rarest pair is common, the part would find too much to check.
  if (spent > partBudget || spent > total / 2 || chosen.size === tokens.length) return whole;
  return { parts: runs(tokens, chosen), exact: false, spared: total - spent };
}

/** True where checking the candidates in their texts costs less than looking up the rest. */
export const worthChecking = (candidates: number, plan: Plan): boolean =>
  plan.spared === Infinity || (candidates <= 40 && candidates * textOfClause < plan.spared);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function runs(tokens: readonly string[], chosen: ReadonlySet<number>): string[][] {
  const found: string[][] = [];
  tokens.forEach((token, at) => {
    if (!chosen.has(at)) return;
    const open = chosen.has(at - 1) ? found.at(-1) : undefined;
    if (open) open.push(token);
    else found.push([token]);
  });
  return found;
}
