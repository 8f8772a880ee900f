/** The results as files: what was asked, of which corpus, and every clause with its address. */
import type { State } from './state.ts';

export interface ExportedClause {
  address: string;
  statement: string;
  title: string;
  date: string;
  parties: string[];
  clause: string;
  label: string;
  /** Number of places of the words in the clause. */
  places: number;
  before: string;
  words: string;
  after: string;
}

export interface ExportHead {
  corpus: string;
  build: string;
  /** Address of the page that repeats the search. */
  search: string;
  state: Pick<State, 'query' | 'filters' | 'aliases' | 'literal'>;
  statements: number;
}

export function toJson(head: ExportHead, clauses: readonly ExportedClause[]): string {
  const { state, ...rest } = head;
  return `${JSON.stringify({ ...rest, ...state, total: clauses.length, clauses }, null, 2)}\n`;
}

const columns = [
  'address',
  'statement',
  'title',
  'date',
  'parties',
  'clause',
  'label',
  'places',
  'before',
  'words',
  'after',
] as const;

/** RFC 4180, with a byte-order mark, without which spreadsheets take UTF-8 for something else. */
export function toCsv(head: ExportHead, clauses: readonly ExportedClause[]): string {
  const rows = [
    [...columns, 'search', 'corpus'],
    ...clauses.map((clause) => [
      ...columns.map((column) => {
        const value = clause[column];
        return Array.isArray(value) ? value.join(' ') : String(value);
      }),
      head.search,
      head.corpus,
    ]),
  ];
  return `\ufeff${rows.map((row) => row.map(csvField).join(',')).join('\r\n')}\r\n`;
}

// A field that opens like a formula is run by some spreadsheets; a tab in front keeps it text.
function csvField(value: string): string {
  const safe = /^[=+@-]/u.test(value) ? `\t${value}` : value;
  return /[",\r\n\t]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** For a note or a letter: a line per clause. */
export const toText = (head: ExportHead, clauses: readonly ExportedClause[]): string =>
  [
    `${head.state.query}  ${head.search}  (${head.corpus})`,
    ...clauses.map((c) => `${c.title} ${c.label} …${c.before}${c.words}${c.after}… ${c.address}`),
  ].join('\n');
