/**
 * The search worker: opens the index, answers, and reads texts, away from the page.
 */
import { backend } from 'virtual:pagefind';
import { candidates } from './candidates.ts';
import type { Index } from './context.ts';
import { answer } from './engine.ts';
import { type Files, IndexError, isAbort, missing, openFiles } from '../index/files.ts';
import { openIndex } from '../index/index-files.ts';
import type { Request, Response } from './protocol.ts';
import { framePath, readTable, type Table, type TableFile, tablePath } from '../index/table.ts';
import { clauseOf } from './texts.ts';

interface Opened {
  table: Table;
  file: TableFile;
  index: Index;
}

let opened: Promise<Opened> | null = null;
/** The folder of the index, for what is said when a file is not there. */
let root = '';
let build = '';
const searches = new Map<number, AbortController>();

async function open(): Promise<Opened> {
  const files: Files = openFiles(root, build);
  const file = await files.json<TableFile>(tablePath);
  const table = readTable(file);
  return { table, file, index: await openIndex(table, files, backend) };
}

self.addEventListener('message', (event: MessageEvent<Request>) => {
  const request = event.data;
  if (request.type === 'cancel') {
    searches.get(request.id)?.abort();
    return;
  }
  void respond(request)
    .then(
      (response) => self.postMessage(response),
      async (error: unknown) => {
        if (request.type === 'open') opened = null;
        const known = error instanceof IndexError ? await missing(root, build, error) : error;
        const failure = known instanceof IndexError ? known.failure : isAbort(error) ? 'cancelled' : 'broken';
        self.postMessage({ type: 'failure', id: request.id, failure, detail: String(known) } satisfies Response);
      },
    )
    .finally(() => searches.delete(request.id));
});

async function respond(request: Exclude<Request, { type: 'cancel' }>): Promise<Response> {
  if (request.type === 'open') {
    root = new URL(`${request.base}pagefind/`, self.location.href).href;
    build = request.build;
    opened ??= open();
    return { type: 'table', id: request.id, table: (await opened).file };
  }
  if (!opened) throw new IndexError('broken', 'The search was asked before it was opened');
  const { table, index } = await opened;
  const { id } = request;
  if (request.type === 'clause') return { type: 'clause', id, ...(await clauseOf(table, index, request.clause)) };
  if (request.type === 'frame') return { type: 'frame', id, frame: await index.load(framePath(request.statement)) };
  if (request.type === 'candidates')
    return { type: 'candidates', id, ...(await candidates(table, index, request.units, request.most)) };
  const controller = new AbortController();
  searches.set(id, controller);
  const progress = (done: number, all: number): void =>
    self.postMessage({ type: 'progress', id, done, all } satisfies Response);
  const { signal } = controller;
  return {
    type: 'answer',
    id,
    answer: await answer(table, index, request.query, request.options, { signal, progress }),
  };
}
