/** The table of statements as data: what is in a row, what the address says, which rows answer to it. Pure; runs in the browser. */

/** One statement; short keys, because ten thousand of them travel. */
export interface Row {
  id: string;
  title: string;
  /** BCP 47 tag of the title. */
  lang: string;
  /** EDTF; empty where it is unknown. */
  date: string;
  /** Codes. */
  parties: string[];
  level: string | null;
  kind: string;
  complete: boolean;
  clauses: number;
}

export const columns = ['date', 'title', 'level', 'kind', 'complete', 'clauses'] as const;
export type Column = (typeof columns)[number];

/** What the reader chose; the default is left out of the address. */
export interface Choice {
  words: string;
  party: string;
  level: string;
  kind: string;
  complete: string;
  from: string;
  to: string;
  sort: Column;
  /** Ascending. */
  up: boolean;
  pages: number;
}

const texts = ['words', 'party', 'level', 'kind', 'complete', 'from', 'to'] as const;

export function readChoice(search: URLSearchParams): Choice {
  const text = (name: string): string => search.get(name)?.trim() ?? '';
  const sort = columns.find((column) => column === text('sort')) ?? 'date';
  return {
    words: text('words'),
    party: text('party'),
    level: text('level'),
    kind: text('kind'),
    complete: text('complete'),
    from: text('from'),
    to: text('to'),
    sort,
    up: text('dir') === '' ? sort === 'title' : text('dir') === 'up',
    pages: Math.max(1, Math.min(1000, Number.parseInt(text('pages'), 10) || 1)),
  };
}

/** With `?` in front; empty where nothing was chosen. */
export function writeChoice(choice: Choice): string {
  const search = new URLSearchParams();
  for (const name of texts) if (choice[name] !== '') search.set(name, choice[name]);
  if (choice.sort !== 'date') search.set('sort', choice.sort);
  if (choice.up !== (choice.sort === 'title')) search.set('dir', choice.up ? 'up' : 'down');
  if (choice.pages > 1) search.set('pages', String(choice.pages));
  const written = search.toString();
  return written === '' ? '' : `?${written}`;
}

/** The rows that answer to every choice, in its order; rows without a date are last either way. */
export function chosenRows(rows: readonly Row[], choice: Choice): Row[] {
  const words = choice.words.toLowerCase().split(/\s+/u).filter(Boolean);
  const year = ({ date }: Row): string => date.slice(0, 4);
  const found = rows.filter(
    (row) =>
      (choice.party === '' || row.parties.includes(choice.party)) &&
      (choice.level === '' || row.level === choice.level) &&
      (choice.kind === '' || row.kind === choice.kind) &&
      (choice.complete === '' || row.complete === (choice.complete === 'yes')) &&
      (choice.from === '' || (row.date !== '' && year(row) >= choice.from)) &&
      (choice.to === '' || (row.date !== '' && year(row) <= choice.to)) &&
      words.every((word) => row.title.toLowerCase().includes(word)),
  );
  const way = choice.up ? 1 : -1;
  const by = compare[choice.sort];
  return found.sort(
    (a, b) =>
      Number(a.date === '') - Number(b.date === '') ||
      by(a, b) * way ||
      compareText(b.date, a.date) ||
      compareText(a.id, b.id),
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const compare: Record<Column, (a: Row, b: Row) => number> = {
  date: (a, b) => compareText(a.date, b.date),
  title: (a, b) => compareText(a.title, b.title),
  level: (a, b) => compareText(a.level ?? '', b.level ?? ''),
  kind: (a, b) => compareText(a.kind, b.kind),
  complete: (a, b) => Number(a.complete) - Number(b.complete),
  clauses: (a, b) => a.clauses - b.clauses,
};
