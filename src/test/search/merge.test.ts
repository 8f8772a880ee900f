import { expect, test } from 'vitest';
import { inParts, mergeRuns } from '../../search/build/merge.ts';
import { readMeta, readPart, type Word, writeMeta, writePart } from '../../search/build/pagefind-files.ts';

const word = (name: string, ...pages: number[]): Word => ({
  word: name,
  postings: pages.map((page) => ({ page, places: [page, page + 2] })),
});

test('words of several runs become one row, their postings by record', () => {
  const merged = [
    ...mergeRuns([
      { words: [word('20', 0), word('合作', 0, 1)].values(), records: [4, 0] },
      { words: [word('u国', 0), word('合作', 1)].values(), records: [2, 3] },
    ]),
  ];
  expect(
    merged.map((one) => [one.word, one.postings.map(({ page, places }) => `${page}:${places.join('+')}`)]),
  ).toEqual([
    ['20', ['4:0+2']],
    ['u国', ['2:0']],
    ['合作', ['0:1+3', '3:1+3', '4:0+2']],
  ]);
});

test('words out of order are an error', () => {
  expect(() => [...mergeRuns([{ words: [word('合作', 0), word('20', 0)].values(), records: [0] }])]).toThrow(/order/u);
});

test('a heavy word stands alone', () => {
  const parts = [...inParts([word('a', 1), word('b', 1), word('c', 1, 2, 3, 4), word('d', 1)], 5)];
  expect(parts.map((part) => part.map((one) => one.word).join(''))).toEqual(['ab', 'c', 'd']);
});

test('what is written is read again', () => {
  const words = [word('20', 3, 700), word('合作', 0, 1)];
  expect(readPart(writePart(words))).toEqual(words);
  const meta = { version: '1.6.0', pages: ['0', '1'], chunks: [{ from: '20', to: '合作', name: 'x-0' }] };
  expect(readMeta(writeMeta(meta))).toEqual(meta);
});
