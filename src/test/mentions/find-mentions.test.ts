/** What others write, and what of it is linked; `[words → path]`. */
import { expect, test } from 'vitest';
import { findMentions } from '../../mentions/find-mentions.ts';
import { linkedText } from '../../mentions/linked-text.ts';
import { mentionFiles } from '../../mentions/build-table.ts';
import type { Mentionable, MentionedStatement } from '../../mentions/table.ts';

const clauses = (last: number) => ['preamble', ...Array.from({ length: last }, (_, i) => String(i + 1))];
const statements: Record<string, MentionedStatement[]> = {
  'by-cn': [
    {
      id: 'by-cn/2013-07-16',
      title: '中华人民共和国和白俄罗斯共和国关于建立全面战略伙伴关系的联合声明',
      kind: 'statement',
      date: '2013-07-16',
      clauses: clauses(10),
    },
    {
      id: 'by-cn/2022-09-15',
      title: '中华人民共和国和白俄罗斯共和国关于建立全天候全面战略伙伴关系的联合声明',
      kind: 'statement',
      date: '2022-09-15',
      clauses: clauses(19),
    },
  ],
  'cn-ru': [
    {
      id: 'cn-ru/2013-03-22',
      title: '中华人民共和国和俄罗斯联邦联合声明',
      kind: 'statement',
      date: '2013-03-22',
      clauses: clauses(9),
    },
    {
      id: 'cn-ru/2013-10-22',
      title: '中俄总理第十八次定期会晤联合公报',
      kind: 'communique',
      date: '2013-10-22',
      clauses: clauses(12),
    },
    {
      id: 'cn-ru/2014-05-20',
      title: '中华人民共和国和俄罗斯联邦关于共同宣言的联合声明',
      kind: 'declaration',
      date: '2014-05-20',
      clauses: clauses(3),
    },
  ],
  'cn-uz': [
    {
      id: 'cn-uz/2022-09-15',
      title: '中华人民共和国和乌兹别克斯坦共和国联合声明',
      kind: 'statement',
      date: '2022-09-15',
      clauses: clauses(9),
    },
  ],
};
const table: Mentionable = {
  names: {
    BY: ['白俄罗斯共和国', '白俄罗斯', 'Belarus', 'Republic of Belarus', '白'],
    CN: ['中华人民共和国', '中国', 'China', "People's Republic of China", '中'],
    RU: ['俄罗斯联邦', '俄罗斯', 'Russia', '俄'],
    UZ: ['乌兹别克斯坦共和国', '乌兹别克斯坦', 'Uzbekistan', 'Republic of Uzbekistan', '乌'],
  },
  relationships: { 'by-cn': ['BY', 'CN'], 'cn-ru': ['CN', 'RU'], 'cn-uz': ['CN', 'UZ'] },
  statements: async (relationship) => statements[relationship] ?? [],
};

