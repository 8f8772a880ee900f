import fc from '../property.ts';
import { expect, test } from 'vitest';
import type { Options } from '../../search/engine/context.ts';
import { answer } from '../../search/engine/engine.ts';
import { fold } from '../../search/query/fold.ts';
import { results, span } from '../../search/engine/results.ts';
import { clauseId, statementOf } from '../../search/index/table.ts';
import { memoryIndex } from './memory-index.ts';
import { clause, makeStatement, paragraph } from './statement.ts';

const statements = [
  makeStatement('by-cn/2013-07-16', [
    clause('preamble', ['双方决定建立伙伴关系。', '双方愿加入WTO改革。'], { label: '' }),
    clause('1', ['白俄罗斯支持台湾独立以外的立场，贸易额达10,000吨。'], {
      heading: '政治',
      clauses: [clause('1.1', ['双方支持上海合作组织，合作、贸易与发展。'])],
    }),
  ]),
  makeStatement(
    'cn-uz/2022-09-15',
    [
      clause('1', [paragraph('军事技术合作良好', { reading: '技术', printed: '技' }), '周边环境']),
      clause('2', ['Strategic partnership and economic cooperation，economy 增长']),
      clause('3', ['战略、经济，合作。', '共赢。']),
    ],
    {
      title: '中乌联合声明',
      level: {
        name: '全面战略伙伴关系',
        parts: ['全面', '战略', '伙伴关系'],
        act: null,
        evidence: { from: 'sidecar', note: '' },
      },
      back: [{ role: 'dateline', text: '撒马尔罕9月15日电', spans: [] }],
      complete: false,
    },
  ),
];
const aliases = [
  { name: '白俄罗斯', forms: ['白罗斯', 'Belarus'] },
  { name: '上海合作组织', forms: ['上合'] },
];
const names = [{ code: 'BY', zh: '白俄罗斯', en: 'Belarus', also: ['白罗斯'] }];
const { table, index } = memoryIndex(statements, { aliases, names });

async function search(query: string, options: Partial<Options> = {}) {
  const found = await answer(table, index, query, { aliases: true, literal: false, ...options });
  const ids = [...found.hits].map((n) => `${statementOf(table, n).id}/${clauseId(table, n)}`);
  return { ...found, ids: ids.join(' ') };
}
const by = (...ids: string[]): string => ids.map((id) => `by-cn/2013-07-16/${id}`).join(' ');
const uz = (...ids: string[]): string => ids.map((id) => `cn-uz/2022-09-15/${id}`).join(' ');

test.each([
  ['白俄罗斯', by('1')],
  ['白俄羅斯', by('1')],
  ['罗', by('1')],
  ['支持上海', by('1.1')],
  // heading and text, and one paragraph and the next, are one text
  ['政治白俄', by('1')],
  ['关系双方', by('preamble')],
  ['入WTO改', by('preamble')],
  ['ｗｔｏ', by('preamble')],
  ['WT', ''],
  ['econom*', uz('2')],
  ['econom', ''],
  // a beginning with which no word begins is not there; it is not the same as asking for nothing
  ['NATO*', ''],
  ['合作 | NATO*', [by('1.1'), uz('1', '3')].join(' ')],
  ['合作 -NATO*', [by('1.1'), uz('1', '3')].join(' ')],
  ['10000', by('1')],
  ['10,000吨', by('1')],
  ['合作 贸易', by('1.1')],
  ['合作 -贸易', uz('1', '3')],
  ['-合作', [by('preamble', '1'), uz('2')].join(' ')],
  ['贸易额 | 共赢', [by('1'), uz('3')].join(' ')],
  ['"合作、贸易"', by('1.1')],
  ['"贸易合作"', ''],
  ['party:白罗斯', by('preamble', '1', '1.1')],
  ['双方 party:by', by('preamble', '1.1')],
  ['双方 party:uz', ''],
  ['year:2022.. 合作', uz('1', '3')],
  ['level:战略伙伴 合作', uz('1', '3')],
  ['complete:no 合作', uz('1', '3')],
  ['complete:不全 合作', uz('1', '3')],
  ['complete:perhaps 合作', ''],
  ['kind:联合声明 共赢', uz('3')],
  ['lang:中文 共赢', uz('3')],
  ['lang:chinese 共赢', uz('3')],
  ['lang:z 共赢', ''],
  ['战略 NEAR/2 合作', uz('3')],
  ['战略 NEAR/1 合作', ''],
  ['合作 NEAR/2 战略', uz('3')],
  ['。，', [by('preamble', '1', '1.1'), uz('1', '2', '3')].join(' ')],
])('%s', async (query, expected) => {
  expect((await search(query)).ids).toBe(expected);
});

