/** A translation that follows its text as a whole: when it is one, and what the joined record holds. */
import { describe, expect, test } from 'vitest';
import { assemble } from '../../pipeline/collate/statement.ts';
import { processDocument } from '../../pipeline/index.ts';
import { validate } from '../../pipeline/check/index.ts';
import type { Clause, Statement } from '../../schema.ts';
import { names, organisations } from './names.ts';

const chinese = `中华人民共和国和爱尔兰联合声明

应爱尔兰总理邀请，中国总理于2009年5月3日至5日访问爱尔兰。双方声明如下：
一、双方同意共同保护泥炭地。
二、双方同意加强以下合作：
（一）海藻养殖；
（二）羊毛加工。
三、双方同意互派竖琴和古琴教师。
2009年5月4日于都柏林
`;
const english = `Joint Statement of the People's Republic of China and Ireland

At the invitation of the Taoiseach of Ireland, the Premier of the People's Republic of China visited Ireland from 3 to 5 May 2009. The two sides stated as follows:
1. The two sides agreed to protect peat lands together.
2. The two sides agreed to work together on the following:
(1) the farming of seaweed;
(2) the spinning of wool.
3. The two sides agreed to exchange teachers of the harp and the guqin.
Dublin, 4 May 2009
`;

async function curated(text: string) {
  const input = {
    file: 'sources/a/one.txt',
    bytes: new TextEncoder().encode(text),
    sidecar: { file: 'sources/a/one.yaml', text: 'publisher: a' },
  };
  return processDocument(input, { names, organisations });
}

/** The same two texts without their numbers. */
const unnumbered = (text: string): string =>
  text
    .replace(/^(?:[一二三]、|\d\. )/gmu, '')
    .replace(/^（[一二]）.*\n|^\(\d\).*\n/gmu, '')
    .replace('以下合作：', '种植合作。')
    .replace('on the following:', 'on planting.');

const paragraphs = (clauses: readonly Clause[]): unknown[] =>
  clauses.flatMap((c) => [
    ...c.paragraphs.map((p) => [c.id, p.language, p.text.slice(0, 12)]),
    ...paragraphs(c.clauses),
  ]);

const record = (from: Awaited<ReturnType<typeof curated>>): Statement =>
  assemble('cn-ie/2009-05-04', [{ from, number: 1 }], [], 'test').statement;

describe('a translation after its text', () => {
  test('has its paragraphs under those of a text without numbers, where each has one', async () => {
    const from = await curated(`${unnumbered(chinese)}\n${unnumbered(english)}`);
    expect(from.drafts).toHaveLength(1);
    expect(paragraphs(record(from).clauses)).toEqual([
      ['p1', null, '应爱尔兰总理邀请，中国总'],
      ['p1', 'en', 'At the invit'],
      ['p2', null, '双方同意共同保护泥炭地。'],
      ['p2', 'en', 'The two side'],
      ['p3', null, '双方同意加强种植合作。'],
      ['p3', 'en', 'The two side'],
      ['p4', null, '双方同意互派竖琴和古琴教'],
      ['p4', 'en', 'The two side'],
    ]);
  });

  test('is a statement of its own where a text without numbers has another number of paragraphs', async () => {
    const shorter = unnumbered(english).replace(/^.*on planting\.\n/mu, '');
    const from = await curated(`${unnumbered(chinese)}\n${shorter}`);
    expect(from.drafts).toHaveLength(2);
  });

  test('has its clauses under the same numbers', async () => {
    const from = await curated(`${chinese}\n${english}`);
    expect(from.drafts).toHaveLength(1);
    const statement = record(from);
    expect(statement.title).toBe('中华人民共和国和爱尔兰联合声明');
    expect(paragraphs(statement.clauses)).toEqual([
      ['preamble', null, '应爱尔兰总理邀请，中国总'],
      ['preamble', 'en', 'At the invit'],
      ['1', null, '双方同意共同保护泥炭地。'],
      ['1', 'en', 'The two side'],
      ['2', null, '双方同意加强以下合作：'],
      ['2', 'en', 'The two side'],
      ['2.1', null, '海藻养殖；'],
      ['2.1', 'en', 'the farming '],
      ['2.2', null, '羊毛加工。'],
      ['2.2', 'en', 'the spinning'],
      ['3', null, '双方同意互派竖琴和古琴教'],
      ['3', 'en', 'The two side'],
    ]);
  });

  test('loses nothing: the record is valid and its spans say what the paragraphs say', async () => {
    const from = await curated(`${chinese}\n${english}`);
    const { statement, texts } = assemble('cn-ie/2009-05-04', [{ from, number: 1 }], [], 'test');
    expect([...from.issues, ...validate({ statement, texts })]).toEqual([]);
    const source = from.source?.text ?? '';
    const spans = statement.witnesses[0]?.spans ?? [];
    const all = (clauses: readonly Clause[]): Clause[] => clauses.flatMap((c) => [c, ...all(c.clauses)]);
    for (const clause of all(statement.clauses))
      for (const [i, p] of clause.paragraphs.entries()) {
        const own = spans.filter((s) => s.role === 'paragraph' && s.clause === clause.id && s.paragraph === i + 1);
        expect(own.map((s) => source.slice(s.start, s.end)).join('')).toBe(p.text);
      }
  });

  test.each([
    ['other parties', english.replaceAll('Ireland', 'Iceland')],
    ['another day', english.replace('Dublin, 4 May 2009', 'Dublin, 4 May 2012')],
    ['other numbers', english.replace(/^3\. .*\n/mu, '')],
  ])('%s make a statement of its own', async (_, other) =>
    expect((await curated(`${chinese}\n${other}`)).drafts).toHaveLength(2),
  );
});
