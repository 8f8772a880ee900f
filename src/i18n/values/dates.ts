/**
 * Dates as readers write them. In: EDTF (ISO 8601-2:2019, levels 0 and 1 as far as the records use them: a day, a
 * month, a year, an interval, and the marks ~ approximate, ? uncertain, % both). Out: the same with the same doubt
 * said in words; a string that is not EDTF comes back as it is.
 */
import type { Language } from '../strings.ts';
import { strings } from '../strings.ts';

/** A day of an interval: its number in the month, and the whole date. */
interface Ends {
  day: string;
  whole: string;
}

const words = strings({
  zh: {
    day: (y: string, m: string, d: string): string => `${y}年${m}月${d}日`,
    month: (y: string, m: string): string => `${y}年${m}月`,
    year: (y: string): string => `${y}年`,
    interval: (a: string, b: string): string => `${a}至${b}`,
    /** Days of one month, of which the first or the last is written in full. */
    days: (start: Ends, end: Ends): string => `${start.whole}至${end.day}日`,
    from: (a: string): string => `${a}起`,
    until: (b: string): string => `${b}止`,
    about: (a: string): string => `约${a}`,
    uncertain: (a: string): string => `${a}（存疑）`,
  },
  en: {
    day: (y: string, m: string, d: string): string => `${d} ${months[Number(m) - 1]} ${y}`,
    month: (y: string, m: string): string => `${months[Number(m) - 1]} ${y}`,
    year: (y: string): string => y,
    interval: (a: string, b: string): string => `${a} to ${b}`,
    days: (start: Ends, end: Ends): string => `${start.day} to ${end.whole}`,
    from: (a: string): string => `from ${a}`,
    until: (b: string): string => `until ${b}`,
    about: (a: string): string => `about ${a}`,
    uncertain: (a: string): string => `${a} (uncertain)`,
  },
});

const months = Array.from({ length: 12 }, (_, i) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, i, 1)),
);

export function showDate(edtf: string, language: Language): string {
  const t = words(language);
  const ends = edtf.split('/');
  if (ends.length === 2) {
    const [start = '', end = ''] = ends.map((e) => (e === '..' ? '' : e));
    if (start === '') return t.until(showDate(end, language));
    return end === '' ? t.from(showDate(start, language)) : interval(start, end, language);
  }
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%])?$/u.exec(edtf);
  if (!match) return edtf;
  const [, y = '', m, d, doubt] = match;
  const plain =
    d !== undefined && m !== undefined ? t.day(y, bare(m), bare(d)) : m !== undefined ? t.month(y, bare(m)) : t.year(y);
  const about = doubt === '~' || doubt === '%' ? t.about(plain) : plain;
  return doubt === '?' || doubt === '%' ? t.uncertain(about) : about;
}

/** What both ends share is said once: 2023年3月20日至22日, 20 to 22 March 2023. */
function interval(start: string, end: string, language: Language): string {
  const day = /^(\d{4}-\d\d)-(\d\d)$/u;
  const [a, b] = [day.exec(start), day.exec(end)];
  if (a && b && a[1] === b[1]) {
    return words(language).days(
      { day: bare(a[2] ?? ''), whole: showDate(start, language) },
      { day: bare(b[2] ?? ''), whole: showDate(end, language) },
    );
  }
  return words(language).interval(showDate(start, language), showDate(end, language));
}

const bare = (digits: string): string => digits.replace(/^0/u, '');

/** The year in which an EDTF date begins; null where there is none. */
export const yearOf = (edtf: string | null): number | null => {
  const match = /^(\d{4})/u.exec(edtf ?? '');
  return match ? Number(match[1]) : null;
};

/**
 * The time at which an EDTF date is drawn: the middle of the year, month or interval that it names, in milliseconds
 * since 1970, and half the width of that doubt.
 */
export function instant(edtf: string): { at: number; doubt: number } | null {
  const ends = edtf.split('/').map((end) => /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/u.exec(end));
  const [first, last] = [ends[0], ends.at(-1)];
  if (!first || !last) return null;
  const start = Date.UTC(Number(first[1]), Number(first[2] ?? 1) - 1, Number(first[3] ?? 1));
  const [y, m, d] = [Number(last[1]), Number(last[2] ?? 12), last[3] === undefined ? null : Number(last[3])];
  const end = d === null ? Date.UTC(y, m, 1) : Date.UTC(y, m - 1, d + 1);
  return { at: (start + end) / 2, doubt: (end - start) / 2 };
}