test('a clause answers to its reading text or to its printed text', async () => {
  expect(await search('技术合作')).toMatchObject({ ids: uz('1'), printedOnly: Uint32Array.of() });
  expect(await search('军事技合作')).toMatchObject({ ids: uz('1'), printedOnly: Uint32Array.of(3) });
  // each text is judged as a whole: the reading text has 技术 and lacks 技合
  expect((await search('军事 -技合')).ids).toBe(uz('1'));
  expect((await search('技术 技合')).ids).toBe('');
  // the text that is shown has 技术, so the clause is not one without it, though its printed text lacks it
  expect((await search('军事 -技术')).ids).toBe('');
});

test('short forms and other names are searched as well, said, and can be left', async () => {
  const found = await search('白罗斯');
  expect(found.ids).toBe(by('1'));
  expect(found.searched[0]?.added).toEqual(['白俄罗斯']);
  expect((await search('Belarus')).ids).toBe(by('1'));
  expect((await search('上合')).ids).toBe(by('1.1'));
  expect((await search('上合', { aliases: false })).ids).toBe('');
  expect((await search('"上合"')).ids).toBe('');
});

test('a value of a field that no statement has is said', async () => {
  const codes = async (query: string) => (await search(query)).notes.map(({ code, words }) => `${code} ${words}`);
  expect(await codes('party:xx level:至高 kind:poem lang:xx part:无 complete:perhaps year:1901 合作')).toEqual([
    'bad-party xx',
    'bad-value level:至高',
    'bad-value kind:poem',
    'bad-value lang:xx',
    'bad-value part:无',
    'bad-value complete:perhaps',
  ]);
  expect(await codes('party:by level:战略 kind:statement lang:zh part:全面 complete:yes 合作')).toEqual([]);
});

test('where no words are asked for every clause answers', async () => {
  expect((await search('')).hits.length).toBe(table.clauses);
});

test('taken literally, another script variant is another word', async () => {
  expect((await search('白俄羅斯', { literal: true })).ids).toBe('');
  expect((await search('白俄罗斯', { literal: true })).ids).toBe(by('1'));
  expect((await search('wto', { literal: true })).ids).toBe('');
});

test('words in a title or dateline are found apart from the clauses', async () => {
  const found = await search('撒马尔罕');
  expect(found.ids).toBe('');
  expect([...found.frames]).toEqual([1]);
});

test('the first and the last with the words are among all that hold them, be it in a title or in several clauses', async () => {
  const ends = async (query: string, filters = {}) => {
    const found = results(table, await search(query), { filters, order: 'new' });
    expect(found.holding.filter((one) => found.absent.includes(one))).toEqual([]);
    const { first, last } = span(found.holding) ?? {};
    return [first?.id, last?.id];
  };
  const [older, newer] = ['by-cn/2013-07-16', 'cn-uz/2022-09-15'];
  // in a dateline alone; in a clause of one and the title of the other; in two clauses of one statement
  expect(await ends('撒马尔罕')).toEqual([newer, newer]);
  expect(await ends('台湾 | 联合声明')).toEqual([older, newer]);
  expect(await ends('白俄罗斯 WTO')).toEqual([older, older]);
  expect((await search('白俄罗斯 WTO')).hits.length).toBe(0);
  // limits of the query and of the page
  expect(await ends('合作 party:by')).toEqual([older, older]);
  expect(await ends('合作', { party: ['UZ'] })).toEqual([newer, newer]);
  expect(await ends('共赢 party:by')).toEqual([undefined, undefined]);
  expect(await ends('-合作')).toEqual([undefined, undefined]);
});

