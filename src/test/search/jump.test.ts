import { expect, test } from 'vitest';
import { jumpLink, jumps } from '../../search/query/jump.ts';
import { mayNamePlace } from '../../search/query/parties-in.ts';
import { memoryIndex } from './memory-index.ts';
import { clause, makeStatement } from './statement.ts';

const names = [
  { code: 'BY', zh: '白俄罗斯', en: 'Belarus', also: ['白罗斯', '白俄罗斯共和国', '白'] },
  { code: 'CN', zh: '中国', en: 'China', also: ['中华人民共和国', '中'] },
  { code: 'UZ', zh: '乌兹别克斯坦', en: 'Uzbekistan', also: ['乌'] },
];
const clauses = ['preamble', '1', '1.2', '9', '10', '12'].map((id) => clause(id, ['文字']));
const { table } = memoryIndex(
  ['by-cn/2013-07-16', 'by-cn/2022-09-15', 'cn-uz/2022-09-15'].map((id) => makeStatement(id, clauses)),
  { names },
);

const clauseAt = (text: string): string =>
  jumps(table, text)
    .map(
      ({ path, hash, missing, sure }) =>
        `${path}${hash}${missing === null ? '' : ` without ${missing}`}${sure ? '!' : ''}`,
    )
    .join(' ');

test.each([
  // addresses, alone, in an address of the site, in a citation
  ['by-cn/2022-09-15/9', 'by-cn/2022-09-15/9!'],
  ['BY-CN/2022-09-15/9', 'by-cn/2022-09-15/9!'],
  ['cn-by/2022-09-15/9', 'by-cn/2022-09-15/9!'],
  ['/en/by-cn/2022-09-15/9/', 'by-cn/2022-09-15/9!'],
  ['https://example.org/concord/by-cn/2022-09-15/#9p2', 'by-cn/2022-09-15#9p2!'],
  ['by-cn/2022-09-15', 'by-cn/2022-09-15!'],
  [
    '联合声明：第九条[EB/OL]. (2022-09-15)[2026-01-02]. https://example.org/by-cn/2022-09-15/9/.',
    'by-cn/2022-09-15/9!',
  ],
  // two lines of a citation, as a box of one line joins them
  [
    '联合声明. Concord. https://example.org/by-cn/2022-09-15/9/#p2(白俄罗斯 & 中国, 2022, 第九条第二段)',
    'by-cn/2022-09-15/9#p2!',
  ],
  ['by-cn/2022-09-15/9-12', 'by-cn/2022-09-15#9-12!'],
  // near is not there: it is offered, and not followed
  ['by-cn/2022-09-15/99', 'by-cn/2022-09-15 without 99'],
  ['by-cn/2022-09-15/9-99', 'by-cn/2022-09-15 without 99'],
  ['by-cn/2022-09-15/#77', 'by-cn/2022-09-15 without 77'],
  ['by-cn/1999-01-01/9', ''],
  // names
  ['中白 2022 第九条', 'by-cn/2022-09-15/9'],
  ['中白2022年第12条', 'by-cn/2022-09-15/12'],
  ['中白 2022 第九条第二款', 'by-cn/2022-09-15/9#p2'],
  ['中白 2022 第九条第2段', 'by-cn/2022-09-15/9#p2'],
  ['中白 2022 第九款', 'by-cn/2022-09-15/9'],
  ['中白 2022 第九条至第十二条', 'by-cn/2022-09-15#9-12'],
  ['中白 2022 第九至十二条', 'by-cn/2022-09-15#9-12'],
  ['中白 2022 第9-12条', 'by-cn/2022-09-15#9-12'],
  ['中白 2022 第一条（二）', 'by-cn/2022-09-15/1.2'],
  ['中国 白俄罗斯 2022 第 9 条', 'by-cn/2022-09-15/9'],
  ['中白 2022 第九、十条', 'by-cn/2022-09-15#9-10'],
  ['中白 2022 第九条和第十条', 'by-cn/2022-09-15#9-10'],
  ['中白 2022 第九条、第十二条', 'by-cn/2022-09-15/9'],
  ['China-Belarus 2022 §9', 'by-cn/2022-09-15/9'],
  ['Belarus 2022 art. 1(2)', 'by-cn/2022-09-15/1.2'],
  ['Belarus 2022 cl. 9', 'by-cn/2022-09-15/9'],
  ['Belarus 2022 clauses 9 and 10', 'by-cn/2022-09-15#9-10'],
  ['Belarus 2022 clauses 9 and 12', 'by-cn/2022-09-15/9'],
  ['白中 2022 第九條', 'by-cn/2022-09-15/9'],
  ['白俄罗斯 2022 9', 'by-cn/2022-09-15/9'],
  ['白俄罗斯 2013-07-16', 'by-cn/2013-07-16'],
  ['白罗斯 2022年9月15日 第一条', 'by-cn/2022-09-15/1'],
  ['白罗斯 二〇二二年九月十五日 第十二条', 'by-cn/2022-09-15/12'],
  ['China and Uzbekistan joint statement 2022 clause 9', 'cn-uz/2022-09-15/9'],
  ['Belarus 15 September 2022', 'by-cn/2022-09-15'],
  ['15 September 2022', 'by-cn/2022-09-15 cn-uz/2022-09-15'],
  ['joint statement of September 15th, 2022, clause 9', 'by-cn/2022-09-15/9 cn-uz/2022-09-15/9'],
  ['2013年7月16日', 'by-cn/2013-07-16'],
  ['15 September 2021', ''],
  ['September 2022', ''],
  ['15 September 2022 trade', ''],
  ['Belarus and China, September 15, 2022, art. 9', 'by-cn/2022-09-15/9'],
  ['belarus Sept 2022 clauses 9–12', 'by-cn/2022-09-15#9-12'],
  ['Belarus 2022 clause 9 paragraph 2', 'by-cn/2022-09-15/9#p2'],
  ['中白联合声明', 'by-cn/2022-09-15 by-cn/2013-07-16'],
  ['中华人民共和国和白俄罗斯共和国联合声明', 'by-cn/2022-09-15 by-cn/2013-07-16'],
  ['中白 序言', 'by-cn/2022-09-15/preamble by-cn/2013-07-16/preamble'],
  ['中白 2022 第五十条', 'by-cn/2022-09-15 without 50'],
  ['中白 第五十条', ''],
  // words to be searched
  ['白俄罗斯', ''],
  ['中白合作', ''],
  ['2022年', ''],
  ['第九条', ''],
  ['1/3', ''],
])('%s', (text, expected) => {
  expect(clauseAt(text)).toBe(expected);
  // What reads references is not even loaded where this is false.
  if (expected !== '') expect(mayNamePlace(table, text)).toBe(true);
});

