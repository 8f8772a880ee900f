/**
 * Answers a query over the records. Every term is one exact lookup in the index; the sets are intersected, joined and
 * subtracted here. Texts are read only where the index cannot tell: the distance of NEAR, and forms taken literally.
 */
import { fold, type Folded, isWord } from '../query/fold.ts';
import { fieldTest, partyCodes } from './filter.ts';
import { near, type Pattern, find } from './match.ts';
import { parseQuery, positiveTerms } from '../query/query.ts';
import type { Node, Note, Term } from '../query/query-tree.ts';
import { planPhrase, worthChecking } from './plan.ts';
import {
  type ClauseText,
  type Frame,
  framePath,
  type Pack,
  packOf,
  searchText,
  type Table,
  wordsPath,
} from './table.ts';
import { phrase } from './tokens.ts';

/** The way to the files of the index; injected, so that the engine runs without a browser. */
export interface Index {
  /** Records that hold the tokens in a row. */
  lookup(tokens: string): Promise<ReadonlySet<number>>;
  /** A file below the index's own folder. */
  load<T>(path: string): Promise<T>;
}

export interface Options {
  /** Search short forms and other names as well. */
  aliases: boolean;
  /** Take letters as typed: no other width, case or script variant. */
  literal: boolean;
}

/** What was searched for a term, for the sentence above the results and for the marks. */
export interface Searched {
  text: string;
  /** Rows of units that count as the term. */
  patterns: Pattern[];
  /** Names that were added. */
  added: string[];
  /** The term is punctuation alone, and asks for nothing. */
  empty: boolean;
  /** Differs from the typed letters by folding. */
  folded: string | null;
}

export interface Answer {
  /** Numbers of the clauses, ascending. */
  hits: Uint32Array;
  /** Statements with the words in their title, signature or dateline, ascending. */
  frames: Uint32Array;
  /** Clauses that match in the printed reading alone. */
  printedOnly: Uint32Array;
  searched: Searched[];
  notes: (Note | { code: 'many-words' | 'bad-party' | 'bad-value'; words: string })[];
}

/** Words that one `word*` may stand for; more are cut off, and said. */
const mostWords = 300;
type RecordSet = Uint8Array;

/** A query as typed → the clauses that answer to it. Throws an IndexError where a part of the index does not load. */
export async function answer(table: Table, index: Index, source: string, options: Options): Promise<Answer> {
  const query = parseQuery(source);
  const notes: Answer['notes'] = [...query.notes];
  const searched = new Map<Term, Searched>();
  const context: Context = { table, index, options, notes, searched };
  // Where no words are asked for, every clause answers; the limits of the page may leave some.
  const set = query.root ? await evaluate(context, query.root) : new Uint8Array(table.records).fill(1);
  const wanted = positiveTerms(query.root);
  return { ...divide(table, set, wanted.length > 0), searched: wanted.flatMap((t) => searched.get(t) ?? []), notes };
}

