import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWord } from '../../search/query/fold.ts';
import { contentTokens, isSingle, phrase, rowTokens } from '../../search/engine/tokens.ts';

test.each([
  [['白', '俄', '罗', '斯'], '白俄 俄罗 罗斯'],
  [['加', '入', 'wto', '改', '革'], '加入 入z wto y改 改革'],
  [['a', '和', 'b'], 'a y和 和z b'],
  [['2022', '年'], '2022 y年'],
  [['二', '○'], '二一25cb'],
  [['são'], 's一e3o'],
  [['国'], 'u国'],
  [['wto'], 'wto'],
])('%j', (units, expected) => {
  expect(phrase(units)).toBe(expected);
});

const unit = fc.constantFrom('国', '合', '作', 'wto', '20', '○', 'é');
test('a phrase stands in the tokens of a text exactly when the row stands in the text', () => {
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 30 }), fc.array(unit, { minLength: 1, maxLength: 5 }), (text, row) => {
      const contains = text.some((_, at) => row.every((one, i) => text[at + i] === one));
      const found = ` ${contentTokens([text])} `.includes(` ${phrase(row)} `);
      expect(found).toBe(contains);
    }),
    { numRuns: 3000 },
  );
});

test('no row runs into the next', () => {
  const content = ` ${contentTokens([
    ['合', '作'],
    ['国', '家'],
  ])} `;
  expect(content).not.toContain(` ${phrase(['作', '国'])} `);
  expect(content).toContain(` ${phrase(['家'])} `);
});

test('words are not listed again as single characters', () => {
  expect(isWord('wto')).toBe(true);
  expect(isWord('国')).toBe(false);
  expect(rowTokens(['wto'])).toEqual(['wto']);
});

test('the token of a single unit is told from a word that begins with u', () => {
  expect(['u国', 'u一', 'u一25cb'].map(isSingle)).toEqual([true, true, true]);
  expect(['u', 'un', 'u一e9', '国家'].map(isSingle)).toEqual([false, false, false, false]);
});
