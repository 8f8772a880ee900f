import fc from '../property.ts';
import { expect, test } from 'vitest';
import { coverRow, placelessToken, planRow } from '../../search/engine/plan.ts';
import { noCommonPairs, rowTokens } from '../../search/index/tokens.ts';

const common = { twins: new Set(['双方', '合作']), tripled: new Set(['合作']), meeting: new Set<string>() };
const cost = (token: string): number => (common.tripled.has(token) ? 60_000 : token === '双方' ? 30_000 : 2000);
const cover = (text: string): string =>
  coverRow([...text], common, cost)
    .map(({ token, at }) => `${at}${token}`)
    .join(' ');

test.each([
  ['白俄罗斯', '0白俄 2罗斯'],
  ['白俄罗', '0白俄 1俄罗'],
  // a common pair gives way to the three units around it
  ['贸易合作', '0贸易 1r易合作'],
  ['合作组织', '0r合作组 2组织'],
  ['双方', '0双方'],
  ['核', ''],
  ['', ''],
])('%s is covered by %s', (text, expected) => {
  expect(cover(text)).toBe(expected);
});

test('every row but a single wide unit is covered from end to end, by tokens of the row', () => {
  const unit = fc.constantFrom('国', '合', '作', '双', '方', 'wto', '20');
  fc.assert(
    fc.property(
      fc.array(unit, { minLength: 1, maxLength: 9 }),
      fc.constantFrom(common, noCommonPairs),
      (row, pairs) => {
        const tokens = coverRow(row, pairs, cost);
        const covered = new Set(tokens.flatMap(({ at, length }) => Array.from({ length }, (_, i) => at + i)));
        const single = row.length === 1 && !/^[a-z0-9]/u.test(row[0] ?? '');
        expect(covered.size).toBe(single ? 0 : row.length);
        const all = [...rowTokens(row, pairs)].map(({ token, at }) => `${at}${token}`);
        for (const { token, at } of tokens) expect(all).toContain(`${at}${token}`);
      },
    ),
  );
});

test('one unit, or a common pair, is told without places', () => {
  expect(placelessToken(['核'], common)).toBe('u核');
  expect(placelessToken(['双', '方'], common)).toBe('t双方');
  expect(placelessToken(['白', '俄'], common)).toBeNull();
  expect(placelessToken(['wto'], common)).toBeNull();
  expect(placelessToken([], common)).toBeNull();
});

test('where a few tokens leave few records, their texts are checked', () => {
  const row = coverRow([...'甲乙丙丁戊己庚辛壬癸子丑'], common, cost);
  const plan = planRow(row, cost, false);
  expect([plan.first.length, plan.rest.length, plan.checked]).toEqual([4, 2, 4]);
  expect(planRow(row, cost, true)).toMatchObject({ first: { length: 1 }, checked: Infinity });
  // what is loaded already costs nothing
  expect(planRow(row, () => 0, false)).toMatchObject({ rest: [], checked: 0 });
});
