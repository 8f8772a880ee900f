import fc from '../property.ts';
import { expect, test } from 'vitest';
import { coverRow } from '../../search/engine/plan.ts';
import { joinRow, postingsOf } from '../../search/index/postings.ts';
import { isPlaceless, noCommonPairs, recordTokens, rowTokens } from '../../search/index/tokens.ts';

const common = { twins: new Set(['合作', '国合']), tripled: new Set(['合作']), meeting: new Set(['合作', '国合']) };
const show = (row: string[], pairs = noCommonPairs): string =>
  [...rowTokens(row, pairs)].map(({ token, at }) => `${at}${token}`).join(' ');

test.each([
  [['白', '俄', '罗', '斯'], '0白俄 1俄罗 2罗斯'],
  [['加', '入', 'wto', '改', '革'], '0加入 1入z 2wwto丨 3y改 3改革'],
  [['a', '和', 'b'], '0wa丨 1y和 1和z 2wb丨'],
  [['2022', '年'], '0w2022丨 1y年'],
  [['二', '○'], '0二一0025cb'],
  [['são'], '0ws一0000e3o丨'],
  [['国'], ''],
  [['统', '一'], '0统一004e00'],
])('%j', (units, expected) => {
  expect(show(units)).toBe(expected);
});

test('beside a common pair stand the three units around it', () => {
  expect(show([...'与合作者'], common)).toBe('0与合 0r与合作 1合作 1r合作者 2作者');
});

test('a record lists its pairs with places, its single units and common pairs without', () => {
  const tokens = recordTokens([[...'国合作'], ['合', '作', 'g20']], common);
  expect([...tokens].map(([token, places]) => `${token} ${places.join('+')}`).sort()).toEqual(
    [
      't合作 ',
      't国合 ',
      'u作 ',
      'u合 ',
      'u国 ',
      'wg20丨 20005',
      '作z 20004',
      '合作 1+20003',
      'r国合作 0',
      '国合 0',
    ].sort(),
  );
});

const unit = fc.constantFrom('国', '合', '作', '一', 'wto', '20', '2', '○', 'é');
const rows = fc.array(fc.array(unit, { maxLength: 30 }), { minLength: 1, maxLength: 3 });
test('a row stands in a text exactly where the tokens that cover it do', () => {
  fc.assert(
    fc.property(
      rows,
      fc.array(unit, { minLength: 1, maxLength: 5 }),
      fc.constantFrom(common, noCommonPairs),
      (texts, row, pairs) => {
        const held = recordTokens(texts, pairs);
        const cover = coverRow(row, pairs, () => 1);
        fc.pre(cover.length > 0);
        const joined = joinRow(
          cover.map(({ token, at }) => {
            const places = held.get(token);
            return { at, postings: postingsOf(places ? [{ record: 0, places }] : [], true) };
          }),
        );
        let start = 0;
        const expected = texts.flatMap((text) => {
          const found = text.flatMap((_, at) => (row.every((one, i) => text[at + i] === one) ? [start + at] : []));
          start += text.length + 20_000;
          return found;
        });
        expect([...joined.places]).toEqual(expected);
      },
    ),
    { numRuns: 3000 },
  );
});

test('no token is the beginning of another', () => {
  fc.assert(
    fc.property(rows, (texts) => {
      const tokens = [...recordTokens(texts, common).keys()].sort();
      for (const [i, token] of tokens.entries()) expect(tokens[i + 1]?.startsWith(token) ?? false).toBe(false);
      expect(tokens.filter(isPlaceless).every((token) => /^[ut]/u.test(token))).toBe(true);
    }),
  );
});
