import fc from '../property.ts';
import { describe, expect, test } from 'vitest';
import { type Unit, limits, neighbours } from '../../compare/neighbours.ts';

const unit = (statement: string, text: string, clause = '1', paragraph = 1): Unit => ({
  statement,
  clause,
  paragraph,
  text,
});
const none = { count: 0, first: [] };
const railway = '双方将修复跨境森林铁路北段，恢复木材和旅客运输，并简化口岸手续。';
const carpets = '双方愿扩大高山茶叶和手工地毯的贸易，降低两种商品的进口关税。';

describe('neighbours', () => {
  test('identical words come first, marks and spaces not counted, and never from the same statement', () => {
    const found = neighbours([
      unit('a/1', railway),
      unit('b/1', railway.replaceAll('，', ', ')),
      unit('b/1', railway, '2'),
      unit('c/1', carpets),
    ]);
    expect(found.map(({ same }) => same.first)).toEqual([[1, 2], [0], [0], []]);
    expect(found.map(({ same }) => same.count)).toEqual([2, 1, 1, 0]);
    expect(found.every(({ near }) => near.length === 0)).toBe(true);
  });

  test('another script, width or case is not called the same words', () => {
    const found = neighbours([
      unit('a/1', `${railway}长1000公里，称为WTO线。`),
      unit('b/1', `${railway.replace('双方将', '雙方將')}长1000公里，称为WTO线。`),
      unit('c/1', `${railway}长１０００公里，称为wto线。`),
      unit('d/1', `${railway} 长1000公里 称为“WTO线”`),
    ]);
    expect(found.map(({ same, form }) => [same.first, form.first])).toEqual([
      [[3], [1, 2]],
      [[], [0, 2, 3]],
      [[], [0, 1, 3]],
      [[0], [1, 2]],
    ]);
  });

  test('near ones say how many letters stand in shared spans', () => {
    const found = neighbours([
      unit('a/1', railway),
      unit('b/1', '双方将修复跨境森林铁路北段，恢复旅客运输，并修建仓库。'),
      unit('c/1', carpets),
    ]);
    expect(found[0]?.near).toEqual([{ unit: 1, shared: 20, of: 29 }]);
    expect(found[1]?.near).toEqual([{ unit: 0, shared: 20, of: 24 }]);
    expect(found[2]).toEqual({ same: none, form: none, near: [] });
  });

  test('of very many places the first are named and all are counted', () => {
    const units = Array.from({ length: 3000 }, (_, i) => unit(`a/${Math.floor(i / 2)}`, railway, String(i)));
    const [first] = neighbours(units);
    expect(first?.same.count).toBe(2998);
    expect(first?.same.first).toEqual(Array.from({ length: limits.named }, (_, i) => i + 2));
  });

  test('a phrase of the genre links nothing', () => {
    const phrase = '双方高度评价两国各领域务实合作取得的丰硕成果';
    const units = Array.from({ length: limits.cap + 10 }, (_, i) =>
      unit(`a/${i}`, `${phrase}，${String.fromCodePoint(0x4e00 + i * 7)}${String.fromCodePoint(0x6000 + i * 5)}。`),
    );
    expect(neighbours(units).every(({ near }) => near.length === 0)).toBe(true);
  });

  test('the order of the input changes nothing', () => {
    const units = [
      unit('a/1', railway),
      unit('b/1', `${railway}此外再修一段。`),
      unit('c/1', carpets),
      unit('d/1', carpets.replace('高山', '平地')),
      unit('e/1', carpets),
    ];
    const named = (list: readonly Unit[]) =>
      neighbours(list)
        .flatMap(({ same, near }, i) => [
          ...same.first.map((at) => `${list[i]?.statement} = ${list[at]?.statement}`),
          ...near.map(({ unit: at, shared, of }) => `${list[i]?.statement} ~ ${list[at]?.text} ${shared}/${of}`),
        ])
        .sort();
    const expected = named(units);
    expect(expected.length).toBeGreaterThan(4);
    fc.assert(
      fc.property(fc.shuffledSubarray(units, { minLength: units.length }), (list) => {
        expect(named(list)).toEqual(expected);
      }),
      { seed: 15 },
    );
  });

  test('what is counted is there: every shared span by brute force', () => {
    const word = fc.constantFrom('修复铁路', '恢复运输', '扩大贸易', '降低关税', '建立预警站', '交换图像', '互派教师');
    const text = fc.array(word, { minLength: 3, maxLength: 8 }).map((words) => words.join(''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), (texts) => {
        const units = texts.map((t, i) => unit(`s/${i}`, t));
        neighbours(units).forEach(({ near }, i) => {
          for (const { unit: other, shared, of } of near) {
            const [own, theirs] = [texts[i] ?? '', texts[other] ?? ''];
            let count = 0;
            for (let at = 0; at < own.length; at++)
              count += Number(
                [0, 1, 2, 3].some(
                  (d) => at >= d && at - d + 4 <= own.length && theirs.includes(own.slice(at - d, at - d + 4)),
                ),
              );
            expect([shared, of]).toEqual([count, own.length]);
          }
        });
      }),
      { seed: 15 },
    );
  });
});
