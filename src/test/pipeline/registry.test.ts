import { describe, expect, test } from 'vitest';
import {
  checkRedirects,
  compareWithRegistry,
  digest,
  published,
  stillLed,
} from '../../pipeline/check/published-addresses.ts';
import type { Clause, Statement } from '../../schema.ts';
import type { Redirects } from '../../curation/corpus-notes.ts';
import { draftOf } from './drafts.ts';

type Written = [string, string, ...string[]];
const none: Redirects = { moved: [], changed: [], withdrawn: [] };
const more = { date: '2031-01-01', reason: '理由' };

/** Only what the registry looks at. */
const record = (...clauses: Written[]): Statement =>
  ({
    id: 'by-cn/2031-05-01',
    clauses: draftOf(clauses).clauses,
    witnesses: [{ source: 'a.txt', part: { start: 0, end: 9 } }],
  }) as unknown as Statement;

const before = record(['1', '一', '甲，', '乙。'], ['2', '二', '丙。']);
const compare = (after: Statement | null, redirects: Partial<Redirects> = {}) =>
  compareWithRegistry(before, after, { ...none, ...redirects }, new Map()).map(
    ({ rule, message }) => `${rule} ${message}`,
  );

const emended = (clause: Clause): Clause => ({
  ...clause,
  paragraphs: [
    {
      ...clause.paragraphs[0]!,
      text: '甲乙。',
      emendations: [{ start: 1, end: 1, printed: '，\n\n', reason: '' }],
    },
  ],
});

describe('what is published', () => {
  test('stays as it is without a report', () => expect(compare(before)).toEqual([]));

  test('may gain a clause', () =>
    expect(compare(record(['1', '一', '甲，', '乙。'], ['2', '二', '丙。'], ['3', '三', '丁。']))).toEqual([]));

  test('may be emended: what is printed stays the same', () => {
    const [one, two] = before.clauses as [Clause, Clause];
    expect(compare({ ...before, clauses: [emended(one), two] })).toEqual([]);
  });

  test('may not vanish', () => {
    expect(compare(null)).toEqual([expect.stringContaining('statement-vanished')]);
    expect(compare(record(['1', '一', '甲，', '乙。']))).toEqual([
      expect.stringMatching(/^address-vanished .*by-cn\/2031-05-01\/2/u),
    ]);
  });

  test.each([['by-cn/2031-05-01/2'], ['by-cn/2031-05-01'], ['by-cn']])('may move with a redirect from %s', (from) => {
    expect(
      compare(record(['1', '一', '甲，', '乙。']), { moved: [{ from, to: 'by-cn/2031-05-02', ...more }] }),
    ).toEqual([]);
  });

  test('is not saved by the redirect of its neighbour', () => {
    const moved = [{ from: 'by-cn/2031-05-01/20', to: 'by-cn/2031-05-02', ...more }];
    expect(compare(record(['1', '一', '甲，', '乙。']), { moved })).toHaveLength(1);
  });

  test.each([
    // a changed word, a changed break, a clause that has become another one
    [record(['1', '一', '甲，', '戊。'], ['2', '二', '丙。'])],
    [record(['1', '一', '甲，乙。'], ['2', '二', '丙。'])],
    [record(['1', '一', '丙。'], ['2', '二', '丙。'])],
  ])('may not change its text', (after) => {
    const address = 'by-cn/2031-05-01/1';
    const known = digest(published(after.clauses[0]!));
    expect(compare(after)).toEqual([expect.stringContaining('text-changed')]);
    expect(compareWithRegistry(before, after, none, new Map())[0]?.advice).toContain(known);
    expect(compare(after, { changed: [{ address, text: known, ...more }] })).toEqual([]);
    // an entry for another text of the clause is no licence
    expect(compare(after, { changed: [{ address, text: '000000000000', ...more }] })).toHaveLength(1);
  });
});

describe('a statement that was published', () => {
  const entry = { address: 'by-cn/2031-05-01', title: '联合声明', clauses: ['1', '2'], ...more };

  test('may be withdrawn, every clause of it named', () => {
    expect(compare(null, { withdrawn: [entry] })).toEqual([]);
    expect(compare(null, { withdrawn: [{ ...entry, clauses: ['1'] }] })).toEqual([
      expect.stringMatching(/^withdrawn-clauses .* 2\.$/u),
    ]);
  });

  test('may move where each of its clauses has a place, below the new address or by a redirect of its own', () => {
    const moved = [{ from: 'by-cn/2031-05-01', to: 'by-cn/2031-05-02', ...more }];
    const own = { from: 'by-cn/2031-05-01/2', to: 'by-cn/2031-05-02/7', ...more };
    const found = (clauses: string[], entries: Redirects['moved']) =>
      compareWithRegistry(before, null, { ...none, moved: entries }, new Map(), (address) =>
        clauses.some((id) => address === `by-cn/2031-05-02/${id}`),
      ).map(({ rule, message }) => `${rule} ${message}`);
    expect(found(['1', '2'], moved)).toEqual([]);
    expect(found(['1', '7'], moved)).toEqual([expect.stringMatching(/^address-vanished .*by-cn\/2031-05-01\/2/u)]);
    expect(found(['1', '7'], [...moved, own])).toEqual([]);
    // a clause in place of the whole: every old address leads to it
    expect(found(['3'], [{ ...own, from: 'by-cn/2031-05-01', to: 'by-cn/2031-05-02/3' }])).toEqual([]);
  });

  test('is not withdrawn while it is there', () => {
    const file = { file: 'redirects.yaml', text: '', place: () => 0 };
    const found = checkRedirects({ ...none, withdrawn: [entry] }, () => true, file);
    expect(found.map(({ rule }) => rule)).toEqual(['withdrawn-present']);
  });

  test('and is gone keeps the entry that says so', () => {
    expect(stillLed(entry.address, none)).toMatchObject([{ rule: 'statement-vanished' }]);
    expect(stillLed(entry.address, { ...none, withdrawn: [entry] })).toEqual([]);
    expect(stillLed(entry.address, { ...none, moved: [{ from: 'by-cn', to: 'by-kz', ...more }] })).toEqual([]);
  });

  test('one cause gives one message, however many clauses it changes', () => {
    const after = record(['1', '一', '己。'], ['2', '二', '庚。']);
    expect(compare(after)).toEqual([expect.stringMatching(/by-cn\/2031-05-01\/1 .*clauses 2/u)]);
    expect(compare(record())).toEqual([expect.stringMatching(/\/1, by-cn\/2031-05-01\/2 /u)]);
  });
});

test('a redirect leads to an address that exists, from one that does not', () => {
  const addresses = new Set(['by-cn', 'by-cn/2031-05-01', 'by-cn/2031-05-01/2']);
  const moved = [
    { from: 'by-cn/2030-01-01', to: 'by-cn/2031-05-01', ...more },
    { from: 'by-cn/2030-01-02', to: 'by-cn/2031-05-01/9', ...more },
    { from: 'by-cn/2031-05-01/2', to: 'by-cn', ...more },
  ];
  const file = { file: 'redirects.yaml', text: '', place: () => 0 };
  const found = checkRedirects({ ...none, moved }, (address) => addresses.has(address), file);
  expect(found.map(({ rule }) => rule)).toEqual(['redirect-broken', 'redirect-hidden']);
});
