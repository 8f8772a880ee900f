/**
 * `npm run bench -- --statements N [--json FILE] [--keep]` builds a site of N synthetic statements in a temporary
 * folder and prints what each stage took; `npm run bench -- --search` prints what a search loads; `npm run bench -- NAME …`
 * runs another measurement of scripts/bench/.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeSyntheticCorpus } from './bench/corpus.ts';
import { build, type StageReport } from './build.ts';
import { command, readOptions, Refusal, wholeNumber } from './console/command.ts';
import { runMeasured } from './console/measure.ts';

interface Sizes {
  files: number;
  pages: number;
  bytes: number;
  indexBytes: number;
  /** HTML without compression, in bytes. */
  medianPageBytes: number;
}

interface Report extends Sizes {
  statements: number;
  machine: { node: string; processors: number; memoryBytes: number };
  stages: StageReport[];
  pagesPerSecond: number;
}

const usage = 'npm run bench -- [--statements N] [--json FILE] [--keep] | --search | NAME …';
const root = fileURLToPath(new URL('..', import.meta.url));

async function bench(statements: number, folder: string): Promise<Report | null> {
  const content = join(folder, 'content');
  const dist = join(folder, 'dist');
  writeSyntheticCorpus(content, statements);
  const env = { ...process.env, CONCORD_CONTENT: content, CONCORD_OUT: dist };
  const command = [process.execPath, 'scripts/content.ts'];
  const split = await runMeasured(command, { cwd: root, env, quiet: true });
  if (split.status !== 0) return null;
  const stages = await build({ quiet: true, env: { CONCORD_CONTENT: content, CONCORD_OUT: dist } });
  if (stages === null) return null;
  const sizes = measureFolder(dist);
  const seconds = stages.find(({ name }) => name === 'pages')?.seconds ?? 0;
  return {
    statements,
    machine: { node: process.version, processors: cpus().length, memoryBytes: totalmem() },
    stages: [{ name: 'split', ...split }, ...stages],
    pagesPerSecond: seconds === 0 ? 0 : sizes.pages / seconds,
    ...sizes,
  };
}

function measureFolder(dist: string): Sizes {
  const pages: number[] = [];
  const sizes = { files: 0, bytes: 0, indexBytes: 0 };
  const walk = (folder: string, inIndex: boolean): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        walk(path, inIndex || (folder === dist && entry.name === 'pagefind'));
        continue;
      }
      const { size } = statSync(path);
      sizes.files++;
      sizes.bytes += size;
      if (inIndex) sizes.indexBytes += size;
      if (entry.name.endsWith('.html')) pages.push(size);
    }
  };
  walk(dist, false);
  pages.sort((a, b) => a - b);
  return { ...sizes, pages: pages.length, medianPageBytes: pages[Math.floor(pages.length / 2)] ?? 0 };
}

const megabytes = (bytes: number | null): string => (bytes === null ? '' : `${(bytes / 1e6).toFixed(1)} MB`);

function print(report: Report): void {
  console.log(
    `${report.statements} statements, ${report.pages} pages, ${report.files} files, ${megabytes(report.bytes)}`,
  );
  for (const { name, seconds, peakBytes } of report.stages) {
    console.log(`${name.padEnd(20)} ${seconds.toFixed(1).padStart(8)} s ${megabytes(peakBytes).padStart(12)} at most`);
  }
  console.log(`${report.pagesPerSecond.toFixed(0)} pages a second`);
  console.log(`search index ${megabytes(report.indexBytes)}, median page ${report.medianPageBytes} bytes`);
}

async function main(): Promise<number> {
  const [first] = process.argv.slice(2);
  const name = first === '--search' ? 'search-bytes' : first;
  if (name !== undefined && !name.startsWith('-')) {
    const script = fileURLToPath(new URL(`bench/${name}.ts`, import.meta.url));
    if (!/^[a-z-]+$/u.test(name) || !existsSync(script))
      throw new Refusal(`There is no measurement “${name}” in scripts/bench. Nothing was done.\nUsage: ${usage}`);
    return spawnSync(process.execPath, [script, ...process.argv.slice(3)], { cwd: root, stdio: 'inherit' }).status ?? 1;
  }
  const { values } = readOptions(usage, {
    statements: { type: 'string', default: '100' },
    json: { type: 'string' },
    keep: { type: 'boolean', default: false },
  });
  const number = wholeNumber('--statements', values.statements);
  const folder = mkdtempSync(join(tmpdir(), 'concord-bench-'));
  try {
    const report = await bench(number, folder);
    if (report === null) return 1;
    print(report);
    if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
    return 0;
  } finally {
    if (values.keep) console.log(folder);
    else rmSync(folder, { recursive: true, force: true });
  }
}

await command(main);
