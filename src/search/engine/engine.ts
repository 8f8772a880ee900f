/**
 * Answers a query over the records. Every term is looked up in the index exactly; the sets are intersected, joined and
 * subtracted here. Texts are read only where the index cannot tell.
 */
import { fold } from '../query/fold.ts';
import { parseQuery, positiveTerms } from '../query/query.ts';
import type { Node, Term } from '../query/query-tree.ts';
import { absence, statementsOf } from './absence.ts';
import type { Answer, Context, Control, Index, Options } from './context.ts';
import { partyCodes } from '../fields.ts';
import { fieldTest } from './filter.ts';
import { markingOf } from './marking.ts';
import { find, near } from './match.ts';
import { recordsNear } from './nearby.ts';
import type { Table } from '../index/table.ts';
import { recordsWith, searchedOf } from './terms.ts';
import { readThrough } from './texts.ts';

type RecordSet = Uint8Array;

/**
 * A query as typed → the clauses that answer to it. Throws an IndexError where a part of the index does not load, and
 * the signal's reason when it is given up.
 */
export async function answer(
  table: Table,
  index: Index,
  source: string,
  options: Options,
  control: Control = {},
): Promise<Answer> {
  const query = parseQuery(source);
  const notes: Answer['notes'] = [...query.notes];
  const context: Context = { table, index, options, control, notes, searched: new Map(), sets: new Map() };
  index.began();
  // Where no words are asked for, every clause answers; the limits of the page may leave some.
  const set = query.root ? await evaluate(context, query.root) : new Uint8Array(table.records).fill(1);
  control.signal?.throwIfAborted();
  const wanted = positiveTerms(query.root);
  return {
    ...divide(table, set, wanted.length > 0),
    absence: absence(
      query.root,
      (node) => statementsOf(table, context.sets.get(node) ?? new Uint8Array(table.records)),
      (node) => Uint8Array.from(table.statements, (row) => (fieldTest(table, node.field, node.values)(row) ? 1 : 0)),
      table.statements.length,
    ),
    searched: wanted.flatMap((term) => context.searched.get(term) ?? []),
    marking: markingOf(query.root, (term) => context.searched.get(term)?.patterns ?? []),
    notes,
  };
}

/** From records to clauses and frames. */
function divide(table: Table, set: RecordSet, words: boolean): Pick<Answer, 'hits' | 'frames' | 'printedOnly'> {
  const behind = table.clauses + table.statements.length;
  const clauses = set.slice(0, table.clauses);
  const printedOnly: number[] = [];
  table.readings.forEach((clause, i) => {
    if (set[behind + i] !== 1 || clauses[clause] === 1) return;
    clauses[clause] = 1;
    printedOnly.push(clause);
  });
  return {
    hits: members(clauses),
    frames: words ? members(set.subarray(table.clauses, behind)) : new Uint32Array(),
    printedOnly: Uint32Array.from(printedOnly),
  };
}

const members = (set: RecordSet): Uint32Array => {
  const found = new Uint32Array(set.reduce((sum, one) => sum + one, 0));
  let at = 0;
  set.forEach((one, i) => {
    if (one === 1) found[at++] = i;
  });
  return found;
};

async function evaluate(context: Context, node: Node): Promise<RecordSet> {
  const { table, sets } = context;
  if (node.type === 'term' || node.type === 'near') {
    const set = node.type === 'term' ? await term(context, node) : await nearby(context, node);
    sets.set(node, set);
    return set;
  }
  if (node.type === 'field') {
    context.notes.push(...strangers(table, node));
    return statementsWhere(table, fieldTest(table, node.field, node.values));
  }
  if (node.type === 'not') return without(table, await evaluate(context, node.of));
  const parts = await Promise.all(node.of.map((part) => evaluate(context, part)));
  const [first = new Uint8Array(table.records), ...others] = parts;
  const keep = node.type === 'and' ? (a: number, b: number) => a & b : (a: number, b: number) => a | b;
  return others.reduce((all, set) => all.map((one, i) => keep(one, set[i] ?? 0)), first);
}

