/** Arabic words as names are compared: without vowel signs, with one form of alif, and without the particles written on them. */

const letters = /\p{Script=Arabic}/u;

/** Whether a word is written in Arabic letters; its first one decides. */
export const isArabic = (word: string): boolean => letters.test(word[0] ?? '');

/**
 * @param word one word; “and”, “for”, “by” and the article may be written on it (والأردن, للمملكة, بالقاهرة)
 * @returns the word with its article as a dictionary has it (الاردن, المملكه, القاهره): names are compared by it, not shown
 */
export const arabicKey = (word: string): string =>
  word
    .replace(/[\u064b-\u065f\u0670\u0640]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ة$/u, 'ه')
    .replace(/ى$/u, 'ي')
    .replace(/^[وف]?(?:لل|[بك]ال)(?=.{2})/u, 'ال')
    .replace(/^و(?=ال.{2}|.{3})/u, '');
