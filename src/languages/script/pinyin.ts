/** Pinyin that a page set in brackets behind its characters: 關(guān)系, 民(mín)主. */
const inserted =
  /(?<=[\u3400-\u9fff])\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6}(?: [a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6}){0,9}\)/gu;

/** The text without such pinyin, for the patterns that ask what a line says; offsets are not kept. */
export const withoutPinyin = (text: string): string => (text.includes('(') ? text.replace(inserted, '') : text);
