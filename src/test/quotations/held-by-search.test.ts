/** Words too short or too common for the grams get the same verdict from the search of the site as from the records. */
import fc from '../property.ts';
import { expect, test } from 'vitest';
import { corpusCharacters, statement, statementIds } from '../../corpus.ts';
import { isBoundary } from '../../quotations/form.ts';
import { checkQuotation } from '../../quotations/check.ts';
import { passagesOf } from '../../quotations/from-record.ts';
import { heldIn } from '../../quotations/page/held-by-search.ts';
import { quotedMap } from '../../quotations/script-map.ts';
import { wholeCorpus } from '../../quotations/whole-corpus.ts';
import type { Statement } from '../../schema.ts';
import { answer } from '../../search/engine/engine.ts';
import { clauseOf } from '../../search/engine/texts.ts';
import { type Frame, framePath } from '../../search/index/table.ts';
import { memoryIndex } from '../search/memory-index.ts';
import { clause, makeStatement, paragraph } from '../search/statement.ts';

/** The verdict by the records, and by what the search hands over. */
function bothWays(records: readonly Statement[], characters: ReadonlySet<string>) {
  const { table, index } = memoryIndex(records);
  const searcher = {
    table,
    search: (query: string, options: Parameters<typeof answer>[3]) => answer(table, index, query, options),
    clause: (number: number) => clauseOf(table, index, number),
    frame: (number: number) => index.load<Frame>(framePath(number)),
  };
  const corpus = wholeCorpus(records.flatMap(passagesOf), quotedMap(characters));
  const bySearch = { ...corpus, holding: (words: string) => heldIn(searcher, words) };
  return async (text: string) => {
    const quotation = { text, start: 0, end: text.length };
    return [await checkQuotation(quotation, corpus), await checkQuotation(quotation, bySearch)] as const;
  };
}

const many = Array.from({ length: 40 }, (_, i) => clause(String(i + 2), ['双方愿加强科技、合作']));
const small = [
  makeStatement(
    'by-cn/2013-07-16',
    [
      clause('1', [paragraph('军事技术合作良好', { reading: '技术', printed: '枝术' }), '周边环境'], {
        heading: '政治',
      }),
      ...many,
      clause('42', ['科技，合作']),
    ],
    {
      title: '关于新年的联合声明',
      back: [{ role: 'signature', text: '外交部长 王毅甲', spans: [] }],
    },
  ),
];
const check = bothWays(small, new Set(JSON.stringify(small)));

test.each([
  ['王毅', 'verbatim', null],
  ['新年', 'verbatim', null],
  ['政治', 'verbatim', '1'],
  ['军事', 'verbatim', '1'],
  ['枝术', 'misprint', '1'],
  ['技、', 'verbatim', '2'],
  ['技。', 'form', '1'],
  ['技，合', 'verbatim', '42'],
  ['火星', 'absent', undefined],
])('%s: %s', async (text, verdict, place) => {
  const [record, search] = await check(text);
  expect([record.verdict, search.verdict, search.places[0]?.clause]).toEqual([verdict, verdict, place]);
});

test('the place of a misprint is that of the words that mend it', async () => {
  const [record, search] = await check('枝术');
  expect(search.places).toEqual(record.places);
  expect(search.places).toMatchObject([{ start: 2, end: 4, text: '枝术', witness: 'printed' }]);
});

test('any one or two characters of the collection', async () => {
  const records = statementIds().map(statement);
  const texts = records
    .flatMap(passagesOf)
    .flatMap(({ heading, paragraphs }) => [
      ...(heading === null ? [] : [heading]),
      ...paragraphs.map(({ text }) => text),
    ]);
  const checkReal = bothWays(records, corpusCharacters());
  const cut = fc
    .tuple(fc.constantFrom(...texts), fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(1, 2))
    .map(([text, share, length]) => {
      const start = Math.floor(share * Math.max(0, text.length - length));
      return { text, start, end: start + length };
    })
    .filter(({ text, start, end }) => /^\p{sc=Han}+$/u.test(text.slice(start, end)))
    .filter(({ text, start, end }) => isBoundary(text, start) && isBoundary(text, end));
  await fc.assert(
    fc.asyncProperty(cut, async ({ text, start, end }) => {
      const words = text.slice(start, end);
      const [record, search] = await checkReal(words);
      expect([words, search.verdict]).toEqual([words, record.verdict]);
    }),
    { numRuns: 60 },
  );
});
