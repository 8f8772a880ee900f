/**
 * Labels that are words: 第三条 and 第三、 제3조; Article 4, Статья 4, Artículo Cuarto, Article premier, Artigo 1.º;
 * and ordinals that stand alone before a clause, as Spanish and Portuguese texts have them (PRIMERO.- SEGUNDO.-).
 */
import { type Label, finish, made, matchAt } from './label.ts';
import { anyOf } from '../../languages/index.ts';
import { arabicOrdinal, hanNumber, ordinalNumber, romanNumber } from '../../languages/numerals.ts';

const han = '[一二三四五六七八九十百廿〇零壹贰貳叁參肆伍陆陸柒捌玖拾]{1,5}';

// 第一条 第3條 第一章 第二节; not 第一届, 第二次
const unitHan = new RegExp(
  `第\\s?(${han}|[0-9０-９]{1,3})\\s?(条|條|章|节|節|款|部分|編|编|項|项)[、．.：:]?(?![约約款])`,
  'uy',
);
// 第一、 第一，第１　総論: an ordinal that a stop or a space sets off; not 第一次
const ordinalHan = new RegExp(
  `(第(?:${han}|[0-9０-９]{1,2}))(?:[、，,：:．]|[\\s\\u3000]+(?=[\\u3040-\\u9fff]))`,
  'uy',
);
const unitKorean = /제\s?([0-9]{1,3})\s?(조|장|절|항)[.:]?/uy;
// Article 1. / ARTICLE IV / Art. 3 / Section Two / Статья 3 / Điều 4 / Artículo Primero / Article premier / Artigo 6.º / § 7
const of = (id: 'units' | 'reference'): string => anyOf(({ labels }) => labels?.[id]);
const unitWord = new RegExp(
  `(${of('units')}|§)\\s{0,2}([0-9]{1,3}|\\p{L}{1,14}(?:\\s(?:primer|segund|tercer|terceir)[oa])?)(?![0-9\\p{L}])(?:\\s?er\\b|\\.?[ºª°])?\\s?[.:．：]?`,
  'iuy',
);
const refers = new RegExp(`^\\s*(?:${of('reference')})(?=\\s)|^\\s*,`, 'iu');
// PRIMERO.- / SEGUNDO: / TERCERA. — : in capitals, or with a dash or colon after it; not "Primero, las Partes"
const ordinalWord = /(\p{Lu}\p{L}{4,11}(?:\s\p{L}{5,9})?)\s?(?:[.:]?\s?[-–—]{1,2}|[.:])(?=\s|$)/uy;

/** The label in words at offset `at`: 第三条, 第三、, 제3조; null where none stands. */
export function hanWordLabel(text: string, at: number): Label | null {
  return (
    unit(text, at, text[at] === '제' ? unitKorean : unitHan) ??
    made(text, at, ordinalHan, 'ordinal-han', (numeral) => hanNumber(numeral.slice(1)))
  );
}

function unit(text: string, at: number, pattern: RegExp): Label | null {
  const match = matchAt(pattern, text, at);
  const value = match && hanNumber(match[1] ?? '');
  if (!match || !value) return null;
  return finish(text, at, match, `unit-${match[2]}`, value, match[0].replace(/[、．.：:]$/u, ''), 'strong');
}

/** The label in words of an alphabet at offset `at`: Article 4, Статья 4, PRIMERO; null where none stands. */
export function wordLabel(text: string, at: number): Label | null {
  const word = matchAt(unitWord, text, at);
  if (!word) return ordinal(text, at);
  const numeral = word[2] ?? '';
  const value = hanNumber(numeral) ?? romanNumber(numeral) ?? ordinalNumber(numeral);
  // "Section 1 of this Agreement" is a reference, "Section 1" before its text a label
  const rest = text.slice(at + word[0].length, at + word[0].length + 12);
  const reference = refers.test(rest);
  // a word counts as a numeral where nothing follows it but its stop: Article premier, Part One.
  const bare = /^\p{L}/u.test(numeral) && romanNumber(numeral) === null && !/[.:．：]$/u.test(word[0]);
  if (!value || reference || (bare && !/^\s*(?:$|[-–—])/u.test(rest))) return null;
  // Article 1, Art. 2: one family
  const noun = (word[1] ?? '').toLowerCase().replace(/^(?:articles?|artículo|artigo|art\.)$/u, 'article');
  const family = `unit-${noun}` as const;
  return finish(text, at, word, family, value, word[0].replace(/[\s.:．：]+$/u, ''), 'strong');
}

function ordinal(text: string, at: number): Label | null {
  const match = matchAt(ordinalWord, text, at);
  const printed = match?.[1] ?? '';
  const value = ordinalNumber(printed);
  if (!match || value === null) return null;
  const sure = printed === printed.toUpperCase() || /[-–—:]$/u.test(match[0]);
  return sure ? finish(text, at, match, 'ordinal', value, printed, 'strong') : null;
}

// أولا: ثانياً - ثالثا، : an ordinal that a stop sets off
const ordinalArabic = /(\p{Script=Arabic}{4,7}[\u064b-\u0652]{0,2}\p{Script=Arabic}?)\s?[:：.،–—-]/uy;
// ١. ١- ١) in Arabic-Indic digits
const digitsArabic = /([\u0660-\u0669]{1,2})\s?[.)–—:-]/uy;

/** The label in Arabic letters or digits at offset `at`: أولا, ١; null where none stands. */
export function arabicScriptLabel(text: string, at: number): Label | null {
  return made(text, at, digitsArabic, 'arabic', hanNumber) ?? made(text, at, ordinalArabic, 'ordinal', arabicOrdinal);
}
