/**
 * The pieces of text on a page of a PDF → its printed lines. A page set in two columns is read column by column,
 * whatever the order in which the file draws them; lines over both columns (a title) part the page into bands.
 */

/** A piece of text as pdf.js gives it: `transform[4]` and `[5]` are x and y of its start, in points from the lower left. */
export interface Piece {
  str: string;
  transform: number[];
  width: number;
  height: number;
}

interface PrintedLine {
  text: string;
  y: number;
  /** First of a column that another one stands before. */
  turns: boolean;
}

/** Fewer lines than this on a side are a signature block or a table, not columns. */
const leastRows = 7;

/** The text of a page, a line per printed line; a blank line where the gap is wider than between the lines of a paragraph. */
export function pageText(items: readonly Piece[]): string {
  const visible = items.filter(({ str }) => str !== '');
  const gutter = gutterOf(visible);
  const printed = gutter === null ? printedLines(visible) : inColumns(visible, gutter);
  const gaps = printed.slice(1).map((line, i) => Math.abs((printed[i]?.y ?? 0) - line.y));
  // the lower quartile: paragraphs of one line must not pass for the rule
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? 0;
  return printed
    .map((line, i) => (i > 0 && !line.turns && (gaps[i - 1] ?? 0) > usual * 1.35 ? `\n${line.text}` : line.text))
    .join('\n');
}

const yOf = (item: Piece): number => item.transform[5] ?? 0;
const xOf = (item: Piece): number => item.transform[4] ?? 0;
const endOf = (item: Piece): number => xOf(item) + item.width;
const heightOf = (item: Piece): number => item.height || Math.abs(item.transform[3] ?? 0) || 10;

function printedLines(items: readonly Piece[]): PrintedLine[] {
  const found: PrintedLine[] = [];
  for (const item of items) {
    const y = yOf(item);
    const last = found.at(-1);
    if (last && Math.abs(last.y - y) <= heightOf(item) * 0.5) last.text += item.str;
    else found.push({ text: item.str, y, turns: false });
  }
  return found.filter((line) => line.text.trim() !== '');
}

/**
 * The x of the empty stripe between two columns, in points, or null: near the middle of the text, crossed by few lines,
 * with many long lines on both sides.
 */
function gutterOf(items: readonly Piece[]): number | null {
  const words = items.filter(({ str }) => str.trim() !== '');
  if (words.length < leastRows * 2) return null;
  const left = words.reduce((n, item) => Math.min(n, xOf(item)), Number.POSITIVE_INFINITY);
  const right = words.reduce((n, item) => Math.max(n, endOf(item)), Number.NEGATIVE_INFINITY);
  const span = right - left;
  for (let step = 0; step <= 20; step++) {
    // from the middle outwards, to a tenth on either side
    const x = left + span * (0.5 + (step % 2 ? -1 : 1) * Math.ceil(step / 2) * 0.01);
    if (isGutter(words, x, left, right)) return x;
  }
  return null;
}

function isGutter(words: readonly Piece[], x: number, left: number, right: number): boolean {
  const before = new Map<number, number>();
  const after = new Map<number, number>();
  let crossed = 0;
  for (const item of words) {
    if (xOf(item) < x - 2 && endOf(item) > x + 2) {
      crossed++;
      continue;
    }
    const side = endOf(item) <= x + 2 ? before : after;
    const row = Math.round(yOf(item) / 3);
    side.set(row, (side.get(row) ?? 0) + item.width);
  }
  return (
    crossed * 4 <= words.length && isColumn(before, x - left) && isColumn(after, right - x) && beside(before, after)
  );
}

/** Enough lines, two of three of them longer than half of the column. */
function isColumn(rows: ReadonlyMap<number, number>, width: number): boolean {
  const long = [...rows.values()].filter((w) => w > width * 0.5).length;
  return rows.size >= leastRows && long * 3 >= rows.size * 2;
}

/** The two stand side by side for most of the shorter one; their lines need not be level. */
function beside(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): boolean {
  const extent = (rows: ReadonlyMap<number, number>): [number, number] => {
    const keys = [...rows.keys()];
    return [keys.reduce((a, b) => Math.min(a, b)), keys.reduce((a, b) => Math.max(a, b))];
  };
  const [a, b] = [extent(one), extent(other)];
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return shared * 2 >= Math.min(a[1] - a[0], b[1] - b[0]);
}

/** Bands from top to bottom; in each the left column, then the right one. */
function inColumns(items: readonly Piece[], gutter: number): PrintedLine[] {
  const ordered = [...items].sort((a, b) => yOf(b) - yOf(a) || xOf(a) - xOf(b));
  const found: PrintedLine[] = [];
  let sides: [Piece[], Piece[]] = [[], []];
  const close = () => {
    for (const [i, side] of sides.entries()) {
      const lines = printedLines(side);
      if (i === 1 && lines[0] && sides[0].length > 0) lines[0].turns = true;
      for (const line of lines) found.push(line);
    }
    sides = [[], []];
  };
  for (const row of rowsOf(ordered)) {
    const crosses = (item: Piece) => xOf(item) < gutter - 2 && endOf(item) > gutter + 2;
    if (row.some((item) => crosses(item) && item.str.trim() !== '')) {
      close();
      for (const line of printedLines(row)) found.push(line);
      // the space between two columns is drawn as a blank by some programs
    } else for (const item of row) if (!crosses(item)) sides[xOf(item) < gutter ? 0 : 1].push(item);
  }
  close();
  return found;
}

function rowsOf(ordered: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  for (const item of ordered) {
    const row = rows.at(-1);
    if (row?.[0] && Math.abs(yOf(row[0]) - yOf(item)) <= heightOf(item) * 0.5) row.push(item);
    else rows.push([item]);
  }
  for (const row of rows) row.sort((a, b) => xOf(a) - xOf(b));
  return rows;
}
