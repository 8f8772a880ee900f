import { expect, test } from 'vitest';
import { hidden } from '../../pipeline/check/hidden-characters.ts';
import { run } from './sound.ts';

test.for<[string, string, [rule: string, at: number][]]>([
  [
    'a turned line',
    '双方\u202E合作\u202C。',
    [
      ['direction-control', 2],
      ['direction-control', 5],
    ],
  ],
  ['no width', '白俄\u200B罗斯', [['invisible-character', 2]]],
  ['letters of another script', 'the Pеople of China', [['mixed-letters', 4]]],
  ['two scripts in two words', 'the Республика Беларусь', []],
  ['a Greek letter beside Han', '粒子β合作', []],
  [
    'a script',
    '一、<script>alert(1)</script>',
    [
      ['markup-in-text', 2],
      ['markup-in-text', 18],
    ],
  ],
  ['a link that runs', '见javascript:alert(1)', [['markup-in-text', 1]]],
  ['a joiner in Persian', 'می‌خواهم', []],
  ['plain text', '双方重申，将全面落实“一带一路”倡议（2013—2023）。', []],
])('%s', ([, text, expected]) => {
  expect(hidden(text).map(({ rule, at }) => [rule, at])).toEqual(expected);
});

test('what cannot be seen is written by its number', () => {
  expect(hidden('白俄\u200B罗斯')[0]?.words).toBe('白俄[U+200B]罗斯');
});

test('in a title it is reported at its place', async () => {
  const page =
    '<h1>肯尼亚和乌干达<b>联合&shy;声明</b></h1><p>两国总统在内罗毕会晤，声明如下：</p><p>一、两国将降低关税。</p><p>二、两国将重建铁路。</p>';
  const { drafts } = await run('a.html', new TextEncoder().encode(page));
  const found = drafts.flatMap(({ issues }) => issues).filter(({ rule }) => rule === 'invisible-character');
  expect(found.map(({ column, message }) => [column, message])).toEqual([
    [page.indexOf('&shy;') + 1, expect.stringContaining('达联合[U+00AD]声明')],
  ]);
});
