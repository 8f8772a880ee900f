/** Days told without their month or year: only a day that exists is one. */
import { describe, expect, test } from 'vitest';
import { complete, dayAfter } from '../../pipeline/extract/date/visit.ts';
import { run } from './sound.ts';

const day = (day: number, month: number | null = null) => ({ year: null, month, day });

test.each([
  [day(30), { first: '2023-02-28', last: '2023-03-01' }, null, null],
  [day(1), { first: '2023-02-28', last: '2023-03-01' }, null, '2023-03-01'],
  [day(29, 2), null, '2023-05-01', null],
  [day(29, 2), null, '2024-05-01', '2024-02-29'],
  [day(31), null, '2024-02-01', '2024-01-31'],
  // February has no such day, and that of January is no more likely
  [day(30), null, '2024-03-05', null],
  [day(31, 12), null, '2024-01-01', '2023-12-31'],
])('%j, visit %j, published %s: %s', (hit, days, published, expected) =>
  expect(complete(hit, days, published)).toBe(expected),
);

test.each([
  [day(31), { first: '2023-04-29', last: '2023-04-30' }, '2023-05-31'],
  [day(30), { first: '2023-01-30', last: '2023-02-01' }, '2023-03-30'],
  [day(29, 2), { first: '2022-02-27', last: '2022-02-28' }, null],
])('%j after the visit %j: %s', (hit, days, expected) => expect(dayAfter(hit, days)).toBe(expected));

describe('a page', () => {
  const text = (visit: string) => `---
date: 2024-03-05
---
# 中华人民共和国和肯尼亚共和国联合声明

${visit}两国元首于30日发表联合声明：

一、双方同意扩大农业合作。

二、双方同意便利人员往来。
`;
  test.each(['', '肯尼亚总统应邀于2024年2月28日至3月1日对中国进行国事访问，'])(
    'gives no day that nobody printed: %s',
    async (visit) => {
      const { drafts } = await run('a.md', new TextEncoder().encode(text(visit)));
      const signed = drafts[0]?.facts?.signed?.value ?? null;
      expect([null, '2024-01-30', '2024-03-30']).toContain(signed);
      expect(signed).toBeNull();
    },
  );
});
