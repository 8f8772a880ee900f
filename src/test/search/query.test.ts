import { expect, test } from 'vitest';
import { translations } from '../../search/query/glossary.ts';
import { parseQuery } from '../../search/query/query.ts';
import type { Node } from '../../search/query/query-tree.ts';
import { yearRange } from '../../search/query/years.ts';

/** A query tree on one line: "quoted", pre*, not(…), and(…), or(…), near5(…), field=a/b. */
function show(node: Node | null): string {
  if (!node) return '∅';
  if (node.type === 'term') return node.quoted ? `"${node.text}"` : `${node.text}${node.prefix ? '*' : ''}`;
  if (node.type === 'field') return `${node.field}=${node.values.join('/')}`;
  if (node.type === 'not') return `not(${show(node.of)})`;
  if (node.type === 'near') return `near${node.distance}(${show(node.left)},${show(node.right)})`;
  return `${node.type}(${node.of.map(show).join(',')})`;
}

test.each([
  ['', '∅', []],
  ['合作', '合作', []],
  ['合作 贸易', 'and(合作,贸易)', []],
  ['合作　贸易', 'and(合作,贸易)', []],
  ['合作 -贸易', 'and(合作,not(贸易))', []],
  ['-贸易', 'not(贸易)', []],
  ['－贸易', 'not(贸易)', []],
  ['a|b', 'or(a,b)', []],
  ['a b | c', 'or(and(a,b),c)', []],
  ['a (b ｜ c)', 'and(a,or(b,c))', []],
  ['-(b c)', 'not(and(b,c))', []],
  ['"和平 发展"', '"和平 发展"', []],
  ['“和平 发展” 合作', 'and("和平 发展",合作)', []],
  ['「一國兩制」', '"一國兩制"', []],
  ['-"和平 发展"', 'not("和平 发展")', []],
  ['econom*', 'econom*', []],
  ['a NEAR/5 b', 'near5(a,b)', []],
  ['a near/2 “b c” d', 'and(near2(a,"b c"),d)', []],
  ['a NEAR/1 b NEAR/2 c', 'and(near1(a,b),near2(b,c))', []],
  ['party:by year:2013..2022', 'and(party=by,year=2013..2022)', []],
  ['国家：白俄罗斯，乌兹别克斯坦', 'party=白俄罗斯/乌兹别克斯坦', []],
  ['level:"全面 战略" 合作', 'and(level=全面 战略,合作)', []],
  ['-party:by', 'not(party=by)', []],
  // pasted text is text: marks inside a word are punctuation
  ['恪守“不干涉”原则', '恪守“不干涉”原则', []],
  ['“一带一路”倡议', '“一带一路”倡议', []],
  // a bracket that closes no group ends no word
  ['“双方”）建交以来', '“双方”）建交以来', []],
  ['（双方）），建交以来', '（双方）），建交以来', []],
  ['合作 NEAR/5）贸易', 'and(合作,NEAR/5）贸易)', ['near-number']],
  ['(“双方”) 建交', 'and("双方",建交)', []],
  ['(a NEAR/5 b)', 'near5(a,b)', []],
  ['（三）加强合作', '（三）加强合作', []],
  ['第一条：加强合作', '第一条：加强合作', []],
  ['https://example.org/by-cn/', 'https://example.org/by-cn/', []],
  ['“甲”和“乙”', '"甲”和“乙"', []],
  ['a-b', 'a-b', []],
  // mistakes are said, and the rest is searched
  ['"合作', '"合作', ['lone-quote']],
  ['合作 -', '合作', ['lone-minus']],
  ['合作 |', '合作', ['lone-or']],
  // punctuation asks for nothing, wherever it stands
  ['。', '∅', ['no-letters']],
  ['""', '∅', ['no-letters']],
  ['-"', '∅', ['lone-quote', 'no-letters']],
  ['-(', '∅', ['lone-bracket', 'no-letters']],
  ['合作 -。', '合作', ['no-letters']],
  ['合作 | 。', '合作', ['no-letters', 'lone-or']],
  ['合作 (。)', '合作', ['no-letters']],
  ['合作 NEAR/5 。', '合作', ['near-operand', 'no-letters']],
  ['贸易 。 NEAR/5 合作', 'and(贸易,合作)', ['no-letters', 'near-operand']],
  ['贸易 (。) NEAR/5 合作', 'and(贸易,合作)', ['no-letters', 'near-operand']],
  // what looks like an operator and is none is said
  ['–贸易', '–贸易', ['other-minus']],
  ['合作 −贸易', 'and(合作,−贸易)', ['other-minus']],
  ['——贸易', '——贸易', []],
  ['合作NEAR/5贸易', '合作NEAR/5贸易', ['near-number']],
  ['合作 NEAR5 贸易', 'and(合作,NEAR5,贸易)', ['near-number']],
  ['合作 ＮＥＡＲ／5 贸易', 'and(合作,ＮＥＡＲ／5,贸易)', ['near-number']],
  ['"20*"', '"20*"', ['inner-star']],
  ['NEAR/3 合作', '合作', ['near-operand']],
  ['合作 NEAR/3', '合作', ['near-operand']],
  ['foo:bar', 'foo:bar', ['unknown-field']],
  ['party:', 'party=', ['empty-field']],
  ['year:最近', 'year=最近', ['bad-year']],
  ['year:2022..2013', 'year=2022..2013', ['years-turned']],
  ['a AND b', 'and(a,AND,b)', ['operator-word']],
  ['a and b', 'and(a,and,b)', []],
  ['a NEAR b', 'and(a,NEAR,b)', ['near-number']],
  ['a NEAR/x b', 'and(a,NEAR/x,b)', ['near-number']],
  ['eco*mic', 'eco*mic', ['inner-star']],
  ['(', '∅', ['lone-bracket', 'no-letters']],
] as const)('%s', (source, tree, notes) => {
  const query = parseQuery(source);
  expect(show(query.root)).toBe(tree);
  expect(query.notes.map(({ code }) => code)).toEqual(notes);
});

test.each([
  ['2013', { from: 2013, to: 2013 }],
  ['2013年', { from: 2013, to: 2013 }],
  ['2013..2022', { from: 2013, to: 2022 }],
  ['2013–2022', { from: 2013, to: 2022 }],
  ['2013..', { from: 2013, to: 9999 }],
  ['..2022', { from: 0, to: 2022 }],
  ['2022..2013', { from: 2013, to: 2022 }],
  ['..', null],
  ['13', null],
  ['', null],
])('years %s', (text, range) => {
  expect(yearRange(text)).toEqual(range);
});

test.each([
  ['trade and investment', ['贸易', '投资']],
  ['Visas', ['签证']],
  ['UN Charter', ['联合国宪章']],
  ['strategic  partnerships', ['战略伙伴关系']],
  ['non-proliferation', ['不扩散']],
  ['all weather', ['全天候']],
  ['cybersecurity', ['网络安全']],
  // the part of a longer word is no word
  ['agriculture', ['农业']],
  ['agriculture and culture', ['农业', '文化']],
  ['intermediate', []],
  ['advisable', []],
  ['mediation', []],
  ['trademark', []],
])('what a reader of English may mean by %s', (typed, chinese) =>
  expect(translations(typed).map((one) => one.chinese)).toEqual(chinese),
);