test.each([
  ['by-cn/2022-09-15/9', '/c/by-cn/2022-09-15/9/'],
  ['https://example.org/concord/by-cn/2022-09-15/#9p1', '/c/by-cn/2022-09-15/#9p1'],
  ['见 https://example.org/by-cn/2022-09-15/#9-12。', '/c/by-cn/2022-09-15/#9-12'],
  ['(https://example.org/by-cn/2022-09-15/9/#p1).', '/c/by-cn/2022-09-15/9/#p1'],
  ['by-cn/2022-09-15/#9p1:0-2,%E6%96%87', '/c/by-cn/2022-09-15/#9p1:0-2,%E6%96%87'],
  ['by-cn/2022-09-15/#77', '/c/by-cn/2022-09-15/'],
  ['by-cn/2022-09-15/9.json', '/c/by-cn/2022-09-15/9/'],
  ['by-cn/2022-09-15.tei.xml', '/c/by-cn/2022-09-15/'],
])('a pasted address leads to its very place: %s', (text, expected) => {
  const [place] = jumps(table, text);
  expect(place && jumpLink('/c/', 'zh', place)).toBe(expected);
});

test.each([
  ['中白', true],
  ['China Belarus', true],
  ['２０２２年', true],
  ['白俄罗斯', false],
  ['合作', false],
  ['中白合作', false],
])('what reads references is loaded where there may be one: %s', (text, may) => {
  expect(mayNamePlace(table, text)).toBe(may);
});
