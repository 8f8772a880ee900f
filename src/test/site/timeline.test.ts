import { describe, expect, test } from 'vitest';
import type { Summary } from '../../corpus.ts';
import { instant } from '../../i18n/values/dates.ts';
import { mergeLevels, spells } from '../../view/levels.ts';
import { knownDays } from '../../view/not-held.ts';
import { axisOver, bars, lane } from '../../view/timeline.ts';

const summary = (id: string, signed: string, level: string | null, act: string | null = null): Summary => ({
  id,
  title: '联合声明',
  kind: 'statement',
  language: 'zh-Hans',
  parties: [
    { code: 'CN', type: 'state', name: '中国' },
    { code: 'BY', type: 'state', name: '白俄罗斯' },
  ],
  signed,
  published: null,
  place: null,
  level: level === null ? null : { name: level, parts: [], act, evidence: { from: 'sidecar', note: '' } },
  complete: true,
  clauses: [],
  witnesses: [],
  corrections: [],
  editorial: [],
  added: [],
});
const entry = (name: string, date: string) => ({ parties: ['BY', 'CN'], name, date, source: '某报' });

describe('levels', () => {
  test('a statement that is held stands for the register entry of the same level and year', () => {
    const levels = mergeLevels(
      [summary('by-cn/2013-07-16', '2013-07-16', '全面战略伙伴关系')],
      [entry('全面战略伙伴关系', '2013'), entry('友好合作关系', '2005-12')],
    );
    expect(levels.map((l) => [l.name, l.statement, l.source])).toEqual([
      ['友好合作关系', null, '某报'],
      ['全面战略伙伴关系', 'by-cn/2013-07-16', null],
    ]);
  });
  test('a later mention of the same level begins nothing new', () => {
    const levels = mergeLevels(
      [summary('by-cn/2013-07-16', '2013-07-16', '甲'), summary('by-cn/2016-09-29', '2016-09-29', '甲', '重申')],
      [],
    );
    expect(levels).toHaveLength(2);
    expect(spells(levels).map((l) => l.date)).toEqual(['2013-07-16']);
  });
});

describe('axis', () => {
  test('holds whole years and ends after the last date, whatever the day of the build', () => {
    const axis = axisOver(['2013-07-16', '2022-09-15']);
    expect([axis?.from, axis?.to]).toEqual([2013, 2023]);
    expect(axis?.position(Date.UTC(2013, 0, 1))).toBe(0);
    expect(axis?.position(Date.UTC(2023, 0, 1))).toBe(100);
    expect(axis?.position(Date.UTC(2018, 0, 1))).toBeCloseTo(50, 1);
  });
  test('there is none where no date is known', () => expect(axisOver(['', 'unknown'])).toBeNull());
});

describe('lane', () => {
  const levels = mergeLevels(
    [],
    ['1994', '1996-04', '2011', '2019-06-05'].map((date, i) =>
      entry(`${'新时代全面战略'.slice(0, i + 4)}协作伙伴关系`, date),
    ),
  );
  const axis = axisOver(['1994', '2023-03-21']);
  if (!axis) throw new Error('no axis');
  const drawn = lane([summary('cn-ru/2023-03-21', '2023-03-21', null)], axis, levels);

  test('each spell lasts until the next, the last one to the end', () => {
    expect(drawn.spells.map((s) => s.to)).toEqual([...drawn.spells.slice(1).map((s) => s.from), 100]);
  });
  test('each label begins at its mark, on a row of its own under the earlier ones, and ends within the drawing', () => {
    const roomy = axisOver(['1994', '2023-03-21'], levels)!;
    const { spells: set, rows } = lane([], roomy, levels);
    expect(set.map(({ row }) => row)).toEqual([...Array(rows).keys()].reverse());
    for (const { from, level } of set)
      expect(from + ([...level.name].length * 12 * 100) / 520).toBeLessThanOrEqual(100.1);
    expect(roomy.end).toBeLessThan(100);
    expect(roomy.position(Date.UTC(1994, 0, 1))).toBe(0);
  });
  test('a year without a day is drawn with its doubt, a day without', () => {
    expect(drawn.spells[0]?.doubt).toBeGreaterThan(1);
    expect(drawn.spells[3]?.doubt).toBe(0);
  });
  test('each statement is a dot', () => expect(drawn.dots.map((d) => d.statement.id)).toEqual(['cn-ru/2023-03-21']));
});

test('bars stand by year, empty years left free, the tallest full height', () => {
  const drawn = bars(
    new Map([
      [2020, 5],
      [2023, 10],
      [2021, 1],
    ]),
  );
  expect(drawn.map((b) => [b.year, b.x, b.height])).toEqual([
    [2020, 0, 50],
    [2021, 25, 10],
    [2023, 75, 100],
  ]);
  expect(bars(new Map())).toEqual([]);
});

describe('what is known and not held', () => {
  const named = [
    { date: '2005-12-05', title: '甲国和乙国联合声明', text: '2005年12月5日' },
    { date: null, title: '甲国和乙国联合公报', text: '联合公报' },
    { date: '2016', title: null, text: '2016年的声明' },
  ];
  const levels = [
    { date: '2016', name: '伙伴关系', statement: null },
    { date: '2018-05-01', name: '战略伙伴关系', statement: null },
    { date: '2022-09-15', name: '全天候伙伴关系', statement: 'by-cn/2022-09-15' },
  ];
  test('comes from texts and register, a day once, and nothing that is held', () => {
    expect(knownDays(named, levels)).toEqual([
      { date: '2005-12-05', name: '甲国和乙国联合声明' },
      { date: '2016', name: '2016年的声明' },
      { date: '2018-05-01', name: '战略伙伴关系' },
    ]);
  });
  test('is a hollow dot on the line, but not where a statement of that day has one', () => {
    const known = [
      { date: '2005-12-05', name: '一' },
      { date: '2022-09-15', name: '二' },
    ];
    const axis = axisOver(known.map(({ date }) => date)) as NonNullable<ReturnType<typeof axisOver>>;
    const drawn = lane([summary('by-cn/2022-09-15', '2022-09-15', null)], axis, [], known);
    expect(drawn.hollow).toEqual([
      { date: '2005-12-05', name: '一', x: axis.position(instant('2005-12-05')?.at ?? 0) },
    ]);
  });
});
