/** Which statements pass a filter, from the query's field words and from the controls of the page alike. */
import { fold } from '../query/fold.ts';
import type { Field } from '../query/query-tree.ts';
import { yearRange } from '../query/query-words.ts';
import type { StatementRow, Table } from './table.ts';

/** Values of one field are alternatives, except the words of a level, which must all be there. */
export type Filters = Partial<Record<Field, string[]>>;

/** The part of the table that filters look at. */
export type FilterTable = Pick<Table, 'characters' | 'names' | 'aliases' | 'statements'>;

/** Values of a statement in each field, as the controls of the page offer them. */
export const fieldValues: Record<Field, (statement: StatementRow) => string[]> = {
  party: ({ parties }) => parties,
  year: ({ year }) => [year],
  level: ({ level }) => (level ? [level.name] : []),
  part: ({ level }) => level?.parts ?? [],
  kind: ({ kind }) => [kind],
  lang: ({ language }) => [language],
  complete: ({ complete }) => [complete ? 'yes' : 'no'],
};

/**
 * The statements that pass all filters of the page. A value that the page offers means itself, so that its count holds
 * (全面战略伙伴关系 is not 新时代全面战略伙伴关系); any other is read like the value of a field word.
 */
export function filterTest(table: FilterTable, filters: Filters): (statement: StatementRow) => boolean {
  const tests = Object.entries(filters).map(([name, values]) => {
    const field = name as Field;
    const wanted = values.map((value) => (field === 'party' ? value.toUpperCase() : value));
    const has = (statement: StatementRow, value: string): boolean => fieldValues[field](statement).includes(value);
    const offered = wanted.filter((value) => table.statements.some((statement) => has(statement, value)));
    if (offered.length < wanted.length) return fieldTest(table, field, values);
    return (statement: StatementRow) =>
      field === 'part' ? wanted.every((value) => has(statement, value)) : wanted.some((value) => has(statement, value));
  });
  return (statement) => tests.every((test) => test(statement));
}

/** What readers write for the kinds of texts. */
const kindNames = new Map([
  ['联合声明', 'statement'],
  ['声明', 'statement'],
  ['联合公报', 'communique'],
  ['公报', 'communique'],
  ['communiqué', 'communique'],
  ['联合宣言', 'declaration'],
  ['宣言', 'declaration'],
  ['联合新闻公报', 'press-communique'],
  ['新闻公报', 'press-communique'],
  ['其他', 'other'],
]);
const yes = /^(?:yes|true|1|是|完整)$/iu;
const no = /^(?:no|false|0|否|不全)$/iu;

/**
 * A field word as a test of statements. `values`: as typed, alternatives; a value that means nothing passes none. The
 * words of `part` must all be there.
 */
export function fieldTest(table: FilterTable, field: Field, values: string[]): (statement: StatementRow) => boolean {
  if (values.length === 0) return () => true;
  const folded = (text: string): string => fold(text, table.characters).units.join(' ');
  const wanted = values.map(folded);
  const holds = (text: string, part: string): boolean => ` ${folded(text)} `.includes(part);
  switch (field) {
    case 'party': {
      const codes = new Set(values.flatMap((value) => partyCodes(table, value)));
      return ({ parties }) => parties.some((code) => codes.has(code));
    }
    case 'year': {
      const ranges = values.flatMap((value) => yearRange(value) ?? []);
      return ({ date }) => {
        const years = [...date.matchAll(/\d{4}/gu)].map(Number);
        return ranges.some(({ from, to }) => years.some((year) => year >= from && year <= to));
      };
    }
    case 'level': {
      const known = new Map<string, boolean>();
      const passes = (name: string): boolean => {
        const found = known.get(name) ?? wanted.some((part) => holds(name, part));
        known.set(name, found);
        return found;
      };
      return ({ level }) => level !== null && passes(level.name);
    }
    case 'part':
      return ({ level }) => level !== null && values.every((part) => level.parts.includes(part));
    case 'kind': {
      const kinds = new Set(values.map((value) => kindNames.get(value) ?? value.toLowerCase()));
      return ({ kind }) => kinds.has(kind);
    }
    case 'lang': {
      const tags = new Set(values.map((value) => value.toLowerCase()));
      return ({ language }) => languageNames(language).some((name) => tags.has(name));
    }
    case 'complete':
      return ({ complete }) => values.some((value) => (complete ? yes : no).test(value));
  }
}

const names = (['zh-Hans', 'en'] as const).map((locale) => new Intl.DisplayNames(locale, { type: 'language' }));
const named = new Map<string, string[]>();

/** A language by its tag, by that without the script (zh), and by the names of both, in lower case. */
function languageNames(tag: string): string[] {
  const known = named.get(tag);
  if (known) return known;
  const tags = [tag, tag.split('-')[0] ?? tag];
  const all = [...tags, ...tags.flatMap((one) => names.map((of) => of.of(one) ?? one))].map((one) => one.toLowerCase());
  named.set(tag, all);
  return all;
}

/** Codes of the parties that go by a name or code; none when nobody does. */
export function partyCodes(table: FilterTable, name: string): string[] {
  const wanted = fold(name, table.characters).units.join(' ');
  if (table.statements.some(({ parties }) => parties.includes(name.toUpperCase()))) return [name.toUpperCase()];
  return table.names
    .filter(({ code, zh, en, also }) =>
      [code, zh, en, ...also].some((one) => fold(one, table.characters).units.join(' ') === wanted),
    )
    .map(({ code }) => code);
}
