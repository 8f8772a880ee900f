/** The page's side of the search worker. One worker per page, started with the first use. */
import type { Answer, Options } from './engine.ts';
import { fileReader, indexFolder, IndexError } from './files.ts';
import type { Request, Response } from './protocol.ts';
import { type ClauseText, type Frame, framePath, type Pack, packOf, readTable, type Table } from './table.ts';

export interface Client {
  table: Table;
  search(query: string, options: Options): Promise<Answer>;
  /** Title and texts of a clause, for display. */
  clause(number: number): Promise<{ title: string; text: ClauseText }>;
  frame(statement: number): Promise<Frame>;
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
  const waiting = new Map<number, { resolve(response: Response): void; reject(error: unknown): void }>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Response>) => {
    const waiter = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.type === 'failure') waiter?.reject(new IndexError(data.failure, data.detail));
    else waiter?.resolve(data);
  });
  worker.addEventListener('error', (event) => {
    for (const { reject } of waiting.values()) reject(new IndexError('broken', event.message));
    waiting.clear();
  });
  const ask = (request: Request): Promise<Response> =>
    new Promise((resolve, reject) => {
      waiting.set(request.id, { resolve, reject });
      worker.postMessage(request);
    });
  try {
    const opened = await ask({ type: 'open', id: ++last, base, build });
    if (opened.type !== 'table') throw new IndexError('broken', `Unexpected ${opened.type}`);
    const table = readTable(opened.table);
    const load = fileReader(indexFolder(base, build));
    return {
      table,
      async search(query, options) {
        const response = await ask({ type: 'search', id: ++last, query, options });
        if (response.type !== 'answer') throw new IndexError('broken', `Unexpected ${response.type}`);
        return response.answer;
      },
      async clause(number) {
        const { path, index } = packOf(table, number);
        const pack = await load<Pack>(path);
        const text = pack.clauses[index];
        if (!text) throw new IndexError('broken', `${path} lacks clause ${index}`);
        return { title: pack.title, text };
      },
      frame: (statement) => load<Frame>(framePath(statement)),
    };
  } catch (error) {
    worker.terminate();
    throw error;
  }
}
