/**
 * The language of a text, as a BCP 47 tag: zh-Hans, zh-Hant, ar, and those of `tables/`.
 *
 * Told by script first (kana: Japanese; Hangul: Korean; Han alone: Chinese, simplified or traditional by characters that
 * only one of them has), then by letters and small words. Null for a text too short to tell, and for another language.
 */
import { fold } from './script/fold.ts';
import { alternatives, anyOf, languages } from './index.ts';

/** Of the Latin alphabet: the languages, with the letters and endings that one of them has alone. */
const alphabets = languages
  .filter(({ smallWords }) => smallWords !== undefined)
  .map(({ tag, ownLetters }) => ({ tag, letters: ownLetters === undefined ? null : new RegExp(ownLetters, 'giu') }));

/** The languages that have a small word. */
const languagesOf = new Map<string, string[]>();
for (const { tag, smallWords } of languages)
  for (const word of smallWords === undefined ? [] : alternatives(smallWords))
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), tag]);
const smallWord = new RegExp(`(?<!\\p{L})(?:${anyOf(({ smallWords }) => smallWords)})(?!\\p{L})`, 'giu');

const count = (text: string, regex: RegExp): number => text.match(regex)?.length ?? 0;

const scripts = ['Latin', 'Cyrillic', 'Arabic', 'kana', 'hangul', 'han'] as const;
type Letters = Record<(typeof scripts)[number], number>;
/** For each UTF-16 unit its place in `scripts`, from 1; 0 for what is a letter of none of them, or half of one. */
const scriptOfUnit = new Uint8Array(0x10000);
for (const [i, letter] of [
  /\p{Script=Latin}/gu,
  /\p{Script=Cyrillic}/gu,
  /\p{Script=Arabic}/gu,
  /[\u3041-\u30fa]/gu,
  /[\uac00-\ud7af]/gu,
  /[\u3400-\u9fff]/gu,
].entries())
  for (const { index } of everyUnit().matchAll(letter)) scriptOfUnit[index] = i + 1;

/** Every unit in order; the halves of surrogate pairs, which would join, are blanks. */
function everyUnit(): string {
  const units = Uint16Array.from({ length: 0x10000 }, (_, code) => (code >= 0xd800 && code <= 0xdfff ? 0x20 : code));
  let all = '';
  for (let at = 0; at < units.length; at += 0x1000) all += String.fromCharCode(...units.subarray(at, at + 0x1000));
  return all;
}

/** How many letters of each script a text has. */
function lettersOf(text: string): Letters {
  const counts = new Uint32Array(scripts.length + 1);
  let beyond = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    counts[scriptOfUnit[code] ?? 0]!++;
    if ((code & 0xf800) === 0xd800) beyond = true;
  }
  const [, latin = 0, cyrillic = 0, arabic = 0, kana = 0, hangul = 0, han = 0] = counts;
  const letters: Letters = { Latin: latin, Cyrillic: cyrillic, Arabic: arabic, kana, hangul, han };
  if (beyond) {
    const pairs = (text.match(/[\u{10000}-\u{10ffff}]/gu) ?? []).join('');
    letters.Latin += count(pairs, /\p{Script=Latin}/gu);
    letters.Cyrillic += count(pairs, /\p{Script=Cyrillic}/gu);
    letters.Arabic += count(pairs, /\p{Script=Arabic}/gu);
  }
  return letters;
}

function latin(text: string, letters: number): string | null {
  if (letters === 0) return null;
  if (count(text, /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu) / letters > 0.08) return 'vi';
  const votes = new Map<string, number>();
  for (const word of text.match(smallWord) ?? [])
    for (const tag of languagesOf.get(word.toLowerCase()) ?? []) votes.set(tag, (votes.get(tag) ?? 0) + 1);
  const ranked = alphabets
    .map((one) => ({ tag: one.tag, hits: (votes.get(one.tag) ?? 0) + (one.letters ? count(text, one.letters) : 0) }))
    .sort((a, b) => b.hits - a.hits);
  const [first, second] = ranked;
  if (!first || first.hits === 0 || first.hits === second?.hits) return null;
  // A language without its small words (a list of names) is not told; one word in thirty letters is a low bar.
  return first.hits * 40 >= letters ? first.tag : null;
}

/**
 * @param text running text of any length; the first 20,000 units are looked at
 * @returns a BCP 47 tag, for Chinese with its script (ISO 15924): zh-Hans, zh-Hant; null where it is not told
 */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, 20_000);
  const { kana, hangul, han, Cyrillic: cyrillic, Latin: letters, Arabic: arabic } = lettersOf(sample);
  // A Han character says about as much as three letters of an alphabet.
  const east = 3 * (kana + hangul + han);
  if (east > letters && east > cyrillic) {
    if (hangul > han && hangul > kana) return 'ko';
    if (kana * 10 > han) return 'ja';
    return script(sample);
  }
  if (arabic > letters + cyrillic) return 'ar';
  if (cyrillic > letters) return /[іїєў]/iu.test(sample) ? null : 'ru';
  return latin(sample, letters);
}

/** A character whose simplified form differs is traditional; a simplified one is counted by what it stands for. */
function script(text: string): string {
  const folded = fold(text);
  let traditional = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x3400 && code <= 0x9fff && folded.charCodeAt(i) !== code) traditional++;
  }
  const simplified = count(
    text,
    /[国这关个发会说时对们为后来过两开东边长见间问样现实处应总战级进还种产认体与无从亚区华业协]/gu,
  );
  return traditional > simplified ? 'zh-Hant' : 'zh-Hans';
}
