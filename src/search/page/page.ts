/** The search page: reads its state from the address, asks the worker, shows the answer, writes the address. */
import { firstLanguage, type Language } from '../../i18n/languages.ts';
import { type Client, openSearch } from '../engine/client.ts';
import { marks } from '../engine/match.ts';
import { fold } from '../query/fold.ts';
import { IndexError } from '../index/files.ts';
import { readState, type State, writeState } from '../query/state.ts';
import { keptPlace, rememberPlace, returnTo } from './keep-place.ts';
import { failure } from '../view/failure.ts';
import { walkByKeys } from '../view/keys.ts';
import { replace } from '../view/replace.ts';
import { makeView, scope, type Shown, type View } from '../view/view.ts';

/** Milliseconds after the last key before a search starts. */
const pause = 40;
/** The list comes with the index; every other view is loaded when it is asked for. */
const bodies: Record<State['view'] | 'zero', () => Promise<(shown: Shown) => Promise<HTMLElement[]>>> = {
  list: async () => (await import('../view/answered.ts')).list,
  lines: async () => (await import('../view/lines.ts')).lines,
  counts: async () => (await import('../view/counts.ts')).counts,
  absent: async () => (await import('../view/absent.ts')).absent,
  zero: async () => (await import('../view/zero.ts')).zero,
};
type Answered = typeof import('../view/answered.ts');

/**
 * Brings the page to life; it must hold the elements that src/pages/[...lang]/search/index.astro writes. In one piece: the box,
 * the history and the answers act on the same state, and each must see at once what another changed.
 */
