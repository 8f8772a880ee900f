/**
 * `\b` knows the letters of English alone: beside another letter (Приложение\b, \bà) it matches in the middle of words and
 * not at their ends. The words of the languages say (?<!\p{L}) and (?!\p{L}) there.
 */
import { expect, test } from 'vitest';
import { endsWithSigningFormula } from '../../languages/wording/signing-formulas.ts';
import { annexHeading } from '../../pipeline/detect/title.ts';
import { alternatives, languages } from '../../languages/index.ts';

/** Every regular expression of a table, and every string, with the path of its keys. */
function sources(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (value instanceof RegExp) return [[path, value.source]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sources(inner, `${path}.${key}`));
}

const foreign = /[^\p{ASCII}\P{L}]/u;

/** Where a bound stands beside a letter that it does not know, in the pattern itself or in a group of alternatives. */
function misplaced(source: string): string[] {
  return [...source.matchAll(/\\b/gu)].flatMap(({ index }) => {
    const before = edges(source.slice(0, index), 'last');
    const after = edges(source.slice(index + 2), 'first');
    return [...before, ...after].some((letter) => foreign.test(letter))
      ? [source.slice(Math.max(0, index - 30), index + 30)]
      : [];
  });
}

/** The characters with which a part of a pattern can begin or end. */
function edges(part: string, side: 'first' | 'last'): string[] {
  const grouped = side === 'last' ? /\(\?:([^()]*)\)$/u.exec(part)?.[1] : /^\(\?:([^()]*)\)/u.exec(part)?.[1];
  const words = grouped === undefined ? [part] : alternatives(grouped);
  return words.map((word) => (side === 'last' ? word.at(-1) : word[0]) ?? '');
}

test.each(languages.map((language) => [language.tag, language] as const))('%s', (tag, language) => {
  expect(
    sources(language, tag).flatMap(([path, source]) => misplaced(source).map((words) => `${path}: ${words}`)),
  ).toEqual([]);
});

test('a bound beside a letter of another alphabet is found', () => {
  expect(misplaced('Приложение\\b')).toHaveLength(1);
  expect(misplaced('\\bà Paris')).toHaveLength(1);
  expect(misplaced('(?:signé|signée)\\b')).toHaveLength(1);
  expect(misplaced('\\b(?:fait|été) à')).toHaveLength(1);
  expect(misplaced('Annex\\b|\\bdone (?:at|in)\\b à')).toEqual([]);
});

test('headings of annexes and formulas of signing with such letters at the ends of words', () => {
  for (const heading of ['Приложение 1', 'Приложение к Совместному заявлению', 'Annexe II', 'Phụ lục 1'])
    expect(annexHeading.test(heading), heading).toBe(true);
  expect(annexHeading.test('Приложениям этой программы')).toBe(false);
  expect(endsWithSigningFormula('Fait à Kinshasa, le 7 avril 2031.')).toBe(true);
  expect(endsWithSigningFormula('Adopté à Dakar, le 9 mai 2031.')).toBe(true);
});
