/**
 * Labels: the numbers that documents set before their clauses. `labelAt` reads the one that stands at a place of a
 * text; whether it is a label at all is decided by the sequence that it belongs to (split-sequence.ts).
 */
import { enclosedNumber, hanNumber, koreanLetter, romanNumber } from './number.ts';
import { isSpace } from './text.ts';

/** Labels of one family count together: 1. and 1、 are one, 1) and (1) others. */
export type Family =
  | 'han'
  | 'han-paren'
  | 'arabic'
  | 'arabic-close'
  | 'arabic-paren'
  | 'enclosed'
  | 'roman'
  | 'roman-paren'
  | 'letter'
  | 'letter-close'
  | 'korean'
  | 'multi'
  | `unit-${string}`;

export interface Label {
  family: Family;
  value: number;
  /** As printed, without the punctuation that sets it off; the brackets of （三） and the words of 第三条 are part of it. */
  text: string;
  /** Offsets of `text` in the string, and the end of all that sets it off (punctuation and white space after it). */
  start: number;
  end: number;
  after: number;
  /** strong: written as labels are (一、 1. 第三条); weak: a number that only its sequence can prove (3 alone, 3The). */
  strength: 'strong' | 'weak';
  /** Nothing else stands on the line. */
  alone: boolean;
  /** The whole clause is bracketed: (1. …) */
  bracketed: boolean;
}

const han = '[一二三四五六七八九十百廿〇零壹贰叁肆伍陆柒捌玖拾]{1,5}';
const ideograph = /[\u3400-\u9fff\uf900-\ufaff]/u;

// Each pattern stands under strings that it must match, and says what it must not.

// 一、双方 / 十一．/ 三： / 一, ; not 一方面, 三国
const hanStop = new RegExp(`(${han})[\\s\\u3000]?(?:[，,]、|[、．.，,：:)）]|﹑|､)`, 'uy');
// 一 alone on its line; 一　政治关系: the space proves it little, so weak
const hanAlone = new RegExp(`(${han})(?=[\\s\\u3000\\u200b])`, 'uy');
// （一） (一) 【一】 〔一〕; not （一九八四年）, which the value would betray
const hanParen = new RegExp(`[(（【〔［[]\\s?(${han})\\s?[)）】〕］\\]][、．.：:]?`, 'uy');
// 第一条 第3條 第一章 第二节 제1조; not 第一届, 第二次
const unitHan = new RegExp(
  `第\\s?(${han}|[0-9０-９]{1,3})\\s?(条|條|章|节|節|款|部分|編|编|項|项)[、．.：:]?(?![约約款])`,
  'uy',
);
const unitKorean = /제\s?([0-9]{1,3})\s?(조|장|절|항)[.:]?/uy;
// Article 1. / ARTICLE IV / Section 2: / Статья 3 / Điều 4 / Artículo 5 / Artigo 6 / Chapter II / Раздел I / Part One is not read
const unitWord =
  /(Article|Section|Chapter|Part|Статья|Раздел|Глава|Điều|Phần|Chương|Artículo|Sección|Capítulo|Artigo|Seção|Chapitre)\s+([0-9]{1,3}|[IVXLC]{1,7})(?![0-9A-Za-z])(?:er|º|ª)?\s?[.:．：]?/iuy;
