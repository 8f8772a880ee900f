/**
 * Twenty thousand clauses, short ones: searches that must read texts say how far they are, can be given up, stop at a
 * bound that they name, and never ask for more than twelve files at a time.
 */
import { beforeAll, expect, test } from 'vitest';
import type { Control, Options } from '../../search/engine/context.ts';
import { answer } from '../../search/engine/engine.ts';
import { bounds } from '../../search/engine/protocol.ts';
import { failureText } from '../../search/view/failure.ts';
import { exported } from '../../search/view/exported.ts';
import { makeView, type Shown } from '../../search/view/view.ts';
import { isAbort } from '../../search/index/files.ts';
import { clauseId, statementOf } from '../../search/index/table.ts';
import { type DiskIndex, openDisk, type Opened } from './disk-index.ts';
import { largeIndex, perStatement } from './large-corpus.ts';

const statements = 400;
const plain: Options = { aliases: false, literal: false };
const literal: Options = { aliases: false, literal: true };

/** The nth clause of all; every clause has the first words, every so-manieth each of the others. */
function textOf(n: number): string {
  const parts = ['双方愿深化合作', `第${n}项`];
  if (n % 2 === 0) parts.push('促进发展');
  if (n % 10 === 0) parts.push('支持WTO改革');
  if (n % 10 === 5) parts.push('支持wto改革');
  if (n % 25 === 1) parts.push('核能');
  if (n % 250 === 7) parts.push('加入apec进程');
  if (n % 500 === 7) parts.push('办好APEC会议');
  return parts.join('，');
}
const numbered = (test: (n: number) => boolean): number[] =>
  Array.from({ length: statements * perStatement }, (_, n) => n).filter(test);

let disk: DiskIndex;
beforeAll(async () => {
  disk = await largeIndex(statements, textOf);
}, 240_000);

async function found(opened: Opened, query: string, options = plain, control: Control = {}): Promise<number[]> {
  const { hits } = await answer(opened.table, opened.index, query, options, control);
  return Array.from(hits, (hit) => {
    const { number } = statementOf(opened.table, hit);
    return number * perStatement + Number(clauseId(opened.table, hit)) - 1;
  });
}

test('two common words near each other are found by their places, in few files', async () => {
  const opened = await openDisk(disk);
  expect(await found(opened, '合作 NEAR/9 发展')).toEqual(numbered((n) => n % 2 === 0));
  expect(opened.asked.length).toBeLessThanOrEqual(4);
  // Between the two stand five units in every clause that has both.
  expect(await found(opened, '发展 NEAR/5 合作')).toEqual(numbered((n) => n % 2 === 0));
  expect(await found(opened, '发展 NEAR/4 合作')).toEqual([]);
  expect(opened.asked.length).toBeLessThanOrEqual(4);
  expect(await found(opened, '发展 NEAR/11 合作')).toEqual(numbered((n) => n % 2 === 0));
});

test('all clauses are found by their common words, in few files, however many there are', async () => {
  const opened = await openDisk(disk);
  expect((await found(opened, '双方')).length).toBe(statements * perStatement);
  expect((await found(opened, '合作', literal)).length).toBe(statements * perStatement);
  expect(opened.asked.length).toBeLessThanOrEqual(6);
});

test('letters taken as typed are read in the texts, a few at a time, and said as they are read', async () => {
  const opened = await openDisk(disk);
  const said: [number, number][] = [];
  const progress = (done: number, all: number): void => void said.push([done, all]);
  const right = numbered((n) => n % 500 === 7);
  expect(await found(opened, 'APEC', literal, { progress })).toEqual(right);
  expect(said.length).toBeGreaterThan(2);
  expect(said.every(([done, all], i) => all === 80 && done > (said[i - 1]?.[0] ?? 0) && done <= all)).toBe(true);
  expect(opened.most()).toBeLessThanOrEqual(12);
});

test('a single character near a word is found in the texts', async () => {
  const opened = await openDisk(disk);
  expect(await found(opened, '核 NEAR/30 双方')).toEqual(numbered((n) => n % 25 === 1));
  expect(opened.most()).toBeLessThanOrEqual(12);
});

test('what would read too many texts is refused with its bound, and asks for none of them', async () => {
  const opened = await openDisk(disk);
  const refused = await found(opened, 'WTO', literal).catch((error: unknown) => error);
  expect(refused).toMatchObject({ failure: 'too-many' });
  const view = makeView('/', 'en');
  expect(failureText(view, 'too-many')).toContain(`${bounds.texts} clauses and ${bounds.parts} parts`);
  expect(opened.asked.filter((path) => path.includes('/texts/'))).toEqual([]);
  // Limited by another word that the index knows, the same search is possible.
  expect(await found(opened, 'WTO')).toEqual(numbered((n) => n % 5 === 0));
});

test('an export of too many rows is refused, and asks for none of them', async () => {
  const state = { view: 'list' };
  const asked = { state, found: { total: bounds.rows + 1, groups: [] }, current: () => true } as unknown as Shown;
  await expect(exported(asked)).rejects.toMatchObject({ failure: 'too-many' });
});

test('a search that is given up while it reads asks for no more texts, and the next one is right', async () => {
  const opened = await openDisk(disk);
  const controller = new AbortController();
  const search = found(opened, '核 NEAR/30 双方', plain, {
    signal: controller.signal,
    progress: () => controller.abort(),
  });
  await expect(search.catch(isAbort)).resolves.toBe(true);
  const asked = opened.asked.length;
  // The same search of another reader comes to its end: had this one gone on, it would have asked for as many meanwhile.
  const other = await openDisk(disk);
  expect(await found(other, '核 NEAR/30 双方')).toEqual(numbered((n) => n % 25 === 1));
  expect(other.asked.length).toBeGreaterThan(asked);
  expect(opened.asked.length).toBe(asked);
  expect(asked).toBeLessThan(200);
  expect(await found(opened, '核 NEAR/30 双方')).toEqual(numbered((n) => n % 25 === 1));
});
