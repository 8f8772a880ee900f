/**
 * Lines and hard wraps. Some pages break their lines at a fixed width, inside words and sentences; others set one
 * paragraph on a line. Which it is can be seen from the whole: lines that end without a stop and are all about as long
 * as one another were wrapped.
 */
import type { Span } from '../../schema.ts';
import { columns, isSpace } from '../mapped-text.ts';

export interface SourceLine extends Span {
  /** Offset of the first visible character; `end` is the offset after the last one. Equal on a blank line. */
  start: number;
  /** Width in columns, 0 on a blank line. */
  width: number;
  /** White space in front of it, in columns. */
  indent: number;
}

/** Lines of source [from, to) without the white space at their ends. */
export function lines(source: string, from = 0, to = source.length): SourceLine[] {
  const found: SourceLine[] = [];
  for (let begin = from, i = from; i <= to; i++) {
    const code = i < to ? source.charCodeAt(i) : 10;
    if (code !== 10 && code !== 13) continue;
    found.push(line(source, begin, i));
    if (code === 13 && source.charCodeAt(i + 1) === 10) i++;
    begin = i + 1;
  }
  return found;
}

function line(source: string, from: number, to: number): SourceLine {
  let start = from;
  let end = to;
  while (start < end && isSpace(source.charCodeAt(start))) start++;
  while (end > start && isSpace(source.charCodeAt(end - 1))) end--;
  return { start, end, width: columns(source, start, end), indent: columns(source, from, start) };
}

const stops = new Set('。！？；：.!?;:…”’"』」）)》】');

/** A line that ends as a sentence or clause does. */
export const endsWithStop = (source: string, end: number): boolean => stops.has(source[end - 1] ?? '');

const leastWidth = 30;
const mostWidth = 130;

/**
 * The width at which a text was wrapped, in columns, or null when it was not: at least three lines that run on
 * without a stop, most of them within a fifth of one width, most long lines are such lines, and what is wider holds less.
 */
export function wrapWidth(source: string, all: readonly SourceLine[]): number | null {
  const counts = new Uint32Array(mostWidth + 1);
  let open = 0;
  let long = 0;
  const widths = new Uint32Array(mostWidth + 2);
  for (const [i, l] of all.entries()) {
    if (l.width < leastWidth) continue;
    long++;
    widths[Math.min(l.width, mostWidth + 1)]!++;
    if (l.width > mostWidth) continue;
    if (endsWithStop(source, l.end) || (all[i + 1]?.width ?? 0) === 0) continue;
    open++;
    counts[l.width] = (counts[l.width] ?? 0) + 1;
  }
  if (open < 3 || open * 2 < long) return null;
  let best = 0;
  let width = 0;
  for (let w = mostWidth; w >= leastWidth; w--) {
    let near = 0;
    for (let v = Math.ceil(w * 0.8); v <= w; v++) near += counts[v] ?? 0;
    if (near > best) [best, width] = [near, w];
  }
  // a wrapped text has no lines beyond its margin: the lines of a menu are about as long as one another too
  const total = (of: Uint32Array, from: number, to: number): number =>
    of.subarray(from, to + 1).reduce((sum, n, i) => sum + n * (from + i), 0);
  const beyond = total(widths, width + 5, mostWidth + 1);
  return best * 3 >= open * 2 && beyond < total(counts, Math.ceil(width * 0.8), width) ? width : null;
}

/**
 * Whether a line of wrapped text runs on into the next: it is full, or as full as a long next word leaves it, and the
 * next is not set in, unless it hangs at the column of the paragraph's first words. Widths and indents in columns.
 */
export function runsOn(
  source: string,
  current: SourceLine,
  next: SourceLine,
  width: number,
  hangs: number | null = null,
): boolean {
  if (current.width === 0 || next.width === 0 || current.width > width + 4) return false;
  const hanging = hangs !== null && Math.abs(next.indent - hangs) <= 1;
  if (!hanging && next.indent >= current.indent + 2 && next.indent >= 4) return false;
  // what hangs below a number belongs to it until a sentence ends short of the margin
  if (hanging && !endsWithStop(source, current.end)) return true;
  if (endsWithStop(source, current.end)) return current.width >= width - 1;
  return current.width >= width * 0.72;
}
