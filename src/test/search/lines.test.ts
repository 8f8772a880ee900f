import { expect, test } from 'vitest';
import { excerpts, markedText } from '../../search/engine/excerpt.ts';
import { fold } from '../../search/query/fold.ts';
import { contextLength, linesOf, sortLines } from '../../search/engine/lines.ts';

const map = new Map([['羅', '罗']]);
const clause = (...paragraphs: string[]) => ({ label: '一', heading: null, paragraphs });
const pattern = (text: string) => ({ units: fold(text, map).units, prefix: false });
/** The text with its marks in square brackets. */
const show = (text: string, marks: { start: number; end: number }[]): string =>
  marks.reduceRight((out, { start, end }) => `${out.slice(0, start)}[${out.slice(start, end)}]${out.slice(end)}`, text);

test.each([
  ['白俄羅斯同白俄罗斯', ['白俄罗斯'], '[白俄羅斯]同[白俄罗斯]'],
  ['和平、发展', ['和平发展'], '[和平、发展]'],
  ['合作合作合', ['合作合'], '[合作合作合]'],
  ['ＷＴＯ改革', ['wto', '改革'], '[ＷＴＯ][改革]'],
  ['economic, economy', ['economic'], '[economic], economy'],
  ['没有', ['合作'], '没有'],
])('marks in %s', (text, terms, expected) => {
  const found = markedText(clause(text), { patterns: terms.map(pattern), nears: [] }, map);
  expect(show(found.text, found.marks)).toBe(expected);
});

test('a mark may run from one paragraph into the next', () => {
  const { text, marks } = markedText(clause('周边环境', '境，合作'), { patterns: [pattern('环境境')], nears: [] }, map);
  expect(show(text, marks)).toBe('周边[环境\n境]，合作');
});

test('the printed reading is marked where only that matches', () => {
  const both = { ...clause('技术合作'), printed: ['技合作'] };
  const found = markedText(both, { patterns: [pattern('技合')], nears: [] }, map, true);
  expect(show(found.text, found.marks)).toBe('[技合]作');
});

test('an excerpt keeps around its marks and joins what meets', () => {
  const text = `${'甲'.repeat(50)}合作${'乙'.repeat(10)}合作${'丙'.repeat(90)}合作${'丁'.repeat(50)}`;
  const { marks } = markedText(clause(text), { patterns: [pattern('合作')], nears: [] }, map);
  const parts = excerpts({ text, marks }, 8, 2);
  expect(parts.map((part) => show(part.text, part.marks))).toEqual([
    `${'甲'.repeat(8)}[合作]${'乙'.repeat(10)}[合作]${'丙'.repeat(8)}`,
    `${'丙'.repeat(8)}[合作]${'丁'.repeat(8)}`,
  ]);
  expect(parts.map(({ before, after }) => [before, after])).toEqual([
    [true, true],
    [true, true],
  ]);
});

test('an excerpt does not cut a word', () => {
  const text = 'comprehensive strategic partnership of coordination';
  const { marks } = markedText(clause(text), { patterns: [pattern('partnership')], nears: [] }, map);
  expect(excerpts({ text, marks }, 4, 1)[0]?.text).toBe('strategic partnership of ');
});

test('lines carry the context, sorted by either side without punctuation', () => {
  const found = markedText(
    clause('双方，合作。经济合作，发展；安全合作\n共赢'),
    { patterns: [pattern('合作')], nears: [] },
    map,
  );
  const lines = linesOf(7, found);
  expect(
    lines.map(({ before, words, after, clause: number }) => [before.slice(-2), words, after.slice(0, 2), number]),
  ).toEqual([
    ['方，', '合作', '。经', 7],
    ['经济', '合作', '，发', 7],
    ['安全', '合作', ' 共', 7],
  ]);
  const order = (by: 'left' | 'right' | 'text') =>
    sortLines(lines, by).map(({ start }) => lines.findIndex((l) => l.start === start));
  expect(order('text')).toEqual([0, 1, 2]);
  // 全 U+5168, 方 U+65B9, 济 U+6D4E
  expect(order('left')).toEqual([2, 0, 1]);
  // 共 U+5171, 发 U+53D1, 经 U+7ECF
  expect(order('right')).toEqual([2, 1, 0]);
});

test('the context of a line has its length where the text is longer, and else all that there is', () => {
  const text = `${'甲'.repeat(90)}合作${'乙'.repeat(90)}合作${'丙'.repeat(10)}`;
  const found = markedText(clause(text), { patterns: [pattern('合作')], nears: [] }, map);
  expect(linesOf(7, found).map(({ before, after }) => [before, after])).toEqual([
    ['甲'.repeat(contextLength), '乙'.repeat(contextLength)],
    ['乙'.repeat(contextLength), '丙'.repeat(10)],
  ]);
});

test('neither an excerpt nor a line divides a character outside the basic plane', () => {
  // One unit before the words in the first, so that every window of an even length ends within a pair on one side.
  for (const shift of ['', '甲']) {
    const text = `${'𠀀'.repeat(60)}${shift}合作${shift}${'𠀁'.repeat(60)}`;
    const { marks } = markedText(clause(text), { patterns: [pattern('合作')], nears: [] }, map);
    for (const around of [7, 8, 28, 29]) {
      const [part] = excerpts({ text, marks }, around, 1);
      expect(part?.text.isWellFormed()).toBe(true);
      expect(Math.abs((part?.text.length ?? 0) - 2 * around - 2)).toBeLessThanOrEqual(2);
    }
    const [line] = linesOf(7, { text, marks });
    expect([line?.before, line?.after].map((side) => side?.isWellFormed())).toEqual([true, true]);
    const extra = shift === '' ? 0 : 1;
    expect([line?.before.length, line?.after.length]).toEqual([contextLength + extra, contextLength + extra]);
  }
  const start = excerpts({ text: '𠀀'.repeat(60), marks: [] }, 5, 1);
  expect(start[0]?.text).toBe('𠀀'.repeat(8));
});
