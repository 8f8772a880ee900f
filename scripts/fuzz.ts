/**
 * `npm run fuzz -- [N] [SEED]`: damages the project's own sources and fixtures N times (20,000 unless told) and sends
 * every document through the passes. Stops with status 1 at the first that crashes, hangs or loses a character, and
 * prints the seed that makes it again.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { damaged, randomFrom } from '../src/test/pipeline/damage.ts';
import { faults, run } from '../src/test/pipeline/sound.ts';
import { givenOptions, wholeNumber } from './console/command.ts';

const { files: given } = givenOptions('npm run fuzz -- [N] [SEED]', {}, { files: true });
const [count = 20_000, first = Date.now() % 1_000_000_000] = given.map((one, i) => wholeNumber(i ? 'SEED' : 'N', one));
const root = fileURLToPath(new URL('..', import.meta.url));
const documents = ['content/sources', 'src/test/pipeline/fixtures'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|md|html)$/u.test(name))
    .map((name) => readFileSync(join(root, folder, name), 'utf8')),
);

console.log(`${count} documents from ${documents.length} sources, seed ${first}`);
const began = performance.now();
let slowest = 0;
for (let i = 0; i < count; i++) {
  const seed = first + i;
  const { name, bytes } = damaged(documents, randomFrom(seed));
  const start = process.cpuUsage();
  let wrong: string[];
  try {
    wrong = faults(await run(name, bytes));
  } catch (error) {
    wrong = [(error as Error).stack ?? String(error)];
  }
  // of the processor: a busy machine makes no document slow
  const { user, system } = process.cpuUsage(start);
  const milliseconds = (user + system) / 1000;
  slowest = Math.max(slowest, milliseconds);
  if (milliseconds > 2000) wrong.push(`took ${Math.round(milliseconds)} ms`);
  if (wrong.length > 0) {
    console.error(
      `seed ${seed} (${name}, ${bytes.length} bytes):\n  ${wrong.join('\n  ')}\nAgain: npm run fuzz -- 1 ${seed}`,
    );
    process.exit(1);
  }
}
const seconds = (performance.now() - began) / 1000;
console.log(`Sound: ${count} documents in ${seconds.toFixed(1)} s, the slowest took ${slowest.toFixed(0)} ms.`);