/**
 * The records that a set lacks. The printed reading of a clause lacks a word only where the reading text does too: the
 * clause is shown by that text, and must not be offered as one without the words that stand in it.
 */
function without(table: Table, set: RecordSet): RecordSet {
  const behind = table.clauses + table.statements.length;
  return set.map((one, record) => 1 - (one | (record < behind ? 0 : (set[table.readings[record - behind] ?? 0] ?? 0))));
}

/** Values of a field word that no statement has. A year without statements is a year nonetheless. */
function strangers(table: Table, { field, values }: Extract<Node, { type: 'field' }>): Answer['notes'] {
  if (field === 'party') {
    const unknown = values.filter((name) => partyCodes(table, name).length === 0);
    return unknown.map((words) => ({ code: 'bad-party', words }));
  }
  if (field === 'year') return [];
  const unknown = values.filter((value) => !table.statements.some(fieldTest(table, field, [value])));
  return unknown.map((value) => ({ code: 'bad-value', words: `${field}:${value}` }));
}

/** All records of the statements that pass. */
function statementsWhere(table: Table, test: (statement: Table['statements'][number]) => boolean): RecordSet {
  const passes = table.statements.map((statement) => (test(statement) ? 1 : 0));
  const set = new Uint8Array(table.records);
  for (let clause = 0; clause < table.clauses; clause++) set[clause] = passes[table.owner[clause] ?? 0] ?? 0;
  set.set(passes, table.clauses);
  table.readings.forEach((clause, i) => {
    set[table.clauses + passes.length + i] = set[clause] ?? 0;
  });
  return set;
}

const asSet = (table: Table, records: Iterable<number>): RecordSet => {
  const set = new Uint8Array(table.records);
  for (const record of records) set[record] = 1;
  return set;
};

async function term(context: Context, node: Term): Promise<RecordSet> {
  const { table, options } = context;
  const { patterns } = searchedOf(context, node);
  const found = await Promise.all(patterns.map((pattern) => recordsWith(context, pattern)));
  const records = new Set(found.flatMap((one) => [...one]));
  return asSet(table, options.literal ? await literally(context, node, [...records]) : records);
}

/**
 * Those of the records in which a term stands as typed. Only texts in which folding changed a character can differ from
 * their folded form; words are read, since their case is not in the index.
 */
async function literally(context: Context, node: Term, records: number[]): Promise<Iterable<number>> {
  const { changed, characters } = context.table;
  const literal = { units: fold(node.text, characters, true).units, prefix: node.prefix };
  const folded = fold(node.text, characters).units;
  const passes = (text: { units: string[] }): boolean => find(text, literal).length > 0;
  const words = folded.some(
    (unit) => /^[\p{L}\p{N}\p{M}]+$/u.test(unit) && !/[\p{scx=Han}\p{scx=Kana}\p{scx=Hira}]/u.test(unit),
  );
  if (words) return readThrough(context, records, passes, true);
  const same = literal.units.join('') === folded.join('');
  const doubtful = records.filter((record) => changed.has(record));
  const read = await readThrough(context, doubtful, passes, true);
  return same ? [...records.filter((record) => !changed.has(record)), ...read] : read;
}

async function nearby(context: Context, node: Extract<Node, { type: 'near' }>): Promise<RecordSet> {
  const { table, options } = context;
  // Letters taken as typed are told by the texts alone.
  const found = options.literal ? null : await recordsNear(context, node);
  if (found) return asSet(table, found);
  // Where the index has no places the texts tell.
  const left = searchedOf(context, node.left).patterns;
  const right = searchedOf(context, node.right).patterns;
  const [a, b] = await Promise.all([term(context, node.left), term(context, node.right)]);
  const both = [...members(a.map((one, i) => one & (b[i] ?? 0)))];
  return asSet(
    table,
    await readThrough(context, both, (row) => left.some((l) => right.some((r) => near(row, l, r, node.distance)))),
  );
}
