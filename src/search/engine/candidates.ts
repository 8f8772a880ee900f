/**
 * The records that a passage may come from, though some of its characters are wrong: a quotation from memory, a scan, a
 * copy of a copy. An exact phrase would find nothing; the passage's pairs of characters are looked up one by one, and
 * the records that hold most of them are returned. A candidate proves nothing: the caller compares the texts.
 */
import type { Index } from './context.ts';
import type { Table } from '../index/table.ts';
import { noCommonPairs, rowTokens } from '../index/tokens.ts';

interface Candidate {
  /** Number of the record (see table.ts). */
  record: number;
  /** The clause that the record is a reading of; null for the title, signatures and dateline of a statement. */
  clause: number | null;
  /** The statement of such a record; null for a clause. */
  frame: number | null;
  /** How many of the pairs that were looked up the record holds. */
  hits: number;
  /** Sum over those pairs of the logarithm of how rare each is: what candidates are ordered by, highest first. */
  score: number;
}

export interface Candidates {
  candidates: Candidate[];
  /** Pairs that were looked up, and those of them that no record holds. */
  looked: number;
  unknown: number;
}

/** How many pairs are looked up: with one character in five wrong, a third of them still hold. */
const lookups = 24;
/** A pair that is in more than this share of all records tells next to nothing. */
const commonShare = 0.25;

/**
 * `units`: the passage, folded. `most`: how many records are returned at the most. Looks up the rarest pairs, as far as
 * the table tells, spread over the passage so that one damaged part does not decide. Throws an IndexError where a part
 * of the index does not load.
 */
export async function candidates(table: Table, index: Index, units: readonly string[], most = 20): Promise<Candidates> {
  const chosen = spread(index, units);
  const sets = await Promise.all(chosen.map(async (token) => (await index.postings(token, false)).records));
  const found = new Map<number, { hits: number; score: number }>();
  for (const set of sets) {
    if (set.length === 0 || (set.length > 20 && set.length > table.records * commonShare)) continue;
    const weight = Math.log(1 + table.records / set.length);
    for (const record of set) {
      const known = found.get(record) ?? { hits: 0, score: 0 };
      found.set(record, { hits: known.hits + 1, score: known.score + weight });
    }
  }
  const best = [...found]
    .sort(([a, x], [b, y]) => y.score - x.score || a - b)
    .slice(0, most)
    .map(([record, { hits, score }]) => ({ record, ...placeOf(table, record), hits, score }));
  return { candidates: best, looked: chosen.length, unknown: sets.filter((set) => set.length === 0).length };
}

/** The clause or the statement that a record belongs to. */
function placeOf(table: Table, record: number): { clause: number | null; frame: number | null } {
  const frame = record - table.clauses;
  if (frame < 0) return { clause: record, frame: null };
  if (frame < table.statements.length) return { clause: null, frame };
  return { clause: table.readings[frame - table.statements.length] ?? null, frame: null };
}

/** The lightest token of each of as many equal parts of the passage as may be looked up. */
function spread(index: Index, units: readonly string[]): string[] {
  const tokens = [...new Set(Array.from(rowTokens(units, noCommonPairs), ({ token }) => token))];
  const size = Math.max(1, tokens.length / lookups);
  const chosen: string[] = [];
  for (let from = 0; from < tokens.length; from += size) {
    const part = tokens.slice(Math.floor(from), Math.max(Math.floor(from) + 1, Math.floor(from + size)));
    const weight = (token: string): number => index.cost(token);
    const lightest = part.reduce<string | null>(
      (best, token) => (best === null || weight(token) < weight(best) ? token : best),
      null,
    );
    if (lightest !== null) chosen.push(lightest);
  }
  return chosen;
}
