/**
 * The pieces of text on a page of a PDF → its printed lines, from top to bottom; a page set in two columns is read column
 * by column, whatever the order in which the file draws them.
 */
import { bandsOf, crosses, gutterOf, isEmptyAt } from './columns.ts';
import type { Piece, PrintedLine, Segment } from './segment.ts';
import { append } from '../../append.ts';

const yOf = (piece: Piece): number => piece.transform[5] ?? 0;
const xOf = (piece: Piece): number => piece.transform[4] ?? 0;
const sizeOf = (piece: Piece): number => piece.height || Math.abs(piece.transform[3] ?? 0) || 10;

/**
 * @param pages the pieces of each page
 * @returns the lines of each page in the order of reading. A page with too little text to show its columns has those of
 *   the page before it, where its text leaves the stripe between them empty
 */
export function printedLines(pages: readonly (readonly Piece[])[]): PrintedLine[][] {
  let last: number | null = null;
  return pages.map((items, i) => {
    const pieces = upright(items.filter(({ str }) => str !== ''));
    const level = rowsOf(pieces, 0.1);
    const segments = level.flatMap(segmentsOf);
    const gutter = gutterOf(segments) ?? (last !== null && isEmptyAt(segments, last) ? last : null);
    last = gutter;
    return linesOf(pieces, level, gutter, i + 1);
  });
}

/** Quarter turns against the clock from the direction in which the line of a piece runs; 0 for one that is aslant. */
function turnsOf({ transform: [a = 1, b = 0] }: Piece): number {
  if (Math.abs(b) < Math.abs(a) * 4) return a < 0 && Math.abs(a) > Math.abs(b) * 4 ? 2 : 0;
  return b > 0 ? 1 : 3;
}

/** The pieces of a page, most of whose text is set sideways or upside down, turned so that its lines run from left to right. */
function upright(pieces: readonly Piece[]): Piece[] {
  const amounts = [0, 0, 0, 0];
  for (const piece of pieces) amounts[turnsOf(piece)] = (amounts[turnsOf(piece)] ?? 0) + piece.str.length;
  const turns = amounts.indexOf(Math.max(...amounts));
  const turned = (x: number, y: number): [number, number] =>
    turns === 1 ? [y, -x] : turns === 2 ? [-x, -y] : turns === 3 ? [-y, x] : [x, y];
  return pieces.map((piece) => {
    const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = piece.transform;
    return { ...piece, transform: [...turned(a, b), ...turned(c, d), ...turned(x, y)] };
  });
}

function linesOf(
  pieces: readonly Piece[],
  level: readonly Piece[][],
  gutter: number | null,
  page: number,
): PrintedLine[] {
  const rows = gutter === null ? rowsOf(pieces, 0.5) : besideEachOther(level, gutter);
  const bands = gutter === null ? [{ column: 0, rows: rows.map(segmentsOf) }] : bandsOf(rows.map(segmentsOf), gutter);
  return bands.flatMap(({ column, rows: those }) => those.map((row) => ({ ...joined(row), page, column })));
}

/** The rows of each column by themselves, because their baselines need not be level, and those that run over both. */
function besideEachOther(level: readonly Piece[][], gutter: number): Piece[][] {
  const running = level.filter((row) => segmentsOf(row).some((segment) => crosses(segment, gutter)));
  // and what is raised on them, as the number of a note
  const near = (a: Piece, b: Piece) => Math.abs(yOf(a) - yOf(b)) <= sizeOf(b) * 0.5;
  const over = level.filter(([piece]) => running.some(([other]) => piece && other && near(piece, other)));
  const rest = level.filter((row) => !over.includes(row)).flat();
  const sides = [true, false].map((left) => rest.filter((piece) => xOf(piece) < gutter === left));
  const rows = [over.flat(), ...sides].flatMap((pieces) => rowsOf(pieces, 0.5));
  const top = (row: readonly Piece[]): number => row.reduce((y, piece) => Math.max(y, yOf(piece)), -Infinity);
  return rows.sort((a, b) => top(b) - top(a));
}

/**
 * From top to bottom, each from left to right.
 * @param within how far apart the baselines of a row may be, in sizes of its type: half, so that small raised ones come with it
 */
function rowsOf(items: readonly Piece[], within: number): Piece[][] {
  const rows: { pieces: Piece[]; y: number; size: number }[] = [];
  for (const piece of [...items].sort((a, b) => yOf(b) - yOf(a))) {
    const row = rows.at(-1);
    const size = sizeOf(piece);
    if (row && row.y - yOf(piece) <= Math.max(row.size, size) * within) {
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

/** Pieces that stand together; what is set apart on a row may be of another column, with a baseline and a size of its own. */
function segmentsOf(row: readonly Piece[]): Segment[] {
  const size = row.reduce((n, piece) => (piece.str.trim() === '' ? n : Math.max(n, sizeOf(piece))), 0);
  const groups: Piece[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of row) {
    const visible = piece.str.trim() !== '';
    if (visible && xOf(piece) - end >= size * wideGap) groups.push([]);
    groups.at(-1)?.push(piece);
    if (visible) end = Math.max(end, xOf(piece) + piece.width);
  }
  return groups.map(segmentOf);
}

function segmentOf(pieces: readonly Piece[]): Segment {
  const base = pieces.reduce((a, b) => (b.str.trim() !== '' && sizeOf(b) > sizeOf(a) ? b : a));
  const size = sizeOf(base);
  const found: Segment = { text: '', x: xOf(base), end: 0, y: yOf(base), size, raised: [] };
  let blank = false;
  for (const piece of pieces) {
    const text = piece.str.replace(/\s+/gu, ' ');
    if (text.trim() === '') {
      blank = true;
      continue;
    }
    const x = xOf(piece);
    const raised = sizeOf(piece) < size * 0.85 && yOf(piece) > yOf(base) + size * 0.1;
    const first = found.text === '';
    const apart = blank || (x - found.end > size * 0.16 && !(hanAt.test(found.text.slice(-1)) && hanAt.test(text)));
    const space = !first && apart && !/\s$/u.test(found.text) && !/^\s/u.test(text) && !raised ? ' ' : '';
    const from = found.text.length + space.length;
    found.text += space + text;
    found.end = first ? x + piece.width : Math.max(found.end, x + piece.width);
    if (first) found.x = x;
    if (raised) found.raised.push([from, found.text.length]);
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
    append(
      line.raised,
      segment.raised.map(([a, b]): [number, number] => [a + by, b + by]),
    );
    line.text += ` ${segment.text}`;
    line.end = segment.end;
    line.size = Math.max(line.size, segment.size);
  }
  return line;
}
