/** The tree of clauses as a list. */
import type { Clause } from './schema.ts';

/** Clauses in document order, with those below others after them. */
export function flatten(clauses: readonly Clause[], depth = 0): { clause: Clause; depth: number }[] {
  return clauses.flatMap((clause) => [{ clause, depth }, ...flatten(clause.clauses, depth + 1)]);
}
