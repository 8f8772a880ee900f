/**
 * The forms in which dates are written in the languages of the corpus, each with its reading; dates.ts finds them.
 */
import { wordDates } from './date-words.ts';
import { anyOf, monthNames, monthNumber } from '../index.ts';

/** A date as far as it is told. */
export interface DateValue {
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
  // 千九百七十二
  const thousands = /^(.?)千(?:(.?)百)?(?:(.?)十)?(.?)$/u.exec(plain);
  if (thousands) {
    const [, ...digits] = thousands;
    const units = digits.map((digit, i) =>
      digit === undefined ? 0 : digit === '' ? (i < 3 ? 1 : 0) : digitOf.indexOf(digit),
    );
    return units.reduce((sum, unit, i) => sum + unit * 10 ** (3 - i), 0);
  }
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
const zYear = `(?:公元|西[历元] ?)?(?:(?:中华)?(民国|明治|大正|昭和|平成|令和)((?:元|${z}){1,3})|((?:[0-9〇零○ОOo一二三四五六七八九] {0,2}){4}|[一二]?千(?:[一二三四五六七八九]?百)?(?:[一二三四五六七八九]?十)?[一二三四五六七八九]?)) ?年 ?`;
const zTo = '(?:至|到|-|–|—|~|～|から)';
/** A form of dates. */
interface DateForm {
  /** What every date of the form holds; a text without one of them is not searched for the form. */
  needs: readonly RegExp[];
  /** Matched on folded text with blanks for line breaks. */
  regex: RegExp;
  read: (m: RegExpExecArray) => DateValue | null;
}

const hanMonth = /月/u;
const namedMonth = new RegExp(monthNames, 'iu');
const digit = /\d/u;
/** A year written in words holds one of these. */
const digitOrThousand = /\d|thousand|hundred|mil|ci?ent/iu;

/** The forms of dates; where two fit at a place, the first wins. */
export const dateForms: readonly DateForm[] = [
  {
    needs: [hanMonth],
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
    needs: [hanMonth],
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
    needs: [/\d{4}[-/.]/u],
    regex: /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/gu,
    read: (m) => ({ year: Number(m[1]), month: Number(m[3]), day: Number(m[4]), until: null }),
  },
  {
    needs: [/월/u],
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
    needs: [digit, namedMonth],
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
    needs: [digit, namedMonth],
    // 11 July 1961, 12-13 May 2022, 14th day of the July, 2022, 21 марта 2023, 10 de junio de 2022
    regex: new RegExp(
      `(?<![\\d.])(\\d{1,2})${ordinal}(?:(?: ?[-–—] ?| (?:${and}) )(\\d{1,2})${ordinal})?,? (?:day of )?(?:the )?(?:de )?${month},?(?: de(?:l)?)? (\\d{4})(?!\\d)`,
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
    needs: [digit, namedMonth],
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
    needs: [/tháng/iu],
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
    needs: [/đến|-|–/iu],
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
    needs: [/ngày/iu],
    // ngày 15/10: no year
    regex: /(?<=ngày )(\d{1,2})\/(\d{1,2})(?![\d/])/giu,
    read: (m) => ({ year: null, month: Number(m[2]), day: Number(m[1]), until: null }),
  },
  {
    needs: [/\d[/.-]\d{4}/u],
    // 22.03.2031, 15/10/2031: a number above twelve is no month
    regex: /(?<![\d./-])(1[3-9]|2\d|3[01])([/.-])(\d{1,2})\2(\d{4})(?![\d./-])/gu,
    read: (m) => ({ year: Number(m[4]), month: Number(m[3]), day: Number(m[1]), until: null }),
  },
  {
    needs: [/\d[/.]\d{4}/u],
    // The words before it tell that the day comes first.
    regex:
      /(?<=(?:ngày|cập nhật|đăng|publicad[oa] em|publicad[oa] el|publié le|опубликовано|издания|публикации|обновлено):? ?)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/giu,
    read: (m) => ({ year: Number(m[3]), month: Number(m[2]), day: Number(m[1]), until: null }),
  },
  {
    needs: [digitOrThousand, namedMonth],
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
