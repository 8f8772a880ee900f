import { expect, test } from 'vitest';
import { sealJson } from '../../search/build/seal.ts';
import { IndexError, isAbort, missing, openFiles } from '../../search/index/files.ts';

const build = '0123456789ab';
const sealed = (path: string) => new Response(sealJson({ path }, build, path) as BodyInit);

/** A host that answers when it is let; counts what is under way. */
function host() {
  const waiting: (() => void)[] = [];
  const asked: string[] = [];
  let now = 0;
  let most = 0;
  return {
    asked,
    most: () => most,
    letGo: async () => {
      while (waiting.length > 0) {
        waiting.shift()?.();
        await new Promise((done) => setImmediate(done));
      }
    },
    get: async (address: string) => {
      asked.push(address);
      most = Math.max(most, ++now);
      await new Promise<void>((go) => waiting.push(go));
      now--;
      return sealed(address.replace(`/c-${build}/`, ''));
    },
  };
}
const paths = Array.from({ length: 50 }, (_, i) => `texts/${i}.json`);

test('however many files are wanted, twelve are asked for at a time, each once', async () => {
  const { get, letGo, asked, most } = host();
  const files = openFiles('/', build, get);
  const all = [...paths, ...paths].map((path) => files.json<{ path: string }>(path));
  await letGo();
  expect((await Promise.all(all)).map(({ path }) => path)).toEqual([...paths, ...paths]);
  expect(asked.length).toBe(50);
  expect(most()).toBe(12);
});

test('a search that is given up asks for no more; another that wants the same file gets it', async () => {
  const { get, letGo, asked } = host();
  const files = openFiles('/', build, get);
  const controller = new AbortController();
  const given = paths.map((path) => files.json(path, controller.signal).catch((error: unknown) => error));
  const kept = files.json<{ path: string }>('texts/40.json');
  controller.abort();
  await letGo();
  const ends = await Promise.all(given);
  expect(ends.filter(isAbort).length).toBe(50 - 12);
  expect((await kept).path).toBe('texts/40.json');
  expect(asked.length).toBe(13);
});

test('a file that is not there means another build, no index, or a part that is lost', async () => {
  const lost = new IndexError('no-index', '404');
  const entry = (answer: () => Response) => missing('/', build, lost, async () => answer());
  const named = (id: string) => () => Response.json({ concord: { build: id } });
  expect((await entry(named('feedfacef00d'))).failure).toBe('stale');
  expect((await entry(named(build))).failure).toBe('broken');
  expect((await entry(() => new Response(null, { status: 404 }))).failure).toBe('no-index');
  expect((await entry(() => new Response('<!doctype html>'))).failure).toBe('no-index');
});