test('facets count what choosing a value would leave', async () => {
  const found = await search('合作');
  const { total, facets } = results(table, found, { filters: { party: ['UZ'] }, order: 'new' });
  expect(total).toBe(2);
  expect(facets.party.map(({ value, count }) => [value, count])).toEqual([
    ['CN', 3],
    ['UZ', 2],
    ['BY', 1],
  ]);
  expect(facets.year.map(({ value, count }) => [value, count])).toEqual([['2022', 2]]);
});

test('in the view of absence facets count the statements without the words', async () => {
  const found = await search('WTO');
  const all = results(table, found, { filters: {}, order: 'new', view: 'absent' });
  expect(all.absent.map(({ id }) => id)).toEqual(['cn-uz/2022-09-15']);
  expect(all.facets.party.map(({ value, count }) => `${value} ${count}`)).toEqual(['CN 1', 'UZ 1']);
  const within = results(table, found, { filters: { party: ['UZ'] }, order: 'new', view: 'absent' });
  expect(within.absent.length).toBe(1);
});

test('a level chosen in a facet is that level, and its count holds', async () => {
  const level = (name: string) => ({
    name,
    parts: ['全面'],
    act: null,
    evidence: { from: 'sidecar', note: '' } as const,
  });
  const two = memoryIndex([
    makeStatement('by-cn/2013-07-16', [clause('1', ['合作'])], { level: level('全面战略伙伴关系') }),
    makeStatement('by-cn/2022-09-15', [clause('1', ['合作'])], { level: level('新时代全面战略伙伴关系') }),
  ]);
  const found = await answer(two.table, two.index, '合作', { aliases: true, literal: false });
  const { facets } = results(two.table, found, { filters: {}, order: 'new' });
  for (const { value, count } of facets.level) {
    expect(results(two.table, found, { filters: { level: [value] }, order: 'new' }).total).toBe(count);
  }
  expect(facets.level.length).toBe(2);
  const typed = await answer(two.table, two.index, '合作 level:全面战略伙伴关系', { aliases: true, literal: false });
  expect(typed.hits.length).toBe(2);
});

test('a long phrase is answered alike, whichever tokens are looked up, and whether texts are checked or not', async () => {
  for (const made of [
    memoryIndex(statements, { commonFrom: 1 }),
    memoryIndex(statements, { commonFrom: 2 }),
    memoryIndex(statements, { atHand: true }),
    memoryIndex(statements, { commonFrom: 2, atHand: true }),
  ])
    for (const [query, expected] of [
      ['支持上海合作组织', by('1.1')],
      ['支持上海合作织组', ''],
      ['双方支持上海合作', by('1.1')],
      ['双方', by('preamble', '1.1')],
      ['技合作良', uz('1')],
      ['加入WTO改革', by('preamble')],
    ] as const) {
      const found = await answer(made.table, made.index, query, { aliases: true, literal: false });
      const ids = [...found.hits].map((n) => `${statementOf(made.table, n).id}/${clauseId(made.table, n)}`);
      expect(`${query}: ${ids.join(' ')}`).toBe(`${query}: ${expected}`);
    }
});