export function start(): void {
  const form = byId('search-form') as HTMLFormElement;
  const box = byId('search-box') as HTMLInputElement;
  const status = byId('search-status');
  const { base = '/', build = '', language = firstLanguage } = form.dataset;
  const view = makeView(base, language as Language);
  let state = readState(new URLSearchParams(location.search));
  let turn = 0;
  let timer = 0;
  let running = new AbortController();
  // What is in the box was typed before this script was there: it is `autocomplete="off"`, so that no browser fills it.
  const early = box.value !== '' && box.value !== state.query;
  let place = early ? null : keptPlace();
  // While a query is being typed it is one entry of the history; the next one starts another.
  let typing = false;
  const open = (): Promise<[Client, Answered]> => Promise.all([openSearch(base, build), import('../view/answered.ts')]);

  const go = (next: Partial<State>, push = true): void => {
    typing = false;
    state = { ...state, ...next };
    // Words that were chosen from the page, and not typed, are those in the box from now on.
    if (next.query !== undefined) box.value = next.query;
    const address = location.pathname + writeState(state);
    if (address !== location.pathname + location.search) {
      if (push) {
        rememberPlace();
        history.pushState(null, '', address);
      } else history.replaceState(null, '', address);
    }
    void run();
  };

  const run = async (): Promise<void> => {
    const mine = ++turn;
    const current = (): boolean => mine === turn;
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const asked = state.query.trim() !== '' || Object.keys(state.filters).length > 0;
    delete status.dataset['total'];
    byId('search-page').toggleAttribute('data-busy', asked);
    byId('search-failure').hidden = true;
    byId('search-lists').hidden = asked;
    if (!asked) {
      status.textContent = view.t.ready;
      for (const id of parts) byId(id).replaceChildren();
      return;
    }
    const slow = setTimeout(() => current() && (status.textContent = view.t.loading), 400);
    try {
      const [client, { results, notes, facets, tools }] = await open();
      const { aliases, literal } = state;
      const reading = (done: number, all: number): void => {
        clearTimeout(slow);
        if (current()) status.textContent = view.t.readingTexts(done, all);
      };
      const answer = await client.search(state.query, { aliases, literal }, { signal, progress: reading });
      if (!current()) return;
      const found = results(client.table, answer, state);
      const markText = (text: string) => ({ text, marks: marks(fold(text, client.table.characters), answer.marking) });
      // A text that was asked for, or a file, may come when the page shows something else.
      const progress = (text: string): void => void (current() && (status.textContent = text));
      const shown: Shown = { ...view, client, answer, found, state, current, signal, go, markText, progress };
      clearTimeout(slow);
      // The number is exact before the texts of the hits are there.
      if (found.total > 0) status.textContent = summary(shown);
      const none = found.total === 0 && state.query.trim() !== '';
      const show = await bodies[none && state.view !== 'absent' && found.frames.length === 0 ? 'zero' : state.view]();
      const [body, said] = await Promise.all([show(shown), notes(shown)]);
      if (!current()) return;
      replace(byId('search-results'), body);
      replace(byId('search-notes'), said);
      replace(byId('search-facets'), facets(shown));
      replace(byId('search-tools'), tools(shown));
      // Whoever named a place was not looking for words.
      const named = none && said.some((element) => element.classList.contains('search-jump'));
      status.textContent = named ? '' : summary(shown);
      byId('search-page').toggleAttribute('data-none', none && state.view !== 'absent');
      status.dataset['total'] = String(found.total);
      status.dataset['corpus'] = client.table.corpus;
      if (place) returnTo(place);
      place = null;
    } catch (error) {
      if (!current()) return;
      status.textContent = '';
      showFailure(view, error, () => void run());
    } finally {
      clearTimeout(slow);
      if (current()) byId('search-page').removeAttribute('data-busy');
    }
  };

  const submit = async (): Promise<void> => {
    clearTimeout(timer);
    const query = box.value;
    const push = !typing;
    typing = false;
    const opened = await open().catch(() => null);
    const named = opened?.[1].mayNamePlace(opened[0].table, query) ?? false;
    const places = named ? await import('../query/jump.ts').catch(() => null) : null;
    // While the index was on its way the reader may have gone on typing; the newer words are the ones that count.
    if (box.value !== query) return;
    const [place] = (opened && places?.jumps(opened[0].table, query)) ?? [];
    if (places && place?.sure) location.assign(places.jumpLink(base, view.language, place));
    else go({ query, pages: 1 }, push);
  };

  const prepare = (): void => void open().catch(() => undefined);
  const focused = document.activeElement === box;
  if (focused) prepare();
  else box.addEventListener('focus', prepare, { once: true });
  box.addEventListener('input', (event) => {
    // What an input method shows while a word is being composed is not yet what the reader means.
    if (event instanceof InputEvent && event.isComposing) return;
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (box.value === state.query) return;
      go({ query: box.value, pages: 1, all: false }, !typing);
      typing = true;
    }, pause);
  });
  box.addEventListener('blur', () => {
    typing = false;
  });
  box.addEventListener('compositionend', () => box.dispatchEvent(new Event('input')));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  window.addEventListener('popstate', () => {
    clearTimeout(timer);
    typing = false;
    state = readState(new URLSearchParams(location.search));
    place = keptPlace();
    box.value = state.query;
    void run();
  });
  window.addEventListener('online', () => !byId('search-failure').hidden && void run());
  window.addEventListener('pagehide', rememberPlace);
  walkByKeys(box);
  if (early && form.hasAttribute('data-sent')) void submit();
  else if (early) {
    go({ query: box.value, pages: 1, all: false });
    typing = focused;
  } else {
    box.value = state.query;
    void run();
  }
}

const parts = ['search-results', 'search-notes', 'search-facets', 'search-tools'];

function showFailure(view: View, error: unknown, again: () => void): void {
  for (const id of parts) byId(id).replaceChildren();
  // A script that did not load says no more than that.
  const kind = error instanceof IndexError ? error.failure : navigator.onLine ? 'broken' : 'offline';
  byId('search-lists').hidden = false;
  byId('search-failure').replaceChildren(...failure(view, kind, again));
  byId('search-failure').hidden = false;
  console.warn(error);
}

function summary(shown: Shown): string {
  const { t, found, state } = shown;
  const limited = Object.keys(state.filters).length > 0;
  const none = `${limited ? t.noneWithin : t.none} ${scope(shown)}`;
  const total = found.total === 0 ? none : t.total(found.total, found.groups.length);
  return found.frames.length > 0 && state.query !== '' ? `${total} ${t.totalFrames(found.frames.length)}` : total;
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page lacks #${id}`);
  return element;
}
