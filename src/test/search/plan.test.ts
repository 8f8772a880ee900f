import { expect, test } from 'vitest';
import { planPhrase, worthChecking } from '../../search/engine/plan.ts';

const weights = new Map([
  ['合作', 60_000],
  ['双方', 40_000],
  ['方同', 9_000],
]);
const show = (tokens: string, atHand = false): string => {
  const { parts, exact } = planPhrase(tokens.split(' '), weights, atHand);
  return `${parts.map((part) => part.join(' ')).join(' / ')}${exact ? '' : ' …'}`;
};

test.each([
  // light phrases and single tokens are looked up whole
  ['白俄 俄罗 罗斯', '白俄 俄罗 罗斯'],
  ['合作', '合作'],
  // where there are lighter parts, the common pairs are gone round
  ['白俄 俄合 合作', '白俄 俄合 …'],
  ['双方 方愿 愿与 与合 合作', '方愿 愿与 与合 …'],
  ['甲乙 乙合 合作 作丙 丙丁', '甲乙 乙合 / 作丙 丙丁 …'],
  // nothing is gained where all are common
  ['双方 合作', '双方 合作'],
])('%s', (tokens, expected) => {
  expect(show(tokens)).toBe(expected);
});

test('with the texts at hand three tokens are enough', () => {
  expect(show('甲乙 乙丙 丙丁 丁戊', true)).toBe('甲乙 乙丙 丙丁 …');
  expect(show('甲乙 乙丙 丙丁', true)).toBe('甲乙 乙丙 丙丁');
});

test('few candidates are checked in their texts, many are not', () => {
  const plan = planPhrase(['白俄', '俄合', '合作'], weights);
  expect(worthChecking(5, plan)).toBe(true);
  expect(worthChecking(39, plan)).toBe(false);
  expect(worthChecking(1000, planPhrase(['甲乙', '乙丙', '丙丁', '丁戊'], weights, true))).toBe(true);
});
