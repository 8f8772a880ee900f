/** Finds words in the texts of a passage: letter for letter, in the compared form, or with errors. Pure. */
import search from 'approx-string-match';
import type { CharacterMap } from '../search/query/fold.ts';
import { type Form, formOf, placesOf } from './form.ts';
import { type Passage, type Row, type RowSpan, rowsOf, spansOf } from './passages.ts';

/** A passage whose texts are laid out for comparison. */
export interface Opened {
  passage: Passage;
  rows: Row[];
}

export const open = (passage: Passage, map: CharacterMap): Opened => ({ passage, rows: rowsOf(passage, map) });

/** Words as they were quoted, with their form. */
export interface Wanted {
  text: string;
  form: Form;
}

/** The number of a note, as pages put it behind quoted words: [1]. */
const note = /[[［〔][注註]?\d{1,3}[\]］〕]/gu;

export const wanted = (text: string, map: CharacterMap): Wanted => {
  const words = text.replaceAll(note, (mark) => ' '.repeat(mark.length));
  return { text, form: formOf(words, map) };
};

/** A place of the words. `from`, `to`: range in the form of the row. */
export interface Match {
  of: Opened;
  row: Row;
  from: number;
  to: number;
  /** Letter for letter, punctuation and spaces included. */
  verbatim: boolean;
  /** How many UTF-16 units before and behind the range are quoted too: marks, which the form leaves out. */
  around: readonly [number, number];
  /** Edit distance of the compared forms. */
  errors: number;
}

/** Every place where the compared forms are the same. */
export function exact(of: Opened, { text, form }: Wanted): Match[] {
  const marks = [form.starts[0] ?? 0, text.length - (form.ends.at(-1) ?? text.length)] as const;
  return of.rows.flatMap((row) =>
    placesOf(row.form, form.text).map((from) => {
      const to = from + form.text.length;
      const verbatim = isVerbatim(spansOf(row, from, to), text, marks);
      return { of, row, from, to, verbatim, around: verbatim ? marks : [0, 0], errors: 0 };
    }),
  );
}

/** The best places with at most `most` errors; only in the reading texts. */
export function approximate(of: Opened, { form }: Wanted, most: number): Match[] {
  const [row] = of.rows;
  if (!row || most < 1) return [];
  const { length } = form.text;
  // The search gives an entry for every range that is equally good; of those that overlap the one nearest in length is kept.
  const ranges = search(row.form, form.text, most)
    .filter(({ start, end }) => end > start)
    .sort((a, b) => Math.abs(a.end - a.start - length) - Math.abs(b.end - b.start - length) || a.start - b.start);
  const kept: typeof ranges = [];
  for (const range of ranges) {
    if (kept.every(({ start, end }) => range.end <= start || end <= range.start)) kept.push(range);
  }
  return kept.map(({ start, end, errors }) => ({
    of,
    row,
    from: start,
    to: end,
    verbatim: false,
    around: [0, 0],
    errors,
  }));
}

const clauseMark = /[，,。；;：:！!？?]/u;

/** Offsets of the form of a row, within a range, at which a text begins. */
const textStarts = ({ pieces }: Row, from: number, to: number): number[] =>
  pieces.flatMap(({ at }) => (from < at && at < to ? [at] : []));

/** The same, at which a clause begins: behind a mark. */
const clauseStarts = ({ pieces }: Row, from: number, to: number): number[] =>
  pieces.flatMap(({ at, text, form: { starts, ends } }) => {
    const found: number[] = [];
    for (let i = Math.max(from, at) + 1; i < Math.min(to, at + starts.length); i++) {
      if (clauseMark.test(text.slice(ends[i - at - 1], starts[i - at]))) found.push(i);
    }
    return found;
  });

/** True where a clause begins at an offset, or the one before it ends. */
const isClauseEdge = (row: Row, at: number): boolean =>
  at === row.form.length || row.pieces.some((piece) => piece.at === at) || clauseStarts(row, at - 1, at + 1).length > 0;

/**
 * The match without letters of the paragraphs and clauses beside it. Where the quotation begins or ends with words of its
 * own, a match that has as many letters of the neighbouring clause in their place has no more errors than one that has none;
 * that clause was not quoted where the match has a part of it alone, or the quotation has no mark for its end.
 */
export function withoutNeighbours(match: Match, words: Wanted): Match {
  const { text, form } = words;
  const quoted = text.slice(form.starts[0], form.ends.at(-1));
  const marks = [...quoted].filter((character) => clauseMark.test(character)).length;
  const { row, from, to } = match;
  const inText = quoted.includes('\n') ? match : cutAt(match, words, textStarts(row, from, to), 0);
  return cutAt(inText, words, clauseStarts(row, inText.from, inText.to), marks);
}

/** The shortest match between some offsets that has no more errors; a whole clause is cut off only down to `least` offsets. */
function cutAt(match: Match, { form }: Wanted, offsets: readonly number[], least: number): Match {
  const { row, from, to, errors } = match;
  const isPart = { from: !isClauseEdge(row, from), to: !isClauseEdge(row, to) };
  const mayCut = (start: number, end: number): boolean =>
    offsets.filter((at) => start < at && at < end).length >= least ||
    ((start === from || isPart.from) && (end === to || isPart.to));
  for (const start of [...offsets.filter((at) => at - from <= errors).reverse(), from]) {
    for (const end of [...offsets.filter((at) => to - at <= errors && at > start), to]) {
      if ((start === from && end === to) || !mayCut(start, end)) continue;
      const [best] = search(row.form.slice(start, end), form.text, errors);
      if (best && best.errors === errors) return { ...match, from: start + best.start, to: start + best.end };
    }
  }
  return match;
}

const special = /[\\^$.*+?()[\]{}|/]/gu;
const escaped = (text: string): string => text.replaceAll(special, '\\$&').replaceAll(/\s+/gu, '\\s+');

const isLabel = (one: RowSpan | undefined): boolean => one?.paragraph === null && one.clause !== null;

/**
 * Whether the quoted words are those of the spans to the letter: also every mark and space between them, and the
 * marks around them as far as they are quoted. A break between paragraphs, or lines before and after the clauses, must be
 * quoted as a line break; after a label or heading, which is stored without the mark that sets it off, any mark passes.
 */
function isVerbatim(found: readonly RowSpan[], quoted: string, [before, behind]: readonly [number, number]): boolean {
  let pattern = '';
  found.forEach((one, i) => {
    const start = i === 0 ? one.start - before : 0;
    const end = i === found.length - 1 ? one.end + behind : one.text.length;
    if (start < 0 || end > one.text.length) pattern += '(?!)';
    const words = escaped(one.text.slice(Math.max(0, start), end));
    if (isLabel(one)) pattern += `[\\p{P}\\s]*${words}[\\p{P}\\s]*`;
    else pattern += i > 0 && !isLabel(found[i - 1]) ? `\\s*\\n\\s*${words}` : words;
  });
  return new RegExp(`^${pattern}$`, 'u').test(quoted);
}
