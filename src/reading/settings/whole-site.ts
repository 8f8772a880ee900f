/** The part of the settings that keeps the whole site on this device, tells how far it is, and removes it. */
import { offline } from '../../i18n/reading/offline.ts';
import type { Made } from '../../offline/made.ts';
import { make } from '../../browser/element.ts';
import { base, button, language } from '../../browser/page.ts';

const s = offline(language);

interface Build extends Pick<Made, 'build' | 'parts'> {
  cache: string;
}

export function wholeSite(): HTMLElement {
  const line = make('p', { role: 'status' });
  const actions = make('p');
  const set = make('fieldset', { class: 'tool-choice', 'data-offline': true }, make('legend', {}, s.legend));
  set.append(make('p', { class: 'tool-note' }, s.note), actions, line);
  void begin(actions, line);
  return set;
}

async function begin(actions: HTMLElement, line: HTMLElement): Promise<void> {
  const build = await askBuild();
  if (build) await show(build, actions, line);
  else line.textContent = s.unsupported;
}

/** What the worker in charge keeps for; null without one. */
function askBuild(): Promise<Build | null> {
  const worker = navigator.serviceWorker?.controller;
  if (!worker) return Promise.resolve(null);
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }) => done(data as Build));
    port1.start();
    worker.postMessage('build', [port2]);
  });
}

/** What a reader of this page's language keeps. */
const wanted = ['both', language] as const;
const bundles = ({ build, parts }: Build): string[] =>
  wanted.flatMap((part) =>
    Array.from({ length: parts[part].bundles }, (_, i) => `${base}offline/${build}/${part}-${i}.bin`),
  );

async function show(build: Build, actions: HTMLElement, line: HTMLElement): Promise<void> {
  const held = (await caches.has(build.cache)) ? await (await caches.open(build.cache)).keys() : [];
  const paths = new Set(held.map(({ url }) => new URL(url).pathname));
  const all = bundles(build);
  const done = all.filter((path) => paths.has(path)).length;
  if (done > 0) line.textContent = done === all.length ? s.kept : s.part(done, all.length);
  const bytes = wanted.reduce((sum, part) => sum + build.parts[part].bytes, 0);
  const size = `${Math.max(0.1, bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
  const keep = button(s.keep(size), () => void run(build, actions, line));
  const forget = async (): Promise<void> => {
    await caches.delete(build.cache);
    await show(build, actions, line);
    line.textContent = s.removed;
  };
  const remove = button(s.remove, () => void forget());
  actions.replaceChildren(...(done === all.length ? [] : [keep]), ...(held.length > 0 ? [remove] : []));
}

/** Goes on where it was stopped. Every bundle has the build in its address, so none of another can come in. */
async function run(build: Build, actions: HTMLElement, line: HTMLElement): Promise<void> {
  const stop = new AbortController();
  const halt = button(s.stop, () => stop.abort());
  actions.replaceChildren(halt);
  halt.focus();
  let failure = '';
  try {
    const cache = await caches.open(build.cache);
    const all = bundles(build);
    for (const [number, address] of all.entries()) {
      line.textContent = s.progress(number, all.length);
      if (await cache.match(address)) continue;
      const answer = await fetch(address, { signal: stop.signal });
      if (answer.status === 404) failure = s.changed;
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      await cache.put(address, answer);
    }
  } catch (error) {
    if (!stop.signal.aborted) failure ||= s.failed;
    if (failure) console.warn(error);
  }
  await show(build, actions, line);
  if (failure) line.textContent = failure;
  actions.querySelector('button')?.focus();
}
