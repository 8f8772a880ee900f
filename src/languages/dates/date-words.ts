/**
 * Days and years written out in words, as closing clauses have them in English, Spanish, Portuguese and French: the
 * eleventh day of June two thousand and nineteen, a los quince días del mes de junio de dos mil veintitrés, aos catorze
 * dias do mês de abril de dois mil e vinte e três, le quinze juin deux mille vingt-trois.
 */
import { languages } from '../index.ts';

const values: readonly (readonly [number, string])[] = languages.flatMap(({ numberWords }) => numberWords ?? []);

const plainWord = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const valueOf = new Map(values.flatMap(([value, list]) => list.split('|').map((word) => [plainWord(word), value])));

const loose: Readonly<Record<string, string>> = { é: '[eé]', ê: '[eê]', ó: '[oó]', ú: '[uú]' };
const word = `(?:${[...new Set(values.flatMap(([, list]) => list.split('|')))]
  .sort((a, b) => b.length - a.length)
  .map((one) => one.replace(/[éêóú]/gu, (c) => loose[c] ?? c))
  .join('|')})(?!\\p{L})`;
const number = `${word}(?:(?: ?[-‑] ?| +(?:(?:and|y|e|et) +)?)${word}){0,8}`;

/**
 * @param text number words of one of the languages, with blanks, hyphens and conjunctions between
 * @returns their value (nineteen hundred and ninety-nine: 1999); NaN where a word is no number
 */
function wordNumber(text: string): number {
  let thousands = 0;
  let rest = 0;
  for (const token of plainWord(text).split(/[\s‑-]+/u)) {
    if (/^(?:and|y|e|et|)$/u.test(token)) continue;
    const value = valueOf.get(token);
    if (value === undefined) return Number.NaN;
    if (value === 1000) {
      thousands += (rest || 1) * 1000;
      rest = 0;
    } else if (value === 100) rest = (rest || 1) * 100;
    // quatre-vingt
    else if (value === 20 && rest % 100 === 4) rest += 76;
    else rest += value;
  }
  return thousands + rest;
}

const dayOrYear = (text: string): number => (/^\d/u.test(text) ? Number.parseInt(text, 10) : wordNumber(text));

/**
 * @param month a group that matches the name of a month
 * @returns a pattern for text without line breaks, and the day, month name and year of a match; null where the words
 *   make no year of four digits
 */
export function wordDates(month: string): {
  regex: RegExp;
  read: (m: RegExpExecArray) => { day: number; month: string; year: number } | null;
} {
  const day = `(\\d{1,2}|${number})(?:st|nd|rd|th|er|º|°)?(?: *\\(\\d{1,2}\\))?`;
  const between =
    "(?: +(?:days?|días?|dias?|jours?))?(?:,? +(?:of|del?|do|du|d['’]))?(?: *(?:the +month +of|mes +de|mês +de|mois +d(?:e|['’])))?";
  const before =
    "(?:,? +(?:of|in|del?|do|de +l['’]|du))?(?: *(?:the +year(?: +of +our +lord)?|año|ano|l['’]an(?:née)?|année))?(?: +(?:de|of))?";
  return {
    regex: new RegExp(`(?<![\\p{L}\\d.])${day}${between} *${month},?${before} +(${number}|\\d{4}(?!\\d))`, 'giu'),
    read: (m) => {
      const year = dayOrYear(m[3] ?? '');
      const value = dayOrYear(m[1] ?? '');
      return year >= 1000 && year < 3000 && value >= 1 ? { day: value, month: m[2] ?? '', year } : null;
    },
  };
}
