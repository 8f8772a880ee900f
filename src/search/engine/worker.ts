/**
 * The search worker. Pagefind takes the language of a page from its document; here there is none, so it leaves a query
 * as it is, which the exact search rests on.
 */
import { candidates } from './candidates.ts';
import { answer, clauseOf, type Index } from './engine.ts';
import { fetchTable, fileReader, indexFolder, IndexError } from './files.ts';
import type { Request, Response } from './protocol.ts';
import { allTextsPath, framePath, readTable, type Table, type TableFile } from './table.ts';

interface Pagefind {
  createInstance(options: { basePath: string; metaCacheTag: string }): {
    init(): Promise<void>;
    search(query: string): Promise<{ results: { id: string }[] }>;
  };
}

// Pagefind swallows a chunk that did not load, and finds less; so every failed request is counted here.
let failures = 0;
/** What Pagefind takes its list of parts from: the one file whose name does not tell its build. */
interface Entry {
  concord?: { build?: string };
}
let entry: Entry | null = null;
const plainFetch = self.fetch.bind(self);
self.fetch = async (input, init) => {
  try {
    const response = await plainFetch(input, init);
    if (!response.ok) failures++;
    else if (/\/pagefind-entry\.json(?:$|\?)/u.test(response.url)) entry = (await response.clone().json()) as Entry;
    return response;
  } catch (error) {
    failures++;
    throw error;
  }
};

let opened: Promise<{ table: Table; file: TableFile; index: Index }> | null = null;

async function open(base: string, build: string): Promise<{ table: Table; file: TableFile; index: Index }> {
  // Both start at once; the table's failure is the one that tells what is wrong.
  const ready = start(base, build);
  ready.catch(() => undefined);
  const file = await fetchTable<TableFile>(base, build);
  const load = fileReader(indexFolder(base, build), file.atOnce ? allTextsPath : null);
  const instance = await ready;
  const known = new Map<string, Promise<ReadonlySet<number>>>();
  const lookup = (phrase: string): Promise<ReadonlySet<number>> => {
    const found = known.get(phrase) ?? search(instance, phrase, build);
    known.set(phrase, found);
    found.catch(() => known.delete(phrase));
    return found;
  };
  return { table: readTable(file), file, index: { lookup, load } };
}

async function start(base: string, build: string): Promise<ReturnType<Pagefind['createInstance']>> {
  const folder = new URL(`${base}pagefind/`, self.location.href).href;
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  const instance = pagefind.createInstance({ basePath: folder, metaCacheTag: build });
  await instance.init();
  return instance;
}

async function search(
  instance: ReturnType<Pagefind['createInstance']>,
  phrase: string,
  build: string,
): Promise<ReadonlySet<number>> {
  const before = failures;
  const { results } = await instance.search(`"${phrase}"`);
  // The table may have been kept on the device when the site was of an older build; its numbers mean other clauses now.
  if (entry !== null && entry.concord?.build !== build)
    throw new IndexError('stale', `The page belongs to build ${build}, the index is ${JSON.stringify(entry)}`);
  if (failures > before || entry === null)
    throw new IndexError(navigator.onLine ? 'broken' : 'offline', `A part of the index for “${phrase}” did not load`);
  return new Set(results.map(({ id }) => parseInt(id, 36)));
}

self.addEventListener('message', (event: MessageEvent<Request>) => {
  const request = event.data;
  void respond(request).then(
    (response) => self.postMessage(response),
    (error: unknown) => {
      if (request.type === 'open') opened = null;
      const failure = error instanceof IndexError ? error.failure : 'broken';
      self.postMessage({ type: 'failure', id: request.id, failure, detail: String(error) } satisfies Response);
    },
  );
});

async function respond(request: Request): Promise<Response> {
  if (request.type === 'open') {
    opened ??= open(request.base, request.build);
    return { type: 'table', id: request.id, table: (await opened).file };
  }
  if (!opened) throw new IndexError('broken', 'The search was asked before it was opened');
  const { table, index } = await opened;
  const { id } = request;
  if (request.type === 'clause') return { type: 'clause', id, ...(await clauseOf(table, index, request.clause)) };
  if (request.type === 'frame') return { type: 'frame', id, frame: await index.load(framePath(request.statement)) };
  if (request.type === 'candidates')
    return { type: 'candidates', id, ...(await candidates(table, index, request.units, request.most)) };
  return { type: 'answer', id, answer: await answer(table, index, request.query, request.options) };
}
