import fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference } from '../../view/difference.ts';

test('whole words are compared', () =>
  expect(difference('双方支持一个中国政策。', '双方坚定支持一个中国原则。')).toEqual([
    { text: '双方', in: 'both' },
    { text: '坚定', in: 'later' },
    { text: '支持一个中国', in: 'both' },
    { text: '政策', in: 'earlier' },
    { text: '原则', in: 'later' },
    { text: '。', in: 'both' },
  ]));

test('without the words of the other, each text is there in full', () => {
  const text = fc.string({ unit: fc.constantFrom('双方', '将', '加强', '合作', '，', '\n', '2022') });
  fc.assert(
    fc.property(text, text, (earlier, later) => {
      const stretches = difference(earlier, later) ?? [];
      const only = (other: string) =>
        stretches
          .filter((s) => s.in !== other)
          .map((s) => s.text)
          .join('');
      expect(only('later')).toBe(earlier);
      expect(only('earlier')).toBe(later);
    }),
  );
});

test('texts that have next to nothing in common are not laid into one another', () => {
  const unlike = (from: number) => Array.from({ length: 400 }, (_, i) => String.fromCodePoint(from + i)).join('，');
  expect(difference(unlike(0x4e00), unlike(0x5e00))).toBeNull();
});
