/**
 * Finds dates as they are written in the ten languages of the corpus, and gives them in EDTF (ISO 8601-2).
 *
 * Read: 2013年7月16日, 二〇一三年七月十六日 with any of 〇 零 ○ O 0 for zero and with blanks between, 2022年9月14日至15日,
 * eras (民国, 昭和, 平成, 令和), 2013-07-16, 2013/07/16, 2013.7.16, 11 July 1961, July 11, 1961, 14th day of July, 2022,
 * 12-13 May 2022, 21 марта 2023 года, 1992년 8월 24일, ngày 12 tháng 12 năm 2023, 6 mai 2024, 10 de junio de 2022.
 * In words in English, Spanish, Portuguese and French (dates-words.ts). 12/12/2023 after ngày, publicado em, publié le.
 * Not read: two-digit years, months without a year (they come back with `year: null`), 07/08/2013, which is one day in
 * Paris and another in Washington.
 */
import { wordDates } from './date-words.ts';
import { fold } from './fold.ts';
import { anyOf, monthNames, monthNumber } from './index.ts';

export interface DateHit {
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  /** As printed. */
  text: string;
  /** Null where the text gives month and day, or the day alone (5日). */
  year: number | null;
  month: number | null;
  day: number | null;
  /** Last day of a range; null for a single date. */
  until: { year: number | null; month: number | null; day: number } | null;
}

const digitOf = '〇一二三四五六七八九';

