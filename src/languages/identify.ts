/**
 * The language of a text, as a BCP 47 tag: zh-Hans, zh-Hant, ar, and those of `tables/`.
 *
 * Told by script first (kana: Japanese; Hangul: Korean; Han alone: Chinese, simplified or traditional by characters that
 * only one of them has), then by letters and small words. Null for a text too short to tell, and for another language.
 */
import { fold } from './fold.ts';
import { languages } from './index.ts';

/** Words of a Latin alphabet, and letters and endings that one of them has alone. */
const alphabets = languages.flatMap(({ tag, smallWords, ownLetters }) =>
  smallWords === undefined
    ? []
    : [
        {
          tag,
          words: new RegExp(`(?<!\\p{L})(?:${smallWords})(?!\\p{L})`, 'giu'),
          letters: ownLetters === undefined ? null : new RegExp(ownLetters, 'giu'),
        },
      ],
);
const count = (text: string, regex: RegExp): number => text.match(regex)?.length ?? 0;

function latin(text: string): string | null {
  const letters = count(text, /\p{Script=Latin}/gu);
  if (letters === 0) return null;
  if (count(text, /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu) / letters > 0.08) return 'vi';
  const ranked = alphabets
    .map((one) => ({ tag: one.tag, hits: count(text, one.words) + (one.letters ? count(text, one.letters) : 0) }))
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
  const kana = count(sample, /[\u3041-\u30fa]/gu);
  const hangul = count(sample, /[\uac00-\ud7af]/gu);
  const han = count(sample, /[\u3400-\u9fff]/gu);
  const cyrillic = count(sample, /\p{Script=Cyrillic}/gu);
  const letters = count(sample, /\p{Script=Latin}/gu);
  // A Han character says about as much as three letters of an alphabet.
  const east = 3 * (kana + hangul + han);
  if (east > letters && east > cyrillic) {
    if (hangul > han && hangul > kana) return 'ko';
    if (kana * 10 > han) return 'ja';
    return script(sample);
  }
  if (count(sample, /\p{Script=Arabic}/gu) > letters + cyrillic) return 'ar';
  if (cyrillic > letters) return /[іїєў]/iu.test(sample) ? null : 'ru';
  return latin(sample);
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
