/** The small run of `npm run fuzz`: damaged documents go through the passes and lose nothing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { damaged, randomFrom } from './damage.ts';
import { faults, run } from './sound.ts';

const documents = ['content/sources', 'src/test/pipeline/fixtures']
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:txt|md|html)$/u.test(name))
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
  );

test('damaged documents are read soundly', async () => {
  const first = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 1e9));
  console.log(`fuzz: 1000 documents from seed ${first}`);
  for (let seed = first; seed < first + 1000; seed++) {
    const { name, bytes } = damaged(documents, randomFrom(seed));
    const { source, drafts } = await run(name, bytes);
    expect(faults(source, drafts), `seed ${seed}`).toEqual([]);
  }
});
