/** A text that breaks off before its annex is incomplete, whatever the annex ends with. */
import { expect, test } from 'vitest';
import { faults, run } from './sound.ts';

const text = (end: string, annex: string) => `中华人民共和国和肯尼亚共和国联合声明

一、双方同意扩大农业合作，并且交换种子和机器。

二、双方将在平等互利的基础上开展合作${end}

附件一

合作项目清单

1. 双方共建灌溉站。

2. 双方共建种子库${annex}
`;

test.each([
  ['，并且进一步', '。', '2', '并且进一步'],
  ['，并且进一步', '，以及各', '2', '并且进一步'],
  ['。', '，以及各', 'a1.2', '以及各'],
])('%s … %s', async (end, annex, after, quote) => {
  const document = await run('a.txt', new TextEncoder().encode(text(end, annex)));
  expect(faults(document)).toEqual([]);
  const [draft] = document.drafts;
  expect(draft?.complete).toBe(false);
  expect(draft?.missing).toMatchObject([{ after, quote: expect.stringMatching(new RegExp(`${quote}$`, 'u')) }]);
  const [found, ...more] = draft?.issues.filter(({ rule }) => rule === 'text-breaks-off') ?? [];
  expect(more).toEqual([]);
  expect(found?.line).toBe(text(end, annex).slice(0, text(end, annex).indexOf(quote)).split('\n').length);
});

test('a whole text with a whole annex', async () => {
  const { drafts } = await run('a.txt', new TextEncoder().encode(text('。', '。')));
  expect(drafts[0]?.complete).toBe(true);
});
