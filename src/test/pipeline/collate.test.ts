import { describe, expect, test } from 'vitest';
import { isOfficial, rank } from '../../pipeline/collate/base.ts';
import { type Head, actsOf } from '../../pipeline/collate/group.ts';
import { collate } from '../../pipeline/collate/variants.ts';
import { issue } from '../../rules.ts';
import { draftOf } from './drafts.ts';

const base = draftOf([
  ['preamble', '', '双方声明如下：'],
  ['1', '一', '双方将加强高层往来，保持战略沟通。', '双方支持地方合作。'],
  ['2', '二', '双方将扩大经贸合作。'],
  ['3', '三', '双方将便利人员往来。'],
]);
const compare = (other: ReturnType<typeof draftOf>) => collate(base, [{ sigil: 'B', draft: other, text: other.text }]);
const short = (other: ReturnType<typeof draftOf>) =>
  compare(other).variants.map((v) => [v.clause, v.paragraph, v.start, v.base, v.readings[0]?.text, v.class]);

describe('the base', () => {
  const broken = draftOf([['1', '一', '双方将加强高层往来，保持战略沟通，并且还有许多别的话要说。']], {
    complete: false,
    file: 'sources/0.txt',
  });
  const shorter = draftOf([['1', '一', '双方。']], { file: 'sources/1.txt' });
  test('is the complete one, then the one that lacks no clause of the others', () => {
    expect(rank([broken, shorter, base].map((draft) => ({ draft }))).map(({ draft }) => draft.file)).toEqual([
      'sources/a.txt',
      'sources/1.txt',
      'sources/0.txt',
    ]);
  });

  const junk = draftOf([...asWritten(), ['4', '', '版权所有，未经书面授权禁止使用，转载请注明出处。']], {
    file: 'sources/0.pdf',
  });
  const doubtful = {
    ...junk,
    issues: [issue('broken-paragraph', { file: junk.file, text: '', offset: 0 }, { words: '' })],
  };
  const from = (format: 'pdf' | 'html' | 'text', url: string | null = null) => ({
    issues: [],
    source: { format },
    sidecar: { publisher: null, url },
  });
  const first = (...witnesses: Parameters<typeof rank>[0]) => rank(witnesses)[0]?.draft.file;

  test('is not the longer one, but the one with fewer issues', () =>
    expect(first({ draft: doubtful }, { draft: base })).toBe('sources/a.txt'));
  test('keeps the markup of the text', () =>
    expect(first({ draft: junk, from: from('pdf') }, { draft: base, from: from('html') })).toBe('sources/a.txt'));
  test('is of an official publisher, where all else is alike', () =>
    expect(
      first({ draft: junk, from: from('html') }, { draft: base, from: from('html', 'https://www.mfa.gov.cn/x.html') }),
    ).toBe('sources/a.txt'));
  test('is the one that the curator chose', () =>
    expect(first({ draft: base }, { draft: broken, notes: { base: true } })).toBe('sources/0.txt'));

  test.each([
    ['https://www.mfa.gov.cn/a', true],
    ['https://www.gov.uk/a', true],
    ['https://www.diplomatie.gouv.fr/a', true],
    ['https://mid.ru/a', true],
    ['https://www.un.org/a', true],
    ['https://news.example/gov.cn', false],
    ['https://un.example.com/a', false],
  ])('%s', (url, official) => expect(isOfficial(null, url)).toBe(official));
});

