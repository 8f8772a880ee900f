/**
 * Two columns on a page: the empty stripe between them is found, and lines over both (a title) part the page into bands,
 * each read column by column.
 */
import type { Segment } from './segment.ts';

/** Fewer lines than this on a side are a signature block or a table, not columns. */
const leastRows = 7;

/**
 * The x of the empty stripe between two columns, in points, or null: near the middle of the text, crossed by few lines,
 * with many long lines on both sides.
 */
export function gutterOf(words: readonly Segment[]): number | null {
  if (words.length < leastRows * 2) return null;
  const left = words.reduce((n, { x }) => Math.min(n, x), Number.POSITIVE_INFINITY);
  const right = words.reduce((n, { end }) => Math.max(n, end), Number.NEGATIVE_INFINITY);
  for (let step = 0; step <= 20; step++) {
    // from the middle outwards, to a tenth on either side
    const x = left + (right - left) * (0.5 + (step % 2 ? -1 : 1) * Math.ceil(step / 2) * 0.01);
    if (isGutter(words, x, left, right)) return x;
  }
  return null;
}

/** Whether few pieces run over the stripe, and some stand on either side of it. */
export function isEmptyAt(words: readonly Segment[], gutter: number): boolean {
  const over = words.filter((word) => crosses(word, gutter)).length;
  return (
    over * 4 <= words.length && words.some(({ end }) => end <= gutter + 2) && words.some(({ x }) => x >= gutter - 2)
  );
}

/** Whether a piece of a line runs over the stripe. */
export const crosses = ({ x, end }: Segment, gutter: number): boolean => x < gutter - 2 && end > gutter + 2;

function isGutter(words: readonly Segment[], gutter: number, left: number, right: number): boolean {
  const before = new Map<number, number>();
  const after = new Map<number, number>();
  let crossed = 0;
  for (const word of words) {
    if (crosses(word, gutter)) {
      crossed++;
      continue;
    }
    const side = word.end <= gutter + 2 ? before : after;
    const row = Math.round(word.y / 3);
    side.set(row, (side.get(row) ?? 0) + word.end - word.x);
  }
  const few = crossed * 4 <= words.length;
  return few && isColumn(before, gutter - left) && isColumn(after, right - gutter) && beside(before, after);
}

/** Enough lines, two of three of them longer than half of the column. */
function isColumn(rows: ReadonlyMap<number, number>, width: number): boolean {
  const long = [...rows.values()].filter((w) => w > width * 0.5).length;
  return rows.size >= leastRows && long * 3 >= rows.size * 2;
}

/** The two are side by side for most of the shorter one; their lines need not be level. */
function beside(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): boolean {
  const extent = (rows: ReadonlyMap<number, number>): [number, number] => {
    const keys = [...rows.keys()];
    return [keys.reduce((a, b) => Math.min(a, b)), keys.reduce((a, b) => Math.max(a, b))];
  };
  const [a, b] = [extent(one), extent(other)];
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return shared * 2 >= Math.min(a[1] - a[0], b[1] - b[0]);
}

/** Bands from top to bottom; in each the left column (1), then the right one (2); 0 for a line over both. */
export function bandsOf(rows: readonly Segment[][], gutter: number): { column: number; rows: Segment[][] }[] {
  const found: { column: number; rows: Segment[][] }[] = [];
  let sides: [Segment[][], Segment[][]] = [[], []];
  const close = () => {
    for (const [i, side] of sides.entries()) if (side.length > 0) found.push({ column: i + 1, rows: side });
    sides = [[], []];
  };
  for (const row of rows) {
    if (row.some((segment) => crosses(segment, gutter))) {
      close();
      found.push({ column: 0, rows: [row] });
      continue;
    }
    for (const [i, side] of sides.entries()) {
      const part = row.filter(({ x }) => x < gutter === (i === 0));
      if (part.length > 0) side.push(part);
    }
  }
  close();
  return found;
}
