import { readFileSync } from 'node:fs';
import fc from '../property.ts';
import { expect, test } from 'vitest';
import { type Statement, StatementSchema, type Variant } from '../../schema.ts';
import { printedParts } from '../../view/text/witness-marks.ts';

const record = new URL('../../../content/statements/by-cn/2022-09-15.json', import.meta.url);
const statement = StatementSchema.parse(JSON.parse(readFileSync(record, 'utf8')));
const text = (sigil: string): string => statement.witnesses.find((w) => w.sigil === sigil)?.text ?? '';
const marks = (s: Statement, sigil: string, printed: string): string[] =>
  printedParts(s, sigil, printed).flatMap((part) => (part.variant ? [part.text] : []));

test('each witness has its own words marked, and its text stays the printed text', () => {
  expect(marks(statement, 'A', text('A'))).toEqual(['统筹和协调', '科技手段']);
  expect(marks(statement, 'B', text('B'))).toEqual(['统筹协调', '技术手段']);
  for (const sigil of ['A', 'B'])
    expect(
      printedParts(statement, sigil, text(sigil))
        .map((part) => part.text)
        .join(''),
    ).toBe(text(sigil));
});

test('lines of the printed text do not part the words; characters of two units and an omission have their place', () => {
  const [clause] = statement.clauses;
  const one = (start: number, end: number, base: string, reading: string): Variant => ({
    clause: '1',
    paragraph: 1,
    start,
    end,
    base,
    readings: [{ witness: 'B', text: reading }],
    class: 'wording',
  });
  const paragraph = { ...clause!.paragraphs[0]!, text: '双方将在𠮷林建立友好港口与驿站。', emendations: [] };
  const made: Statement = {
    ...statement,
    clauses: [{ ...clause!, id: '1', clauses: [], paragraphs: [paragraph] }],
    variants: [one(4, 7, '𠮷林', '吉林'), one(9, 11, '友好', '')],
  };
  const printed = '一、双方将在吉\n林建立港口\n与驿站。';
  expect(printedParts(made, 'B', printed).map((part) => [part.text, part.variant !== null])).toEqual([
    ['一、双方将在', false],
    ['吉\n林', true],
    ['建立', false],
    ['', true],
    ['港口\n与驿站。', false],
  ]);
});

test('what stands in two places, or nowhere, is not marked', () => {
  expect(marks(statement, 'B', text('B') + text('B'))).toEqual([]);
  expect(marks(statement, 'B', '另一篇文字。')).toEqual([]);
});

test('the parts of any text are that text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (printed) => {
      const parts = printedParts(statement, 'B', printed);
      expect(parts.map((part) => part.text).join('')).toBe(printed);
    }),
    { seed: 14, numRuns: 200 },
  );
});
