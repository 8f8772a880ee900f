/**
 * Readings that a page set behind its characters: 關(guān)系, 民(mín)主, 会(huì )谈, 合作(hé zuò), 习近平 (Xí Jìnpíng),
 * 凝níng聚; zhuyin as well. Several syllables are a reading only with a mark of tone, which an English gloss has not; a
 * syllable without brackets only between two characters, in small letters: José behind an office is a name.
 */
const tones = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹĀÁǍÀĒÉĚÈŌÓǑÒ';
const letters = `A-Za-zü${tones}`;
const word = `[${letters}'’]{1,14}`;
const alternatives = [
  `[(（] ?[${letters}\u3105-\u3129]{1,7} ?[)）]`,
  `[ \u00a0]?[(（] ?(?=[^)）]{0,60}[${tones}])${word}(?:[ \u00a0·-]${word}){0,9} ?[)）]`,
  `[a-zü]{0,3}[${tones}][a-z]{0,3}(?=[\u3400-\u9fff])`,
];

/** Each reading in a text. */
export const readings = new RegExp(`(?<=[\u3400-\u9fff])(?:${alternatives.join('|')})`, 'gu');

/** Some text holds one at all. */
const may = new RegExp(`[(（${tones}]`, 'u');

/** The text without readings, for the patterns that ask what a line says; offsets are not kept. */
export const withoutPinyin = (text: string): string => (may.test(text) ? text.replace(readings, '') : text);
