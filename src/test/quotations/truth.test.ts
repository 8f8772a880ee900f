/** Quotations with the verdict that a reader of both texts gives, against the collection. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { corpusCharacters, statement, statementIds } from '../../corpus.ts';
import { checkQuotation } from '../../quotations/check.ts';
import { passagesOf } from '../../quotations/from-record.ts';
import { addressOf } from '../../quotations/report.ts';
import { wholeCorpus } from '../../quotations/whole-corpus.ts';
import { quotedMap } from '../../quotations/script-map.ts';

const cases = readFileSync(new URL('truth.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [verdict = '', place = '', ...words] = line.split(' | ');
    return { verdict, place, text: words.join(' | ').replaceAll('\\n', '\n') };
  });
const corpus = wholeCorpus(statementIds().map(statement).flatMap(passagesOf), quotedMap(corpusCharacters()));

test.each(cases)('$verdict: $text', async ({ verdict, place, text }) => {
  const checked = await checkQuotation({ text, start: 0, end: text.length }, corpus);
  expect([checked.verdict, checked.places.some((one) => addressOf(one) === place) ? place : '-']).toEqual([
    verdict,
    place,
  ]);
});

describe('the truth', () => {
  test('has at least 120 quotations, and 15 of every verdict', () => {
    const counts = Map.groupBy(cases, ({ verdict }) => verdict);
    expect(cases.length).toBeGreaterThanOrEqual(120);
    expect([...counts].filter(([, some]) => some.length < 15)).toEqual([]);
    expect(counts.size).toBe(6);
  });
});
