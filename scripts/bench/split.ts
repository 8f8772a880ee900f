/**
 * `npm run bench -- split`: how fast a document goes through every pass of the pipeline, at one, ten and a hundred times
 * the length of the project's own sources in plain text.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { givenOptions } from '../console/command.ts';
import { contentFolder } from '../../src/corpus.ts';
import { partyNames } from '../../src/languages/names/party-names.ts';
import { processDocument } from '../../src/pipeline/index.ts';
import { organisations } from '../content-folder/organisations.ts';

interface Speed {
  /** How often the sources stand one after the other. */
  times: number;
  /** UTF-8. */
  bytes: number;
  /** Of the fastest of several runs. */
  seconds: number;
  megabytesPerSecond: number;
}

/** Measures one after the other, each several times; the first runs are for the compiler and do not count. */
async function measureSplit(folder = contentFolder()): Promise<Speed[]> {
  const text = readdirSync(join(folder, 'sources'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, 'sources', name), 'utf8'))
    .join('\n\n');
  for (let i = 0; i < 20; i++) await run(new TextEncoder().encode(text));
  const speeds: Speed[] = [];
  for (const times of [1, 10, 100]) {
    const bytes = new TextEncoder().encode(`${text}\n\n`.repeat(times));
    let seconds = Number.POSITIVE_INFINITY;
    for (let i = 0; i < (times === 100 ? 3 : 10); i++) seconds = Math.min(seconds, await run(bytes));
    speeds.push({ times, bytes: bytes.length, seconds, megabytesPerSecond: bytes.length / 1e6 / seconds });
  }
  return speeds;
}

const given = organisations();
const context = { names: partyNames(given), organisations: given };

async function run(bytes: Uint8Array): Promise<number> {
  const start = performance.now();
  await processDocument({ file: 'bench.txt', bytes, sidecar: { file: '', text: '' } }, context);
  return (performance.now() - start) / 1000;
}

if (import.meta.main) {
  givenOptions('npm run bench -- split', {});
  for (const { times, bytes, seconds, megabytesPerSecond } of await measureSplit())
    console.log(
      `${String(times).padStart(4)}× ${(bytes / 1e6).toFixed(2).padStart(6)} MB  ${seconds.toFixed(3)} s  ${megabytesPerSecond.toFixed(1)} MB/s`,
    );
}
