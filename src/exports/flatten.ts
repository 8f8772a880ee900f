import type { Clause } from '../schema.ts';

/** Clauses in document order, each with the clause above it (null at the top). */
export function flatten(
  clauses: readonly Clause[],
  parent: Clause | null = null,
): { clause: Clause; parent: Clause | null }[] {
  return clauses.flatMap((clause) => [{ clause, parent }, ...flatten(clause.clauses, clause)]);
}
