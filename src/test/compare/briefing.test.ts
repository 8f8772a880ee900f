import { describe, expect, test } from 'vitest';
import { briefing, type Fact } from '../../compare/show/briefing.ts';
import { nameOf, sentenceOf } from '../../compare/show/fact-text.ts';
import { contains } from '../../compare/show/followed.ts';
import { compare } from '../../compare/index.ts';
import { rows } from '../../compare/show/rows.ts';
import { totals } from '../../compare/show/totals.ts';
import { prepare } from '../../compare/text/prepare.ts';
import type { Place, Prepared } from '../../compare/types.ts';
import { otherTexts } from '../../compare/text/other-texts.ts';
import { flatten } from '../../clauses.ts';
import { comparisonWords } from '../../comparisons.ts';
import { statement, summaries } from '../../corpus.ts';
import { accuracy } from '../../i18n/compare/accuracy.ts';
import { briefing as strings } from '../../i18n/compare/briefing.ts';
import { changes } from '../../i18n/compare/changes.ts';
import { allLanguages } from '../../i18n/languages.ts';
import { changesOf } from '../../view/changes.ts';
import type { Statement } from '../../schema.ts';
import { truths } from '../../view/truths.ts';
import { clause, makeStatement } from '../search/statement.ts';

const { formulas } = comparisonWords();
function given(one: Prepared, other: Prepared) {
  const comparison = compare(one, other);
  const [earlier, later] = comparison.earlier === one.id ? [one, other] : [other, one];
  return {
    earlier,
    later,
    comparison,
    rows: rows(earlier, later, comparison),
    totals: { earlier: totals(earlier, comparison, 'earlier'), later: totals(later, comparison, 'later') },
    otherTexts: { earlier: [], later: [] } as { earlier: string[]; later: string[] },
  };
}
const pairs = [
  ...truths().map(({ name, texts }) => [name, given(texts.earlier, texts.later)] as const),
  ...summaries().flatMap(({ id }) => {
    const found = changesOf(id);
    if (!found) return [];
    const [earlier, later] = [found.earlier, found.later].map((text) => otherTexts(statement(text.id)));
    return [[id, { ...found, otherTexts: { earlier: earlier ?? [], later: later ?? [] } }] as const];
  }),
];

test('words that are quoted have marks of the second rank inside', () => {
  const found = changesOf('by-cn/2022-09-15');
  const fact = found?.briefing.find((one) => one.kind === 'wording' && one.after.words.includes('“'));
  expect(fact && found && sentenceOf(fact, found.earlier, found.later, 'zh', String)).toMatch(/“[^”]+‘[^”]+’”（/u);
});

const paragraph = ({ paragraphs }: Prepared, place: Place): string =>
  paragraphs.find((p) => p.clause === place.clause && p.paragraph === place.paragraph)?.text ?? '';
const sentence = (prepared: Prepared, place: Place): string => paragraph(prepared, place).slice(place.start, place.end);
const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** Everything that a statement prints, by its record where it is one of the collection. */
function textsOf({ id, paragraphs }: Prepared): string[] {
  const texts = paragraphs.map(({ text }) => text);
  if (!summaries().some((one) => one.id === id)) return texts;
  const { title, clauses, back } = statement(id);
  return [
    ...texts,
    title,
    ...flatten(clauses).flatMap(({ clause }) => clause.heading ?? []),
    ...back.map((b) => b.text),
  ];
}

/** What a fact claims is looked up in the texts again, without the code that found it. */
function proves(fact: Fact, { earlier, later, comparison, rows: all }: ReturnType<typeof given>): void {
  const rowOf = (from: Place, to: Place) =>
    all.find(
      (row) =>
        ['same', 'reworded'].includes(row.state) &&
        row.earlier.some((p) => p.clause === from.clause && p.paragraph === from.paragraph && p.start === from.start) &&
        row.later.some((p) => p.clause === to.clause && p.paragraph === to.paragraph && p.start === to.start),
    );
  const whole = (pieces: readonly { text: string }[] | undefined) => pieces?.map(({ text }) => text).join('') ?? '';
  switch (fact.kind) {
    case 'counts': {
      const sure = new Set(
        comparison.links
          .filter(({ state }) => state !== 'possible')
          .map(({ later: p }) => `${p.clause} ${p.paragraph} ${p.start}`),
      );
      expect(fact.same + fact.reworded).toBe(sure.size);
      expect(fact.same + fact.reworded + fact.possible + fact.unmatched).toBe(fact.all);
      expect(fact.all).toBe(later.paragraphs.reduce((sum, p) => sum + p.sentences.length, 0));
      return;
    }
    case 'longest':
      expect(sentence(later, fact.later)).toContain(fact.words);
      expect(letters(fact.words)).toHaveLength(fact.letters);
      return;
    case 'replaced':
      expect(whole(rowOf(fact.earlier, fact.later)?.earlier)).toContain(fact.before);
      expect(whole(rowOf(fact.earlier, fact.later)?.later)).toContain(fact.after);
      return;
    case 'left-out':
      expect(whole(rowOf(fact.earlier, fact.later)?.earlier)).toContain(fact.words);
      expect(whole(rowOf(fact.earlier, fact.later)?.later)).not.toContain(fact.words);
      return;
    case 'put-in':
      expect(whole(rowOf(fact.earlier, fact.later)?.later)).toContain(fact.words);
      expect(whole(rowOf(fact.earlier, fact.later)?.earlier)).not.toContain(fact.words);
      return;
    case 'moved':
      expect(rowOf(fact.earlier, fact.later)).toBeDefined();
      return;
    case 'wording':
      expect(paragraph(earlier, fact.before.first)).toContain(fact.before.words);
      expect(paragraph(later, fact.after.first)).toContain(fact.after.words);
      return;
    case 'not-in-later':
      expect(later.complete).toBe(true);
      expect(paragraph(earlier, fact.before.first)).toContain(fact.before.words);
      for (const text of textsOf(later)) expect(letters(text)).not.toContain(letters(fact.before.words));
      return;
    case 'not-in-earlier':
      expect(earlier.complete).toBe(true);
      expect(paragraph(later, fact.after.first)).toContain(fact.after.words);
      for (const text of textsOf(earlier)) expect(letters(text)).not.toContain(letters(fact.after.words));
  }
}

