/** Gathers the table of statements while the records of the corpus go by, one statement at a time. */
import type { Statement } from '../../schema.ts';
import type { CharacterMap } from '../query/fold.ts';
import { clausesPerPack, statementRecords, type StatementRecords } from './records.ts';
import { closeRow, closeRuns } from '../index/columns.ts';
import type { TableFile } from '../index/table.ts';
import { packMap } from './traditional.ts';

/** Characters of a pack of texts: a visible hit costs about one pack, and a file has a cost of its own. */
const packTarget = 1200;

interface Collector {
  /** Records of the next statement; its frame and clauses are numbered in the order of the calls. */
  add(statement: Statement): StatementRecords & { number: number; first: number };
  /** Numbers of the statements and clauses so far. */
  size(): { statements: number; clauses: number };
  /** The table, once every statement has been added. */
  table(extra: Pick<TableFile, 'corpus' | 'build' | 'atOnce' | 'parts' | 'names' | 'aliases'>): TableFile;
  /** Every word and number of the texts (not wide units), sorted. */
  words(): string[];
}

/**
 * An empty one; `map`: traditional characters to simplified ones, as for `fold`. In one piece: its functions fill and read
 * the same columns, which nothing else may see half full.
 */
export function collector(map: CharacterMap): Collector {
  const rows = distinct<string>((row) => row);
  const levels = distinct<{ name: string; parts: string[] }>((level) => JSON.stringify(level));
  const languages = distinct<string>((language) => language);
  const kinds = distinct<string>((kind) => kind);
  const columns: Pick<TableFile, 'ids' | 'dates' | 'parties' | 'incomplete' | 'packs' | 'readings'> = {
    ids: [],
    dates: {},
    parties: {},
    incomplete: [],
    packs: [],
    readings: [],
  };
  const words = new Set<string>();
  // By kind of record; they are numbered one kind after the other.
  const changed: [clauses: number[], frames: number[], readings: number[]] = [[], [], []];
  let clauses = 0;
  return {
    add(statement) {
      const number = columns.ids.length;
      const first = clauses;
      const perPack = clausesPerPack(statement, packTarget);
      const records = statementRecords(statement, map, perPack);
      clauses += records.clauses.length;
      for (const word of records.words) words.add(word);
      const readings = columns.readings.length;
      records.clauses.forEach((one, i) => one.changed && changed[0].push(first + i));
      if (records.frame.changed) changed[1].push(number);
      records.readings.forEach((one, i) => one.changed && changed[2].push(readings + i));
      columns.ids.push(statement.id);
      columns.packs.push(perPack);
      columns.readings.push(...records.readings.map(({ clause }) => first + clause));
      if (!statement.complete) columns.incomplete.push(number);
      const [slug = '', day = ''] = statement.id.split('/');
      const date = statement.date.signed?.value ?? statement.date.published?.value ?? day;
      if (date !== day) columns.dates[number] = date;
      const codes = statement.parties.map(({ code }) => code);
      if (codes.join('-').toLowerCase() !== slug) columns.parties[number] = codes;
      rows.add(closeRow(records.clauses.map(({ id }) => id)));
      levels.add(statement.level && { name: statement.level.name, parts: statement.level.parts });
      languages.add(statement.language);
      kinds.add(statement.kind);
      return { ...records, number, first };
    },
    size: () => ({ statements: columns.ids.length, clauses }),
    table: (extra) => ({
      ...extra,
      ...columns,
      clauses,
      changed: closeRuns([
        ...changed[0],
        ...changed[1].map((frame) => clauses + frame),
        ...changed[2].map((reading) => clauses + columns.ids.length + reading),
      ]),
      map: packMap(map),
      rows: rows.values,
      row: rows.column,
      levels: levels.values,
      level: levels.column,
      languages: languages.values,
      language: languages.column,
      kinds: kinds.values,
      kind: kinds.column,
      initials: [...new Set([...words].map((word) => [...word][0] ?? ''))].sort(),
    }),
    words: () => [...words].sort(),
  };
}

/** A column that repeats few values: the values once, and the number of its value for each row; −1 for none. */
function distinct<T>(key: (value: T) => string): { values: T[]; column: number[]; add(value: T | null): void } {
  const known = new Map<string, number>();
  const values: T[] = [];
  const column: number[] = [];
  return {
    values,
    column,
    add(value) {
      if (value === null) {
        column.push(-1);
        return;
      }
      const found = known.get(key(value)) ?? values.push(value) - 1;
      known.set(key(value), found);
      column.push(found);
    },
  };
}
