/** The results as files: what was asked, of which corpus, and every row with its address. Pure. */
import { csvOf } from '../../exports/table/csv.ts';
import type { State } from '../query/state.ts';

/** What a view exports: its columns in order. Rows hold one value for each. */
const columns = {
  /** A row per clause; `places`: how often the words stand in it; before, words, after: the first of these places. */
  list: 'address statement title date parties clause label places before words after'.split(' '),
  /** A row per place, in the order of the page. */
  lines: 'address statement title date parties clause label before words after'.split(' '),
  /** A row per statement with the words; `clauses` of `of` clauses contain them. */
  counts: 'address statement title date parties level complete clauses of'.split(' '),
  /** A row per statement without the words. */
  absent: 'address statement title date parties level complete'.split(' '),
} satisfies Record<State['view'], string[]>;

export type Row = Record<string, string | number | boolean | readonly string[] | null>;

export interface ExportHead {
  corpus: string;
  build: string;
  /** Address of the page that repeats the search. */
  search: string;
  state: Pick<State, 'query' | 'filters' | 'aliases' | 'literal' | 'view' | 'order' | 'by'>;
  /** Clauses with the words, and statements that have such clauses, within the filters. */
  clauses: number;
  statements: number;
}

/** `more`: further members, such as the counts per year. */
export function toJson(head: ExportHead, rows: readonly Row[], more: Record<string, unknown> = {}): string {
  const { state, corpus, build, search, clauses, statements } = head;
  const found = { clauses, statements };
  const asked = { corpus, build, search, ...state, found };
  return `${JSON.stringify({ ...asked, ...more, total: rows.length, rows }, null, 2)}\n`;
}

/** For a spreadsheet; each row names the search and the corpus that it comes from. */
export function toCsv(head: ExportHead, rows: readonly Row[]): string {
  const names = columns[head.state.view];
  const all = [
    [...names, 'search', 'corpus', 'build'],
    ...rows.map((row) => [...names.map((name) => plain(row[name])), head.search, head.corpus, head.build]),
  ];
  return csvOf(all);
}

const plain = (value: Row[string] | undefined): string =>
  Array.isArray(value) ? value.join(' ') : value === null || value === undefined ? '' : String(value);

/** For a note or a letter: what was asked, then a line per row. */
export const toText = (head: ExportHead, rows: readonly Row[]): string =>
  [
    `${head.state.query}  ${head.search}  (${head.corpus})`,
    ...rows.map((row) => {
      const words = 'words' in row ? `…${plain(row['before'])}${plain(row['words'])}${plain(row['after'])}…` : '';
      const count = 'of' in row ? `${plain(row['clauses'])}/${plain(row['of'])}` : '';
      const parts = [row['title'], row['label'] ?? row['date'], words, count, row['address']];
      return parts
        .map(plain)
        .filter((part) => part !== '')
        .join(' ');
    }),
  ].join('\n');
