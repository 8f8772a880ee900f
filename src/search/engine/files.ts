/** Reads the files of the index, each once. */
import type { Failure } from './protocol.ts';

/** Why the search cannot answer; the message is for the console. */
export class IndexError extends Error {
  override readonly name = 'IndexError';
  readonly failure: Failure;
  constructor(failure: Failure, detail: string) {
    super(detail);
    this.failure = failure;
  }
}

/** Address of the index's own files, a slash at its end. `base`: base path of the site; `build`: hash of the index. */
export const indexFolder = (base: string, build: string): string => `${base}pagefind/c-${build}/`;

/**
 * `folder` ends in a slash. A file that failed is asked for again the next time. `bundle`: a file of other files by
 * their paths, which is asked first.
 */
export function fileReader(folder: string, bundle: string | null): <T>(path: string) => Promise<T> {
  const known = new Map<string, Promise<unknown>>();
  const whole: Promise<unknown> = bundle === null ? Promise.resolve({}) : fetchJson(folder + bundle).catch(() => ({}));
  return async <T>(path: string): Promise<T> => {
    const bundled = (await whole) as Record<string, T>;
    if (Object.hasOwn(bundled, path)) return bundled[path] as T;
    const found =
      known.get(path) ??
      fetchJson(folder + path).catch((error: unknown) => {
        known.delete(path);
        throw error;
      });
    known.set(path, found);
    return found as Promise<T>;
  };
}

/** The content of a JSON file; throws an IndexError that says what is wrong. */
export async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url).catch((error: unknown) => {
    throw new IndexError(navigator.onLine ? 'broken' : 'offline', `${url}: ${String(error)}`);
  });
  if (!response.ok) throw new IndexError(response.status === 404 ? 'no-index' : 'broken', `${url}: ${response.status}`);
  return response.json().catch((error: unknown) => {
    throw new IndexError('broken', `${url}: ${String(error)}`);
  });
}

/** The table of the build that the page belongs to; tells a missing index from one of another build. */
export async function fetchTable<T>(base: string, build: string): Promise<T> {
  try {
    return (await fetchJson(`${indexFolder(base, build)}table.json`)) as T;
  } catch (error) {
    if (!(error instanceof IndexError) || error.failure !== 'no-index') throw error;
    const entry = await fetchJson(`${base}pagefind/pagefind-entry.json?v=${build}`);
    throw new IndexError('stale', `The page belongs to build ${build}, the index is ${JSON.stringify(entry)}`);
  }
}
