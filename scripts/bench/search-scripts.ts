/** The scripts that a first search loads, as the site's build makes them, compressed. */
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import { pagefindModule } from '../stages/pagefind-runtime.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

async function bundle(entry: string): Promise<Rollup.OutputChunk[]> {
  const made = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [pagefindModule()],
    worker: { format: 'es', plugins: () => [pagefindModule()] },
    build: { write: false, modulePreload: false, rollupOptions: { input: entry, preserveEntrySignatures: 'strict' } },
  });
  const [output] = [made].flat();
  if (!output || !('output' in output)) throw new Error(`${entry} was not bundled.`);
  return output.output.filter((one) => one.type === 'chunk');
}

const sum = (chunks: Iterable<Rollup.OutputChunk>): number =>
  [...chunks].reduce((all, { code }) => all + brotliCompressSync(code).length, 0);

/** Bytes of the worker, of what the page loads with the index (src/search/view/answered.ts), and how many files. */
export async function scriptBytes(): Promise<{ worker: number; answered: number; files: number }> {
  const worker = await bundle('src/search/engine/worker.ts');
  const page = await bundle('src/search/page/page.ts');
  const byName = new Map(page.map((chunk) => [chunk.fileName, chunk]));
  const below = (chunk: Rollup.OutputChunk | undefined, into: Set<Rollup.OutputChunk>): Set<Rollup.OutputChunk> => {
    if (chunk && !into.has(chunk)) {
      into.add(chunk);
      for (const name of chunk.imports) below(byName.get(name), into);
    }
    return into;
  };
  const before = below(
    page.find(({ isEntry }) => isEntry),
    new Set(),
  );
  const behind = below(
    page.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/view/answered.ts')),
    new Set(),
  );
  const more = [...behind].filter((chunk) => !before.has(chunk));
  if (more.length === 0) throw new Error('The page loads nothing with the index.');
  return { worker: sum(worker), answered: sum(more), files: worker.length + more.length };
}