describe.each(pairs)('the briefing of %s', (_, pair) => {
  const facts = briefing(pair, formulas);
  test('holds what the texts prove', () => {
    expect(facts.length).toBeGreaterThan(0);
    for (const fact of facts) proves(fact, pair);
  });
  test('is ten sentences at the most, each fact once', () => {
    expect(facts.length).toBeLessThanOrEqual(10);
    expect(new Set(facts.map((fact) => JSON.stringify(fact))).size).toBe(facts.length);
  });
  test.each(allLanguages)('is written out in %s with its words and places', (language) => {
    for (const fact of facts) {
      const text = sentenceOf(fact, pair.earlier, pair.later, language, (edtf) => edtf);
      for (const words of ['words', 'before', 'after'] as const) {
        const value = (fact as Record<string, unknown>)[words];
        if (typeof value === 'string') {
          if (fact.kind !== 'moved') expect(text).toContain(value);
        }
      }
      for (const side of ['earlier', 'later'] as const) {
        const place = (fact as Record<string, unknown>)[side];
        if (place) expect(text).toContain(nameOf(pair[side], place as Place, language));
      }
    }
  });
});

test('of an incomplete text nothing is said that it lacks', () => {
  for (const [, pair] of pairs) {
    const later = { ...pair.later, complete: false };
    const earlier = { ...pair.earlier, complete: false };
    const kinds = briefing({ ...pair, earlier, later }, formulas).map(({ kind }) => kind);
    expect(kinds).not.toContain('not-in-later');
    expect(kinds).not.toContain('not-in-earlier');
  }
});

test('words are found whatever the marks between them', () => {
  const [, pair] = pairs.find(([name]) => name === 'lightly-revised') ?? [];
  if (!pair) throw new Error('The pair is missing');
  expect(contains(pair.earlier, [], '海水温度盐度和浮游生物')).toBe(true);
  expect(contains(pair.earlier, [], '海水酸度')).toBe(false);
  expect(contains(pair.earlier, ['海水的“酸度”'], '水的酸度')).toBe(true);
});

describe('words that a statement prints outside its paragraphs', () => {
  const [of, on] = ['by-cn/2001-01-01', 'by-cn/2002-01-01'];
  const earlier = makeStatement(of, [clause('1', ['双方愿共建“一带一路”，并扩大贸易。'])]);
  const words = '共建“一带一路”';
  const variant = {
    clause: '1',
    paragraph: 1,
    start: 2,
    end: 4,
    readings: [{ witness: 'B', text: `愿${words}，并` }],
  } as unknown as Statement['variants'][number];
  test.each<[string, Partial<Statement>, string | null, boolean]>([
    ['are nowhere', {}, null, true],
    ['are in its title', { title: `关于${words}的联合声明` }, null, false],
    ['are in a heading', {}, '共建一带一路', false],
    ['are in a signature', { back: [{ role: 'signature', text: words, spans: [] }] }, null, false],
    ['are in another witness', { variants: [variant] }, null, false],
  ])('%s', (_, more, heading, said) => {
    const later = makeStatement(on, [clause('1', ['双方扩大贸易，并加强往来。'], { heading })], more);
    const { lexicon, formulas: all } = comparisonWords();
    const texts = { earlier: otherTexts(earlier), later: otherTexts(later) };
    const pair = { ...given(prepare(earlier, lexicon), prepare(later, lexicon)), otherTexts: texts };
    const kinds = briefing(pair, all).flatMap((fact) => (fact.kind === 'not-in-later' ? [fact.before.words] : []));
    expect(kinds).toEqual(said ? [words] : []);
  });
});

test('no string says of anything that it is new, dropped or gone', () => {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'function')
      texts.push(String((value as (...args: unknown[]) => string)('甲', '乙', '丙', '丁', 1, 2)));
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  for (const language of allLanguages) [strings, changes, accuracy].forEach((table) => collect(table(language)));
  expect(texts.length).toBeGreaterThan(100);
  for (const text of texts)
    expect(text).not.toMatch(
      /新增|删去|删除|取消|不再|消失|首次|未再|\bnew\b|\bdropped\b|\bgone\b|\bremoved\b|\bno longer\b(?! be located)|\bfor the first time\b/u,
    );
});
