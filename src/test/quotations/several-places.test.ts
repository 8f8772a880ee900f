/** Verdicts on small collections: marks at both ends, many places of the same words, rare characters. */
import { describe, expect, test } from 'vitest';
import { checkQuotation } from '../../quotations/check.ts';
import { gramsOf, postingsOf, readShard, shardOf, writeShard } from '../../quotations/grams.ts';
import { withoutOuterOmissions } from '../../quotations/splice.ts';
import { wholeCorpus } from '../../quotations/whole-corpus.ts';
import { passage } from './passage.ts';

const corpusOf = (...texts: string[]) =>
  wholeCorpus(
    texts.map((text, i) => passage(String(i + 1), [text])),
    new Map(),
  );
const check = (text: string, ...texts: string[]) =>
  checkQuotation({ text, start: 0, end: text.length }, corpusOf(...texts));

describe('marks of omission at the ends', () => {
  test.each([
    ['双方重申……。[…]', '双方重申'],
    ['双方重申…… [...]', '双方重申'],
    ['双方重申。……。（略）。', '双方重申。'],
    ['……（略）双方重申', '双方重申'],
    ['[…] …… 双方重申……（下略）', '双方重申'],
    ['双方……重申……', '双方……重申'],
    ['……', '……'],
    ['[…]……', '[…]……'],
  ])('%s', (text, core) => {
    expect(withoutOuterOmissions(text)).toBe(core);
  });

  test('two of them hide no words that no text has', async () => {
    const text = '双方重申坚定奉行一个中国原则，反对台独。';
    const wrong = '双方重申坚定奉行一个中国原则甲乙丙';
    const marks = ['', '……', '…… [...]', '……。[…]', '[…]（略）'];
    const verdicts = await Promise.all(marks.map((mark) => check(wrong + mark, text)));
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(marks.map(() => 'differs'));
    const right = await Promise.all(marks.map((mark) => check(`（略）${mark}坚定奉行一个中国原则${mark}`, text)));
    expect(right.map(({ verdict }) => verdict)).toEqual(marks.map(() => 'verbatim'));
  });
});

test.each([0, 5, 19, 24, 60])('a verbatim place behind %i others with other marks is found', async (others) => {
  const texts = [...Array.from({ length: others }, () => '双方愿为和平，发展作出努力'), '双方愿为和平、发展作出努力'];
  const { verdict, places } = await check('和平、发展作出', ...texts);
  expect([verdict, places[0]?.clause]).toEqual(['verbatim', String(others + 1)]);
});

test.each(['coop\u00aderation', 'coop\u200beration'])('%j is the word that it shows, in another form', async (word) => {
  const [quoted, text] = ['deepen cooperation in trade', `They agreed to deepen ${word} in trade.`];
  const verdicts = await Promise.all([check(quoted, text), check(`deepen ${word} in trade`, `They ${quoted}.`)]);
  expect(verdicts.map(({ verdict }) => verdict)).toEqual(['form', 'form']);
});

test('grams outlive a file, also those of characters outside the basic plane', () => {
  const grams = ['𠀀国人民', '𠀁国人民', '中𠀀𠀁𪚥', 'a𠀀bcdefg', '𠀀'].flatMap((form) => [...gramsOf(form).keys()]);
  expect(grams).toContain('𠀀国人');
  expect(grams).not.toContain('𠀀');
  for (const shards of [1, 7]) {
    for (let shard = 0; shard < shards; shard++) {
      const inside = new Set(grams.filter((gram) => shardOf(gram, shards) === shard));
      const lines = [...inside].map((gram) => [gram, postingsOf([1, 5], 100)] as const);
      const stored = Buffer.from(writeShard(lines), 'utf8').toString('utf8');
      expect([...readShard(stored).keys()]).toEqual([...inside]);
    }
  }
});

test('words with characters outside the basic plane are verbatim where they are', async () => {
  expect((await check('𠀀国人民', '双方祝𠀀国人民幸福')).verdict).toBe('verbatim');
  expect((await check('𠀀国', '双方祝𠀀国人民幸福')).verdict).toBe('verbatim');
  expect((await check('𠀁国人民幸', '双方祝𠀀国人民幸福')).verdict).not.toBe('verbatim');
});

test('lines after the clauses are verbatim with the breaks between them', async () => {
  const back = wholeCorpus([passage(null, ['关于试验的联合声明', '外交部长', '王毅甲'])], new Map());
  const verdictOf = async (text: string) => (await checkQuotation({ text, start: 0, end: text.length }, back)).verdict;
  expect(await verdictOf('外交部长\n王毅甲')).toBe('verbatim');
  expect(await verdictOf('外交部长王毅甲')).toBe('form');
  expect(await verdictOf('外交部长')).toBe('verbatim');
});
