/**
 * Where the page begins again below a text that nobody signed. Sites lay out what follows in lines without a stop (buttons,
 * credits, other headlines); a text ends in sentences, in the day and place, or in those who sign.
 */
import type { Unit } from './boundaries.ts';
import { endsWithSigningFormula } from '../../languages/wording/signing-formulas.ts';
import { features } from '../features.ts';
import { isSigned, namesOffice } from '../split/signature-block.ts';
import { annexHeading } from './title.ts';

/** What may also stand within a text, or between its signatures. */
const anywhere = new Set([
  'separator',
  'running head',
  'page number',
  'caption',
  'note on the text',
  'archive reference',
]);
const stop = /[。！？.!?…：:；;][”’」』）)》"'*_\]\s]*$/u;
const blankless = /[\u3040-\u9fff\uac00-\ud7a3]/u;

/** A sentence, a clause, a day, a mark of signature: what ends a text. */
function ofText(unit: Unit): boolean {
  if (unit.furniture !== null) return false;
  if (unit.date || unit.agency || unit.introduces || isSigned(unit.text)) return true;
  if (unit.label?.strength === 'strong' || annexHeading.test(unit.text)) return true;
  return isSentence(unit.text);
}

function isSentence(text: string): boolean {
  const han = blankless.test(text);
  return stop.test(text) ? text.length >= (han ? 9 : 24) : text.length > (han ? 40 : 90);
}

/**
 * In: the units of a segment, its text in [start, end). Out: the end of the text: above the first line that is known as
 * furniture among those below its last sentence, day or signature; `end` where none of them is known. Lines directly
 * above it, behind a full stop, come with it where they are no names. Sentences of the page below its own credit, notice
 * or licence hide nothing.
 */
export function pageTail(segment: readonly Unit[], start: number, last: number): number {
  const end = belowCredit(segment, start, endMarked(segment, start, last));
  let from = end;
  for (let unit = segment[from - 1]; from > start + 1 && unit && !ofText(unit); unit = segment[from - 1]) from--;
  const known = segment.findIndex((unit, i) => i >= from && i < end && isKnown(unit));
  // the page's own sections, which are below, are known already
  const tail = known < 0 && end < segment.length ? end : known;
  const above = segment.slice(from, tail < 0 ? end : tail);
  const stopped = /[。！？.!?…][”’」』）)》"'*_\]\s]*$/u.test(segment[from - 1]?.text ?? '');
  const signs = endsWithSigningFormula(segment[from - 1]?.text ?? '') || above.some(namesSomebody);
  const plain = stopped && !signs && above.every(({ form }) => form !== 'item');
  if (tail >= 0)
    return plain &&
      (above.length === 1
        ? !(nameLike(above[0] as Unit) && columns.test(above[0]?.text ?? ''))
        : above.length <= 2 && !above.some(nameLike))
      ? from
      : tail;
  // several lines of which nothing is known, and which are no signatures: split reports them
  return plain && above.length >= 3 && !above.every(nameLike) ? from : end;
}

/** Names beside each other; one alone above the page's own lines, without an office, is the author's of the page. */
const columns = /\S(?:\s{2,}|\t)\S|[,，、/&]| (?:and|et|y|e|и|und) /u;

const namesSomebody = (unit: Unit): boolean => unit.signature === 2 || namesOffice(unit.text);

const credits = new Set([
  'source line',
  'licence',
  'contact data',
  'notice',
  'counter or post data',
  'document to load',
]);

/** The first credit, notice or licence behind the last clause, day and annex, with much less behind it than before it. */
function belowCredit(segment: readonly Unit[], start: number, end: number): number {
  let found = end;
  let behind = 0;
  for (let i = end - 1; i > start; i--) {
    const unit = segment[i];
    if (!unit || unit.label?.strength === 'strong' || isDay(unit) || annexHeading.test(unit.text)) break;
    if (unit.furniture !== null && credits.has(unit.furniture)) found = i;
    else if (unit.furniture === null && isSentence(unit.text)) behind += unit.text.length;
    if (behind > 500) break;
  }
  return behind * 4 <= lengthOf(segment, start, found) ? found : end;
}

/** The day of the text, and none on which the page was changed. */
const isDay = (unit: Unit): boolean => unit.date && unit.furniture === null;

const lengthOf = (segment: readonly Unit[], from: number, to: number): number =>
  segment.slice(from, to).reduce((sum, { text }) => sum + text.length, 0);

/** A line that may be a name alone; (AB/CD), wire desk: 3 is none. */
const nameLike = (unit: Unit): boolean =>
  unit.signature > 0 && !/[\d/()（）:：|@]/u.test(unit.text) && !isPlace(unit.text);

/** Abu Dhabi: where the act was, and no name. */
const isPlace = (text: string): boolean =>
  features(text).places.some(({ start, end }) => start === 0 && end === text.length);

/** The end of the text where a line says that it is over (ENDS, （完）) with less behind it than before, and no clause. */
function endMarked(segment: readonly Unit[], start: number, end: number): number {
  for (let i = end - 1; i > start; i--) {
    const unit = segment[i];
    if (!unit || (unit.label?.strength === 'strong' && unit.body) || isDay(unit) || annexHeading.test(unit.text))
      return end;
    if (unit.furniture === 'end mark' && /\p{L}|000/u.test(unit.text))
      return lengthOf(segment, start, i) > lengthOf(segment, i + 1, end) ? i : end;
  }
  return end;
}

const isKnown = (unit: Unit): boolean => unit.furniture !== null && !anywhere.has(unit.furniture);
