import { expect, test } from 'vitest';
import { axisLabels } from '../../search/engine/results.ts';

const years = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const shown = (from: number, to: number): string[] => axisLabels(years(from, to)).filter((label) => label !== '');

test('the axis names its first and last year, and even steps between them', () => {
  expect(axisLabels([2022])).toEqual(['2022']);
  expect(shown(2013, 2015)).toEqual(['2013', '2014', '2015']);
  expect(shown(2013, 2023)).toEqual(['2013', '2015', '2017', '2019', '2021', '2023']);
  expect(shown(1949, 2025)).toEqual(['1949', '1962', '1975', '1988', '2001', '2025']);
  expect(axisLabels(years(1949, 2025))).toHaveLength(77);
});

test('there are never more years on the axis than a phone has room for', () => {
  for (let n = 1; n < 300; n++) expect(shown(1800, 1800 + n).length).toBeLessThanOrEqual(7);
});