/** 二十八, 廿八, 28, 二八 → 28; NaN where it is no number. */
function numeral(text: string): number {
  const plain = text.replace(/\s/gu, '').replace(/[零○ОOo0]/gu, '〇');
  if (/^[\d〇]+$/u.test(plain)) return Number(plain.replaceAll('〇', '0'));
  const tens = /^(.?)[十](.?)$/u.exec(plain.replace('廿', '二十').replace('卅', '三十'));
  if (tens) {
    const [, ten = '', one = ''] = tens;
    return (ten === '' ? 1 : digitOf.indexOf(ten)) * 10 + (one === '' ? 0 : digitOf.indexOf(one));
  }
  let value = 0;
  for (const c of plain) {
    const digit = /\d/u.test(c) ? Number(c) : digitOf.indexOf(c);
    if (digit < 0) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

const eras: Record<string, number> = { 民国: 1911, 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 };

const month = `(${monthNames})\\.?`;
const ordinal = `(?:${anyOf(({ days }) => days?.ordinal)})?`;
const to = anyOf(({ days }) => days?.to);
const and = anyOf(({ days }) => days?.and);

const inWords = wordDates(month);

const z = '[0-9〇零○ОO一二三四五六七八九十廿卅]';
const zYear = `(?:公元|西[历元] ?)?(?:(?:中华)?(民国|明治|大正|昭和|平成|令和)((?:元|${z}){1,3})|((?:[0-9〇零○ОOo一二三四五六七八九] {0,2}){4})) ?年 ?`;
const zTo = '(?:至|到|-|–|—|~|～|から)';
const patterns: { regex: RegExp; read: (m: RegExpExecArray) => Omit<DateHit, 'start' | 'end' | 'text'> | null }[] = [
  {
    // 2022年9月14日至15日, 二0一三年七月十六日, 9月15日, 2013年7月
    regex: new RegExp(
      `(?:${zYear})(${z}{1,3}) ?月(?: ?份)?(?: ?(${z}{1,3}) ?(?:日|${zTo}(?=${z}{1,3} ?日)))?(?: ?${zTo}? ?(?:(?<=${zTo} ?)(?:${zYear})?(?:(${z}{1,3}) ?月 ?)?(${z}{1,3}) ?日))?`,
      'gu',
    ),
    read: (m) => {
      const year = yearOf(m[1], m[2], m[3]);
      const untilYear = m[6] === undefined && m[8] === undefined ? null : yearOf(m[6], m[7], m[8]);
      const until = m[10] === undefined ? null : { year: untilYear, month: num(m[9]), day: numeral(m[10]) };
      return { year, month: num(m[4]), day: num(m[5]), until };
    },
  },
  {
    // 9月15日, 2月21日至28日: no year
    regex: new RegExp(`(${z}{1,3}) ?月 ?(${z}{1,3}) ?日(?: ?${zTo} ?(?:(${z}{1,3}) ?月 ?)?(${z}{1,3}) ?日)?`, 'gu'),
    read: (m) => ({
      year: null,
      month: num(m[1]),
      day: num(m[2]),
      until: m[4] === undefined ? null : { year: null, month: num(m[3]), day: numeral(m[4]) },
    }),
  },
  {
    regex: /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/gu,
    read: (m) => ({ year: Number(m[1]), month: Number(m[3]), day: Number(m[4]), until: null }),
  },
  {
    // 1992년 8월 24일, 9월27일부터 30일까지
    regex:
      /(?:(?<!\d)(\d{4})년 ?)?(?<!\d)(\d{1,2})월 ?(\d{1,2})일(?:(?:부터| ?[-~]) ?(?:(\d{1,2})월 ?)?(\d{1,2})일)?/gu,
    read: (m) => ({
      year: num(m[1]),
      month: num(m[2]),
      day: num(m[3]),
      until: m[5] === undefined ? null : { year: null, month: num(m[4]), day: Number(m[5]) },
    }),
  },
  {
    // from 30 June to 2 July 2024, с 30 июня по 2 июля 2024, del 30 de junio al 2 de julio de 2024
    regex: new RegExp(
      `(?<![\\d.])(\\d{1,2})${ordinal} (?:of |de )?${month}(?:,? (?:de )?(\\d{4}),?)?(?: ?[-–—] ?| (?:${to}) (?:the |el |le )?)(\\d{1,2})${ordinal} (?:of |de )?${month},?(?: del?)? (\\d{4})(?!\\d)`,
      'giu',
    ),
    read: (m) => ({
      year: num(m[3] ?? m[6]),
      month: monthNumber(m[2]!),
      day: Number(m[1]),
      until: { year: Number(m[6]), month: monthNumber(m[5]!), day: Number(m[4]) },
    }),
  },
  {
    // 11 July 1961, 12-13 May 2022, 14th day of the July, 2022, 21 марта 2023, 10 de junio de 2022
    regex: new RegExp(
      `(?<![\\d.])(\\d{1,2})${ordinal}(?:(?: ?[-–—] ?| (?:${and}) )(\\d{1,2})(?:st|nd|rd|th)?)?,? (?:day of )?(?:the )?(?:de )?${month},?(?: de(?:l)?)? (\\d{4})(?!\\d)`,
      'giu',
    ),
    read: (m) => {
      const value = { year: Number(m[4]), month: monthNumber(m[3]!) };
      return m[2] === undefined
        ? { ...value, day: Number(m[1]), until: null }
        : { ...value, day: Number(m[1]), until: { year: null, month: null, day: Number(m[2]) } };
    },
  },
  {
    // July 11, 1961, May 12-13, 2022
    regex: new RegExp(
      `(?<!\\p{L})${month} (\\d{1,2})(?:st|nd|rd|th)?(?:(?: ?[-–—] ?| (?:to|and|through) )(?:${month} )?(\\d{1,2})(?:st|nd|rd|th)?)?(?:, ?| )(\\d{4})(?!\\d)`,
      'giu',
    ),
    read: (m) => ({
      year: Number(m[5]),
      month: monthNumber(m[1]!),
      day: Number(m[2]),
      until: m[4] === undefined ? null : { year: null, month: m[3] ? monthNumber(m[3]) : null, day: Number(m[4]) },
    }),
  },
  {
    // ngày 12 tháng 12 năm 2023, từ ngày 10 đến ngày 11 tháng 9 năm 2024, từ 30 tháng 9 đến 2 tháng 10 năm 2024
    regex:
      /(?:ngày )?(?<!\d)(\d{1,2})(?:(?: tháng (\d{1,2}))?(?: ?[-–—] ?| (?:đến|và) )(?:ngày )?(\d{1,2}))? tháng (\d{1,2}) năm (\d{4})/giu,
    read: (m) => {
      const [first, last] = [m[2] ?? m[4], m[4]].map(Number);
      const until = m[3] === undefined ? null : { year: null, month: last ?? null, day: Number(m[3]) };
      return { year: Number(m[5]), month: first ?? null, day: Number(m[1]), until };
    },
  },
  {
    // từ ngày 11 đến ngày 15/10/2031
    regex: /(?:ngày )?(?<![\d/])(\d{1,2})(?:\/(\d{1,2}))? (?:đến|-|–) (?:ngày )?(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/giu,
    read: (m) => {
      const last = Number(m[4]);
      const first = m[2] === undefined ? last : Number(m[2]);
      return {
        year: Number(m[5]),
        month: first,
        day: Number(m[1]),
        until: { year: null, month: last, day: Number(m[3]) },
      };
    },
  },
  {
    // ngày 15/10: no year
    regex: /(?<=ngày )(\d{1,2})\/(\d{1,2})(?![\d/])/giu,
    read: (m) => ({ year: null, month: Number(m[2]), day: Number(m[1]), until: null }),
  },
  {
    // 22.03.2031, 15/10/2031: a number above twelve is no month
    regex: /(?<![\d./-])(1[3-9]|2\d|3[01])([/.-])(\d{1,2})\2(\d{4})(?![\d./-])/gu,
    read: (m) => ({ year: Number(m[4]), month: Number(m[3]), day: Number(m[1]), until: null }),
  },
  {
    // The words before it tell that the day comes first.
    regex:
      /(?<=(?:ngày|cập nhật|đăng|publicad[oa] em|publicad[oa] el|publié le|опубликовано|издания|публикации|обновлено):? ?)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/giu,
    read: (m) => ({ year: Number(m[3]), month: Number(m[2]), day: Number(m[1]), until: null }),
  },
  {
    regex: inWords.regex,
    read: (m) => {
      const value = inWords.read(m);
      return value && { ...value, month: monthNumber(value.month), until: null };
    },
  },
];

function num(text: string | undefined): number | null {
  return text === undefined ? null : numeral(text);
}
function yearOf(era: string | undefined, inEra: string | undefined, plain: string | undefined): number | null {
  if (era !== undefined && inEra !== undefined)
    return (eras[era] ?? Number.NaN) + (inEra === '元' ? 1 : numeral(inEra));
  return plain === undefined ? null : numeral(plain);
}

const two = (n: number): string => String(n).padStart(2, '0');
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function sound(hit: Omit<DateHit, 'start' | 'end' | 'text'>): boolean {
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
  const taken = new Uint8Array(plain.length);
  for (const { regex, read } of patterns) {
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
