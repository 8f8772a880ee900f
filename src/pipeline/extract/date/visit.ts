/**
 * The days of the visit or meeting that a text describes, and what they complete: a day told without its month or year.
 *
 * Days are `YYYY-MM-DD`. A visit gives no day of signing by itself; it tells which month 5日 means, and whether a day of
 * release can have been that of the act.
 */
import { dayRange, edtf } from '../../../languages/dates/dates.ts';
import { single } from './reading.ts';
import { announcesText, recalling, speaksOfMeeting } from '../../../languages/wording/meetings.ts';
import { sentencesOf } from '../../../languages/wording/sentences.ts';
import { fold } from '../../../languages/script/fold.ts';
import type { Passage } from '../passages.ts';
import { features } from '../../features.ts';

/** First and last day of a visit, both included. */
export interface Days {
  first: string;
  last: string;
}

/** A day as far as it is told: 5日, 9月15日, 2022年9月15日. */
export interface PartialDay {
  year: number | null;
  month: number | null;
  day: number | null;
}

/** The day as `YYYY-MM-DD`; months beyond 1 to 12 are those of other years. Null where the month has no such day. */
function existing(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

/** Whether the day is one of the visit; false where there is none. */
export const inside = (day: string, days: Days | null): boolean =>
  days !== null && day >= days.first && day <= days.last;

/** The first range of days in the first four paragraphs that speak of a visit or meeting; null where there is none. */
export function visitDays(body: readonly Passage[]): Days | null {
  for (const passage of body.slice(0, 4)) {
    if (!speaksOfMeeting.test(features(passage.text).folded)) continue;
    const range = features(passage.text).dates.find((hit) => hit.until !== null && dayRange(hit) !== null);
    if (range) return dayRange(range);
  }
  return null;
}

/**
 * A day told without its year or month, completed from the visit or from the day of publication.
 *
 * @param published `YYYY-MM-DD`
 * @returns the day within the visit; without a visit the last such day up to that of publication; null where neither fits
 */
export function complete(hit: PartialDay, days: Days | null, published: string | null): string | null {
  if (hit.day === null) return null;
  if (hit.year !== null && hit.month !== null) return edtf({ ...hit, until: null });
  for (const reference of days ? [days.first, days.last] : published ? [published] : []) {
    const [year = 0, month = 1] = reference.split('-').map(Number);
    const value = existing(year, hit.month ?? month, hit.day);
    if (value !== null && (days ? inside(value, days) : value <= reference)) return value;
  }
  if (days || published === null) return null;
  // The day before the turn of a month or year: 31日 in a page of the 1st.
  const [year = 0, month = 1] = published.split('-').map(Number);
  return hit.month === null ? existing(year, month - 1, hit.day) : existing(year - 1, hit.month, hit.day);
}

/** A day without its year or month that lies outside the visit is the next such day after its beginning. */
export function dayAfter(hit: PartialDay, days: Days): string | null {
  const { day, month } = hit;
  if (day === null) return null;
  const [year = 0, last = 1] = days.last.split('-').map(Number);
  const tries = [0, 1].map((more) =>
    month === null ? existing(year, last + more, day) : existing((hit.year ?? year) + more, month, day),
  );
  return tries.find((found) => found !== null && found >= days.first) ?? null;
}

/**
 * A day without its year, with that of a full date of the first three paragraphs that lies at most a week before it. The
 * sentence has to speak of a visit or a meeting, or to announce the text: the year of a treaty or of the first ambassadors tells nothing about it.
 */
export function nearText(hit: PartialDay, body: readonly Passage[]): string | null {
  for (const { text } of body.slice(0, 3))
    for (const sentence of sentencesOf(text)) {
      const folded = fold(sentence.text);
      if (recalling.test(folded) || !(speaksOfMeeting.test(folded) || announcesText.test(folded))) continue;
      for (const date of features(sentence.text).dates.filter(single)) {
        const day = edtf(date) ?? '';
        const value = dayAfter(hit, { first: day, last: day });
        if (value !== null && Date.parse(value) - Date.parse(day) <= 7 * 86_400_000) return value;
      }
    }
  return null;
}
