/**
 * The pieces of text on a page of a PDF → its printed lines, from top to bottom; a page set in two columns is read column
 * by column, whatever the order in which the file draws them.
 */
import { bandsOf, gutterOf } from './columns.ts';
import type { Piece, PrintedLine, Segment } from './segment.ts';

const yOf = (piece: Piece): number => piece.transform[5] ?? 0;
const xOf = (piece: Piece): number => piece.transform[4] ?? 0;
const sizeOf = (piece: Piece): number => piece.height || Math.abs(piece.transform[3] ?? 0) || 10;

/** The lines of a page in the order of reading. `page` counts from 1. */
export function printedLines(items: readonly Piece[], page: number): PrintedLine[] {
  const rows = rowsOf(items.filter(({ str }) => str !== '')).map(segmentsOf);
  const gutter = gutterOf(rows.flat());
  const bands = gutter === null ? [{ column: 0, rows }] : bandsOf(rows, gutter);
  return bands.flatMap(({ column, rows: those }) => those.map((row) => ({ ...joined(row), page, column })));
}

/** Pieces on one baseline, small raised ones with them; from top to bottom, each from left to right. */
function rowsOf(items: readonly Piece[]): Piece[][] {
  const rows: { pieces: Piece[]; y: number; size: number }[] = [];
  for (const piece of [...items].sort((a, b) => yOf(b) - yOf(a))) {
    const row = rows.at(-1);
    const size = sizeOf(piece);
    if (row && row.y - yOf(piece) <= Math.max(row.size, size) * 0.5) {
      row.pieces.push(piece);
      if (size > row.size) Object.assign(row, { y: yOf(piece), size });
    } else rows.push({ pieces: [piece], y: yOf(piece), size });
  }
  return rows
    .map(({ pieces }) => pieces.sort((a, b) => xOf(a) - xOf(b)))
    .filter((pieces) => pieces.some(({ str }) => str.trim() !== ''));
}

/** Set solid, or spread to fill the line: a gap between two of these is no space. */
const hanAt = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u303f\uff00-\uff60]/u;

/** A gap wider than this, in sizes of the type, is none between words. */
const wideGap = 1.2;

function segmentsOf(row: readonly Piece[]): Segment[] {
  const visible = row.filter(({ str }) => str.trim() !== '');
  const size = visible.reduce((n, piece) => Math.max(n, sizeOf(piece)), 0);
  const base = visible.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a));
  const found: Segment[] = [];
  let blank = false;
  for (const piece of row) {
    const text = piece.str.replace(/\s+/gu, ' ');
    if (text.trim() === '') {
      blank = true;
      continue;
    }
    const last = found.at(-1);
    const x = xOf(piece);
    const raised = sizeOf(piece) < size * 0.85 && yOf(piece) > yOf(base) + size * 0.1;
    const end = x + piece.width;
    if (last && x - last.end < size * wideGap) {
      const apart = blank || (x - last.end > size * 0.16 && !(hanAt.test(last.text.slice(-1)) && hanAt.test(text)));
      const space = apart && !/\s$/u.test(last.text) && !/^\s/u.test(text) && !raised ? ' ' : '';
      const from = last.text.length + space.length;
      last.text += space + text;
      last.end = Math.max(last.end, end);
      if (raised) last.raised.push([from, last.text.length]);
    } else found.push({ text, x, end, y: yOf(base), size, raised: raised ? [[0, text.length]] : [] });
    blank = false;
  }
  return found;
}

/** One line of the segments of a row; what stands apart on it, as in a block of signatures, is set apart by a space. */
function joined(row: readonly Segment[]): Segment {
  const [first, ...rest] = row as [Segment, ...Segment[]];
  const line = { ...first, raised: [...first.raised] };
  for (const segment of rest) {
    const by = line.text.length + 1;
    line.raised.push(...segment.raised.map(([a, b]): [number, number] => [a + by, b + by]));
    line.text += ` ${segment.text}`;
    line.end = segment.end;
    line.size = Math.max(line.size, segment.size);
  }
  return line;
}
