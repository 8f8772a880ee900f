/**
 * The published index, with Pagefind itself, against the second implementation, on this project's texts and others in
 * traditional characters, English and several languages at once.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { statement, statementIds } from '../../corpus.ts';
import type { Statement } from '../../schema.ts';
import { answer } from '../../search/engine/engine.ts';
import { clauseId, statementOf } from '../../search/index/table.ts';
import { diskIndex, openDisk, type Opened } from './disk-index.ts';
import { oracle, type OracleClause, oracleClauses } from './oracle.ts';
import { oracleQueries, type Typed } from './oracle-queries.ts';
import { oracleTexts } from './oracle-texts.ts';

const seed = 20260402;
const before = process.env['CONCORD_CONTENT'];
let folder = '';
let opened: Opened;
let clauses: OracleClause[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'concord-oracle-'));
  cpSync(before ?? 'content', folder, { recursive: true });
  process.env['CONCORD_CONTENT'] = folder;
  // The schema asks for a witness, which the search does not read.
  const [some = ''] = statementIds();
  const { witnesses } = JSON.parse(readFileSync(join(folder, 'statements', `${some}.json`), 'utf8')) as Statement;
  for (const text of oracleTexts) {
    const file = join(folder, 'statements', `${text.id}.json`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ ...text, witnesses: witnesses.slice(0, 1) }));
  }
  opened = await openDisk(await diskIndex());
  clauses = oracleClauses(statementIds().map(statement));
}, 120_000);
afterAll(() => {
  if (before === undefined) delete process.env['CONCORD_CONTENT'];
  else process.env['CONCORD_CONTENT'] = before;
  rmSync(folder, { recursive: true, force: true });
});

async function differing(queries: readonly Typed[]): Promise<string[]> {
  const { table, index } = opened;
  const wrong: string[] = [];
  for (const { kind, typed, literal } of queries) {
    const { hits } = await answer(table, index, typed, { aliases: false, literal });
    const found = [...hits].map((n) => `${statementOf(table, n).id}/${clauseId(table, n)}`);
    const expected = oracle(clauses, typed, { literal });
    const extra = found.filter((id) => !expected.includes(id));
    const lost = expected.filter((id) => !found.includes(id));
    if (extra.length + lost.length > 0)
      wrong.push(`${kind}${literal ? ', literal' : ''}: ${typed}: too many ${extra.join(' ')}; lost ${lost.join(' ')}`);
  }
  return wrong;
}

test('two thousand queries of every kind have the sets of the second implementation', async () => {
  const queries = oracleQueries(clauses, 2000, seed);
  expect(new Set(queries.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(20);
  // Most of them find something, or they would prove little.
  const finding = queries.filter(({ typed, literal }) => oracle(clauses, typed, { literal }).length > 0);
  expect(finding.length).toBeGreaterThan(1200);
  expect(await differing(queries)).toEqual([]);
}, 300_000);

test.each([
  'NATO*',
  '合作 | NATO*',
  '合作 -NATO*',
  '9月1*',
  '-落家',
  '落家实',
  '落实 -落家',
  '统一',
  '第○号',
  '①②',
  '１２５００',
  '12,500',
  'façades',
  'facades',
  'Café*',
  '貿易 NEAR/5 達',
  '合作合作合作',
  '“合作。合作！”',
  '。，',
  'year:..1999 雙方',
  'lang:zh-Hant 贸易',
  'council',
  'implement the resolution',
  'coun cil',
  'coun\u00adcil',
  'passp*',
  'in 2017',
  'reso\u200blution NEAR/3 passports',
])('%s', async (typed) => {
  expect(await differing([false, true].map((literal) => ({ kind: 'chosen', typed, literal })))).toEqual([]);
});
