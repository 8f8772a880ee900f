import { describe, expect, test } from 'vitest';
import { truths } from '../../view/truths.ts';
import { measure, sureOf } from '../../compare/measure.ts';

/** The figures that the method page shows; a change of the engine that changes them says so here first. */
const expected: Record<string, { sure: [right: number, all: number]; missed: number; falselyUnmatched: number }> = {
  'by-cn': { sure: [12, 12], missed: 0, falselyUnmatched: 0 },
  'lightly-revised': { sure: [11, 11], missed: 0, falselyUnmatched: 0 },
  // a pair without three characters in common: no comparison of wording can find it
  'other-words': { sure: [0, 0], missed: 1, falselyUnmatched: 2 },
};

test('every pair is measured, those of the collection as well', () => {
  expect(truths().map(({ name }) => name)).toEqual(Object.keys(expected));
});

describe.each(truths().map((truth) => [truth.name, truth] as const))('%s', (name, truth) => {
  const measured = measure(truth);
  test('no link that is called sure is wrong', () => {
    expect([...measured.wrong.same, ...measured.wrong.reworded]).toEqual([]);
    expect([sureOf(measured).right, sureOf(measured).all]).toEqual(expected[name]?.sure);
  });
  test('what is found with the possible links', () => {
    expect(measured.missed).toHaveLength(expected[name]?.missed ?? 0);
    expect(measured.falselyUnmatched).toHaveLength(expected[name]?.falselyUnmatched ?? 0);
  });
  test('near sentences that are no pair are never sure', () => {
    const sure = new Set([...measured.wrong.same, ...measured.wrong.reworded].map((pair) => pair.join(' ')));
    expect(truth.not.length).toBeGreaterThan(2);
    for (const pair of truth.not) expect(sure.has(pair.join(' '))).toBe(false);
  });
});