describe('variants', () => {
  test('none between equal texts', () => expect(short(draftOf([...asWritten()]))).toEqual([]));

  test('of words, in the paragraph where they stand', () => {
    expect(
      short(draftOf([...asWritten(['1', '一', '双方将加强高层往来，保持策略沟通。', '双方支持地方合作。'])])),
    ).toEqual([['1', 1, 12, '战略沟通', '策略沟通', 'wording']]);
  });

  test('of the break between paragraphs', () => {
    expect(short(draftOf([...asWritten(['1', '一', '双方将加强高层往来，保持战略沟通。双方支持地方合作。'])]))).toEqual(
      [['1', 1, 17, '\n\n', '', 'layout']],
    );
    expect(short(draftOf([...asWritten(['2', '二', '双方将', '扩大经贸合作。'])]))).toEqual([
      ['2', 1, 3, '', '\n\n', 'layout'],
    ]);
  });

  test('of a paragraph and a clause that the other lacks', () => {
    const other = draftOf([
      ['preamble', '', '双方声明如下：'],
      ['1', '一', '双方将加强高层往来，保持战略沟通。'],
      ['3', '三', '双方将便利人员往来。'],
    ]);
    expect(short(other)).toEqual([
      ['1', 2, 0, '双方支持地方合作。', '', 'wording'],
      ['2', 1, 0, '双方将扩大经贸合作。', '', 'wording'],
    ]);
  });

  test('end where the other breaks off', () => {
    const other = draftOf(
      [
        ['preamble', '', '双方声明如下：'],
        ['1', '一', '双方将加强高层交往，保持'],
      ],
      { complete: false },
    );
    expect(short(other)).toEqual([['1', 1, 5, '高层往来', '高层交往', 'wording']]);
  });

  test('are found under another number', () => {
    const other = draftOf([
      ['preamble', '', '双方声明如下：'],
      ['1', '一', '双方将加强高层往来，保持战略沟通。', '双方支持地方合作。'],
      ['3', '三', '双方将扩大经贸合作。'],
      ['4', '四', '双方将便利人员往来。'],
    ]);
    expect(short(other)).toEqual([]);
  });

  test('of the same place in several witnesses stand together', () => {
    const one = draftOf([...asWritten(['2', '二', '双方将扩大贸易合作。'])]);
    const { variants } = collate(base, [
      { sigil: 'B', draft: one, text: one.text },
      { sigil: 'C', draft: one, text: one.text },
    ]);
    expect(variants.map(({ readings }) => readings.map(({ witness }) => witness))).toEqual([['B', 'C']]);
  });

  test('a clause that only the other has is reported', () => {
    const other = draftOf([...asWritten(), ['4', '四', '双方商定定期会晤。']]);
    expect(compare(other).issues).toMatchObject([{ rule: 'witness-departs', line: 6 }]);
  });

  test('the words of a clause are counted once, however many clauses it is weighed against', () => {
    let reads = 0;
    const counting = (from: number) => {
      const draft = draftOf(
        Array.from({ length: 60 }, (_, i) => [`${from + i}`, `${from + i}`, `${from + i}`.repeat(9)]),
      );
      for (const { paragraphs } of draft.clauses)
        for (const paragraph of paragraphs) {
          const { text } = paragraph;
          Object.defineProperty(paragraph, 'text', { get: () => (reads++, text) });
        }
      return draft;
    };
    const other = counting(500);
    collate(counting(100), [{ sigil: 'B', draft: other, text: other.text }]);
    expect(reads).toBeLessThan(120 * 10);
  });

  test('a witness in another language is kept without being compared', () => {
    expect(compare(draftOf([['1', '1', 'The two sides agree.']], { language: 'en' })).variants).toEqual([]);
  });
});

/** The clauses of the base, one of them replaced. */
function asWritten(other?: [string, string, ...string[]]): [string, string, ...string[]][] {
  return base.clauses.map(({ id, label, paragraphs }) =>
    other?.[0] === id ? other : [id, label, ...paragraphs.map(({ text }) => text)],
  );
}

describe('two statements of one address', () => {
  const head = (file: string, title: string, language: string | null): Head => ({
    file,
    number: 1,
    title,
    language,
    parties: ['BY', 'CN'],
    names: ['甲国', '乙国'],
    sketch: [],
    dates: ['2031-05-01'],
    address: 'by-cn/2031-05-01',
    given: false,
    line: 1,
    column: 1,
  });
  const trade = head('a.txt', '甲国和乙国关于贸易便利化的联合声明', 'zh-Hans');
  const climate = '甲国和乙国应对气候变化联合公报';
  test.each([
    ['zh-Hans', ['second-act']],
    // whose language is not known may be in the same one
    [null, ['second-act']],
    ['en', []],
  ])('on different things, the second in %s: %j', (language, expected) => {
    for (const heads of [
      [trade, head('b.txt', climate, language)],
      [{ ...trade, language }, head('b.txt', climate, 'zh-Hans')],
    ])
      expect(actsOf(heads).issues.map(({ rule }) => rule)).toEqual(expected);
  });
});
