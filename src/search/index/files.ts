/** Reads the files of the index, each once and a few at a time, and believes none that it has not checked. */
import type { Failure } from '../engine/protocol.ts';
import { openBytes, openGzip, openJson, SealError } from './seal.ts';

/** Why the search cannot answer; the message is for the console. */
export class IndexError extends Error {
  override readonly name = 'IndexError';
  readonly failure: Failure;
  constructor(failure: Failure, detail: string) {
    super(detail);
    this.failure = failure;
  }
}

/** Files that are asked for at a time; a browser refuses them by the thousand. */
const atATime = 12;

export interface Files {
  /** A JSON file below the folder of the build. */
  json<T>(path: string, signal?: AbortSignal): Promise<T>;
  /** A gzip file, uncompressed; `path`: below the folder of all builds; `name`: what it says of itself. */
  gzip(path: string, name: string): Promise<Uint8Array>;
  /** As it is; `path` and `name` as for gzip. */
  bytes(path: string, name: string): Promise<Uint8Array>;
}

/** Fetches an address; `again`: past every cache. */
export type Fetch = (address: string, again: boolean) => Promise<Response>;
const browserFetch: Fetch = (address, again) => fetch(address, again ? { cache: 'reload' } : {});

/**
 * `root`: where the index is, a slash at its end. A file that fails is asked for again the next time, and once at once
 * when it is damaged, because a damaged copy may have been kept.
 */
export function openFiles(root: string, build: string, get: Fetch = browserFetch): Files {
  const known = new Map<string, Promise<unknown>>();
  const waiting: (() => void)[] = [];
  let running = 0;

  const turn = async <T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> => {
    if (running < atATime) running++;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      signal?.throwIfAborted();
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
  const read = async <T>(path: string, open: (bytes: Uint8Array) => T | Promise<T>): Promise<T> => {
    const failed = (error: unknown): IndexError => asIndexError(path, build, error);
    for (const again of [false, true]) {
      const bytes = await bytesOf(() => get(root + path, again), path);
      try {
        return await open(bytes);
      } catch (error) {
        if (again) throw failed(error);
      }
    }
    throw failed(null);
  };
  const once = async <T>(path: string, signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> => {
    for (;;) {
      const earlier = known.get(path) as Promise<T> | undefined;
      const found = earlier ?? turn(signal, work);
      known.set(path, found);
      try {
        return await found;
      } catch (error) {
        if (known.get(path) === found) known.delete(path);
        // Another search that wanted the file as well was given up; this one was not.
        if (earlier && isAbort(error) && !signal?.aborted) continue;
        throw error;
      }
    }
  };
  return {
    json: <T>(path: string, signal?: AbortSignal) =>
      once(path, signal, () => read(`c-${build}/${path}`, (bytes) => openJson(bytes, build, path) as T)),
    gzip: (path, name) => once(path, undefined, () => read(path, (bytes) => inflate(openGzip(bytes, build, name)))),
    bytes: (path, name) => once(path, undefined, () => read(path, (bytes) => openBytes(bytes, build, name))),
  };
}

/** True for the error of something that was given up. */
export const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

async function bytesOf(get: () => Promise<Response>, path: string): Promise<Uint8Array> {
  let response: Response;
  try {
    response = await get();
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new IndexError(navigator.onLine ? 'broken' : 'offline', `${path}: ${String(error)}`);
  }
  throw new IndexError(response.status === 404 ? 'no-index' : 'broken', `${path}: ${response.status}`);
}

function asIndexError(path: string, build: string, error: unknown): IndexError {
  if (
    error instanceof SealError &&
    error.build !== null &&
    /^[0-9a-f]{12}$/u.test(error.build) &&
    error.build !== build
  )
    return new IndexError('stale', error.message);
  return new IndexError('broken', `${path}: ${String(error)}`);
}

async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * What is meant when a file of this build is not there: another build, or no index at all. The one file that is read
 * unchecked, to choose between two sentences.
 */
export async function missing(
  root: string,
  build: string,
  error: IndexError,
  get: Fetch = browserFetch,
): Promise<IndexError> {
  if (error.failure !== 'no-index') return error;
  const response = await get(`${root}pagefind-entry.json?v=${build}`, true).catch(() => null);
  if (!response?.ok) return error;
  const entry: unknown = await response.json().catch(() => null);
  const other = (entry as { concord?: { build?: unknown } } | null)?.concord?.build;
  if (typeof other !== 'string') return error;
  return other === build
    ? new IndexError('broken', error.message)
    : new IndexError('stale', `The page belongs to build ${build}, the index is ${other}`);
}
