/** What the browser runs of Pagefind: its WebAssembly and the glue code around it. Pagefind writes them with an index. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { glueOf } from '../../src/search/build/pagefind-files.ts';
import { pagefindVersion } from '../../src/search/index/pagefind.ts';

interface Runtime {
  /** Pagefind’s own file, which serves whoever wants to read the index without this site. */
  glue: string;
  /** Uncompressed, with Pagefind’s signature in front. */
  wasm: Buffer;
}

let known: Promise<Runtime> | null = null;

/** Runs Pagefind over one word, once per process. */
export const pagefindRuntime = (): Promise<Runtime> => (known ??= make());

async function make(): Promise<Runtime> {
  const pagefind = await import('pagefind');
  const folder = mkdtempSync(join(tmpdir(), 'concord-pagefind-'));
  try {
    const { index, errors } = await pagefind.createIndex({});
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    await index.addCustomRecord({ url: '/', content: '0', language: 'unknown' });
    await index.writeFiles({ outputPath: folder });
    await pagefind.close();
    const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as { version: string };
    if (entry.version !== pagefindVersion)
      throw new Error(`This is pagefind ${entry.version}, not ${pagefindVersion}.`);
    return {
      glue: glueOf(readFileSync(join(folder, 'pagefind.js'), 'utf8')),
      wasm: gunzipSync(readFileSync(join(folder, 'wasm.unknown.pagefind'))),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Gives the search worker the glue code as the module `virtual:pagefind`. */
export const pagefindModule = (): Plugin => ({
  name: 'pagefind-glue',
  resolveId: (id) => (id === 'virtual:pagefind' ? '\0virtual:pagefind' : undefined),
  load: async (id) => (id === '\0virtual:pagefind' ? (await pagefindRuntime()).glue : undefined),
});
