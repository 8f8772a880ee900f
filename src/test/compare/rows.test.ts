import { expect, test } from 'vitest';
import { rows } from '../../compare/show/rows.ts';
import type { Comparison, Prepared } from '../../compare/types.ts';

/** One paragraph that is one sentence, of tokens of these lengths. */
const prepared = (id: string, text: string, cuts: number[]): Prepared => ({
  id,
  title: '',
  language: 'zh-Hans',
  date: '2020-01-01',
  complete: true,
  clauses: [{ id: '1', label: '一', name: {} }],
  paragraphs: [
    {
      clause: '1',
      paragraph: 1,
      text,
      language: 'zh-Hans',
      sentences: [{ start: 0, end: text.length }],
      cuts,
      kinds: 'wpw',
    },
  ],
});

test('words at another place are marked whole where characters outside the basic plane go before them', () => {
  const earlier = prepared('a', '𠀀𠀁甲乙丙丁，天地玄黄宇宙', [8, 1, 6]);
  const later = prepared('b', '天地玄黄宇宙，甲乙丙丁', [6, 1, 4]);
  const range = (text: string, start: number) => ({ start, end: start + text.length });
  const shared = ['甲乙丙丁', '天地玄黄宇宙'].map((run) => ({
    earlier: range(run, earlier.paragraphs[0]!.text.indexOf(run)),
    later: range(run, later.paragraphs[0]!.text.indexOf(run)),
  }));
  const at = { clause: '1', paragraph: 1, start: 0 };
  const comparison: Comparison = {
    earlier: 'a',
    later: 'b',
    links: [
      {
        earlier: { ...at, end: earlier.paragraphs[0]!.text.length },
        later: { ...at, end: later.paragraphs[0]!.text.length },
        state: 'reworded',
        shared,
        run: 6,
        strength: 1,
        confirmed: null,
        moved: false,
      },
    ],
    unmatched: { earlier: [], later: [] },
  };
  const marks = rows(earlier, later, comparison)[0]?.marks?.characters ?? [];
  expect(marks.filter(({ moved }) => moved).map((mark) => [mark.in, mark.text])).toEqual([
    ['earlier', '甲乙丙丁'],
    ['later', '甲乙丙丁'],
  ]);
});
