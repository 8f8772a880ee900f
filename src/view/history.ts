/** The statements of one relationship: those that share the first part of the address. */
import { type Summary, summaries } from '../corpus.ts';

export const pairOf = (id: string): string => id.slice(0, id.indexOf('/'));

let byPair: Map<string, Summary[]> | null = null;

/** Address → the statements under it, oldest first. */
export function pairs(): ReadonlyMap<string, Summary[]> {
  if (byPair) return byPair;
  byPair = new Map();
  for (const s of summaries()) byPair.set(pairOf(s.id), [...(byPair.get(pairOf(s.id)) ?? []), s]);
  return byPair;
}
