/** Whether one text answers to a query, read straight from the text: for counts that are made without the index. Pure. */
import { fieldTest, type FilterTable } from './filter.ts';
import { fold, type Folded, isWord } from './fold.ts';
import { find, near, type Pattern } from './match.ts';
import type { Node, Term } from './query.ts';
import type { StatementRow } from './table.ts';

export function holds(table: FilterTable, node: Node, text: Folded, statement: StatementRow): boolean {
  if (node.type === 'term') {
    const rows = patterns(table, node);
    return rows.length === 0 || rows.some((pattern) => find(text, pattern).length > 0);
  }
  if (node.type === 'and') return node.of.every((part) => holds(table, part, text, statement));
  if (node.type === 'not') return !holds(table, node.of, text, statement);
  if (node.type === 'field') return fieldTest(table, node.field, node.values)(statement);
  if (node.type === 'near') {
    const right = patterns(table, node.right);
    return patterns(table, node.left).some((l) => right.some((r) => near(text, l, r, node.distance)));
  }
  return node.of.some((part) => holds(table, part, text, statement));
}

// A query is asked of every clause of a corpus: what it looks for is worked out once for each table of aliases.
const known = new WeakMap<FilterTable['aliases'], WeakMap<Term, Pattern[]>>();

function patterns(table: FilterTable, term: Term): Pattern[] {
  const ofTable = known.get(table.aliases) ?? new WeakMap<Term, Pattern[]>();
  known.set(table.aliases, ofTable);
  const rows = ofTable.get(term) ?? work(table, term);
  ofTable.set(term, rows);
  return rows;
}

function work({ characters, aliases }: FilterTable, { text, quoted, prefix }: Term): Pattern[] {
  const row = (words: string): string[] => fold(words, characters).units;
  const units = row(text);
  if (units.length === 0) return [];
  const same = (name: string): boolean => row(name).join(' ') === units.join(' ');
  const added = quoted || prefix ? [] : aliases.filter(({ name, forms }) => forms.some(same) && !same(name));
  return [
    { units, prefix: prefix && isWord(units.at(-1) ?? '') },
    ...added.map(({ name }) => ({ units: row(name), prefix: false })),
  ];
}
