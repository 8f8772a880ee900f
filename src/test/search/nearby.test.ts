/** Nearness by lists of meetings, by places and by texts: whichever is lightest, the answer is that of the texts. */
import fc from '../property.ts';
import { expect, test } from 'vitest';
import { answer } from '../../search/engine/engine.ts';
import { near } from '../../search/engine/match.ts';
import { nearRecords, postingsOf } from '../../search/index/postings.ts';
import { meetingReach, meetingToken, recordTokens } from '../../search/index/tokens.ts';
import { fold } from '../../search/query/fold.ts';
import { memoryIndex } from './memory-index.ts';
import { clause, makeStatement } from './statement.ts';

const unit = fc.constantFrom('国', '合', '作', '展', '发', '甲', '乙', 'wto');
const rows = fc.array(fc.array(unit, { maxLength: 40 }), { minLength: 1, maxLength: 3 });
const pairs = ['合作', '发展', '国国', '国合', '甲乙'];
const common = { twins: new Set(pairs), tripled: new Set<string>(), meeting: new Set(pairs) };

test('a list of meetings says of two pairs what their places say, at every distance that it reaches', () => {
  const pair = fc.constantFrom(...pairs);
  fc.assert(
    fc.property(rows, pair, pair, fc.nat({ max: meetingReach }), (texts, a, b, distance) => {
      const held = recordTokens(texts, common);
      const placed = (token: string) => ({
        postings: postingsOf(held.has(token) ? [{ record: 0, places: held.get(token) ?? [] }] : [], true),
        length: 2,
      });
      const meeting = held.get(meetingToken(a, b));
      expect(meeting?.length ?? 1).toBe(1);
      expect((meeting?.[0] ?? Infinity) <= distance).toBe(nearRecords(placed(a), placed(b), distance).length > 0);
    }),
    { numRuns: 2000 },
  );
});

const letters = fc.constantFrom('合作', '发展', '甲', '乙', '国', 'WTO ', '，', '一带一路', '支持');
const texts = fc
  .sample(fc.array(letters, { maxLength: 12 }), { numRuns: 60, seed: 4 })
  .map((parts) => `文${parts.join('')}`);
const made = makeStatement(
  'cn-za/2001-01-01',
  texts.map((text, i) => clause(String(i + 1), [text])),
);
const terms = ['合作', '发展', '国甲', 'WTO', 'W*', '一带一路', '甲', '合作发展', '支持合作'];
test.each([
  [1, false],
  [12, false],
  [Infinity, false],
  [12, true],
])(
  'two that are near each other are found as by reading (pairs common from %s, texts at hand: %s)',
  async (commonFrom, atHand) => {
    const { table, index } = memoryIndex([made], { commonFrom, atHand });
    const folded = texts.map((text) => fold(text, table.characters));
    const pattern = (words: string) => ({
      units: fold(words.replace('*', ''), table.characters).units,
      prefix: words.endsWith('*'),
    });
    for (const a of terms)
      for (const b of terms)
        for (const distance of [0, 1, 3, 10, 11]) {
          const asked = `${a} NEAR/${distance} ${b}`;
          const { hits } = await answer(table, index, asked, { aliases: false, literal: false });
          const expected = folded.flatMap((text, i) => (near(text, pattern(a), pattern(b), distance) ? [i] : []));
          expect({ asked, hits: [...hits] }).toEqual({ asked, hits: expected });
        }
  },
);

/** Forty clauses with both common words near each other, and three of them with a rare one. */
const many = Array.from({ length: 40 }, (_, i) =>
  clause(String(i + 1), [`双方合作，促进发展。${i % 15 === 4 ? '一带一路倡议，合作。' : ''}`]),
);
const statement = makeStatement('cn-za/2001-01-01', many);
const find = async (query: string) => {
  const { table, index, looked, loaded } = memoryIndex([statement], { commonFrom: 20 });
  const { hits } = await answer(table, index, query, { aliases: false, literal: false });
  return { hits: [...hits], looked, texts: loaded.length };
};

test('two of the commonest words are told by one list, as far as it reaches', async () => {
  expect(await find('合作 NEAR/2 发展')).toMatchObject({
    hits: many.map((_, i) => i),
    looked: ['n发展合作'],
    texts: 0,
  });
  expect((await find('发展 NEAR/1 合作')).hits).toEqual([]);
  const beyond = await find('合作 NEAR/11 发展');
  expect(beyond.hits.length).toBe(40);
  expect(beyond.looked).not.toContain('n发展合作');
});

test('a rare word is looked up first, and the few clauses that hold it are read instead of all places of a common one', async () => {
  const found = await find('合作 NEAR/3 一带一路');
  expect(found.hits).toEqual([4, 19, 34]);
  expect(found.looked).not.toContain('合作');
  expect(found.texts).toBeGreaterThan(0);
});
