/** The table of statements: what the address says, and which rows answer, in what order. */
import { describe, expect, test } from 'vitest';
import { chosenRows, readChoice, type Row, writeChoice } from '../../listing/rows.ts';

const row = (id: string, of: Partial<Row> = {}): Row => ({
  id,
  title: `关于${id}的联合声明`,
  lang: 'zh-Hans',
  date: '2020-01-01',
  parties: ['CN', 'BY'],
  level: null,
  kind: 'statement',
  complete: true,
  clauses: 3,
  ...of,
});
const rows = [
  row('a', { date: '2019-05-01', clauses: 12, level: '全面战略伙伴关系' }),
  row('b', { date: '2022-05-01', parties: ['CN', 'RU'], complete: false, clauses: 5 }),
  row('c', { date: '', kind: 'communique', clauses: 7 }),
  row('d', { date: '2013-07', title: '能源合作公报', clauses: 9 }),
];
const ids = (search: string): string =>
  chosenRows(rows, readChoice(new URLSearchParams(search)))
    .map(({ id }) => id)
    .join('');

describe('the rows', () => {
  test.for([
    ['', 'badc'],
    ['dir=up', 'dabc'],
    ['sort=clauses', 'adbc'],
    ['sort=clauses&dir=up', 'bdac'],
    ['party=RU', 'b'],
    ['complete=no', 'b'],
    ['complete=yes&from=2014', 'a'],
    ['to=2019', 'ad'],
    ['kind=communique', 'c'],
    ['words=能源 公报', 'd'],
    ['level=全面战略伙伴关系', 'a'],
    ['party=XX', ''],
    ['sort=nonsense', 'badc'],
  ] as const)('?%s → %s', ([search, expected]) => expect(ids(search)).toBe(expected));
  test('are ten thousand within one answer, none lost', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => row(`s${i}`, { clauses: i % 50 }));
    expect(chosenRows(many, readChoice(new URLSearchParams('sort=clauses')))).toHaveLength(10_000);
  });
});

test('what the address says is written back, and a default is left out', () => {
  for (const search of [
    '',
    '?party=BY',
    '?words=%E8%83%BD%E6%BA%90&complete=no&from=2010&sort=clauses&dir=up&pages=3',
    '?sort=title',
    '?sort=title&dir=down',
  ])
    expect(writeChoice(readChoice(new URLSearchParams(search)))).toBe(search);
});
