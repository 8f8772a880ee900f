/** Statements in which the words of a query do not stand, in no clause and nowhere else. */
import type { Node } from '../query/query-tree.ts';
import type { Table } from '../index/table.ts';

/** 1 for each that is in it. */
type NumberSet = Uint8Array;

export interface Absence {
  /** Numbers of the statements, ascending, within what the query's field words allow. */
  statements: Uint32Array;
  /** All others within them: each word is somewhere in these, be it in different clauses. */
  holding: Uint32Array;
  /** Several words are asked for together, so that a statement may hold some of them. */
  together: boolean;
}

/** The statements of a set of records. */
export function statementsOf(table: Table, set: NumberSet): NumberSet {
  const statements = new Uint8Array(table.statements.length);
  for (let record = 0; record < set.length; record++) {
    if (set[record] !== 1) continue;
    const frame = record - table.clauses;
    const isFrame = frame >= 0 && frame < statements.length;
    const clause = frame < 0 ? record : (table.readings[frame - statements.length] ?? 0);
    statements[isFrame ? frame : (table.owner[clause] ?? 0)] = 1;
  }
  return statements;
}

/**
 * Judges a statement as a whole: 台湾 in one clause and 教育 in another are both there. Words under a minus are not looked
 * for, so they do not count; field words are limits. Null where no words are looked for.
 */
export function absence(
  root: Node | null,
  /** Statements that hold a term or answer to a NEAR, anywhere. */
  holding: (node: Node) => NumberSet,
  /** Statements that pass a field word. */
  passing: (node: Extract<Node, { type: 'field' }>) => NumberSet,
  size: number,
): Absence | null {
  const present = root && occurrence(root, holding);
  if (!root || !present) return null;
  const limits = within(root, passing);
  const all = Array.from({ length: size }, (_, i) => i).filter((i) => limits === null || limits[i] === 1);
  return {
    statements: Uint32Array.from(all.filter((i) => present[i] !== 1)),
    holding: Uint32Array.from(all.filter((i) => present[i] === 1)),
    together: asksTogether(root),
  };
}

const combine = (sets: readonly NumberSet[], all: boolean): NumberSet | null =>
  sets.length === 0 ? null : sets.reduce((a, b) => a.map((one, i) => (all ? one & (b[i] ?? 0) : one | (b[i] ?? 0))));

function occurrence(node: Node, holding: (node: Node) => NumberSet): NumberSet | null {
  if (node.type === 'not' || node.type === 'field') return null;
  if (node.type === 'term' || node.type === 'near') return holding(node);
  const parts = node.of.flatMap((part) => occurrence(part, holding) ?? []);
  return combine(parts, node.type === 'and');
}

/** The field words alone; null where there are none, or where they are alternatives to words. */
function within(node: Node, passing: (node: Extract<Node, { type: 'field' }>) => NumberSet): NumberSet | null {
  if (node.type === 'field') return passing(node);
  if (node.type === 'not') return hasWords(node.of) ? null : (within(node.of, passing)?.map((one) => 1 - one) ?? null);
  if (node.type === 'and')
    return combine(
      node.of.flatMap((part) => within(part, passing) ?? []),
      true,
    );
  if (node.type === 'or' && !hasWords(node))
    return combine(
      node.of.flatMap((part) => within(part, passing) ?? []),
      false,
    );
  return null;
}

const hasWords = (node: Node): boolean =>
  node.type === 'and' || node.type === 'or'
    ? node.of.some(hasWords)
    : node.type === 'not'
      ? hasWords(node.of)
      : node.type !== 'field';

function asksTogether(node: Node): boolean {
  if (node.type === 'near') return true;
  if (node.type !== 'and' && node.type !== 'or') return false;
  const wanted = node.of.filter((part) => part.type !== 'not' && hasWords(part));
  return (node.type === 'and' && wanted.length > 1) || wanted.some(asksTogether);
}
