/**
 * Signatures that stand side by side, each in a column of its own: For A | For B over the names, offices in several rows
 * over or under them, a table. The rows are read column by column.
 */
import type { Passage } from './passages.ts';

/** A row of the signatures, or the part of it that stands in one column. */
export interface Row {
  passage: Passage;
  row: string;
}

interface Cell {
  text: string;
  /** Columns of a fixed-width face from the left edge; a Han character takes two. */
  at: number;
}

/** What parts two cells: a tab, three blanks, two ideographic blanks, the line of a table. */
const gap = /[ \u00a0]*\|[ \u00a0]*|\t+|(?:[ \u00a0]{3,}|[ \u00a0]*\u3000{2,})[\s\u3000]*/gu;
/** A cell may stand so far beside those above it and belong to their column all the same. */
const slack = 8;

const wide = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u;
const width = (text: string): number => [...text].reduce((n, c) => n + (wide.test(c) ? 2 : 1), 0);

function cellsOf(row: string): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  const add = (to: number) => {
    const text = row.slice(from, to);
    if (text.trim() !== '') cells.push({ text: text.trim(), at: width(row.slice(0, from)) + text.search(/\S/u) });
  };
  for (const m of row.matchAll(gap)) {
    add(m.index);
    from = m.index + m[0].length;
  }
  add(row.length);
  return cells;
}

/**
 * @param rows in order, without those of day and place
 * @returns the rows of each column, from the left; null where the rows do not stand in two columns or more, or where one of
 *   them cannot be told to belong to a column. Nothing is reported
 */
export function columnsOf(rows: readonly Row[]): Row[][] | null {
  const all = rows
    .map((row) => ({ passage: row.passage, cells: cellsOf(row.row) }))
    .filter(({ cells }) => cells.length > 0);
  const most = all.reduce((n, { cells }) => Math.max(n, cells.length), 0);
  const full = all.filter(({ cells }) => cells.length === most);
  if (most < 2 || most > 4 || full.length < 2) return null;
  const columns: Row[][] = Array.from({ length: most }, () => []);
  for (const { passage, cells } of all)
    for (const [i, cell] of cells.entries()) {
      const column =
        cells.length === most
          ? i
          : nearest(
              cell,
              full.map((row) => row.cells),
            );
      if (column === null) return null;
      columns[column]?.push({ passage, row: cell.text });
    }
  return columns;
}

/** The one column of which a cell begins as those of the full rows do; null where it is none, or one of two. */
function nearest(cell: Cell, full: readonly (readonly Cell[])[]): number | null {
  const found = new Set<number>();
  for (const cells of full)
    for (const [i, { at }] of cells.entries()) if (Math.abs(at - cell.at) <= slack) found.add(i);
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}
