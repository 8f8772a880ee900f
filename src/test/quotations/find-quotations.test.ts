import { expect, test } from 'vitest';
import { findQuotations, wholeText } from '../../quotations/find-quotations.ts';

test.each([
  ['He said “a b” and “c”.', ['a b', 'c']],
  ['声明说：“双方重申‘一个中国’原则。”会后散发。', ['双方重申‘一个中国’原则。']],
  ['声明称「雙方重申『一個中國』原則」', ['雙方重申『一個中國』原則']],
  ['Le texte dit « les deux parties » et « la paix ».', ['les deux parties', 'la paix']],
  ['Es heißt: „beide Seiten“ und »beide Staaten«.', ['beide Seiten', 'beide Staaten']],
  ['Il dit ‹ la paix › et « la paix ‹ juste › ».', ['la paix', 'la paix ‹ juste ›']],
  ['it reads "both sides" and "peace"', ['both sides', 'peace']],
  ['The sides’ talks weren’t ‘a “new” start’.', ['a “new” start']],
  ["Don't quote the '90s here", []],
  ['没有引号的一句话。', []],
  ['“”，“……”', []],
  // A quotation of two paragraphs: each opens with a mark, the last alone is closed.
  ['报道说：\n“第一段。\n“第二段。”', ['第一段。', '第二段。']],
  // Nothing closes it: no quotation, and those behind it are found.
  ['他说“没有完。\n\n后来说“完了”。', ['完了']],
  ['“外层“里层”还是外层”', ['外层“里层”还是外层']],
  ['wrapped “over\ntwo lines” of text', ['over\ntwo lines']],
])('%j', (text, expected) => {
  const found = findQuotations(text);
  expect(found.map((one) => one.text)).toEqual(expected);
  for (const { text: words, start, end } of found) expect(text.slice(start, end)).toBe(words);
});

test('the whole text is taken without the spaces around it', () => {
  expect(wholeText('\n 双方 \n')).toEqual({ text: '双方', start: 2, end: 4 });
  expect(wholeText(' …… ')).toBeNull();
});
