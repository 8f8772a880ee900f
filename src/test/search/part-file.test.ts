/** The files of the index: what is coded comes back, as Pagefind wrote it when it made the index itself. */
import { encode } from 'cborg';
import { expect, test } from 'vitest';
import { NumberDecoder, NumberEncoder } from '../../search/index/numbers.ts';
import { openWords, packWords, type Word } from '../../search/index/part-file.ts';

/** mulberry32. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** [[[word, [[step to the page, steps to the places, []], …], []], …]]: Pagefind's own form. */
function pagefindForm(words: readonly Word[]): Uint8Array {
  const list = words.map(({ word, postings }) => {
    const rows = postings.map(({ page, places }, i) => [page - (postings[i - 1]?.page ?? 0), [...places], []]);
    return [word, rows, []];
  });
  return encode([list]);
}

test('numbers of every size come back in every context, and what follows a carry', () => {
  const random = generator(5);
  const edges = [0, 1, 2, 3, 254, 255, 256, 65_535, 65_536, 2 ** 31 - 2];
  const numbers = edges.concat(Array.from({ length: 30_000 }, () => Math.floor(2 ** (random() ** 3 * 31)) - 1));
  const encoder = new NumberEncoder(3);
  numbers.forEach((number, i) => encoder.add(i % 3, number));
  const decoder = new NumberDecoder(3, encoder.end());
  expect(numbers.map((_, i) => decoder.take(i % 3))).toEqual(numbers);
});

test('a long row of one number takes next to nothing', () => {
  const encoder = new NumberEncoder(1);
  for (let i = 0; i < 100_000; i++) encoder.add(0, 0);
  expect(encoder.end().length).toBeLessThan(100_000 / 40);
});

/** `own`: one token in many pages; else many tokens in few. */
function someWords(seed: number, own: boolean): Word[] {
  const random = generator(seed);
  const whole = (most: number): number => Math.floor(random() * most);
  const tokens = new Set(own ? ['双方'] : []);
  while (tokens.size < (own ? 1 : 120)) {
    const pair = String.fromCharCode(0x4e00 + whole(20_000), 0x4e00 + whole(20_000));
    const kinds = ['u核', `t${pair}`, `r${pair}方`, pair, `w${whole(2030)}丨`, `y${pair[0]}`, '一01f600一01f600'];
    tokens.add(kinds[whole(kinds.length)] ?? pair);
  }
  return [...tokens].sort().map((word) => {
    let page = -1;
    const postings = Array.from({ length: own ? 4000 : 1 + whole(40) }, () => {
      page += 1 + whole(random() < 0.1 ? 100_000 : 9);
      const more = Array.from({ length: whole(4) }, () => 1 + whole(random() < 0.1 ? 40_000 : 300));
      return { page, places: /^[ut]/u.test(word) ? [0] : [whole(1500), ...more] };
    });
    return { word, postings };
  });
}

test.each([1, 2, 3, 4])('tokens with their places are what Pagefind would have written (%i)', (seed) => {
  for (const own of [true, false]) {
    const words = someWords(seed, own);
    const packed = packWords(words);
    expect(openWords(packed)).toEqual(new Uint8Array(pagefindForm(words)));
    expect(packed.length).toBeLessThan(pagefindForm(words).length / 1.5);
  }
});

test('a file without a token, and one of a single posting', () => {
  const one: Word[] = [{ word: '核武', postings: [{ page: 0, places: [0] }] }];
  for (const words of [[], one]) expect(openWords(packWords(words))).toEqual(new Uint8Array(pagefindForm(words)));
});

test('tokens that are out of order or doubled are refused', () => {
  const word = (name: string): Word => ({ word: name, postings: [{ page: 0, places: [1] }] });
  for (const names of [
    ['乙乙', '丙丙'],
    ['双方', '双方'],
    ['双方', '双'],
  ])
    expect(() => packWords(names.map(word))).toThrow('comes after');
});