// 1. 1、 1． １、 12．; not 1.5, 2009年, 10.00, 1,5
const arabicStop = /([0-9０-９]{1,3})\s?(?:[、．﹑]|[.](?![0-9])|[，,：:](?=[\u3000-\u9fff“‘「『（]))/uy;
// 1.1 / 2.3.1 / 1.1.
const multi = /([0-9]{1,2}(?:\.[0-9]{1,2}){1,3})[.、]?(?=[\s\u3000\u3400-\u9fff])/uy;
// 1) 1）
const arabicClose = /([0-9０-９]{1,3})\s?[)）]/uy;
// (1) （１）; not (2011), (2006年1号)
const arabicParen = /[(（【〔[]\s?([0-9０-９]{1,2})\s?[)）】〕\]][、．.：:]?/uy;
// (1. The clause stands in brackets as a whole)
const bracketed = /[(（]\s?([0-9]{1,2})[.、]\s/uy;
// 3 alone on its line, 3The, 3双方, 3 双方; not 3个, 2009年, 5G, 21世纪: see measure words
const arabicBare =
  /([0-9]{1,3})(?![0-9.,%％年月日号號时時分秒个個国國亿億万萬千百届屆条條章项項次度岁歲周世天名家点點方成米吨噸G-])/uy;
// I / IV. / II、 / III) ; XIV
const romanStop = /([IVXLCІХ]{1,7}|[Ⅰ-Ⅻ])\s?(?:[.、．:：)](?![A-Za-zА-Яа-я0-9])|(?=\s*$))/uy;
const romanParen = /[(（]([ivx]{1,5}|[IVX]{1,5})[)）]/uy;
// (a) a) a. A.
const letterParen = /[(（]([a-zA-Z])[)）]/uy;
const letterClose = /([a-zA-Z])(?:[)）]|[.、](?=\s))/uy;
const korean = /([가나다라마바사아자차카타파하])[.)](?=\s)/uy;

const measure = /[个個国國年月日号號届屆次方位名]/u;

/** The label at offset `at` of a text, or null. The caller skips white space first. Looks a few characters ahead only. */
export function labelAt(text: string, at: number): Label | null {
  const code = text.charCodeAt(at);
  if (code < 128) {
    if (code >= 48 && code <= 57) return arabicAt(text, at);
    if (code === 40 || code === 91) return bracketAt(text, at);
    return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? latinAt(text, at) : null;
  }
  if (code >= 0x2460 && code <= 0x32bf) return enclosedAt(text, at, code);
  if (code === 0xff08 || code === 0x3010 || code === 0x3014 || code === 0xff3b) return bracketAt(text, at);
  if (code >= 0xff10 && code <= 0xff19) return arabicAt(text, at);
  if (code === 0x7b2c) return unit(text, at, unitHan);
  if (code === 0xc81c) return unit(text, at, unitKorean);
  if (code >= 0xac00 && code <= 0xd7a3) return made(text, at, korean, 'korean', koreanLetter);
  if (code >= 0x3000 && code <= 0x9fff) return hanAt(text, at);
  return (code >= 0x400 && code <= 0x4ff) || code === 0x110 || (code >= 0x2160 && code <= 0x216b)
    ? latinAt(text, at)
    : null;
}

function hanAt(text: string, at: number): Label | null {
  const label = made(text, at, hanStop, 'han', hanNumber);
  if (label) return label;
  const weak = made(text, at, hanAlone, 'han', hanNumber) ?? madeAtEnd(text, at);
  if (!weak) return null;
  return { ...weak, strength: weak.alone ? 'strong' : 'weak' };
}

const wholeHan = new RegExp(`(${han})[\\s\\u3000\\u200b]*$`, 'uy');
const madeAtEnd = (text: string, at: number) =>
  text.length - at > 12 ? null : made(text, at, wholeHan, 'han', hanNumber);

function arabicAt(text: string, at: number): Label | null {
  const several = matchAt(multi, text, at);
  if (several) {
    const value = Number((several[1] ?? '').split('.').at(-1));
    if (value > 0 && value < 100) return finish(text, at, several, 'multi', value, several[1] ?? '', 'strong');
  }
  const label =
    made(text, at, arabicStop, 'arabic', hanNumber) ?? made(text, at, arabicClose, 'arabic-close', hanNumber);
  if (label) return label;
  const bare = made(text, at, arabicBare, 'arabic', hanNumber);
  if (!bare || (!bare.alone && measure.test(text[bare.after] ?? ''))) return null;
  return { ...bare, strength: 'weak' };
}

