/** A name with a lost character is no shorter name: 印度尼�亚 is not 印度. */
import { expect, test } from 'vitest';
import { names } from './names.ts';

const codes = (text: string): string[] => names.find(text).map(({ code }) => code);

test.for([
  ['中华人民共和国和印度尼\ufffd亚共和国', ['CN']],
  ['中国和几内\ufffd比绍', ['CN']],
  ['Russia and Niger\ufffda', ['RU']],
  ['Guinea\ufffdBissau and France', ['FR']],
  // what is lost is no part of the name
  ['China\ufffds view of India\ufffd', ['CN', 'IN']],
  ['越南\ufffd，老挝', ['VN', 'LA']],
] as const)('%s', ([text, expected]) => {
  expect(codes(text)).toEqual(expected);
});
