import fc from '../property.ts';
import * as OpenCC from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { flatten, statement, summaries } from '../../corpus.ts';
import { dictionary } from '../../reading/settings/characters.ts';
import { convert, unpack } from '../../reading/settings/convert.ts';

const hant = unpack(dictionary('hant'));
const hans = unpack(dictionary('hans'));

describe('display in other characters', () => {
  test.each([
    ['发展道路', '發展道路'],
    ['头发', '頭髮'],
    ['里程碑', '里程碑'],
    ['为全面战略伙伴关系', '為全面戰略伙伴關係'],
    ['本着真诚', '本著真誠'],
    ['日程表后面', '日程表後面'],
    ['皇后', '皇后'],
  ])('%s → %s', (simplified, traditional) => {
    expect(convert(simplified, hant)).toBe(traditional);
    expect(convert(traditional, hans)).toBe(simplified);
  });

  test('the whole corpus converts as OpenCC converts it, unit for unit', () => {
    const library = OpenCC.Converter({ from: 'cn', to: 'tw' });
    let compared = 0;
    for (const { id } of summaries()) {
      for (const { clause } of flatten(statement(id).clauses)) {
        for (const { text } of clause.paragraphs) {
          const expected = library(text);
          const made = convert(text, hant);
          expect(made.length).toBe(text.length);
          if (expected.length === text.length) expect(made).toBe(expected);
          compared += expected.length === text.length ? 1 : 0;
        }
      }
    }
    expect(compared).toBeGreaterThan(50);
  });

  test('never changes a length', () => {
    const text = fc.string({ unit: fc.constantFrom(...'发后里为台乾干面皇系于云𠮷a，'), maxLength: 30 });
    fc.assert(
      fc.property(text, (t) => {
        expect(convert(t, hant).length).toBe(t.length);
        expect(convert(t, hans).length).toBe(t.length);
      }),
    );
  });
});
