/**
 * Where the page begins again below a text that nobody signed. Sites lay out what follows in lines without a stop (buttons,
 * credits, other headlines); a text ends in sentences, in the day and place, or in those who sign.
 */
import type { Unit } from './boundaries.ts';
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

/** A sentence, a clause, a day, a signature: what ends a text. */
function ofText(unit: Unit): boolean {
  if (unit.furniture !== null) return false;
  if (unit.date || unit.agency || unit.introduces || unit.signature === 2) return true;
  if (unit.label?.strength === 'strong' || annexHeading.test(unit.text)) return true;
  const { length } = unit.text;
  const han = blankless.test(unit.text);
  return stop.test(unit.text) ? length >= (han ? 9 : 24) : length > (han ? 40 : 90);
}

/**
 * In: the units of a segment, its text in [start, end). Out: the end of the text: above the first line that is known as
 * furniture among those below its last sentence, day or signature; `end` where none of them is known. At most two lines
 * directly above it, behind a full stop, come with it.
 */
export function pageTail(segment: readonly Unit[], start: number, end: number): number {
  end = endMarked(segment, start, end);
  let from = end;
  for (let unit = segment[from - 1]; from > start + 1 && unit && !ofText(unit); unit = segment[from - 1]) from--;
  let tail = segment.findIndex((unit, i) => i >= from && i < end && isKnown(unit));
  // the page's own sections, which are below, are known already
  if (tail < 0 && end < segment.length) tail = end;
  if (tail < 0) return end;
  const above = tail - from;
  const stopped = /[。！？.!?…][”’」』）)》"'*_\]\s]*$/u.test(segment[from - 1]?.text ?? '');
  if (above <= 2 && stopped && segment.slice(from, tail).every((unit) => unit.form !== 'item' && !nameLike(unit)))
    tail = from;
  return tail;
}

/** A line that may be a name alone; (AB/CD), wire desk: 3 is none. */
const nameLike = (unit: Unit): boolean => unit.signature > 0 && !/[\d/()（）:：|@]/u.test(unit.text);

/** The end of the text where a line says that it is over (ENDS, （完）) with less behind it than before, and no clause. */
function endMarked(segment: readonly Unit[], start: number, end: number): number {
  const length = (from: number, to: number): number =>
    segment.slice(from, to).reduce((sum, { text }) => sum + text.length, 0);
  for (let i = end - 1; i > start; i--) {
    const unit = segment[i];
    if (!unit || (unit.label?.strength === 'strong' && unit.body) || unit.date || annexHeading.test(unit.text))
      return end;
    if (unit.furniture === 'end mark' && /\p{L}/u.test(unit.text))
      return length(start, i) > length(i + 1, end) ? i : end;
  }
  return end;
}

const isKnown = (unit: Unit): boolean => unit.furniture !== null && !anywhere.has(unit.furniture);
