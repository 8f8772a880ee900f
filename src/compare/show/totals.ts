/**
 * How much of either statement is in which state. In: the prepared texts and their comparison. Out: sentences and characters
 * (letters and digits) for each state, of either text; a sentence counts for the surest of its links. Nothing is reported.
 */
import { type Piece, type RowState, piecesOf } from './rows.ts';
import type { Comparison, Place, Prepared, State } from '../types.ts';

interface Count {
  sentences: number;
  characters: number;
}
export type Totals = Record<RowState, Count> & { all: Count };

const rank: Record<State, number> = { same: 0, reworded: 1, possible: 2 };
export const lettersOf = (text: string): number => [...text.matchAll(/[\p{L}\p{N}]/gu)].length;

/** The state of each sentence of one side, in document order. */
export function statesOf(prepared: Prepared, { links }: Comparison, side: 'earlier' | 'later'): [Piece, RowState][] {
  const key = ({ clause, paragraph, start }: Place) => `${clause} ${paragraph} ${start}`;
  const states = new Map<string, State>();
  for (const link of links) {
    const known = states.get(key(link[side]));
    if (known === undefined || rank[link.state] < rank[known]) states.set(key(link[side]), link.state);
  }
  return piecesOf(prepared).map((piece) => [piece, states.get(key(piece)) ?? 'unmatched']);
}

export function totals(prepared: Prepared, comparison: Comparison, side: 'earlier' | 'later'): Totals {
  const none = (): Count => ({ sentences: 0, characters: 0 });
  const sums: Totals = { same: none(), reworded: none(), possible: none(), unmatched: none(), all: none() };
  for (const [piece, state] of statesOf(prepared, comparison, side)) {
    const characters = lettersOf(piece.text);
    for (const sum of [sums[state], sums.all]) {
      sum.sentences++;
      sum.characters += characters;
    }
  }
  return sums;
}
