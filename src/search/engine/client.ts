/** The page's side of the search worker. One worker per page, started with the first use. */
import type { Candidates } from './candidates.ts';
import type { Answer, Control, Options } from './context.ts';
import { fold } from '../query/fold.ts';
import { IndexError } from '../index/files.ts';
import type { Request, Response } from './protocol.ts';
import { type ClauseText, type Frame, readTable, type Table } from '../index/table.ts';

export interface Client {
  table: Table;
  /** Units of a text, as the search compares them. */
  fold(text: string): string[];
  /** Rejects with an IndexError; `cancelled` when the signal gave it up. */
  search(query: string, options: Options, control?: Control): Promise<Answer>;
  /** Title and texts of a clause, for display. */
  clause(number: number): Promise<{ title: string; text: ClauseText }>;
  frame(statement: number): Promise<Frame>;
  /** Records that a folded passage may come from though some characters are wrong; `most` of them at the most. */
  candidates(units: string[], most: number): Promise<Candidates>;
}

let client: Promise<Client> | null = null;

/** Starts loading; safe to call on every focus. After a failure the next call tries again. */
export function openSearch(base: string, build: string): Promise<Client> {
  client ??= start(base, build).catch((error: unknown) => {
    client = null;
    throw error;
  });
  return client;
}

async function start(base: string, build: string): Promise<Client> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiter>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Response>) => {
    const waiter = waiting.get(data.id);
    if (data.type === 'progress') {
      waiter?.progress?.(data.done, data.all);
      return;
    }
    waiting.delete(data.id);
    if (data.type === 'failure') waiter?.reject(new IndexError(data.failure, data.detail));
    else waiter?.resolve(data);
  });
  worker.addEventListener('error', (event) => {
    for (const { reject } of waiting.values())
      reject(new IndexError(navigator.onLine ? 'broken' : 'offline', event.message));
    waiting.clear();
  });
  const ask = <T extends Response['type']>(
    expected: T,
    request: Question,
    { signal, progress }: Control = {},
  ): Promise<Extract<Response, { type: T }>> =>
    new Promise((resolve, reject) => {
      // A signal that was given before, while the index was on its way, says so no second time.
      if (signal?.aborted) return reject(new IndexError('cancelled', request.type));
      const id = ++last;
      waiting.set(id, {
        resolve: (response) => {
          if (response.type === expected) resolve(response as Extract<Response, { type: T }>);
          else reject(new IndexError('broken', `${response.type} instead of ${expected}`));
        },
        reject,
        ...(progress ? { progress } : {}),
      });
      worker.postMessage({ ...request, id });
      signal?.addEventListener('abort', () => worker.postMessage({ type: 'cancel', id } satisfies Request), {
        once: true,
      });
    });
  try {
    const { table } = await ask('table', { type: 'open', base, build });
    const rows = readTable(table);
    return {
      table: rows,
      fold: (text) => fold(text, rows.characters).units,
      search: async (query, options, control) =>
        (await ask('answer', { type: 'search', query, options }, control)).answer,
      clause: (clause) => ask('clause', { type: 'clause', clause }),
      frame: async (statement) => (await ask('frame', { type: 'frame', statement })).frame,
      candidates: (units, most) => ask('candidates', { type: 'candidates', units, most }),
    };
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

interface Waiter {
  resolve(response: Response): void;
  reject(error: unknown): void;
  progress?: NonNullable<Control['progress']>;
}
type Question = Request extends infer R ? (R extends Request ? Omit<R, 'id'> : never) : never;
