/**
 * What quotations are checked against: the texts of a clause as one row of pieces, and its other readings (the printed
 * ones that the edition mends, those of other witnesses). Pure.
 *
 * Paragraphs are counted from 1; offsets are UTF-16, half-open, in the reading text of the paragraph.
 */
import type { CharacterMap } from '../search/query/fold.ts';
import { type Form, formOf } from './form.ts';

/** A change of a paragraph's reading text that gives another reading of it. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Another reading of a paragraph: as printed (witness null), or that of another witness. */
export interface OtherReading {
  witness: string | null;
  edits: Edit[];
}

interface QuotedParagraph {
  text: string;
  others?: OtherReading[];
}

/** What every passage of a statement says of it. */
export interface StatementHead {
  id: string;
  title: string;
  language: string;
  /** EDTF; null where the day is unknown. */
  date: string | null;
  complete: boolean;
}

/** A clause, or with a clause of null the title and the lines after the clauses (signatures, datelines). */
export interface Passage {
  statement: StatementHead;
  clause: string | null;
  /** As printed: 九, Ⅳ, 2. */
  label: string;
  heading: string | null;
  paragraphs: QuotedParagraph[];
}

/** Where a text stands: a paragraph; or, with null, the title, a heading or label, or the lines after the clauses. */
interface Address {
  clause: string | null;
  paragraph: number | null;
}

/** A text in a row: its place in the row's form, and the way from there to the reading text. */
interface Piece extends Address {
  text: string;
  /** Offset of its first unit in the form of the row. */
  at: number;
  form: Form;
  /** What the text was made of by edits; null for the reading text itself. */
  edits: Edit[] | null;
}

/** Texts that follow each other, as one form, so that a quotation may run from one into the next. */
export interface Row {
  form: string;
  pieces: Piece[];
  /** `reading`, or which other reading: `printed`, or the sigil of a witness. */
  reading: string;
}

/** A span of a row in one piece. Offsets in the piece's own text, and in the reading text of the paragraph. */
export interface RowSpan extends Address {
  text: string;
  start: number;
  end: number;
  reading: { start: number; end: number };
}

/** In: a passage. Out: the row of its reading texts first, then a row for each other reading of it. */
export function rowsOf(passage: Passage, map: CharacterMap): Row[] {
  const others = passage.paragraphs.flatMap((one) => one.others?.map(({ witness }) => witness) ?? []);
  return [rowOf(passage, map), ...[...new Set(others)].map((witness) => rowOf(passage, map, witness))];
}

function rowOf({ clause, label, heading, paragraphs }: Passage, map: CharacterMap, witness?: string | null): Row {
  const row = new RowBuilder(witness === undefined ? 'reading' : (witness ?? 'printed'), map);
  row.add({ clause, paragraph: null }, label);
  if (heading !== null) row.add({ clause, paragraph: null }, heading);
  paragraphs.forEach(({ text, others }, i) => {
    const edits = witness === undefined ? null : (others?.find((one) => one.witness === witness)?.edits ?? []);
    row.add({ clause, paragraph: clause === null ? null : i + 1 }, text, edits);
  });
  return row.row;
}

class RowBuilder {
  readonly row: Row;
  private readonly map: CharacterMap;
  constructor(reading: string, map: CharacterMap) {
    this.row = { form: '', pieces: [], reading };
    this.map = map;
  }
  add(address: Address, printed: string, edits: Edit[] | null = null): void {
    const text = edits === null ? printed : edited(printed, edits);
    const form = formOf(text, this.map);
    if (form.text === '') return;
    const { row } = this;
    if (/[\p{L}\p{N}]$/u.test(row.form) && /^[\p{L}\p{N}]/u.test(form.text) && spaced(row.form, form.text))
      row.form += ' ';
    row.pieces.push({ ...address, text, at: row.form.length, form, edits });
    row.form += form.text;
  }
}

/** Two words of alphabetic scripts do not run together over the end of a text. */
const spaced = (left: string, right: string): boolean =>
  !/[\p{scx=Han}\p{scx=Kana}\p{scx=Hira}\p{scx=Hang}]$/u.test(left) &&
  !/^[\p{scx=Han}\p{scx=Kana}\p{scx=Hira}\p{scx=Hang}]/u.test(right);

/** The text with each edit made; edits in order, without overlaps. */
function edited(text: string, edits: readonly Edit[]): string {
  let made = '';
  let at = 0;
  for (const edit of edits) {
    made += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return made + text.slice(at);
}

/** An offset in an edited text → in the reading text; within an edit its start, or its end for the end of a range. */
function original(edits: readonly Edit[], offset: number, isEnd: boolean): number {
  let shift = 0;
  for (const { start, end, text } of edits) {
    const from = start + shift;
    const to = from + text.length;
    if (isEnd ? offset <= from : offset < from) break;
    if (isEnd ? offset <= to : offset < to) return isEnd ? end : start;
    shift += text.length - (end - start);
  }
  return offset - shift;
}

/**
 * The range [from, to) of a row's form, cut at the borders of its texts; `around` widens it by units of the first text
 * before it and of the last text behind it.
 */
export function spansOf(
  row: Row,
  from: number,
  to: number,
  [before, behind]: readonly [number, number] = [0, 0],
): RowSpan[] {
  return row.pieces.flatMap((piece) => {
    const a = Math.max(0, from - piece.at);
    const b = Math.min(piece.form.text.length, to - piece.at);
    if (a >= b) return [];
    const isFirst = from >= piece.at;
    const isLast = to <= piece.at + piece.form.text.length;
    const start = Math.max(0, (piece.form.starts[a] ?? 0) - (isFirst ? before : 0));
    const end = Math.min(piece.text.length, (piece.form.ends[b - 1] ?? start) + (isLast ? behind : 0));
    const { clause, paragraph, text, edits } = piece;
    const reading =
      edits === null ? { start, end } : { start: original(edits, start, false), end: original(edits, end, true) };
    return [{ clause, paragraph, text, start, end, reading }];
  });
}
