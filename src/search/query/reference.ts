/** Reads what a reference says besides the name of the text: a date, a clause, a range of clauses, a paragraph. Pure. */
import { hanNumber } from '../../languages/numerals.ts';

export interface Reference {
  /** Id of the clause as an address writes it: `9`, `3.2`, `preamble`; null where none is named. */
  clause: string | null;
  /** Last clause of a range. */
  to: string | null;
  /** Counted from 1. */
  paragraph: number | null;
  /** Beginning of an ISO date: `2022`, `2022-09`, `2022-09-15`; empty where none is named. */
  date: string;
  /** The words that are left. */
  rest: string;
}

const number = '[〇零一二三四五六七八九十百]+|\\d+';
const months = 'january february march april may june july august september october november december'.split(' ');
const month = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';

const first = `第?\\s*(${number})\\s*`;
const of = '(?:条|條)';

/** Two clauses that are named side by side are a range when one follows the other; else the first is what is near. */
const follows = (one: string | null, other: string | null): boolean => Number(other) === Number(one) + 1;

/** A number in figures or Chinese, in figures; null for anything else. */
function figures(text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  if (/^\d/u.test(text)) return text.replace(/^0+(?=\d)/u, '');
  const value = hanNumber(text);
  return value === null ? null : String(value);
}

/** `words`: as typed. Never throws. */
export function readReference(words: string): Reference {
  let rest = words.normalize('NFKC');
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest);
    if (match) rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
    return match;
  };
  const found: Omit<Reference, 'rest' | 'date'> = { clause: null, to: null, paragraph: null };
  const date = readDate(take);
  // 第九至十一条 names the word once, 第九条至第十一条 twice.
  const range = take(new RegExp(`${first}${of}?\\s*(?:至|到|[-–—~])\\s*${first}${of}`, 'u'));
  const list = range ? null : take(new RegExp(`${first}${of}?\\s*[、,和及]\\s*${first}${of}`, 'u'));
  const chinese = range ?? list ?? take(new RegExp(`${first}${of}(?:\\((${number})\\))?`, 'u'));
  const english = chinese
    ? null
    : take(
        /(?:\b(?:clauses?|cls?\.?|articles?|arts?\.?|paras?\.?|nos?\.?)|§+)\s*(\d+(?:\.\d+)*)(?:\((\d+)\)|\s*(to|and|[-–—~])\s*(\d+(?:\.\d+)*))?/iu,
      );
  const named = chinese || english ? null : take(/(序言|前言|preamble)|(结尾|結尾|closing)/iu);
  if (chinese) {
    const [one, other] = [figures(chinese[1]), figures(chinese[2])];
    found.clause = range || list || other === null ? one : `${one}.${other}`;
    found.to = range || (list && follows(one, other)) ? other : null;
  } else if (english) {
    const [, one = null, below, joined = '', other = null] = english;
    found.clause = below === undefined ? one : `${one}.${below}`;
    found.to = /and/iu.test(joined) && !follows(one, other) ? null : other;
  } else if (named) found.clause = named[1] === undefined ? 'closing' : 'preamble';
  const paragraph = take(new RegExp(`第(${number})(?:款|段)|\\b(?:paragraph|para\\.?|¶)\\s*(\\d+)`, 'iu'));
  // 第九款 alone is how some call a clause.
  if (paragraph && found.clause === null) found.clause = figures(paragraph[1] ?? paragraph[2]);
  else found.paragraph = paragraph ? Number(figures(paragraph[1] ?? paragraph[2])) : null;
  // `白俄罗斯 2022 9`: a number by itself behind a date.
  if (found.clause === null && date !== '') found.clause = take(/(?<=\s)(\d{1,3}(?:\.\d+)*)\s*$/u)?.[1] ?? null;
  return { ...found, date, rest: rest.trim() };
}

const two = (value: string): string => value.padStart(2, '0');

function readDate(take: (pattern: RegExp) => RegExpExecArray | null): string {
  const dayFirst = take(new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${month},?\\s+((?:19|20)\\d{2})\\b`, 'iu'));
  if (dayFirst) return isoDate(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = take(new RegExp(`\\b${month}\\s+(?:(\\d{1,2})(?:st|nd|rd|th)?,?\\s+)?((?:19|20)\\d{2})\\b`, 'iu'));
  if (monthFirst) return isoDate(monthFirst[3], monthFirst[1], monthFirst[2]);
  const han = take(
    /([一二][〇零一二三四五六七八九]{3})年(?:([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})[日号])?)?/u,
  );
  if (han) {
    const year = [...(han[1] ?? '')]
      .map((digit) => '〇一二三四五六七八九'.indexOf(digit === '零' ? '〇' : digit))
      .join('');
    return [year, ...[han[2], han[3]].flatMap((part) => figures(part) ?? [])].map(two).join('-');
  }
  const plain = take(
    /(?<!\d)((?:19|20)\d{2})(?:\s*[-年./]\s*(\d{1,2})(?:\s*[-月./]\s*(\d{1,2}))?)?(?:\s*[年月日号])?(?!\d)/u,
  );
  return plain
    ? [plain[1], plain[2], plain[3]]
        .flatMap((part) => part ?? [])
        .map(two)
        .join('-')
    : '';
}

function isoDate(year = '', name = '', day?: string): string {
  const at = months.findIndex((one) => one.startsWith(name.toLowerCase().slice(0, 3))) + 1;
  return [year, String(at), ...(day === undefined ? [] : [day])].map(two).join('-');
}
