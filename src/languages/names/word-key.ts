/** Words of names as they are compared, in alphabets that decline them or write particles on them. */
import { arabicKey, isArabic } from '../script/arabic.ts';

const ascii = /^[a-z0-9]+$/iu;
const cyrillicEnding =
  /(?:ыми|ими|ого|его|ому|ему|ая|яя|ой|ей|ую|юю|ый|ий|ое|ее|ые|ие|ых|их|ым|им|ом|ем|ам|ям|ами|ями|ах|ях|а|я|о|е|у|ю|ы|и|ь|й)$/u;

/** -ия keeps its и, which alone tells Нигерия from Нигер. */
const cyrillicIya = /(?:иями|иях|иям|ией|ии|ия|ию)$/u;

/** A word as it is compared: lower case, full-width letters as ASCII, Russian endings and Arabic particles off. */
export function wordKey(word: string): string {
  if (ascii.test(word)) return word.toLowerCase();
  if (isArabic(word)) return arabicKey(word);
  const lower = word.toLowerCase().replaceAll('ё', 'е').normalize('NFKC');
  if (!/^[а-я]{4,}$/u.test(lower)) return lower;
  return cyrillicIya.test(lower) ? lower.replace(cyrillicIya, 'и') : lower.replace(cyrillicEnding, '');
}
