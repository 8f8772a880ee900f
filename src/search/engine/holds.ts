/** Whether a text answers to a query, read straight from the text: for counts that are made without the index. Pure. */
import { fieldTest, type FilterTable } from './filter.ts';
import { fold, type Folded, isWord } from '../query/fold.ts';
import { find, near, type Pattern } from './match.ts';
import type { Node, Term } from '../query/query-tree.ts';
import type { StatementRow } from '../index/table.ts';

/** `texts`: the reading text of a clause and, where it differs, the printed one. */
type Holds = (texts: readonly Folded[], statement: StatementRow) => boolean;

/**
 * A query as a test of the texts of a clause and the row of its statement; one of them must answer to it as a whole. A query is asked of every clause of a corpus,
 * so what it looks for is worked out here, once; `table`: characters, names and rows of the whole corpus.
 */
export function holds(table: FilterTable, node: Node): Holds {
  const test = textTest(table, node);
  return (texts, statement) => texts.some((text) => test(text, statement, texts[0] ?? text));
}

/** `reading`: the text by which the clause is shown; a word that it holds is not lacking in its printed text either. */
type TextTest = (text: Folded, statement: StatementRow, reading: Folded) => boolean;

function textTest(table: FilterTable, node: Node): TextTest {
  if (node.type === 'term') {
    const rows = patterns(table, node);
    return (text) => rows.length === 0 || rows.some((pattern) => find(text, pattern).length > 0);
  }
  if (node.type === 'near') {
    const [left, right] = [patterns(table, node.left), patterns(table, node.right)];
    return (text) => left.some((l) => right.some((r) => near(text, l, r, node.distance)));
  }
  if (node.type === 'field') {
    const passes = fieldTest(table, node.field, node.values);
    return (_, statement) => passes(statement);
  }
  if (node.type === 'not') {
    const test = textTest(table, node.of);
    return (text, statement, reading) => !test(text, statement, reading) && !test(reading, statement, reading);
  }
  const tests = node.of.map((part) => textTest(table, part));
  return node.type === 'and'
    ? (...given) => tests.every((test) => test(...given))
    : (...given) => tests.some((test) => test(...given));
}

/** The rows of units that stand for a term: its own and those of its aliases. */
function patterns({ characters, aliases }: FilterTable, { text, quoted, prefix }: Term): Pattern[] {
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
