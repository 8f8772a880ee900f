import fc from '../property.ts';
import { describe, expect, test, vi } from 'vitest';
import {
  edge,
  formatFragment,
  type Fragment,
  parseFragment,
  quoteEdges,
  textDirective,
  whole,
} from '../../fragment.ts';

// The page is asked for its language as soon as its code is loaded.
vi.stubGlobal('document', { documentElement: { lang: 'zh-Hans' } });
const { chosenFrom } = await import('../../reading/selection/chosen.ts');

const clauses = fc.constantFrom(
  '9',
  '3.2',
  'a1.2',
  'preamble',
  'closing',
  '12a',
  'p4',
  'h2',
  '3.p2',
  'a1.preamble',
  '103',
);
const number = fc.integer({ min: 1, max: 400 });
const words = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }).filter((s) => s.isWellFormed());
const places = fc.record({ clause: clauses, paragraph: fc.option(number) });
const points = fc.record({ clause: clauses, paragraph: number, offset: fc.nat(5000) });
const fragment: fc.Arbitrary<Fragment> = fc.oneof(
  fc.record({ type: fc.constant('range' as const), from: places, to: places }),
  fc.record({ type: fc.constant('words' as const), from: points, to: points, head: words, tail: fc.option(words) }),
);

describe('fragment', () => {
  test.each<[hash: string, own: string | null, expected: Fragment | null]>([
    ['#9', null, between(['9', null])],
    ['#9p2', null, between(['9', 2])],
    ['#9-11', null, between(['9', null], ['11', null])],
    ['#9p2-9p4', null, between(['9', 2], ['9', 4])],
    ['#preamble-3', null, between(['preamble', null], ['3', null])],
    // On a statement page p4 is the clause of a text without numbers, on a clause page the paragraph.
    ['#p4', null, between(['p4', null])],
    ['#p4', '9', between(['9', 4])],
    ['#p2-p4', '9', between(['9', 2], ['9', 4])],
    ['#3.p2', null, between(['3.p2', null])],
    ['#p4p2', null, between(['p4', 2])],
    ['#9p2:12-16,%E7%BB%9F%E7%AD%B9', null, quoted(['9', 2, 12], ['9', 2, 16], '统筹')],
    ['#9p2:12-16,统筹:~:text=%E7%BB%9F', null, quoted(['9', 2, 12], ['9', 2, 16], '统筹')],
    ['#9p1:80-9p2:5,a,b', null, quoted(['9', 1, 80], ['9', 2, 5], 'a', 'b')],
    ['#p2:1-3,ab', '9', quoted(['9', 2, 1], ['9', 2, 3], 'ab')],
    ['#', null, null],
    ['#9p2:12,x', null, null],
    ['#9p2:12-16,', null, null],
    ['#9p2:12-16,%E7', null, null],
    ['#9-10-11', null, null],
    ['#%', null, null],
    ['#<script>', null, null],
    ['#9p2:1-2,a,b,c', null, null],
  ])('%s on the page of %s', (hash, own, expected) => expect(parseFragment(hash, own)).toEqual(expected));

  test('what is written is read back', () => {
    fc.assert(
      fc.property(fragment, (f) => {
        expect(parseFragment(`#${formatFragment(f)}`)).toEqual(f);
      }),
    );
  });

  test('the page of a clause leaves its own id out', () => {
    fc.assert(
      fc.property(clauses, number, number, fc.nat(99), words, (clause, paragraph, last, offset, head) => {
        const range: Fragment = { type: 'range', from: { clause, paragraph }, to: { clause, paragraph: last } };
        const quote: Fragment = {
          type: 'words',
          from: { clause, paragraph, offset },
          to: { clause, paragraph: last, offset },
          head,
          tail: null,
        };
        for (const f of [range, quote]) {
          const written = formatFragment(f, clause);
          expect(written).toMatch(/^p\d/u);
          expect(parseFragment(written, clause)).toEqual(f);
        }
      }),
    );
  });

  test('survives the address bar', () => {
    fc.assert(
      fc.property(fragment, (f) => {
        const url = new URL(`https://concord.example/by-cn/2022-09-15/#${formatFragment(f)}`);
        expect(parseFragment(url.hash)).toEqual(f);
        expect(formatFragment(f)).toMatch(/^[\w.:,%~-]*$/u);
      }),
    );
  });

  test('never throws on anything', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(clauses), (hash, own) => {
        expect(() => parseFragment(hash, own)).not.toThrow();
      }),
    );
  });

  test('long quotations are written as their edges, of whole characters', () => {
    fc.assert(
      fc.property(fc.string({ minLength: whole + 1, unit: 'binary' }), (text) => {
        const { head, tail } = quoteEdges(text.replaceAll('\n', ' '));
        expect(head.length).toBeLessThanOrEqual(edge + 1);
        expect(head.isWellFormed() && (tail ?? '').isWellFormed()).toBe(true);
        expect(text.replaceAll('\n', ' ').startsWith(head)).toBe(true);
        expect(text.replaceAll('\n', ' ').endsWith(tail ?? '')).toBe(true);
      }),
    );
  });

  test('words chosen anywhere have a link, of whole characters', () => {
    const text = fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom('甲', '𠀀', 'a', ' ') });
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (words, a, b) => {
        const [start = 0, end = 0] = [a, b].map((at) => at % (words.length + 1)).sort((x, y) => x - y);
        const found = chosenFrom([{ clause: '9', paragraph: 1, text: words, start, end }]);
        expect(found === null).toBe(words.slice(start, end).trim() === '');
        if (!found) return;
        const { fragment: written, text: chosen, before, after } = found;
        expect(() => textDirective(written.head, written.tail, before, after)).not.toThrow();
        expect(parseFragment(formatFragment(written))).toEqual(written);
        expect(words.slice(written.from.offset, written.to.offset)).toBe(chosen);
        expect([chosen, before, after].every((one) => one.isWellFormed())).toBe(true);
        expect(chosen).toContain(
          words
            .slice(start, end)
            .trim()
            .replaceAll(/^[\udc00-\udfff]|[\ud800-\udbff]$/gu, ''),
        );
      }),
    );
  });

  test('text fragments follow the grammar prefix-,start,end,-suffix', () => {
    expect(textDirective('a-b', null, '', '')).toBe(':~:text=a%2Db');
    expect(textDirective('a', 'b', 'x', 'y')).toBe(':~:text=x-,a,b,-y');
  });
});

function between(from: [string, number | null], to = from): Fragment {
  const written = ([clause, paragraph]: [string, number | null]) => ({ clause, paragraph });
  return { type: 'range', from: written(from), to: written(to) };
}
function quoted(
  from: [string, number, number],
  to: [string, number, number],
  head: string,
  tail: string | null = null,
): Fragment {
  const written = ([clause, paragraph, offset]: [string, number, number]) => ({ clause, paragraph, offset });
  return { type: 'words', from: written(from), to: written(to), head, tail };
}
