import fc from '../property.ts';
import { describe, expect, test } from 'vitest';
import { truths } from '../../view/truths.ts';
import { compare, incomparable } from '../../compare/index.ts';
import { lexicon } from '../../compare/text/lexicon.ts';
import { moved } from '../../compare/moves.ts';
import { rulingsOn } from '../../compare/rulings.ts';
import { sentences } from '../../compare/text/sentences.ts';
import { tokens } from '../../compare/text/tokens.ts';
import type { Comparison, Prepared } from '../../compare/types.ts';

const all = truths();
const revised = all.find(({ name }) => name === 'lightly-revised')?.texts;
if (!revised) throw new Error('The pair lightly-revised is missing');
const { earlier, later } = revised;

const words = (prepared: Prepared, { clause, paragraph, start, end }: Comparison['links'][number]['earlier']) =>
  prepared.paragraphs.find((p) => p.clause === clause && p.paragraph === paragraph)?.text.slice(start, end) ?? '';

describe('sentences', () => {
  test.each([
    ['甲。乙！丙', ['甲。', '乙！', '丙']],
    ['双方说：“好。”然后。', ['双方说：“好。”', '然后。']],
    ['包括演练等；在安全领域协作。', ['包括演练等；在安全领域协作。']],
    ['They met. They agreed on 3.5 points.', ['They met.', 'They agreed on 3.5 points.']],
    ['  甲。\n乙。 ', ['甲。', '乙。']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
  test('hold every visible character, in order, none twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('甲', '。', '”', ' ', '\n', 'A', '.', '！', '3') }), (text) => {
        const found = sentences(text);
        expect(
          found
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replaceAll(/\s/gu, ''),
        ).toBe(text.replaceAll(/\s/gu, ''));
        found.forEach(({ start }, i) => expect(start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0));
      }),
      { seed: 15 },
    );
  });
});

describe('tokens', () => {
  const known = lexicon([], { stock: ['进一步加强', '领域的合作'], common: ['支持'], followed: [] });
  const own = { patterns: [{ pattern: /双方/gu, kind: 'P' as const }], parties: new Set(['BY', 'CN']) };
  const cut = (text: string) => {
    const { cuts, kinds } = tokens(text, 'zh-Hans', known, own);
    let at = 0;
    return cuts.map((length, i) => `${kinds[i]}${text.slice(at, (at += length))}`);
  };
  test('names and phrases are words first', () => {
    expect(cut('双方进一步加强能源领域合作，支持俄罗斯和白俄罗斯。')).toEqual(
      ['P双方', 's进一步加强', 'w能源', 's领域', 's合作', 'p，', 'c支持', 'O俄罗斯', 'f和', 'P白俄罗斯', 'p。'].flatMap(
        (token) => (token === 's领域' ? ['s领域合作'] : token === 's合作' ? [] : [token]),
      ),
    );
  });
  test('together are the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('双', '方', '进一步', '加强', '的', '，', '合作', ' ', 'x') }),
        (text) => {
          const { cuts, kinds } = tokens(text, 'zh-Hans', known, own);
          expect(cuts.reduce((sum, n) => sum + n, 0)).toBe(text.length);
          expect(kinds).toHaveLength(cuts.length);
        },
      ),
      { seed: 15 },
    );
  });
});

