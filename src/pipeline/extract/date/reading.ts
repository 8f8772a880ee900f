/**
 * What a day is looked for in, and what a day found is: shared by the sources of evidence (line.ts,
 * sentence.ts, release.ts).
 *
 * Days are EDTF (ISO 8601-2). Offsets are UTF-16 units, half-open, in the text of the passage beside them.
 */
import { edtf, type DateHit } from '../../../languages/dates/dates.ts';
import type { Passage } from '../passages.ts';

export interface DateInput {
  file: string;
  text: string;
  title: Passage | null;
  /** Every line that stands in no clause. */
  lines: Passage[];
  /** Paragraphs of the clauses without annexes. */
  body: Passage[];
  meta: Record<string, string>;
  parties: readonly string[];
}

/** A day, and the words that it was read from. */
export interface Reading {
  value: string;
  passage: Passage;
  start: number;
  end: number;
}

/** Whether the date is one full day: year, month and day told, and no range. */
export const single = (hit: DateHit): boolean =>
  hit.until === null && hit.year !== null && hit.month !== null && hit.day !== null;

/** Whether the date stands as pages print it (2013-07-16, 16.07.2013), which no signature does. */
export const isPageForm = (hit: DateHit): boolean => /^\d{4}[-/.]|^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/u.test(hit.text);

/** The name of an image file, a caption, a credit: their dates are those of a picture. */
export const isPicture = (row: string): boolean =>
  /\.(?:jpe?g|png|gif|webp|svg|bmp|tiff?)(?![\p{L}\d])|^[\s*_(（[【]*(?:图(?:为|片|说|源)?|资料图|摄影|Photo|Image|Picture|Caption|Foto|Фото|写真|사진|Ảnh)\s*[:：/／①-⑨\d]|摄[)）]?\s*$|(?:拍摄|撮影|촬영)/iu.test(
    row,
  );

/** Every row of a text, and the offset at which it begins. */
export function rows(text: string): { row: string; at: number }[] {
  let at = 0;
  return text.split('\n').map((row) => {
    const here = { row, at };
    at += row.length + 1;
    return here;
  });
}

/** In: a date, and the offset of the row that it was found in. Out: null where the year is not told. */
export function reading(passage: Passage, hit: DateHit, at: number): Reading | null {
  const value = edtf(hit);
  return value === null ? null : { value, passage, start: hit.start + at, end: hit.end + at };
}

/** The words that the day was read from, as printed. */
export const quote = ({ passage, start, end }: Reading): string => passage.text.slice(start, end);
