/**
 * Plain text → blocks, one per paragraph. A paragraph ends with its line, unless the text was wrapped at a fixed
 * width (`wrapped` says that it surely was, as in a PDF); within a line, two ideographic spaces (　　), the indent of a Chinese paragraph, begin a new one.
 */
import { isBracketedYear, labelWidth, startsLabel } from '../label/line-start.ts';
import { Gatherer, cut, isSpace, joinsWithoutSpace, spanText } from '../mapped-text.ts';
import type { Block, Text } from '../types.ts';
import { type SourceLine, lines, runsOn, wrapWidth } from './hard-wraps.ts';

/**
 * Plain text → blocks in order, with spans in UTF-16 offsets of `source` and the indent of each in columns. `wrapped`
 * tells that every line is a printed one; else the text itself shows whether it was wrapped. Reports nothing.
 */
export function textBlocks(source: string, wrapped = false): Block[] {
  const all = lines(source);
  const width = wrapped ? fullWidth(all) : wrapWidth(source, all);
  const blocks: Block[] = [];
  for (let i = 0; i < all.length; i++) {
    const current = all[i];
    if (!current || current.width === 0) continue;
    const parts = [current];
    if (width !== null) {
      for (let next = all[i + 1]; next && continues(source, parts, next, width); next = all[i + 1]) {
        parts.push(next);
        i++;
      }
    }
    const { indent } = current;
    if (parts.length > 1) blocks.push({ ...joined(source, parts), indent });
    else
      for (const [a, b] of divided(source, current.start, current.end)) blocks.push({ ...block(source, a, b), indent });
  }
  return blocks;
}

/** The paragraphs of a text that comes from somewhere in a source and keeps its line ends, as in <pre>; places are the source's. */
export function withinText(whole: Text): Text[] {
  const at = (from: number, to: number) => cut(whole, from, to).runs;
  return textBlocks(whole.text).map(({ text, runs }) => ({
    text,
    runs: runs.flatMap((run) => {
      if (run.text === null) return at(run.start, run.end);
      const [replaced] = at(run.start, run.end);
      return replaced ? [{ start: replaced.start, end: replaced.end, text: run.text }] : [];
    }),
  }));
}

/** The width of a full line where every line is known to be a printed one: nine of ten are no wider. */
function fullWidth(all: readonly SourceLine[]): number {
  const widths = all.map((l) => l.width).filter((w) => w > 0);
  return widths.sort((a, b) => a - b)[Math.floor(widths.length * 0.9)] ?? 0;
}

function continues(source: string, parts: readonly SourceLine[], next: SourceLine, width: number): boolean {
  const last = parts.at(-1);
  if (!last || !runsOn(source, last, next, width, hangsAt(source, parts[0] ?? last))) return false;
  const head = source.slice(next.start, Math.min(next.end, next.start + 24));
  return isBracketedYear(head) || !startsLabel(head);
}

/** The column at which the lines of a numbered paragraph hang below its first words: 1.   The two … */
function hangsAt(source: string, first: SourceLine): number | null {
  const column = labelWidth(source.slice(first.start, Math.min(first.end, first.start + 24)));
  return column > 0 ? first.indent + column : null;
}

/** A block of source [start, end) as it stands there, UTF-16 offsets. */
export function block(source: string, start: number, end: number, form: Block['form'] = 'paragraph'): Block {
  return { ...spanText(source, start, end), form, depth: 0, span: { start, end } };
}

/** Lines of one paragraph: a line end becomes a space between words, and nothing between Han characters. */
function joined(source: string, parts: readonly SourceLine[]): Block {
  const gatherer = new Gatherer(source);
  let last: SourceLine | null = null;
  for (const part of parts) {
    if (last) {
      const tight =
        joinsWithoutSpace(source.charCodeAt(last.end - 1)) || joinsWithoutSpace(source.charCodeAt(part.start));
      if (!tight) gatherer.space(last.end, part.start);
    }
    gatherer.keep(part.start, part.end);
    last = part;
  }
  const span = { start: parts[0]?.start ?? 0, end: last?.end ?? 0 };
  return { ...gatherer.take(), form: 'paragraph', depth: 0, span };
}

const longLine = 60;
const stop = /[。！？；：.!?;:”’）)》\]]/u;

/**
 * The pieces of a line that two ideographic spaces (or four spaces or no-break spaces) divide. Other runs of spaces
 * set columns apart, as in a signature block, and divide nothing; nor does anything in a short line.
 */
function divided(source: string, start: number, end: number): [number, number][] {
  if (end - start < longLine) return [[start, end]];
  const pieces: [number, number][] = [];
  let begin = start;
  for (let i = start; i < end;) {
    const code = source.charCodeAt(i);
    if (code !== 0x3000 && code !== 0xa0 && code !== 32) {
      i++;
      continue;
    }
    let j = i;
    let full = 0;
    while (j < end && isSpace(source.charCodeAt(j))) if (source.charCodeAt(j++) === 0x3000) full++;
    const gap = j - i;
    const indent =
      (full === 2 && gap === 2) || (full === 2 && stop.test(source[i - 1] ?? '')) || (gap >= 4 && full === 0);
    if (indent && (stop.test(source[i - 1] ?? '') || full === 2)) {
      if (begin < i) pieces.push([begin, i]);
      begin = j;
    }
    i = j;
  }
  if (begin < end) pieces.push([begin, end]);
  return pieces;
}
