import fc from '../property.ts';
import { describe, expect, test } from 'vitest';
import { type Paragraph, quoteEdges } from '../../fragment.ts';
import { locate } from '../../reading/place/locate.ts';

const paragraphs = (...texts: string[]): Paragraph[] =>
  texts.map((text, i) => ({ clause: '9', paragraph: i + 1, text }));
const at = (paragraph: number, offset: number) => ({ clause: '9', paragraph, offset });
const words = (from: [number, number], to: [number, number], head: string, tail: string | null = null) =>
  ({ type: 'words', from: at(...from), to: at(...to), head, tail }) as const;

describe('locate', () => {
  test('takes the offsets when the words stand there', () => {
    expect(locate(words([1, 2], [1, 4], 'cd'), paragraphs('abcdabcd'))).toEqual({
      from: at(1, 2),
      to: at(1, 4),
      how: 'exact',
    });
  });

  test('takes the nearest place when the text before was changed', () => {
    const found = locate(
      words([1, 20], [1, 22], '合作'),
      paragraphs(`合作${'一'.repeat(15)}合作${'二'.repeat(15)}合作`),
    );
    expect(found).toEqual({ from: at(1, 17), to: at(1, 19), how: 'moved' });
  });

  test('takes the nearest paragraph of the clause, never another clause', () => {
    const text = [...paragraphs('无', '合作'), { clause: '10', paragraph: 1, text: '论坛' }];
    expect(locate(words([1, 0], [1, 2], '合作'), text)).toMatchObject({ from: at(2, 0), how: 'moved' });
    expect(locate(words([1, 0], [1, 2], '论坛'), text)).toBeNull();
  });

  test('head and tail in order, over paragraphs', () => {
    const text = paragraphs('甲乙丙丁', '戊己庚辛');
    expect(locate(words([1, 2], [2, 2], '丙丁', '戊己'), text)).toMatchObject({ how: 'exact' });
    expect(locate(words([1, 1], [2, 3], '丙丁', '戊己'), text)).toEqual({ from: at(1, 2), to: at(2, 2), how: 'moved' });
    expect(locate(words([1, 1], [2, 3], '戊己', '丙丁'), text)).toBeNull();
  });

  test('a link made from any selection finds it, and finds it again after words were put in front', () => {
    const selection = fc.tuple(fc.string({ minLength: 1, maxLength: 80 }), fc.nat(), fc.nat()).map(([text, a, b]) => {
      const start = a % text.length;
      return { text, start, end: start + 1 + (b % (text.length - start)) };
    });
    fc.assert(
      fc.property(selection, fc.string({ maxLength: 5 }), ({ text, start, end }, added) => {
        fc.pre(!text.includes('\n'));
        const selected = text.slice(start, end);
        const { head, tail } = quoteEdges(selected);
        const link = words([1, start], [1, end], head, tail);
        expect(locate(link, paragraphs(text))).toEqual({ from: at(1, start), to: at(1, end), how: 'exact' });
        const moved = locate(link, paragraphs(added + text));
        const all = added + text;
        expect(all.slice(moved?.from.offset).startsWith(head)).toBe(true);
        expect(all.slice(0, moved?.to.offset).endsWith(tail ?? head)).toBe(true);
      }),
    );
  });
});