test.each([
  // The full title, with and without a clause.
  [
    '见《中华人民共和国和白俄罗斯共和国关于建立全天候全面战略伙伴关系的联合声明》第九条。',
    ['《中华人民共和国和白俄罗斯共和国关于建立全天候全面战略伙伴关系的联合声明》第九条 → by-cn/2022-09-15/9'],
  ],
  [
    '《中华人民共和国和乌兹别克斯坦共和国联合声明》发表',
    ['《中华人民共和国和乌兹别克斯坦共和国联合声明》 → cn-uz/2022-09-15'],
  ],
  // Two statements may be meant, and one where the year is given.
  ['中白联合声明提到', []],
  ['2022年中白联合声明第十九条提到', ['中白联合声明第十九条 → by-cn/2022-09-15/19']],
  ['中白联合声明（2013年）第三条', ['中白联合声明（2013年）第三条 → by-cn/2013-07-16/3']],
  ['《中白联合声明》(2022年9月15日)', ['《中白联合声明》 → by-cn/2022-09-15']],
  ['中国和乌兹别克斯坦联合声明', ['中国和乌兹别克斯坦联合声明 → cn-uz/2022-09-15']],
  // Parties that the table does not know, before or between.
  ['法国、中国和乌兹别克斯坦联合声明', []],
  ['中法联合声明', []],
  ['《中华人民共和国和法兰西共和国联合声明》', []],
  ['《中华人民共和国和白俄罗斯共和国关于另一件事的联合声明》', []],
  // A clause that there is not.
  ['中乌联合声明第三十条', ['中乌联合声明 → cn-uz/2022-09-15']],
  [
    'clause 9 of the China–Belarus joint statement of 2022 says',
    ['clause 9 of the China–Belarus joint statement → by-cn/2022-09-15/9'],
  ],
  [
    "the joint statement between the People's Republic of China and the Republic of Uzbekistan, article 3",
    [
      "joint statement between the People's Republic of China and the Republic of Uzbekistan, article 3 → cn-uz/2022-09-15/3",
    ],
  ],
  ['The 2013 China-Belarus Joint Statement', ['China-Belarus Joint Statement → by-cn/2013-07-16']],
  ['a joint statement of France and China', []],
  // The word for the act tells two acts of one year apart, and one that there is none of is not another one.
  ['2013年中俄联合声明第九条', ['中俄联合声明第九条 → cn-ru/2013-03-22/9']],
  ['2013年中俄联合公报第九条', ['中俄联合公报第九条 → cn-ru/2013-10-22/9']],
  ['the China-Russia joint communiqué of 22 October 2013', ['China-Russia joint communiqué → cn-ru/2013-10-22']],
  ['2013年中白联合公报第九条', []],
  ['《中华人民共和国和白俄罗斯共和国联合公报》（2013年）', []],
  ['《中国和白俄罗斯联合宣言》（2013年）', []],
  ['The 2013 China-Belarus joint declaration', []],
  // But a title is a title, whatever the act is taken for.
  [
    '《中华人民共和国和俄罗斯联邦关于共同宣言的联合声明》',
    ['《中华人民共和国和俄罗斯联邦关于共同宣言的联合声明》 → cn-ru/2014-05-20'],
  ],
  // A letter that is longer in lower case moves nothing.
  ['İİ：中乌联合声明', ['中乌联合声明 → cn-uz/2022-09-15']],
  // Addresses of the site.
  [
    'https://concord.example/by-cn/2022-09-15/9/ and by-cn/2022-09-15#2p3.',
    ['https://concord.example/by-cn/2022-09-15/9/ → by-cn/2022-09-15/9', 'by-cn/2022-09-15#2p3 → by-cn/2022-09-15/2'],
  ],
  ['by-cn/2021-01-01/9 or cn-fr/2022-09-15', []],
  ['双方发表联合声明。', []],
])('%s', async (text, expected) => {
  const found = await findMentions(text, table);
  expect(found.map(({ start, end, path }) => `${text.slice(start, end)} → ${path}`)).toEqual(expected);
});

test('the text comes back in three formats, every other letter as it was', async () => {
  const text = '<b> 中乌联合声明 & *more*';
  const mentions = await findMentions(text, table);
  const url = (path: string) => `https://x.example/${path}/`;
  expect(linkedText(text, mentions, 'html', url)).toBe(
    '<p>&lt;b&gt; <a href="https://x.example/cn-uz/2022-09-15/">中乌联合声明</a> &amp; *more*</p>',
  );
  expect(linkedText(text, mentions, 'markdown', url)).toBe(
    '\\<b\\> [中乌联合声明](https://x.example/cn-uz/2022-09-15/) & \\*more\\*',
  );
  expect(linkedText(text, mentions, 'text', url)).toBe(
    '<b> 中乌联合声明 <https://x.example/cn-uz/2022-09-15/> & *more*',
  );
});

test('the files say of every statement what kind of act it is', () => {
  const listed = { ...statements['cn-ru']![1]!, signed: '2013-10-22', published: null, parties: [] };
  const files = [...mentionFiles([{ ...listed, clauses: [{ id: '1' }] }], [])];
  expect(JSON.parse(files[0]?.body ?? '')).toEqual([{ ...statements['cn-ru']![1], clauses: ['1'] }]);
});
