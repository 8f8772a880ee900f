/**
 * The service worker. Its own few lines and not Workbox, because what matters here is what Workbox has no recipe for:
 * that nothing of one build is ever kept with another, and that a site of some 400,000 pages is kept in bundles.
 *
 * scripts/stages/offline.ts strips the types, puts the constants of the build and the files that it imports before it, and
 * writes `sw.js`.
 *
 * What carries its content in its name is taken from what is kept, all else from the network, and from what is kept of
 * this same build when there is none.
 */
import { isCurrent, keep, keepFiles, kept, pagesIn, prefix, readName, renewWhole, urlOf, wholeName } from './keep.ts';
import { made } from './made.ts';
import { citationsOf, isLasting, languageOf, statementOf } from './paths.ts';
import { prefixes } from './prefixes.ts';

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Lasting {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Told extends Lasting {
  data: unknown;
  ports: MessagePort[];
}
interface Scope {
  clients: { claim(): Promise<void>; matchAll(): Promise<{ url: string }[]> };
  registration: { update(): Promise<unknown> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
  addEventListener(type: 'message', listener: (event: Told) => void): void;
}
const scope = globalThis as unknown as Scope;
/** A page that is kept is shown when the network has not answered by then, in milliseconds. */
const patience = 4000;
/** Pages carried over to a new build: the ones read last. */
const carried = 100;
/** Paths of the scripts that load when something is opened. */
const toolsList = `offline/${made.build}/tools.json`;
/** Stands in the cache of the new build and names those of older ones, until their pages have been fetched anew. */
const toCarry = urlOf('offline/carry');

scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(activate()));
scope.addEventListener('message', (event) => {
  if (event.data === 'take over') void scope.skipWaiting();
  const { build, parts } = made;
  if (event.data === 'build') event.ports[0]?.postMessage({ build, parts, cache: wholeName });
});
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin || !url.pathname.startsWith(made.base)) return;
  const path = decodeURIComponent(url.pathname.slice(made.base.length));
  if (/^(?:offline\/(?:build|[0-9a-f]{12}\/)|sources\/)/u.test(path)) return;
  if (request.mode === 'navigate') event.respondWith(page(event, path));
  else if (isLasting(path)) event.respondWith(lasting(event, path));
  else event.respondWith(fromNetwork(event, path).catch(async (error) => (await kept(path)) ?? Promise.reject(error)));
});

async function install(): Promise<void> {
  await keepFiles(made.core);
  // Between two builds the files may be of another one: this fails, and the browser tries again later.
  if (!(await isCurrent())) throw new Error(`The site is no longer of build ${made.build}.`);
  await renewWhole().catch(() => null);
}

/** Short, because every page that is asked for waits until it is done. */
async function activate(): Promise<void> {
  const older = (await caches.keys()).filter(
    (name) => name.startsWith(prefix) && name !== readName && name !== wholeName,
  );
  if (older.length > 0) await (await caches.open(readName)).put(toCarry, new Response(JSON.stringify(older)));
  await scope.clients.claim();
  const open = new Set((await scope.clients.matchAll()).map(({ url }) => url.replace(/[?#].*$/su, '')));
  await Promise.all([...open].map(renew));
}

async function renew(url: string): Promise<void> {
  const answer = await fetch(url, { cache: 'no-cache' });
  if (!(await keep(pathOf(url), answer))) throw new Error(`The site is no longer of build ${made.build}.`);
}
const pathOf = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(made.base.length));

let carrying: Promise<void> | null = null;

/** Fetches anew what was read in older builds, then forgets these. Where that fails, the next page tries again. */
function carryOver(): Promise<void> {
  carrying ??= carry().catch(() => void (carrying = null));
  return carrying;
}

async function carry(): Promise<void> {
  const own = await caches.open(readName);
  const older = ((await (await own.match(toCarry))?.json()) ?? []) as string[];
  for (const name of older) {
    for (const url of (await pagesIn(await caches.open(name))).slice(-carried)) {
      if (!(await own.match(url))) await renew(url);
    }
    await caches.delete(name);
  }
  await own.delete(toCarry);
}

/** Asks the network, and keeps what it gives. */
function fromNetwork(event: Asked, path: string): Promise<Response> {
  // The browser's own store could answer with a file of an older build.
  const answer = fetch(event.request, { cache: isLasting(path) ? 'default' : 'no-cache' });
  const copy = answer.then((one) => one.clone());
  const page = event.request.mode === 'navigate';
  const keeping = async (): Promise<void> => {
    if (!(await keep(path, await copy)) && page) await scope.registration.update();
    else if (page) await keepCiting(path);
  };
  event.waitUntil(keeping().catch(() => null));
  // The copy is made before the answer is read.
  return copy.then(() => answer);
}

/** The list of the scripts is a file of its own: in the worker it would weigh on every first visit. It is kept with them. */
async function keepTools(): Promise<void> {
  await keepFiles([toolsList]);
  const list = await kept(toolsList);
  // Removed in the meantime: a newer build has taken over.
  if (list) await keepFiles((await list.json()) as string[]);
}

/** A text that can be read can be cited: with the second page that a reader opens, what that takes is kept. */
async function keepCiting(path: string): Promise<void> {
  const citations = citationsOf(path);
  await keepFiles(citations);
  if (citations.length > 0) await keepTools();
}

/** With the first script that a page does not load by itself, the others are kept: what it belongs to needs them too. */
async function lasting(event: Asked, path: string): Promise<Response> {
  if (path.endsWith('.js') && !made.core.includes(path)) event.waitUntil(keepTools().catch(() => null));
  return (await kept(path)) ?? fromNetwork(event, path);
}

async function page(event: Asked, path: string): Promise<Response> {
  const answer = fromNetwork(event, path);
  answer.then(
    () => event.waitUntil(carryOver()),
    () => null,
  );
  const late = new Promise((done) => setTimeout(done, patience)).then(async () => (await kept(path)) ?? answer);
  late.catch(() => null);
  try {
    return await Promise.race([answer, late]);
  } catch {
    return (await kept(path)) ?? (await inStatement(path)) ?? (await missing(path));
  }
}

/** Every clause stands on the page of its statement too. */
async function inStatement(path: string): Promise<Response | null> {
  const found = statementOf(path);
  if (!found || !(await kept(found.page))) return null;
  return Response.redirect(`${urlOf(found.page)}#${found.clause}`);
}

const missing = async (path: string): Promise<Response> =>
  (await kept(`${prefixes[languageOf(path)]}offline/`)) ?? Response.error();
