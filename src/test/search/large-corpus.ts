/** A corpus of any number of short clauses, and its index. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { witness } from '../exports/shapes.ts';
import { type DiskIndex, diskIndex } from './disk-index.ts';
import { clause, makeStatement } from './statement.ts';

export const perStatement = 50;
const noText = witness('A', '', { spans: [] });

/** `textOf`: of the nth clause of all; clauses of a statement are named 1, 2, 3 …, the latest statement has the last ones. */
export async function largeIndex(statements: number, textOf: (n: number) => string): Promise<DiskIndex> {
  const folder = mkdtempSync(join(tmpdir(), 'concord-scale-'));
  try {
    for (let s = 0; s < statements; s++) {
      const clauses = Array.from({ length: perStatement }, (_, i) =>
        clause(String(i + 1), [textOf(s * perStatement + i)]),
      );
      const day = `${1900 + Math.floor(s / 12)}-${String((s % 12) + 1).padStart(2, '0')}-01`;
      const record = makeStatement(`cn-za/${day}`, clauses, { witnesses: [noText] });
      const path = join(folder, 'statements', `${record.id}.json`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify(record));
    }
    writeFileSync(join(folder, 'aliases.yaml'), '[]\n');
    writeFileSync(join(folder, 'organisations.yaml'), '[]\n');
    process.env['CONCORD_CONTENT'] = folder;
    return await diskIndex();
  } finally {
    delete process.env['CONCORD_CONTENT'];
    rmSync(folder, { recursive: true, force: true });
  }
}
