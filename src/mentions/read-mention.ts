/**
 * The parts of a mention: names of parties, dates, numbers of clauses, each read at one end of a piece of text. Pure,
 * and small: it is part of the script for other sites.
 */

interface Named {
  codes: string[];
  start: number;
  end: number;
}

interface Found {
  code: string;
  start: number;
  end: number;
}

const joint = /^(?:\s*(?:和|与|與|同|及|、|[-–—－·]|and|&|et|und)\s*(?:the\s+)?)$/iu;
const wide = /[一-鿿]/u;

/** Every name in a text, the longest first where one holds another; words of alphabetic scripts only whole. */
function names(text: string, table: Record<string, string[]>): Found[] {
  const all = Object.entries(table)
    .flatMap(([code, forms]) => forms.map((form) => ({ code, form: form.toLowerCase() })))
    .sort((a, b) => b.form.length - a.form.length);
  const lower = lowerCase(text);
  const found: Found[] = [];
  for (let at = 0; at < text.length; at++) {
    const next = all.find(({ form }) => lower.startsWith(form, at) && isWhole(lower, at, form));
    if (!next) continue;
    found.push({ code: next.code, start: at, end: at + next.form.length });
    at += next.form.length - 1;
  }
  return found;
}

/** In lower case, letter for letter: İ, which two characters would replace, stays, so that offsets hold. */
const lowerCase = (text: string): string =>
  text.replaceAll(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });

const isWhole = (text: string, at: number, form: string): boolean =>
  wide.test(form) ||
  !(/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) || /[\p{L}\p{N}]/u.test(text.charAt(at + form.length)));

/** Names one after the other from `first` on, and nothing between them but what joins names. */
const joins = (text: string, before: Found, next: Found): boolean => {
  const between = text.slice(before.end, next.start);
  const short = before.end - before.start === 1 || next.end - next.start === 1;
  return between === '' || (!short && joint.test(between));
};

const rowOf = (row: readonly Found[]): Named | null => {
  const [first] = row;
  const last = row.at(-1);
  if (!first || !last) return null;
  return { codes: [...new Set(row.map(({ code }) => code))].sort(), start: first.start, end: last.end };
};

/**
 * The last row of parties in a text that are named one after the other: 中华人民共和国和白俄罗斯共和国, 中白,
 * China–Belarus. Names of one character count only without joints between them. Null where another name may go before.
 */
export function lastRow(text: string, table: Record<string, string[]>): Named | null {
  const found = names(text, table);
  const row = found.slice(-1);
  for (let i = found.length - 2; i >= 0; i--) {
    const [before, first] = [found[i], row[0]];
    if (!before || !first || !joins(text, before, first)) break;
    row.unshift(before);
  }
  const named = rowOf(row);
  return named && !/(?:[和与與同及、-]|and|&)\s*$/iu.test(text.slice(0, named.start)) ? named : null;
}

/** The row of parties that a text begins with. Null where another name may follow. */
export function firstRow(text: string, table: Record<string, string[]>): Named | null {
  const row: Found[] = [];
  for (const next of names(text, table)) {
    const before = row.at(-1);
    if (before ? !joins(text, before, next) : next.start !== 0) break;
    row.push(next);
  }
  const named = rowOf(row);
  return named && !/^(?:\s*,)?\s*(?:and|&)\s/iu.test(text.slice(named.end)) ? named : null;
}

const months = 'january february march april may june july august september october november december'.split(' ');
const two = (digits: string): string => digits.padStart(2, '0');

/** A date as EDTF, as far as it goes: 2022年9月15日, 2022年, 15 September 2022, 2022-09-15, 2022; null for none. */
export function readDate(text: string): string | null {
  const han = /(\d{4})\s*年(?:\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?)?/u.exec(text);
  if (han) return [han[1], ...[han[2], han[3]].flatMap((one) => (one ? [two(one)] : []))].join('-');
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/u.exec(text);
  if (iso) return iso[0];
  const name = months.join('|');
  const english = new RegExp(
    `(?:(\\d{1,2})(?:st|nd|rd|th)? )?(${name})(?: (\\d{1,2})(?:st|nd|rd|th)?,)? (\\d{4})`,
    'iu',
  ).exec(text);
  if (english) {
    const [, before, month = '', behind, year = ''] = english;
    const day = before ?? behind;
    const number = two(String(months.indexOf(month.toLowerCase()) + 1));
    return [year, number, ...(day ? [two(day)] : [])].join('-');
  }
  return /\b((?:19|20)\d{2})\b/u.exec(text)?.[1] ?? null;
}

const digits = '零一二三四五六七八九';

/** 九 → 9, 十九 → 19, 二十 → 20, 12 → 12; null for what is no number. */
export function readNumber(text: string): number | null {
  if (/^\d+$/u.test(text)) return Number(text);
  const match = /^(?:([一二三四五六七八九])?(百))?零?([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(text);
  if (!match || text === '') return null;
  const [, hundreds, hundred, tens, ten, ones] = match;
  const value = (character: string | undefined, otherwise: number): number =>
    character === undefined ? otherwise : digits.indexOf(character);
  if (ten === undefined && tens !== undefined && ones !== undefined) return null;
  return (
    (hundred ? value(hundreds, 1) * 100 : 0) +
    (ten ? value(tens, 1) * 10 + value(ones, 0) : value(tens, 0) + value(ones, 0))
  );
}
