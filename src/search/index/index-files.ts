/** The index as the engine asks for it, read from its files: parts through Pagefind, texts and lists as they are. */
import type { Index } from '../engine/context.ts';
import { bounds } from '../engine/protocol.ts';
import { type Files, IndexError } from './files.ts';
import { type Backend, openPagefind, type Pagefind } from './pagefind.ts';
import { openWords } from './part-file.ts';
import { bytesOf, partName, partOf, partsOfBeginning } from './parts.ts';
import type { Postings } from './postings.ts';
import { allTextsPath, type Table, wordsPath } from './table.ts';
import { isPlaceless, wordBeginning } from './tokens.ts';

export const wasmName = 'wasm.unknown.pagefind';

/** Throws an IndexError where Pagefind cannot be started. */
export async function openIndex(table: Table, files: Files, backend: Backend): Promise<Index> {
  if (typeof WebAssembly === 'undefined' || typeof DecompressionStream === 'undefined')
    throw new IndexError('unsupported', 'This browser has no WebAssembly or no DecompressionStream');
  const pagefind = await start(table, files, backend);
  const loaded = new Set<number>();
  const loading = new Map<number, Promise<void>>();
  const loadPart = async (number: number): Promise<void> => {
    const name = partName(table.build, number);
    pagefind.load(openWords(await files.bytes(`index/${name}.pf_index`, name)));
    loaded.add(number);
  };
  const part = (number: number): Promise<void> => {
    const known = loading.get(number);
    if (known) return known;
    const fresh = loadPart(number);
    loading.set(number, fresh);
    fresh.catch(() => loading.delete(number));
    return fresh;
  };
  // The texts of a small corpus come in one file, once a second search shows that it is worth it.
  let searches = 0;
  let texts: Record<string, unknown> | null = null;
  const bundle = async (): Promise<void> => {
    if (!table.atOnce || texts || searches < 2) return;
    texts = await files.json<Record<string, unknown>>(allTextsPath);
  };
  const lookup = async (token: string, placed: boolean): Promise<Postings> => {
    await part(partOf(table.parts, token));
    return pagefind.postings(token, table.parts.ownPart.has(token), placed && !isPlaceless(token));
  };
  return {
    began: () => void searches++,
    atHand: () => texts !== null || (table.atOnce && searches >= 2),
    cost: (token) => (loaded.has(partOf(table.parts, token)) ? 0 : bytesOf(table.parts, token)),
    postings: lookup,
    begins: async (beginning) => {
      const listed = table.initials.includes([...beginning][0] ?? '');
      const words = listed ? await files.json<string[]>(wordsPath(beginning)) : [];
      if (!words.some((word) => word.startsWith(beginning))) return null;
      const numbers = partsOfBeginning(table.parts, beginning);
      if (numbers.length > bounds.parts)
        throw new IndexError('too-many', `${numbers.length} parts hold words that begin with ${beginning}`);
      await Promise.all(numbers.map(part));
      return pagefind.begins(wordBeginning(beginning));
    },
    load: async <T>(path: string, signal?: AbortSignal) => {
      // Where the one file of all texts is lost, each text has its own nonetheless.
      if (path.startsWith('texts/')) await bundle().catch(() => undefined);
      if (texts && Object.hasOwn(texts, path)) return texts[path] as T;
      return files.json<T>(path, signal);
    },
  };
}

async function start(table: Table, files: Files, backend: Backend): Promise<Pagefind> {
  const wasm = await files.gzip(`c-${table.build}/${wasmName}`, wasmName);
  try {
    return await openPagefind(backend, wasm, table.records);
  } catch (error) {
    throw new IndexError('broken', `Pagefind did not start: ${String(error)}`);
  }
}