interface Context {
  table: Table;
  index: Index;
  options: Options;
  notes: Answer['notes'];
  searched: Map<Term, Searched>;
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
  const { table } = context;
  if (node.type === 'term') return term(context, node);
  if (node.type === 'near') return nearby(context, node);
  if (node.type === 'field') {
    context.notes.push(...strangers(table, node));
    return statementsWhere(table, fieldTest(table, node.field, node.values));
  }
  if (node.type === 'not') return without(table, await evaluate(context, node.of));
  const sets = await Promise.all(node.of.map((part) => evaluate(context, part)));
  const [first = new Uint8Array(table.records), ...others] = sets;
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

async function term(context: Context, node: Term): Promise<RecordSet> {
  const { table } = context;
  const { patterns, empty } = await patternsOf(context, node);
  // A term of punctuation alone asks for nothing; a beginning with which no word begins asks for what is not there.
  if (empty) return new Uint8Array(table.records).fill(1);
  const set = new Uint8Array(table.records);
  for (const found of await Promise.all(patterns.map((pattern) => places(context, pattern)))) {
    for (const record of found) set[record] = 1;
  }
  if (!context.options.literal) return set;
  const literal = { units: fold(node.text, table.characters, true).units, prefix: node.prefix };
  return keepWhere(context, set, (row) => find(row, literal).length > 0, true);
}

/** The rows of units that stand for a term: its own, those of its aliases, and the words that a prefix begins. */
async function patternsOf(context: Context, node: Term): Promise<Searched> {
  const { table, options, notes, searched } = context;
  const known = searched.get(node);
  if (known) return known;
  const units = fold(node.text, table.characters).units;
  if (units.length === 0) notes.push({ code: 'no-letters', words: node.text });
  const prefix = node.prefix && isWord(units.at(-1) ?? '');
  if (node.prefix && !prefix && units.length > 0) notes.push({ code: 'useless-star', words: node.text });
  const own = prefix ? await wordsWith(context, units) : units.length > 0 ? [units] : [];
  const added = options.aliases && !options.literal && !node.quoted && !prefix ? aliasesOf(table, units) : [];
  const others = added.map((name) => fold(name, table.characters).units);
  const typed = fold(node.text, table.characters, true).units.join('');
  const result: Searched = {
    text: node.text,
    patterns: [...own, ...others].map((row) => ({ units: row, prefix: false })),
    added,
    empty: units.length === 0,
    folded: typed === units.join('') ? null : units.join(units.every(isWord) ? ' ' : ''),
  };
  searched.set(node, result);
  return result;
}

function aliasesOf(table: Table, units: string[]): string[] {
  const typed = units.join(' ');
  const same = (name: string): boolean => fold(name, table.characters).units.join(' ') === typed;
  return table.aliases.flatMap(({ name, forms }) => (forms.some(same) && !same(name) ? [name] : []));
}

/** Rows that end in a word of the texts with the given beginning. */
async function wordsWith({ table, index, notes }: Context, units: string[]): Promise<string[][]> {
  const beginning = units.at(-1) ?? '';
  const listed = table.initials.includes([...beginning][0] ?? '');
  const list = listed ? await index.load<string[]>(wordsPath(beginning)) : [];
  const words = list.filter((word) => word.startsWith(beginning));
  if (words.length > mostWords) notes.push({ code: 'many-words', words: beginning });
  return words.slice(0, mostWords).map((word) => [...units.slice(0, -1), word]);
}

/** The records that hold a row of units. */
async function places({ table, index }: Context, pattern: Pattern): Promise<ReadonlySet<number>> {
  const words = phrase(pattern.units);
  if (words === null) return new Set();
  const tokens = words.split(' ');
  const plan = planPhrase(tokens, table.weights, table.atOnce);
  const sets = await Promise.all(plan.parts.map((part) => index.lookup(part.join(' '))));
  const candidates = sets.reduce((all, set) => all.intersection(set));
  if (plan.exact || candidates.size === 0) return candidates;
  if (!worthChecking(candidates.size, plan)) return index.lookup(words);
  const sure = new Set<number>();
  await Promise.all(
    [...candidates].map(async (record) => {
      const rows = await rowsOf(table, index, record);
      if (rows.some((row) => find(fold(row, table.characters), pattern).length > 0)) sure.add(record);
    }),
  );
  return sure;
}

async function nearby(context: Context, node: Extract<Node, { type: 'near' }>): Promise<RecordSet> {
  const left = (await patternsOf(context, node.left)).patterns;
  const right = (await patternsOf(context, node.right)).patterns;
  const [a, b] = await Promise.all([term(context, node.left), term(context, node.right)]);
  const both = a.map((one, i) => one & (b[i] ?? 0));
  return keepWhere(context, both, (row) => left.some((l) => right.some((r) => near(row, l, r, node.distance))));
}

/** Those records of a set of which some row passes; reads their texts. */
async function keepWhere(
  context: Context,
  set: RecordSet,
  passes: (row: Folded) => boolean,
  literal = false,
): Promise<RecordSet> {
  const kept = new Uint8Array(set.length);
  await Promise.all(
    [...members(set)].map(async (record) => {
      const rows = await rowsOf(context.table, context.index, record);
      if (rows.some((row) => passes(fold(row, context.table.characters, literal)))) kept[record] = 1;
    }),
  );
  return kept;
}

/** The texts of a record. */
export async function rowsOf(table: Table, index: Index, record: number): Promise<string[]> {
  const frame = record - table.clauses;
  if (frame >= 0 && frame < table.statements.length) {
    return (await index.load<Frame>(framePath(frame))).parts.map(({ text }) => text);
  }
  const reading = frame - table.statements.length;
  const { text } = await clauseOf(table, index, frame < 0 ? record : (table.readings[reading] ?? 0));
  return [searchText(frame < 0 ? text : { ...text, paragraphs: text.printed ?? text.paragraphs })];
}

/** A clause as it is shown, with the title of its statement. */
export async function clauseOf(
  table: Table,
  index: Index,
  clause: number,
): Promise<{ title: string; text: ClauseText }> {
  const { path, index: place } = packOf(table, clause);
  const pack = await index.load<Pack>(path);
  const text = pack.clauses[place];
  if (!text) throw new Error(`The pack ${path} lacks clause ${place}`);
  return { title: pack.title, text };
}
