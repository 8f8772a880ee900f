/** Where the search cannot run, or need not fail. */
import { beforeAll, expect, test, vi } from 'vitest';
import { answer } from '../../search/engine/engine.ts';
import { allTextsPath } from '../../search/index/table.ts';
import { parseQuery } from '../../search/query/query.ts';
import { type DiskIndex, diskIndex, openDisk, type Opened } from './disk-index.ts';

let disk: DiskIndex;
beforeAll(async () => {
  disk = await diskIndex();
}, 60_000);

const hits = async ({ table, index }: Opened, query: string): Promise<number[]> => [
  ...(await answer(table, index, query, { aliases: false, literal: false })).hits,
];

test.each(['WebAssembly', 'DecompressionStream'])(
  'a browser without %s is told so, and not to try again',
  async (name) => {
    vi.stubGlobal(name, undefined);
    try {
      await expect(openDisk(disk)).rejects.toMatchObject({ failure: 'unsupported' });
    } finally {
      vi.unstubAllGlobals();
    }
  },
);

test('where the one file of all texts is lost, each text has its own', async () => {
  const whole = await openDisk(disk);
  const lost = await openDisk(disk, (path, bytes) => (path.endsWith(allTextsPath) ? 404 : bytes));
  for (const query of ['双方', '核 NEAR/9 武', '合 NEAR/3 作']) {
    const [one, both] = await Promise.all([hits(lost, query), hits(lost, query)]);
    expect(both).toEqual(one);
    expect(one).toEqual(await hits(whole, query));
  }
  expect(lost.asked.some((path) => path.endsWith(allTextsPath))).toBe(true);
});

test.each([
  ['brackets', `${'('.repeat(5000)}合作${')'.repeat(5000)}`, '合作'],
  ['minus signs', `${'-'.repeat(10_000)}合作`, '合作'],
  ['words', '合作 '.repeat(3000), '合作'],
  ['alternatives', '合作 | '.repeat(3000), '合作'],
])('no number of %s is too much to answer', async (_, query, same) => {
  const opened = await openDisk(disk);
  expect(await hits(opened, query)).toEqual(await hits(opened, same));
});

test('brackets that are too deep, and minus signs that are too many, are noted once', () => {
  expect(parseQuery(`${'('.repeat(200)}合作${')'.repeat(200)}`).notes).toEqual([{ code: 'lone-bracket', words: '(' }]);
  expect(parseQuery(`${'-'.repeat(200)}合作`).notes).toEqual([{ code: 'lone-minus', words: '-' }]);
  expect(parseQuery(`${'('.repeat(50)}合作${')'.repeat(50)}`).notes).toEqual([]);
});
