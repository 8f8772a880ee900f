/**
 * Labels: the numbers that documents set before their clauses. `labelAt` reads the one that stands at a place of a
 * text; whether it is a label at all is decided by the sequence that it belongs to (split/sequence.ts).
 */
import { type Family, type Label, made, matchAt, finish, skipSpace } from './label.ts';
import { arabicScriptLabel, hanWordLabel, wordLabel } from './word-labels.ts';
import { enclosedNumber, hanNumber, koreanLetter, romanNumber, seriesNumber } from '../../languages/numerals.ts';

export { type Family, type Label, skipSpace } from './label.ts';

const han = '[一二三四五六七八九十百廿〇零壹贰貳叁參肆伍陆陸柒捌玖拾]{1,5}';
const formal = /^[壹贰貳叁參肆伍陆陸柒捌玖拾]+$/u;

// Each pattern stands under strings that it must match, and says what it must not.

// 一、双方 / 十一．/ 三： / 一, ; not 一方面, 三国
const hanStop = new RegExp(`(${han})[\\s\\u3000]?(?:[，,]、|[、．.，,：:)）]|﹑|､)`, 'uy');
// 一 alone on its line; 一　政治关系: the space proves it little, so weak
const hanAlone = new RegExp(`(${han})(?=[\\s\\u3000\\u200b])`, 'uy');
// （一） (一) 【一】 〔一〕; not （一九八四年）, which the value would betray
const hanParen = new RegExp(`[(（【〔［[]\\s?(${han})\\s?[)）】〕］\\]][、．.：:]?`, 'uy');
// 甲、 (甲) ; not 甲方
const stem = /(?:[(（]\s?([甲乙丙丁戊己庚辛壬癸])\s?[)）]|([甲乙丙丁戊己庚辛壬癸])[、．.：:\u3000])/uy;
// ア　 ア． （ア） イ、
const kana = /(?:[(（]([ア-ヲ])[)）]|([ア-ヲ])[、．.)）\u3000\s])/uy;
// 1. 1、 1． １、 12．; not 1.5, 2009年, 10.00, 1,5
const arabicStop = /([0-9０-９]{1,3})\s?(?:[、．﹑]|[.](?![0-9])|[，,：:](?=[\u3000-\u9fff“‘「『（]))/uy;
// １　双方は: a wide space sets the number off
const arabicWide = /([0-9０-９]{1,2})\u3000+(?=[\u3040-\u9fff\uac00-\ud7a3])/uy;
// 1º / 2.º / 3°) as Romance languages write ordinals
const arabicOrdinal = /([0-9]{1,3}\s?\.?[º°ª])(?:\s?[.):]|(?=\s))/uy;
// 1 – As Partes / 2- Hai bên / 3/ Les / 1- أكد : not 5 – 7 mai, 24/7
const arabicDash = /([0-9]{1,2})(?:(?:\s?[-–—]|\/)\s(?=["«“]?\p{Lu})|\s?[-–—]\s?(?=["«“]?\p{Script=Arabic}))/uy;
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
// I – Relações ; II POLITICAL (weak: only its sequence can prove it)
const romanDash = /([IVXLC]{1,7})\s?[-–—]\s?(?=\p{Lu})/uy;
const romanBare = /([IVX]{1,5}|[Ⅰ-Ⅻ])[\s\u3000]+(?=\p{Lu}{2}|[\u3400-\u9fff])/uy;
// i) ii. iv)
const romanClose = /([ivx]{1,5})[.)）](?=\s)/uy;
const romanParen = /[(（]([ivx]{1,5}|[IVX]{1,5})[)）]/uy;
// (a) a) a. A.
const letterParen = /[(（]([a-zA-Z])[)）]/uy;
const letterClose = /([a-zA-Z])(?:[)）]|[.、](?=\s))/uy;
// а) б. (в)
const cyrillic = /[(（]?([а-я])[)）](?=\s)/uy;
const korean = /([가나다라마바사아자차카타파하])[.)](?=\s)/uy;
const koreanParen = /[(（]([가나다라마바사아자차카타파하])[)）]/uy;

// 3 国; but 3 国际合作, 1 日本国
const measure = /[个個年月号號届屆次方位名]|[国國](?![际際])|日(?!本)/uy;

/** The label at offset `at` of a text, or null. The caller skips white space first. Looks a few characters ahead only. */
export function labelAt(text: string, at: number): Label | null {
  const code = text.charCodeAt(at);
  if (code < 128) {
    if (code >= 48 && code <= 57) return arabicAt(text, at);
    if (code === 40 || code === 91) return bracketAt(text, at);
    return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? latinAt(text, at) : null;
  }
  if (code >= 0x30a2 && code <= 0x30f2) return kanaAt(text, at);
  if (code >= 0x2460 && code <= 0x32bf) return enclosedAt(text, at, code);
  if (code === 0xff08 || code === 0x3010 || code === 0x3014 || code === 0xff3b) return bracketAt(text, at);
  if (code >= 0xff10 && code <= 0xff19) return arabicAt(text, at);
  if (code === 0x7b2c || code === 0xc81c) return hanWordLabel(text, at);
  if (code >= 0xac00 && code <= 0xd7a3) return made(text, at, korean, 'korean', koreanLetter);
  if (code >= 0x3000 && code <= 0x9fff) return hanAt(text, at);
  if (code === 0xa7) return wordLabel(text, at);
  if (code >= 0x621 && code <= 0x669) return arabicScriptLabel(text, at);
  return (code >= 0x400 && code <= 0x4ff) || code === 0x110 || (code >= 0x2160 && code <= 0x216b)
    ? latinAt(text, at)
    : null;
}

