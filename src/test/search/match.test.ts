import { expect, test } from 'vitest';
import { find, marks, near } from '../../search/engine/match.ts';

const text = { units: ['2023', '年', '20', '国', '2024', '年'] };
const places = (units: string[], prefix: boolean) => find(text, { units, prefix });

test.each([
  // every word that begins so, before the first equal one too
  [['20'], true, [0, 2, 4]],
  [['20'], false, [2]],
  [['国', '20'], true, [3]],
  [['年'], false, [1, 5]],
  [['年', '2'], true, [1]],
  [['2024', '年', '国'], false, []],
  [[], false, []],
])('%j %s', (units, prefix, expected) => {
  expect(places(units, prefix)).toEqual(expected);
});

test('nearness counts the units between, in either order, and nothing that overlaps', () => {
  const folded = { ...text, starts: [], ends: [] };
  const pattern = (...units: string[]) => ({ units, prefix: false });
  expect(near(folded, pattern('国'), pattern('2023'), 2)).toBe(true);
  expect(near(folded, pattern('国'), pattern('2023'), 1)).toBe(false);
  expect(near(folded, pattern('20', '国'), pattern('国'), 9)).toBe(false);
});

test('of two that are to be near only the places that are near are marked', () => {
  const units = ['合', '作', '和', '贸', '易', '的', '人', '民', '合', '作'];
  const folded = { units, starts: units.map((_, i) => i), ends: units.map((_, i) => i + 1) };
  const [left, right] = [
    ['合', '作'],
    ['贸', '易'],
  ].map((row) => [{ units: row, prefix: false }]);
  const marking = (distance: number) => ({ patterns: [], nears: [{ left: left ?? [], right: right ?? [], distance }] });
  expect(marks(folded, marking(1))).toEqual([
    { start: 0, end: 2 },
    { start: 3, end: 5 },
  ]);
  expect(marks(folded, marking(3)).length).toBe(3);
  expect(marks(folded, marking(0))).toEqual([]);
});
