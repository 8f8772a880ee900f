/**
 * `npm run bench -- exports [--statements N] [--json FILE]`: milliseconds per statement that each file for machines
 * takes, over N synthetic statements, and the bytes of it.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { givenOptions, wholeNumber } from '../console/command.ts';
import { runMeasured } from '../console/measure.ts';
import { writeSyntheticCorpus } from './corpus.ts';

interface Cost {
  milliseconds: number;
  bytes: number;
}

const { values } = givenOptions('npm run bench -- exports [--statements N] [--json FILE]', {
  statements: { type: 'string', default: '200' },
  json: { type: 'string' },
});
const number = wholeNumber('--statements', values.statements);
const folder = mkdtempSync(join(tmpdir(), 'concord-bench-'));
const costs = new Map<string, Cost>();

/** Adds what making a file took to the sum of its kind. */
async function measure(kind: string, make: () => string | Uint8Array | Promise<Uint8Array>): Promise<void> {
  const start = performance.now();
  const made = await make();
  const cost = costs.get(kind) ?? { milliseconds: 0, bytes: 0 };
  cost.milliseconds += performance.now() - start;
  cost.bytes += Buffer.byteLength(made);
  costs.set(kind, cost);
}

async function main(): Promise<void> {
  const content = join(folder, 'content');
  writeSyntheticCorpus(content, number);
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const env = { ...process.env, CONCORD_CONTENT: content };
  const split = await runMeasured([process.execPath, 'scripts/content.ts'], { cwd: root, env, quiet: true });
  if (split.status !== 0) throw new Error('The synthetic corpus was not split.');
  process.env['CONCORD_CONTENT'] = content;
  // The corpus folder must be set before these are loaded.
  const { statement, statementIds } = await import('../../src/corpus.ts');
  const { written } = await import('../../src/exports/files.ts');
  const { writtenEndings } = await import('../../src/exports/formats.ts');
  const { citations } = await import('../../src/exports/citation/templates.ts');
  const { clauseJsons } = await import('../../src/exports/json.ts');
  const { clauseRows } = await import('../../src/exports/table/clause-rows.ts');
  const { csvLine } = await import('../../src/exports/table/clause-csv.ts');
  const { publication } = await import('../../src/publication.ts');
  const { picture } = await import('../stages/pictures.ts');
  const { pictured } = await import('../stages/exports.ts');
  const p = publication();
  for (const id of statementIds()) {
    let s = null as ReturnType<typeof statement> | null;
    await measure('read and check the record', () => ((s = statement(id)), ''));
    const one = s!;
    for (const end of writtenEndings) await measure(`.${end}`, () => written(end, one, p));
    await measure('cite.json', () => JSON.stringify(citations(one, p)));
    await measure('clauses’ .json', () => [...clauseJsons(one, p)].map(({ json }) => json).join(''));
    await measure('rows of CSV', () => [...clauseRows(one, p)].map(csvLine).join(''));
    await measure('picture, not cached', async () => (await picture(pictured(one), null)).png);
  }
  const dist = join(folder, 'dist');
  const whole = await runMeasured([process.execPath, 'scripts/stages/exports.ts', dist], {
    cwd: root,
    env,
    quiet: true,
  });
  const rows = [...costs].map(([kind, { milliseconds, bytes }]) => ({
    kind,
    milliseconds: milliseconds / number,
    bytes: Math.round(bytes / number),
  }));
  for (const { kind, milliseconds, bytes } of rows) {
    console.log(`${kind.padEnd(28)} ${milliseconds.toFixed(2).padStart(8)} ms ${String(bytes).padStart(8)} bytes`);
  }
  const peak = whole.peakBytes === null ? '' : `, at most ${Math.round(whole.peakBytes / 1e6)} MB`;
  console.log(`all files of ${number} statements, written: ${whole.seconds.toFixed(1)} s${peak}`);
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ statements: number, rows, whole }, null, 2)}\n`);
}

try {
  await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
