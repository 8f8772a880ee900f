/**
 * The statements of one relationship (the same first part of the address) and what they share. Parallels are stored
 * with the later statement and point back; here they can be followed both ways. Only one relationship is kept in
 * memory at a time: pages are made relationship by relationship.
 */
import { type Summary, statement, summaries } from '../corpus.ts';
import type { Parallel } from '../schema.ts';

export const pairOf = (id: string): string => id.slice(0, id.indexOf('/'));

let byPair: Map<string, Summary[]> | null = null;

/** Address → the statements under it, oldest first. */
export function pairs(): ReadonlyMap<string, Summary[]> {
  if (byPair) return byPair;
  byPair = new Map();
  for (const s of summaries()) byPair.set(pairOf(s.id), [...(byPair.get(pairOf(s.id)) ?? []), s]);
  return byPair;
}

export interface Likeness {
  statement: string;
  clause: string;
  similarity: number;
  /** Where the other clause stands in time. */
  direction: 'earlier' | 'later';
}

let kept: { pair: string; alike: Map<string, Likeness[]> } | null = null;

/** The clauses of the same relationship that are worded like this one, the most alike first. */
export function likenesses(id: string, clause: string): Likeness[] {
  const pair = pairOf(id);
  if (kept?.pair !== pair) kept = { pair, alike: bothWays(parallelsOf(pair)) };
  return kept.alike.get(`${id}/${clause}`) ?? [];
}

function* parallelsOf(pair: string): Generator<{ id: string; parallels: readonly Parallel[] }> {
  for (const { id } of pairs().get(pair) ?? []) yield { id, parallels: statement(id).parallels };
}

export function bothWays(
  statements: Iterable<{ id: string; parallels: readonly Parallel[] }>,
): Map<string, Likeness[]> {
  const alike = new Map<string, Likeness[]>();
  const add = (key: string, likeness: Likeness) => alike.set(key, [...(alike.get(key) ?? []), likeness]);
  for (const { id, parallels } of statements) {
    for (const p of parallels) {
      const { similarity } = p;
      add(`${id}/${p.clause}`, { statement: p.statement, clause: p.target, similarity, direction: 'earlier' });
      add(`${p.statement}/${p.target}`, { statement: id, clause: p.clause, similarity, direction: 'later' });
    }
  }
  for (const list of alike.values())
    list.sort((a, b) => b.similarity - a.similarity || (a.statement < b.statement ? -1 : 1));
  return alike;
}
