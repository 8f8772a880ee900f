/**
 * Spans of text that know where in the source they came from. A `Text` is cut, trimmed and joined only with these
 * functions, so that the place of every character is kept to the end.
 */
import type { Span } from '../schema.ts';
import { isVisible } from '../visible.ts';
import type { Text } from './types.ts';

type Run = Text['runs'][number];

const lengthOf = (run: Run): number => (run.text === null ? run.end - run.start : run.text.length);

/** White space as JavaScript's \s has it, and the marks of no width that pages leave behind (U+200B to U+200F, U+2060). */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0xfeff ||
    code === 0x1680
  );
}

/** The text of source [start, end) as it stands there. */
export function spanText(source: string, start: number, end: number): Text {
  return { text: source.slice(start, end), runs: start < end ? [{ start, end, text: null }] : [] };
}

/** The part [from, to) of a text, counted in its own characters. */
export function cut(whole: Text, from: number, to: number): Text {
  const first = whole.runs[0];
  if (whole.runs.length === 1 && first && first.text === null) {
    const runs = from < to ? [{ start: first.start + from, end: first.start + to, text: null }] : [];
    return { text: whole.text.slice(from, to), runs };
  }
  const runs: Run[] = [];
  let at = 0;
  for (const run of whole.runs) {
    const length = lengthOf(run);
    const a = Math.max(from, at);
    const b = Math.min(to, at + length);
    if (a < b || (length === 0 && at > from && at < to)) runs.push(part(run, a - at, b - at, length));
    at += length;
    if (at >= to) break;
  }
  return { text: whole.text.slice(from, to), runs };
}

/** A replaced run cannot be divided in the source: its place goes to the piece that holds its first character. */
function part(run: Run, a: number, b: number, length: number): Run {
  if (run.text === null) return { start: run.start + a, end: run.start + b, text: null };
  if (a === 0 && b === length) return run;
  return { start: a === 0 ? run.start : run.end, end: run.end, text: run.text.slice(a, b) };
}

/** Without the white space at both ends. */
export function trim(whole: Text): Text {
  const { text } = whole;
  let from = 0;
  let to = text.length;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return from === 0 && to === text.length ? whole : cut(whole, from, to);
}

/** Source ranges in order; ranges with nothing but white space between them become one. */
export function ranges(piece: Text, source: string): Span[] {
  const spans: Span[] = [];
  for (const run of piece.runs) {
    if (run.start >= run.end) continue;
    const last = spans.at(-1);
    if (last && last.end <= run.start && blank(source, last.end, run.start)) last.end = run.end;
    else spans.push({ start: run.start, end: run.end });
  }
  return spans;
}

/** True when nothing visible stands in source [start, end). */
function blank(source: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isVisible(source.charCodeAt(i))) return false;
  return true;
}

/** First source offset of a piece; `otherwise` when it has none. */
export function startOf(piece: Text, otherwise = 0): number {
  return piece.runs[0]?.start ?? otherwise;
}

/** Collects a text run by run. */
export class Gatherer {
  #parts: string[] = [];
  #runs: Run[] = [];
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  /** Source [start, end) as it stands. */
  keep(start: number, end: number): void {
    if (start >= end) return;
    const last = this.#runs.at(-1);
    if (last && last.text === null && last.end === start) last.end = end;
    else this.#runs.push({ start, end, text: null });
    this.#parts.push(this.#source.slice(start, end));
  }

  /** `text` in the place of source [start, end). */
  replace(start: number, end: number, text: string): void {
    if (text === '') return;
    this.#runs.push({ start, end, text });
    this.#parts.push(text);
  }

  get empty(): boolean {
    return this.#parts.length === 0;
  }

  /** A space for the line end between source `start` and `end`; marks without width between them are left out. */
  space(start: number, end: number): void {
    let at = start;
    while (at < end && isVisible(this.#source.charCodeAt(at))) at++;
    if (at < end) this.replace(at, at + 1, ' ');
  }

  /** What was gathered; the gatherer starts anew. */
  take(): Text {
    const text = { text: this.#parts.join(''), runs: this.#runs };
    this.#parts = [];
    this.#runs = [];
    return text;
  }
}

const wide = (code: number): boolean =>
  (code >= 0x1100 && code <= 0x115f) ||
  (code >= 0x2e80 && code <= 0xa4cf) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xfe30 && code <= 0xfe4f) ||
  (code >= 0xff00 && code <= 0xff60) ||
  (code >= 0xffe0 && code <= 0xffe6) ||
  (code >= 0xd840 && code <= 0xdbff);

/** True for a character that sets no space to the next line when a line is wrapped (Han, kana, full-width marks). */
export function joinsWithoutSpace(code: number): boolean {
  return wide(code) && !(code >= 0xac00 && code <= 0xd7a3) && !(code >= 0x1100 && code <= 0x115f);
}

/** Columns that source [start, end) takes up: two for Han, kana, hangul and full-width forms, one for others. */
export function columns(source: string, start: number, end: number): number {
  let n = 0;
  for (let i = start; i < end; i++) n += wide(source.charCodeAt(i)) ? 2 : 1;
  return n;
}
