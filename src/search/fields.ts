/**
 * The fields by which a search is limited, in their order on the page: one row each. What can be typed, what the address
 * may say and what the page offers all come from here; their names in the interface stand in src/i18n/search/search.ts.
 */
import { allLanguages, languages } from '../i18n/languages.ts';
import type { StatementRow, Table } from './index/table.ts';
import { fold } from './query/fold.ts';
import { yearRange } from './query/years.ts';

/** The part of the table that filters look at. */
export type FilterTable = Pick<Table, 'characters' | 'names' | 'aliases' | 'statements'>;

interface FieldRow {
  /** What may be typed before the colon, besides the name itself; lower case. */
  names: readonly string[];
  /** Values of a statement, as the page offers them. */
  values: (statement: StatementRow) => string[];
  /** Typed values as a test of statements; they are alternatives, and one that means nothing passes none. */
  test: (table: FilterTable, values: string[]) => (statement: StatementRow) => boolean;
  /** All values must be there, where other fields take them as alternatives. */
  together?: true;
  /** Its limits are unfolded from the start. */
  open?: true;
  /** Values are codes, in capitals in the table and in small letters in addresses. */
  codes?: true;
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

export const fields = {
  party: {
    names: ['当事方', '国家', '國家', 'country'],
    open: true,
    codes: true,
    values: ({ parties }) => parties,
    test: (table, values) => {
      const codes = new Set(values.flatMap((value) => partyCodes(table, value)));
      return ({ parties }) => parties.some((code) => codes.has(code));
    },
  },
  year: {
    names: ['年', '年份'],
    open: true,
    values: ({ year }) => [year],
    test: (_, values) => {
      const ranges = values.flatMap((value) => yearRange(value) ?? []);
      return ({ date }) => {
        const years = [...date.matchAll(/\d{4}/gu)].map(Number);
        return ranges.some(({ from, to }) => years.some((year) => year >= from && year <= to));
      };
    },
  },
  level: {
    names: ['定位', '级别', '級別', '关系'],
    values: ({ level }) => (level ? [level.name] : []),
    test: (table, values) => {
      const folded = (text: string): string => fold(text, table.characters).units.join(' ');
      const wanted = values.map(folded);
      const known = new Map<string, boolean>();
      return ({ level }) => {
        if (level === null) return false;
        const found = known.get(level.name) ?? wanted.some((part) => ` ${folded(level.name)} `.includes(part));
        known.set(level.name, found);
        return found;
      };
    },
  },
  part: {
    names: ['定位词', '级别词'],
    open: true,
    together: true,
    values: ({ level }) => level?.parts ?? [],
    test:
      (_, values) =>
      ({ level }) =>
        level !== null && values.every((part) => level.parts.includes(part)),
  },
  kind: {
    names: ['类型', '類型', 'type'],
    values: ({ kind }) => [kind],
    test: (_, values) => {
      const kinds = new Set(values.map((value) => kindNames.get(value) ?? value.toLowerCase()));
      return ({ kind }) => kinds.has(kind);
    },
  },
  lang: {
    names: ['语言', '語言', 'language'],
    values: ({ language }) => [language],
    test: (_, values) => {
      const tags = new Set(values.map((value) => value.toLowerCase()));
      return ({ language }) => languageNames(language).some((name) => tags.has(name));
    },
  },
  complete: {
    names: ['完整'],
    values: ({ complete }) => [complete ? 'yes' : 'no'],
    test:
      (_, values) =>
      ({ complete }) =>
        values.some((value) => (complete ? yes : no).test(value)),
  },
} satisfies Record<string, FieldRow>;

export type Field = keyof typeof fields;
export const fieldNames = Object.keys(fields) as Field[];
/** A row, whatever its field. */
export const fieldRow = (field: Field): FieldRow => fields[field];

/** A value as the table writes it. */
export const fieldKey = (field: Field, value: string): string => (fieldRow(field).codes ? value.toUpperCase() : value);

const names = allLanguages.map((one) => new Intl.DisplayNames(languages[one].tag, { type: 'language' }));
const named = new Map<string, string[]>();

/** A language by its tag, by that without the script (zh), and by the names that the interface's languages have for both, in lower case. */
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
