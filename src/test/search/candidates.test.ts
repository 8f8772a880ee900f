import { expect, test } from 'vitest';
import { candidates } from '../../search/engine/candidates.ts';
import { memoryIndex } from './memory-index.ts';
import { clause, makeStatement } from './statement.ts';

const passage = '双方一致认为，应继续扩大地方交往，为民众往来提供便利，并在过境运输领域加强协调。';
const { table, index } = memoryIndex([
  makeStatement('by-cn/2013-07-16', [
    clause('1', ['双方愿加强经贸领域合作，扩大相互投资。']),
    clause('2', [passage]),
    clause('3', ['双方认为，地方交往是两国关系的重要组成部分。']),
  ]),
  makeStatement('cn-uz/2022-09-15', [clause('1', ['在过境运输领域加强协调符合双方利益。'])]),
]);
const units = [...passage].filter((character) => /\p{L}/u.test(character));

test('a passage is found though every fifth character is wrong', async () => {
  const damaged = units.map((unit, i) => (i % 5 === 2 ? '囗' : unit));
  const { candidates: found, looked, unknown } = await candidates(table, index, damaged);
  expect(found[0]).toMatchObject({ record: 1, clause: 1, frame: null });
  expect(found[0]?.hits).toBeGreaterThan(found[1]?.hits ?? 0);
  expect(looked).toBeGreaterThan(unknown);
});

test('no more records are returned than were asked for, the most likely first', async () => {
  const { candidates: found } = await candidates(table, index, units, 2);
  expect(found.map(({ record }) => record)[0]).toBe(1);
  expect(found.length).toBe(2);
});

test('a passage of which nothing is in the texts has no candidates', async () => {
  const { candidates: found, looked, unknown } = await candidates(table, index, [...'囗囗龘龘']);
  expect(found).toEqual([]);
  expect(unknown).toBe(looked);
});

test('a frame is told from a clause', async () => {
  const { candidates: found } = await candidates(table, index, [...'关于试验的联合声明']);
  expect(found[0]).toMatchObject({ clause: null, frame: 0 });
});
