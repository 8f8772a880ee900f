/** What Pagefind as it comes loads for the same queries. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { runMeasured } from '../console/measure.ts';
import { counter, kilobytes, part, sum } from './search-served.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** With its first ten results, over the same clauses, or every nth statement of them; indexes them into `<folder>/stock`. */
export async function measureStock(folder: string, queries: readonly string[], every: number): Promise<void> {
  const { status } = await runMeasured([process.execPath, 'scripts/bench/stock.ts', folder, '--every', String(every)], {
    cwd: root,
    env: process.env,
    quiet: true,
  });
  if (status !== 0) throw new Error('Pagefind as it comes did not index the corpus.');
  const files = counter(join(folder, 'stock'));
  const plain = globalThis.fetch;
  globalThis.fetch = (address) => files.get(String(address).replace('https://stock/', 'disk:/'));
  try {
    const stock = (await import(join(folder, 'stock/pagefind.js'))) as {
      createInstance(options: { basePath: string }): {
        search(query: string): Promise<{ results: { data(): Promise<unknown> }[] }>;
      };
    };
    const instance = stock.createInstance({ basePath: 'https://stock/' });
    const own = brotliCompressSync(readFileSync(join(folder, 'stock/pagefind.js'))).length;
    const loaded: number[] = [];
    for (const query of queries) {
      const { results: found } = await instance.search(query);
      await Promise.all(found.slice(0, 10).map((one) => one.data()));
      loaded.push(sum(files.take()));
    }
    const [first = 0, ...further] = loaded;
    const numbers = [0.5, 0.9, 1].map((share) => kilobytes(part(further, share))).join(' / ');
    const note = every === 1 ? '' : `  (over every ${every}th statement alone: the whole takes too much memory)`;
    console.log(
      `  ${'stock Pagefind, all'.padEnd(20)} ${kilobytes(first + own).padStart(10)}   ${numbers.padStart(26)}${note}`,
    );
  } finally {
    globalThis.fetch = plain;
  }
}
