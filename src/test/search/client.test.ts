/** The page's side of the worker, with a worker that notes what it is asked and answers nothing but the table. */
import { afterAll, expect, test, vi } from 'vitest';
import { openSearch } from '../../search/engine/client.ts';
import type { Request } from '../../search/engine/protocol.ts';
import { memoryIndex } from './memory-index.ts';
import { clause, makeStatement } from './statement.ts';

const { file } = memoryIndex([makeStatement('by-cn/2013-07-16', [clause('1', ['双方合作。'])])]);
const posted: Request[] = [];

class SilentWorker extends EventTarget {
  postMessage(request: Request): void {
    posted.push(request);
    if (request.type !== 'open') return;
    const data = { type: 'table', id: request.id, table: file };
    queueMicrotask(() => this.dispatchEvent(Object.assign(new Event('message'), { data })));
  }
  terminate(): void {}
}
vi.stubGlobal('Worker', SilentWorker);
afterAll(() => vi.unstubAllGlobals());

const options = { aliases: true, literal: false };

test('a search that was given up before the index was there is not begun', async () => {
  const given = new AbortController();
  given.abort();
  const client = await openSearch('/', 'build');
  const before = posted.length;
  await expect(client.search('合作', options, { signal: given.signal })).rejects.toMatchObject({
    failure: 'cancelled',
  });
  expect(posted.length).toBe(before);
});

test('a search that is given up while it runs is cancelled in the worker', async () => {
  const given = new AbortController();
  const client = await openSearch('/', 'build');
  void client.search('合作', options, { signal: given.signal });
  const asked = posted.at(-1);
  expect(asked).toMatchObject({ type: 'search', query: '合作' });
  given.abort();
  expect(posted.at(-1)).toEqual({ type: 'cancel', id: asked && 'id' in asked ? asked.id : -1 });
});
