/** The tree of clauses as a list. */
import type { Clause } from './schema.ts';

interface Placed {
  clause: Clause;
  depth: number;
  /** The clause above; null at the top. */
  parent: Clause | null;
}

/** Clauses in document order, with those below others after them. */
export function flatten(clauses: readonly Clause[], depth = 0, parent: Clause | null = null): Placed[] {
  return clauses.flatMap((clause) => [{ clause, depth, parent }, ...flatten(clause.clauses, depth + 1, clause)]);
}