function bracketAt(text: string, at: number): Label | null {
  const label =
    keepBrackets(made(text, at, hanParen, 'han-paren', hanNumber), text) ??
    keepBrackets(made(text, at, arabicParen, 'arabic-paren', hanNumber), text) ??
    keepBrackets(made(text, at, romanParen, 'roman-paren', romanNumber), text) ??
    keepBrackets(made(text, at, letterParen, 'letter-close', letterValue), text);
  if (label) return label;
  const whole = made(text, at, bracketed, 'arabic', hanNumber);
  return whole && { ...whole, start: at + 1, bracketed: true };
}

/** （三）: the brackets belong to the label as printed, the stop after them does not. */
function keepBrackets(label: Label | null, text: string): Label | null {
  if (!label) return null;
  const close = text.slice(label.start, label.after).search(/[)）】〕］\]]/u);
  if (close < 0) return label;
  const end = label.start + close + 1;
  return { ...label, end, text: text.slice(label.start, end) };
}

function latinAt(text: string, at: number): Label | null {
  const word = matchAt(unitWord, text, at);
  if (word) {
    const value = hanNumber(word[2] ?? '') ?? romanNumber(word[2] ?? '');
    // "Section 1 of this Agreement" is a reference, "Section 1" before its text a label
    const rest = text.slice(at + word[0].length, at + word[0].length + 12);
    if (value && !/^\s*(?:of|and|to|de|du|do|and|,|и|của|va)\b/iu.test(rest)) {
      const family = `unit-${(word[1] ?? '').toLowerCase()}` as const;
      return finish(text, at, word, family, value, word[0].replace(/[\s.:．：]+$/u, ''), 'strong');
    }
  }
  const roman = made(text, at, romanStop, 'roman', romanNumber);
  if (roman) return roman;
  const letter = made(text, at, letterClose, 'letter', letterValue);
  return letter && { ...letter, strength: 'weak' };
}

function enclosedAt(text: string, at: number, code: number): Label | null {
  const found = enclosedNumber(code);
  if (!found) return null;
  const end = at + 1;
  const after = skipSpace(text, /[、．.]/u.test(text[end] ?? '') ? end + 1 : end);
  return {
    family: found.series === 0x3220 ? 'han-paren' : 'enclosed',
    value: found.value,
    text: text.slice(at, end),
    start: at,
    end,
    after,
    strength: 'strong',
    alone: after >= text.length,
    bracketed: false,
  };
}

const letterValue = (letter: string): number => letter.toLowerCase().charCodeAt(0) - 96;

function unit(text: string, at: number, pattern: RegExp): Label | null {
  const match = matchAt(pattern, text, at);
  const value = match && hanNumber(match[1] ?? '');
  if (!match || !value) return null;
  return finish(text, at, match, `unit-${match[2]}`, value, match[0].replace(/[、．.：:]$/u, ''), 'strong');
}

function made(
  text: string,
  at: number,
  pattern: RegExp,
  family: Family,
  read: (numeral: string) => number | null,
): Label | null {
  const match = matchAt(pattern, text, at);
  const value = match && read(match[1] ?? '');
  if (!match || !value || value > 300) return null;
  return finish(text, at, match, family, value, match[1] ?? '', 'strong');
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function finish(
  text: string,
  at: number,
  match: RegExpExecArray,
  family: Family,
  value: number,
  printed: string,
  strength: Label['strength'],
): Label {
  const after = skipSpace(text, at + match[0].length);
  return {
    family,
    value,
    text: printed,
    start: at,
    end: at + match[0].indexOf(printed) + printed.length,
    after,
    strength,
    alone: after >= text.length,
    bracketed: false,
  };
}

export function skipSpace(text: string, from: number): number {
  let i = from;
  while (i < text.length && isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** Marks of a list without numbers: —— – • · ● ■ ◆ - * +, with what follows it; 0 when there is none. */
export function bulletLength(text: string): number {
  const match = /^(?:[—–―─]{1,3}|[•·●■◆▪○◇★※‧∙◦∥‖►▶◎]|[-*+](?=\s))[\s\u3000]*/u.exec(text.slice(0, 12));
  return match ? match[0].length : 0;
}

export const isIdeograph = (c: string | undefined): boolean => c !== undefined && ideograph.test(c);
