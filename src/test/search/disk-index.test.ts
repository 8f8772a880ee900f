import { beforeAll, expect, test } from 'vitest';
import { statement, statementIds } from '../../corpus.ts';
import { answer } from '../../search/engine/engine.ts';
import { fold } from '../../search/query/fold.ts';
import { clauseId, statementOf, type Table } from '../../search/index/table.ts';
import { type DiskIndex, diskIndex, openDisk, type Opened } from './disk-index.ts';
import { memoryIndex } from './memory-index.ts';

let disk: DiskIndex;
let opened: Opened;
beforeAll(async () => {
  disk = await diskIndex();
  opened = await openDisk(disk);
}, 60_000);

const options = { aliases: true, literal: false };
const ids = (table: Table, hits: Uint32Array): string =>
  [...hits].map((n) => `${statementOf(table, n).id}/${clauseId(table, n)}`).join(' ');

test('the published index answers as the tokens of the records do', async () => {
  const memory = memoryIndex(statementIds().map(statement), {
    names: opened.table.names,
    aliases: opened.table.aliases,
  });
  const queries = [
    '双方',
    '合作',
    '核',
    '一',
    '上海合作组织',
    '20*',
    '2022年',
    'NATO*',
    '合作 NEAR/3 贸易',
    '"和平、发展"',
    '-贸易',
    '○',
  ].concat([
    '平等互利基础上',
    '一带一路',
    '第三方',
    'WTO',
    '9月1*',
    '双方 (能源 | 农业)',
    '台湾 year:2013..2022',
    '友好合作关系',
  ]);
  for (const query of queries) {
    const real = await answer(opened.table, opened.index, query, options);
    const scanned = await answer(memory.table, memory.index, query, options);
    expect(`${query}: ${ids(opened.table, real.hits)}`).toBe(`${query}: ${ids(memory.table, scanned.hits)}`);
    expect([...real.frames]).toEqual([...scanned.frames]);
  }
});

test('every pair of characters of the texts is found where it stands', async () => {
  const { table, index } = opened;
  const texts = new Map<number, string[]>();
  const { rowsOf } = await import('../../search/engine/texts.ts');
  for (let record = 0; record < table.clauses; record++) {
    const rows = await rowsOf(table, index, record);
    texts.set(
      record,
      rows.flatMap((row) => fold(row, table.characters).units),
    );
  }
  const printed = new Set(table.readings);
  const pairs = new Map<string, Set<number>>();
  for (const [record, units] of texts)
    units.slice(0, -1).forEach((unit, i) => {
      const pair = `${unit}${units[i + 1]}`;
      if (!/^\p{sc=Han}{2}$/u.test(pair)) return;
      pairs.set(pair, (pairs.get(pair) ?? new Set()).add(record));
    });
  for (const [pair, records] of [...pairs].filter((_, i) => i % 11 === 0)) {
    const { hits } = await answer(table, index, `"${pair}"`, options);
    expect([pair, ...[...hits].filter((n) => !printed.has(n))]).toEqual([
      pair,
      ...[...records].filter((n) => !printed.has(n)),
    ]);
  }
}, 60_000);

test('a first search asks for few files, and never for more than twelve at a time', async () => {
  const fresh = await openDisk(disk);
  await answer(fresh.table, fresh.index, '双方', options);
  expect(fresh.asked.length).toBeLessThanOrEqual(4);
  await answer(fresh.table, fresh.index, '1*', options);
  await answer(fresh.table, fresh.index, 'China NEAR/30 Belarus', { aliases: true, literal: true });
  expect(fresh.most()).toBeLessThanOrEqual(12);
});
