/**
 * Finds dates as they are written in the languages of `tables/`, and gives them in EDTF (ISO 8601-2).
 *
 * Read: 2013年7月16日, 二〇一三年七月十六日 with any of 〇 零 ○ O 0 for zero and with blanks between, 2022年9月14日至15日,
 * eras (民国, 昭和, 平成, 令和), 2013-07-16, 2013/07/16, 2013.7.16, 11 July 1961, July 11, 1961, 14th day of July, 2022,
 * 12-13 May 2022, 21 марта 2023 года, 1992년 8월 24일, ngày 12 tháng 12 năm 2023, 6 mai 2024, 10 de junio de 2022.
 * In words in English, Spanish, Portuguese and French (date-words.ts). 12/12/2023 after ngày, publicado em, publié le.
 * Not read: two-digit years, months without a year (they come back with `year: null`), 07/08/2013, which is one day in
 * Paris and another in Washington.
 */
import { dateForms, type DateValue } from './date-forms.ts';
import { fold } from '../script/fold.ts';

export interface DateHit extends DateValue {
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  /** As printed. */
  text: string;
}

const two = (n: number): string => String(n).padStart(2, '0');
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function sound(hit: DateValue): boolean {
  const { year, month: m, day } = hit;
  if (year !== null && !(year >= 1500 && year <= 2200)) return false;
  if (m !== null && !(m >= 1 && m <= 12)) return false;
  if (day !== null && !(day >= 1 && day <= (longest[(m ?? 1) - 1] ?? 31))) return false;
  return hit.until === null || (hit.until.day >= 1 && hit.until.day <= 31);
}

/** The words that say that a day is one of the lunar calendar, whose months are not those of the common one. */
const lunar = /(?:农历|阴历|旧历|夏历|岁次|음력|旧暦|âm lịch)[^,。;()]{0,8}$/iu;

/**
 * Every date in the text, in order, the longest reading at a place. Numbers that are no date (月 13, 日 42) and days of the
 * lunar calendar are left.
 *
 * @param text in any of the languages of the corpus; a line break inside a date is read as a blank
 * @returns hits with UTF-16 offsets in `text`, half-open, none overlapping another. Years are those of the common era.
 *   Nothing is reported
 */
export function findDates(text: string): DateHit[] {
  // Line breaks inside a date occur in hard-wrapped text; a blank keeps the offsets.
  const plain = fold(text).replace(/[\s\u00ad]/gu, ' ');
  const hits: DateHit[] = [];
  const held = new Map<RegExp, boolean>();
  const holds = (needs: RegExp): boolean => {
    const known = held.get(needs) ?? needs.test(plain);
    held.set(needs, known);
    return known;
  };
  const taken = new Uint8Array(plain.length);
  for (const { needs, regex, read } of dateForms) {
    if (!needs.every(holds)) continue;
    for (const m of plain.matchAll(regex)) {
      const start = m.index;
      const end = start + m[0].trimEnd().length;
      if (taken[start] || taken[end - 1]) continue;
      const value = read(m as RegExpExecArray);
      if (!value || !sound(value) || lunar.test(plain.slice(Math.max(0, start - 12), start))) continue;
      taken.fill(1, start, end);
      hits.push({ start, end, text: text.slice(start, end), ...value });
    }
  }
  return hits.sort((a, b) => a.start - b.start);
}

/**
 * @returns the date or range in EDTF (ISO 8601-2, level 0): `2022-09`, `2022-09-15`, `2022-09-14/2022-09-15`; null where the
 *   year is not told
 */
export function edtf(hit: Pick<DateHit, 'year' | 'month' | 'day' | 'until'>): string | null {
  if (hit.year === null) return null;
  const from = [String(hit.year).padStart(4, '0'), hit.month, hit.day].filter((x) => x !== null);
  const first = from.map((x) => (typeof x === 'number' ? two(x) : x)).join('-');
  if (!hit.until) return first;
  return `${first}/${hit.until.year ?? hit.year}-${two(hit.until.month ?? hit.month ?? 1)}-${two(hit.until.day)}`;
}

/**
 * @returns first and last day (`YYYY-MM-DD`, both included; the same for a single day) of a date with year, month and day;
 *   null for one that is less exact
 */
export function dayRange(hit: DateHit): { first: string; last: string } | null {
  if (hit.year === null || hit.month === null || hit.day === null) return null;
  const value = edtf(hit);
  const [first = '', last = first] = (value ?? '').split('/');
  return { first, last };
}
