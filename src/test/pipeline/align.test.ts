import fc from '../property.ts';
import { describe, expect, test } from 'vitest';
import { differences, similarity } from '../../pipeline/collate/align.ts';

const shown = (base: string, other: string) =>
  differences(base, other)?.map((d) => [
    base.slice(d.base.start, d.base.end),
    other.slice(d.other.start, d.other.end),
    d.class,
  ]);

describe('differences', () => {
  test.each([
    // equal
    ['合作。', '合作。', []],
    // an insertion takes in a word on either side; 和 alone would tell the reader nothing
    ['为统筹和协调各领域发挥作用', '为统筹协调各领域发挥作用', [['统筹和协调', '统筹协调', 'wording']]],
    // a character that stands between two changes by chance does not part them, and the head of the phrase is shown
    ['利用最新科技手段完善流程', '利用最新技术手段完善流程', [['科技手段', '技术手段', 'wording']]],
    // words do not reach over punctuation
    ['会谈，两国愿合作', '会谈，双方愿合作', [['两国愿', '双方愿', 'wording']]],
    ['愿加强合作，促进', '愿深化，促进', [['愿加强合作', '愿深化', 'wording']]],
    // half-width and full-width marks
    ['会谈,双方', '会谈，双方', [[',', '，', 'punctuation']]],
    [
      '“台独”',
      '「台独」',
      [
        ['“', '「', 'punctuation'],
        ['”', '」', 'punctuation'],
      ],
    ],
    // white space and breaks
    ['为 合作', '为　合作', [[' ', '　', 'layout']]],
    ['甲乙丙丁\n戊己庚辛', '甲乙丙丁戊己庚辛', [['\n', '', 'layout']]],
    // the same word in other characters
    ['支持臺灣', '支持台湾', [['臺灣', '台湾', 'spelling']]],
    ['ABC', 'ＡＢＣ', [['ABC', 'ＡＢＣ', 'spelling']]],
    // letters are compared as words
    ['the parties agree', 'the two parties agree', [['the parties', 'the two parties', 'wording']]],
    ['they agree to it', 'they agree on it', [['to', 'on', 'wording']]],
    ['发展5G技术', '发展6G技术', [['5G', '6G', 'wording']]],
    // a whole paragraph is shown as it is
    ['甲方愿意。\n乙方反对。\n丙', '甲方愿意。\n丙', [['乙方反对。\n', '', 'wording']]],
  ])('%j / %j', (base, other, expected) => {
    expect(shown(base, other)).toEqual(expected);
  });

  test('put into the base, they give the other text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'中国和白俄罗斯合作，。, \n5Gab臺台'), maxLength: 60 });
    fc.assert(
      fc.property(text, text, (base, other) => {
        const found = differences(base, other) ?? [];
        let rebuilt = '';
        let at = 0;
        for (const d of found) {
          rebuilt += base.slice(at, d.base.start) + other.slice(d.other.start, d.other.end);
          at = d.base.end;
        }
        expect(rebuilt + base.slice(at)).toBe(other);
      }),
    );
  });
});

test.each([
  ['', '', 0],
  ['合作', '合作', 1],
  ['合 作', '合作', 1],
  ['甲乙丙', '乙丙丁', 0.5],
])('similarity of %j and %j', (one, two, expected) => {
  expect(similarity(one, two)).toBe(expected);
});