test('a statement lacks the words when none of its texts holds them, taken together', async () => {
  const absent = async (query: string, state = {}) => {
    const found = await search(query);
    return results(table, found, { filters: {}, order: 'new', view: 'absent', ...state }).absent.map(({ id }) => id);
  };
  const [first, second] = ['by-cn/2013-07-16', 'cn-uz/2022-09-15'];
  // in two clauses of one statement: both are there
  expect(await absent('白俄罗斯 WTO')).toEqual([second]);
  expect(await absent('贸易 共赢')).toEqual([second, first]);
  expect((await search('贸易 共赢')).absence?.together).toBe(true);
  expect(await absent('贸易 | 共赢')).toEqual([]);
  // a word under a minus is not looked for
  expect((await search('-双方')).absence).toBeNull();
  expect(await absent('合作 -贸易')).toEqual([]);
  expect(await absent('WTO -合作')).toEqual([second]);
  // field words are limits: a statement outside them is not said to lack the words
  expect(await absent('party:by 共赢')).toEqual([first]);
  expect(await absent('party:uz 共赢')).toEqual([]);
  expect(await absent('-party:uz WTO')).toEqual([]);
  // the dateline and the printed text are texts of the statement too
  expect(await absent('撒马尔罕')).toEqual([first]);
  expect(await absent('技合作')).toEqual([first]);
});

test('a beginning may stand for any number of words', async () => {
  const many = memoryIndex([
    makeStatement(
      'by-cn/2013-07-16',
      Array.from({ length: 700 }, (_, i) => clause(String(i + 1), [`9月${1000 + i}吨`])),
    ),
  ]);
  const count = async (query: string) =>
    (await answer(many.table, many.index, query, { aliases: true, literal: false })).hits.length;
  expect(await count('1*')).toBe(700);
  expect(await count('9月1*')).toBe(700);
  expect(await count('月16*')).toBe(100);
  expect(await count('-9月1*')).toBe(0);
  expect(await count('8月1*')).toBe(0);
});

test('nearness of a single character, of a beginning and of literal words is told by places or texts alike', async () => {
  expect((await search('共 NEAR/3 经济')).ids).toBe(uz('3'));
  expect((await search('econom* NEAR/2 strategic')).ids).toBe(uz('2'));
  expect((await search('战略 NEAR/2 合作', { literal: true })).ids).toBe(uz('3'));
});

test('any part of a text is found in it, and where it is found it stands', async () => {
  const texts = [...Array(table.clauses).keys()].map(async (n) => {
    const { rowsOf } = await import('../../search/engine/texts.ts');
    return (await rowsOf(table, index, n))[0] ?? '';
  });
  const all = (await Promise.all(texts)).map((text) => fold(text, table.characters).units);
  const readings = [['军', '事', '技', '合', '作', '良', '好', '周', '边', '环', '境']];
  await fc.assert(
    fc.asyncProperty(fc.nat(all.length - 1), fc.nat(60), fc.integer({ min: 1, max: 12 }), async (n, from, length) => {
      const units = (all[n] ?? []).slice(from, from + length);
      if (units.length === 0) return;
      const has = (row: readonly string[]): boolean => row.some((_, at) => units.every((u, i) => row[at + i] === u));
      const expected = all.flatMap((row, i) => (has(row) || (i === 3 && readings.some(has)) ? [i] : []));
      const found = await answer(table, index, units.join(' ').replace(/(?<=[^a-z0-9]) | (?=[^a-z0-9])/gu, ''), {
        aliases: false,
        literal: false,
      });
      const typed = units.some((u, i) => /^[a-z0-9]/u.test(u) && /^[a-z0-9]/u.test(units[i + 1] ?? ''));
      if (!typed) expect([...found.hits]).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

test('what is marked are the words looked for, and of a NEAR the pair', async () => {
  const { marking } = await search('白罗斯 -合作 party:by (a NEAR/2 b | WTO)');
  expect(marking.patterns.map(({ units }) => units.join(''))).toEqual(['白罗斯', '白俄罗斯', 'wto']);
  expect(marking.nears).toEqual([
    { left: [{ units: ['a'], prefix: false }], right: [{ units: ['b'], prefix: false }], distance: 2 },
  ]);
});
