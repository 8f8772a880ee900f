/**
 * The table of statements that the browser loads with the first search: what facets, counts, groups and addresses need,
 * and nothing that only a visible hit needs (titles, labels, texts stand in the packs).
 *
 * Records are numbered: first every clause in the order of the table (0 … clauses − 1), then one frame for each
 * statement (title, signatures, dateline), then the other readings of clauses (see records.ts). Pagefind knows a record
 * by its number in base 36.
 */
import type { Language } from '../../i18n/languages.ts';
import type { CharacterMap } from '../query/fold.ts';
import { openRow, openRuns } from './columns.ts';
import { type Parts, type PartsFile, readParts } from './parts.ts';
import { type CommonPairs, isPairToken } from './tokens.ts';

export interface PartyNames extends Record<Language, string> {
  code: string;
  /** Other names and abbreviations that readers write: 白罗斯, 白, Belarus. */
  also: string[];
}

/** One name, and the forms for which it is searched as well. */
export interface Alias {
  name: string;
  forms: string[];
}

/** As stored in `table.json`. Columns hold one entry per statement, in the same order. */
export interface TableFile {
  /** Version of the corpus, and hash over everything that the index is made of. */
  corpus: string;
  build: string;
  clauses: number;
  map: [string, string];
  ids: string[];
  /** Only where it is not the day in the id: day of signing, else of release, EDTF. */
  dates: Record<string, string>;
  /** Only where it is not the first part of the id. Codes. */
  parties: Record<string, string[]>;
  /** Distinct rows of clause ids, in short form; per statement the number of its row. */
  rows: string[];
  row: number[];
  levels: { name: string; parts: string[] }[];
  /** −1: names no level. */
  level: number[];
  languages: string[];
  language: number[];
  kinds: string[];
  kind: number[];
  /** Numbers of the statements of which we do not hold the whole text. */
  incomplete: number[];
  /** The corpus is so small that all texts come in one file, with the table. */
  atOnce: boolean;
  /** Clauses per pack of texts, per statement. */
  packs: number[];
  /** Clause of each record behind the frames. */
  readings: number[];
  /** First characters of the words and numbers that occur: for each there is a list of words. */
  initials: string[];
  /** Records in which folding changed a wide unit, as steps between first ones and lengths of runs of numbers. */
  changed: number[];
  parts: PartsFile;
  names: PartyNames[];
  aliases: Alias[];
}

export interface StatementRow {
  number: number;
  id: string;
  date: string;
  year: string;
  parties: string[];
  level: { name: string; parts: string[] } | null;
  language: string;
  kind: string;
  complete: boolean;
  /** Number of its first clause. */
  first: number;
  clauses: string[];
  /** Clauses per pack. */
  pack: number;
}

export interface Table extends Omit<TableFile, 'changed' | 'parts'> {
  statements: StatementRow[];
  characters: CharacterMap;
  parts: Parts;
  common: CommonPairs;
  changed: ReadonlySet<number>;
  /** Statement of each clause. */
  owner: Uint32Array;
  records: number;
}

/** Opens the stored columns: a row for each statement, and the statement of each clause. */
export function readTable(file: TableFile): Table {
  const rows = file.rows.map(openRow);
  const incomplete = new Set(file.incomplete);
  const owner = new Uint32Array(file.clauses);
  let first = 0;
  const statements = file.ids.map((id, number): StatementRow => {
    const clauses = rows[file.row[number] ?? 0] ?? [];
    const [slug = '', day = ''] = id.split('/');
    const date = file.dates[number] ?? day.replace(/^(\d{4}(?:-\d\d(?:-\d\d)?)?).*$/u, '$1');
    const statement = {
      number,
      id,
      date,
      year: /\d{4}/u.exec(date)?.[0] ?? '',
      parties: file.parties[number] ?? slug.toUpperCase().split('-'),
      level: file.levels[file.level[number] ?? -1] ?? null,
      language: file.languages[file.language[number] ?? 0] ?? '',
      kind: file.kinds[file.kind[number] ?? 0] ?? '',
      complete: !incomplete.has(number),
      first,
      clauses,
      pack: file.packs[number] ?? 1,
    };
    owner.fill(number, first, first + clauses.length);
    first += clauses.length;
    return statement;
  });
  return {
    ...file,
    statements,
    owner,
    characters: openMap(file.map),
    parts: readParts(file.parts),
    common: commonPairs(file.parts),
    changed: new Set(openRuns(file.changed)),
    records: file.clauses + statements.length + file.readings.length,
  };
}

/** Two strings of equal length in characters: traditional ones, and the simplified one of each. */
export function openMap([from, to]: [string, string]): CharacterMap {
  const simplified = [...to];
  return new Map([...from].map((character, i) => [character, simplified[i] ?? character]));
}

function commonPairs({ own, twins, tripled, meeting }: PartsFile): CommonPairs {
  const heaviest = own[0].split(' ');
  const pairs = (most: number): Set<string> => new Set(heaviest.slice(0, most).filter(isPairToken));
  return { twins: pairs(twins), tripled: pairs(tripled), meeting: pairs(meeting) };
}

/** Where the texts of a clause stand: the file, and the place in it. */
export function packOf(table: Table, clause: number): { path: string; index: number } {
  const statement = statementOf(table, clause);
  const place = clause - statement.first;
  return {
    path: packPath(statement.number, Math.floor(place / statement.pack)),
    index: place % statement.pack,
  };
}
/** File of a pack of texts; numbers in base 36. */
export const packPath = (statement: number, pack: number): string =>
  `texts/${statement.toString(36)}/${pack.toString(36)}.json`;
/** Where the words that begin with the same character as this one are listed. */
export const wordsPath = (word: string): string => `words/${(word.codePointAt(0) ?? 0).toString(16)}.json`;
/** The map of characters by itself, for pages that mark words. */
export const charactersPath = 'characters.json';
/** The table itself. */
export const tablePath = 'table.json';
/** All packs and frames by their paths, where the table says `atOnce`. */
export const allTextsPath = 'texts/all.json';
/** File of the words of a statement outside its clauses. */
export const framePath = (statement: number): string => `texts/${statement.toString(36)}/frame.json`;

/** The statement of a clause by the clause's number; throws where there is none. */
export function statementOf(table: Table, clause: number): StatementRow {
  const found = table.statements[table.owner[clause] ?? -1];
  if (!found) throw new RangeError(`No clause ${clause}`);
  return found;
}

/** Id of a clause within its statement: `9`, `preamble`. */
export function clauseId(table: Table, clause: number): string {
  const statement = statementOf(table, clause);
  return statement.clauses[clause - statement.first] ?? '';
}

/** What a pack holds of each clause. Own text only; `printed` where emendations changed it. */
export interface ClauseText {
  label: string;
  /** Its Chinese name, where that does not follow from id, label and heading: 第三条（二）. */
  name?: string;
  heading: string | null;
  paragraphs: string[];
  printed?: string[];
}
export interface Pack {
  title: string;
  clauses: ClauseText[];
}
/** The words of a statement outside its clauses. */
export interface Frame {
  title: string;
  parts: { role: 'title' | 'signature' | 'dateline'; text: string }[];
}

/** The text in which a clause is searched: heading and own paragraphs. A match may run from one into the next. */
export const searchText = (text: Pick<ClauseText, 'heading' | 'paragraphs'>): string =>
  [...(text.heading === null ? [] : [text.heading]), ...text.paragraphs].join('\n');