describe('a comparison', () => {
  test('is the same whichever statement is named first', () => {
    expect(compare(later, earlier)).toEqual(compare(earlier, later));
  });
  test('finds the same links when the paragraphs stand in another order', () => {
    const linksOf = (a: Prepared, b: Prepared) =>
      compare(a, b)
        .links.map((link) => `${link.state} ${words(a, link.earlier)} ${words(b, link.later)}`)
        .sort();
    const inOrder = linksOf(earlier, later);
    expect(inOrder.length).toBeGreaterThan(8);
    const shuffled = fc.tuple(
      fc.shuffledSubarray(earlier.paragraphs, { minLength: earlier.paragraphs.length }),
      fc.shuffledSubarray(later.paragraphs, { minLength: later.paragraphs.length }),
    );
    fc.assert(
      fc.property(shuffled, ([a, b]) => {
        expect(linksOf({ ...earlier, paragraphs: a }, { ...later, paragraphs: b })).toEqual(inOrder);
      }),
      { seed: 15, numRuns: 20 },
    );
  });
  test('of a text with itself under another date has every sentence as the same', () => {
    const { links, unmatched } = compare(earlier, { ...earlier, id: 'x/2040-01-01', date: '2040-01-01' });
    expect(unmatched).toEqual({ earlier: [], later: [] });
    const places = earlier.paragraphs.flatMap((p) =>
      p.sentences.map(({ start }) => `${p.clause} ${p.paragraph} ${start}`),
    );
    const same = links
      .filter(({ state }) => state === 'same')
      .map(({ earlier: e }) => `${e.clause} ${e.paragraph} ${e.start}`);
    expect(same).toEqual(places);
    expect(links.some((link) => link.moved)).toBe(false);
  });
  test.each(all.map(({ name, texts }) => [name, texts] as const))('%s: shared wording is in both texts', (_, texts) => {
    const fold = (text: string) => text.replaceAll(/[^\p{L}]|[的和与及等之]/gu, '');
    for (const link of compare(texts.earlier, texts.later).links) {
      for (const { earlier: a, later: b } of link.shared) {
        const one = words(texts.earlier, { ...link.earlier, ...a });
        const other = words(texts.later, { ...link.later, ...b });
        // names and dates are compared by their kind alone
        if (fold(one).length === fold(other).length && /^[^0-9]*$/u.test(one + other))
          expect(one.at(0)).toBe(other.at(0));
        expect(a.start >= link.earlier.start && a.end <= link.earlier.end).toBe(true);
        expect(b.start >= link.later.start && b.end <= link.later.end).toBe(true);
      }
    }
  });
  test('is refused across languages, and of a statement with itself', () => {
    expect(incomparable(earlier, { ...later, language: 'ru' })).toBe('languages');
    expect(incomparable(earlier, { ...later, language: 'zh-Hant' })).toBeNull();
    expect(incomparable(earlier, earlier)).toBe('same statement');
  });
  test('tells what stands at another place, and takes no changed number for a move', () => {
    const found = compare(earlier, later).links.filter((link) => link.moved);
    expect(found.map((link) => `${link.earlier.clause} → ${link.later.clause}`)).toEqual(['7 → 1']);
    expect([
      ...moved([
        { a: 0, b: 3 },
        { a: 1, b: 4 },
        { a: 2, b: 0 },
      ]),
    ]).toEqual(['2 0']);
  });
});

describe('what an editor says', () => {
  const entry = (decision: 'confirm' | 'forbid' | 'add', from: string, to: string) => ({
    earlier: { statement: earlier.id, clause: '8', paragraph: 1, words: from },
    later: { statement: later.id, clause: '8', paragraph: 1, words: to },
    decision,
    reason: '两处都说的是观测。',
  });
  test('adds, confirms and forbids a link', () => {
    const { rulings, unmatched } = rulingsOn([entry('add', '气象卫星', '候鸟')], earlier, later);
    expect(unmatched).toEqual([]);
    const added = compare(earlier, later, rulings).links.find((link) => link.confirmed !== null);
    expect(added).toMatchObject({ state: 'reworded', confirmed: '两处都说的是观测。' });
    const clause7 = {
      earlier: compare(earlier, later).links.find((link) => link.moved)?.earlier,
      later: compare(earlier, later).links.find((link) => link.moved)?.later,
    };
    if (!clause7.earlier || !clause7.later) throw new Error('no moved link');
    const forbidden = compare(earlier, later, [
      { earlier: clause7.earlier, later: clause7.later, decision: 'forbid', reason: 'x' },
    ]);
    expect(forbidden.links.some((link) => link.moved)).toBe(false);
    expect(forbidden.unmatched.earlier.map(({ clause }) => clause)).toContain('7');
  });
  test('that matches nothing is reported', () => {
    expect(rulingsOn([entry('add', '没有的词', '候鸟')], earlier, later).unmatched).toEqual([
      'lightly-revised/2031-04-08, clause 8, paragraph 1 does not contain “没有的词”',
    ]);
    expect(rulingsOn([entry('add', '双方', '双')], earlier, later).unmatched).toEqual([]);
  });
});