function hanAt(text: string, at: number): Label | null {
  const label = made(text, at, hanStop, 'han', hanNumber);
  if (label) return formal.test(label.text) ? { ...label, family: 'formal' } : label;
  const counted = lettered(text, at, stem, 'stem', (letter) => seriesNumber(letter, 'stem'));
  if (counted) return counted;
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
    made(text, at, arabicStop, 'arabic', hanNumber) ??
    made(text, at, arabicClose, 'arabic-close', hanNumber) ??
    made(text, at, arabicOrdinal, 'arabic', (numeral) => Number.parseInt(numeral, 10)) ??
    made(text, at, arabicDash, 'arabic', hanNumber) ??
    made(text, at, arabicWide, 'arabic', hanNumber);
  if (label) return label;
  const bare = made(text, at, arabicBare, 'arabic', hanNumber);
  if (!bare || (!bare.alone && matchAt(measure, text, bare.after))) return null;
  return { ...bare, strength: 'weak' };
}

function bracketAt(text: string, at: number): Label | null {
  const label =
    keepBrackets(made(text, at, hanParen, 'han-paren', hanNumber), text) ??
    keepBrackets(made(text, at, arabicParen, 'arabic-paren', hanNumber), text) ??
    keepBrackets(made(text, at, romanParen, 'roman-paren', romanNumber), text);
  const letter =
    keepBrackets(made(text, at, letterParen, 'letter-close', letterValue), text) ??
    keepBrackets(
      made(text, at, cyrillic, 'cyrillic', (c) => seriesNumber(c, 'cyrillic')),
      text,
    ) ??
    keepBrackets(made(text, at, koreanParen, 'korean', koreanLetter), text) ??
    keepBrackets(
      lettered(text, at, stem, 'stem', (c) => seriesNumber(c, 'stem')),
      text,
    ) ??
    keepBrackets(kanaAt(text, at), text);
  if (label) return letter ? { ...label, other: letter } : label;
  if (letter) return letter;
  const whole = made(text, at, bracketed, 'arabic', hanNumber);
  return whole && { ...whole, start: at + 1, bracketed: true };
}

/** （三）: the brackets belong to the label as printed, the stop after them does not. */
function keepBrackets(found: Label | null, text: string): Label | null {
  if (!found) return null;
  const other = found.other && keepBrackets(found.other, text);
  const label = other ? { ...found, other } : found;
  const close = text.slice(label.start, label.after).search(/[)）】〕］\]]/u);
  if (close < 0) return label;
  const end = label.start + close + 1;
  return { ...label, end, text: text.slice(label.start, end) };
}

function latinAt(text: string, at: number): Label | null {
  const word = wordLabel(text, at);
  if (word) return word;
  const roman =
    made(text, at, romanStop, 'roman', romanNumber) ??
    made(text, at, romanDash, 'roman', romanNumber) ??
    made(text, at, romanClose, 'roman-close', romanNumber) ??
    weakly(made(text, at, romanBare, 'roman', romanNumber));
  const letter = weakly(
    made(text, at, letterClose, 'letter', letterValue) ??
      made(text, at, cyrillic, 'cyrillic', (c) => seriesNumber(c, 'cyrillic')),
  );
  const capital = letter && /^\p{Lu}/u.test(letter.text) ? { ...letter, family: 'capital' as const } : letter;
  return roman && capital ? { ...roman, other: capital } : (roman ?? capital);
}

const weakly = (label: Label | null): Label | null => label && { ...label, strength: 'weak' };

/** ア、 or （ア）; イ and some others count in two orders, アイウ and イロハ: the second is the other reading. */
function kanaAt(text: string, at: number): Label | null {
  const plain = lettered(text, at, kana, 'kana', (c) => seriesNumber(c, 'kana'));
  const poem = lettered(text, at, kana, 'iroha', (c) => seriesNumber(c, 'iroha'));
  const first = weakly(plain ?? poem);
  const second = plain && weakly(poem);
  return first && second ? { ...first, other: second } : first;
}

/** A pattern whose letter stands in its first group (in brackets) or its second. */
function lettered(
  text: string,
  at: number,
  pattern: RegExp,
  family: Family,
  read: (letter: string) => number | null,
): Label | null {
  const match = matchAt(pattern, text, at);
  const letter = match?.[1] ?? match?.[2] ?? '';
  const value = match && read(letter);
  return match && value ? finish(text, at, match, family, value, letter, 'strong') : null;
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

/** Marks of a list without numbers: —— – • · ● ■ ◆ - * +, with what follows it; 0 when there is none. */
export function bulletLength(text: string): number {
  const match = /^(?:[—–―─]{1,3}|[•·●■◆▪○◇★※‧∙◦∥‖►▶◎]|[-*+](?=\s))[\s\u3000]*/u.exec(text.slice(0, 12));
  return match ? match[0].length : 0;
}
