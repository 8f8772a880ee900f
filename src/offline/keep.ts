/** What the worker keeps and finds again. Everything of one build stands in two caches named after it. */
import { made } from './made.ts';
import { bundleOf, fileOf, type Part, partOf } from './paths.ts';

export const prefix = `concord:${made.base}:`;
export const readName = `${prefix}read:${made.build}`;
export const wholeName = `${prefix}whole:${made.build}`;
/** Pages kept because they were read; those read longest ago go first. */
const most = 500;

export const urlOf = (path: string): string => new URL(made.base + path, location.origin).href;
const isPage = (url: string): boolean => url.endsWith('/') && !url.endsWith('/offline/');
export const pagesIn = async (cache: Cache): Promise<string[]> =>
  (await cache.keys()).map(({ url }) => url).filter(isPage);

let asked: Promise<boolean> | null = null;
let before: Promise<unknown> = Promise.resolve();

/** True when the site is of this build still, asked for after the call. Calls that wait are answered together. */
export function isCurrent(): Promise<boolean> {
  asked ??= before.then(async () => {
    asked = null;
    const checking = check();
    before = checking;
    return checking;
  });
  return asked;
}

async function check(): Promise<boolean> {
  const answer = await fetch(`${made.base}offline/build.txt`, { cache: 'no-store' }).catch(() => null);
  return answer?.ok === true && (await answer.text().catch(() => '')).trim() === made.build;
}

/**
 * Keeps an answer that is whole and of this build: the site must name this build after the answer came. False when the
 * site is of another one.
 */
export async function keep(path: string, answer: Response): Promise<boolean> {
  if (!answer.ok || answer.redirected || answer.type !== 'basic') return true;
  if (!(await isCurrent())) return false;
  const cache = await caches.open(readName);
  const url = urlOf(path);
  await cache.delete(url);
  await cache.put(url, answer);
  if (!isPage(url)) return true;
  const pages = await pagesIn(cache);
  await Promise.all(pages.slice(0, Math.max(0, pages.length - most)).map((one) => cache.delete(one)));
  return true;
}

/** Those that are not kept yet. All or an error. */
export async function keepFiles(paths: readonly string[]): Promise<void> {
  const cache = await caches.open(readName);
  const held = new Set((await cache.keys()).map(({ url }) => url));
  const missing = paths.filter((path) => !held.has(urlOf(path)));
  const request = (path: string) =>
    new Request(urlOf(path), { cache: path.startsWith('_astro/') ? 'default' : 'no-cache' });
  await cache.addAll(missing.map(request));
}

export async function kept(path: string): Promise<Response | undefined> {
  // Opening it would make it again, after a newer build has removed it.
  const read = await caches.match(urlOf(path), { cacheName: readName, ignoreVary: true });
  return read ?? (await fromWhole(fileOf(path)));
}

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** A bundle is gzip of: length of the table in 4 bytes, the table `{file: [start, length]}` as JSON, the files. */
async function fromWhole(file: string): Promise<Response | undefined> {
  if (!(await caches.has(wholeName))) return undefined;
  const cache = await caches.open(wholeName);
  const part = partOf(file);
  const stored = await cache.match(bundleUrl(part, bundleOf(file, made.parts[part].bundles)));
  if (!stored?.body) return undefined;
  const bytes = await new Response(stored.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  const from = 4 + new DataView(bytes).getUint32(0);
  const table = JSON.parse(new TextDecoder().decode(bytes.slice(4, from))) as Record<string, [number, number]>;
  const place = Object.hasOwn(table, file) ? table[file] : undefined;
  if (!place) return undefined;
  const type = types[file.replace(/^.*\./u, '')] ?? 'application/octet-stream';
  return new Response(bytes.slice(from + place[0], from + place[0] + place[1]), { headers: { 'content-type': type } });
}

const bundleUrl = (part: Part, number: number): string => urlOf(`offline/${made.build}/${part}-${number}.bin`);

/** What was kept whole in an older build is fetched anew, as far as that goes; the settings tell the rest. */
export async function renewWhole(): Promise<void> {
  const older = (await caches.keys()).filter((name) => name.startsWith(`${prefix}whole:`) && name !== wholeName);
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (older.length === 0 || connection?.saveData) return;
  const held = await Promise.all(older.map(async (name) => (await caches.open(name)).keys()));
  const names = held.flat().map(({ url }) => /(both|zh|en)-\d+\.bin$/u.exec(url)?.[1]);
  const cache = await caches.open(wholeName);
  for (const part of new Set(names) as Set<Part>) {
    for (let number = 0; number < made.parts[part].bundles; number++) {
      if (!(await cache.match(bundleUrl(part, number)))) await cache.add(bundleUrl(part, number));
    }
  }
}
