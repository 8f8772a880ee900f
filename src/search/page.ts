/** The search page: reads its state from the address, asks the worker, shows the answer, writes the address. */
import type { Language } from '../i18n/strings.ts';
import { pageLink } from '../address.ts';
import { type Client, openSearch } from './client.ts';
import { marks } from './match.ts';
import { fold } from './fold.ts';
import { IndexError } from './files.ts';
import { jumps } from './jump.ts';
import { type Results, results } from './results.ts';
import { readState, type State, writeState } from './state.ts';
import { absent } from './view/absent.ts';
import { counts } from './view/counts.ts';
import { facets } from './view/facets.ts';
import { lines } from './view/lines.ts';
import { list } from './view/list.ts';
import { failure, notes } from './view/notes.ts';
import { tools } from './view/tools.ts';
import { makeView, type Shown } from './view/view.ts';

/** Milliseconds after the last key before a search starts. */
const pause = 40;
const bodies = { list, lines, counts, absent };

export function startSearchPage(): void {
  const form = byId('search-form') as HTMLFormElement;
  const box = byId('search-box') as HTMLInputElement;
  const status = byId('search-status');
  const { base = '/', build = '', language = 'zh' } = form.dataset;
  const view = makeView(base, language as Language);
  let state = readState(new URLSearchParams(location.search));
  let turn = 0;
  let timer = 0;
  const open = (): Promise<Client> => openSearch(base, build);

  const go = (next: Partial<State>, push = true): void => {
    state = { ...state, ...next };
    const address = location.pathname + writeState(state);
    if (address !== location.pathname + location.search) {
      if (push) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    }
    void run();
  };

  const run = async (): Promise<void> => {
    const mine = ++turn;
    const current = (): boolean => mine === turn;
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
      const client = await open();
      const answer = await client.search(state.query, { aliases: state.aliases, literal: state.literal });
      if (!current()) return;
      const found = results(client.table, answer, state);
      const patterns = answer.searched.flatMap((one) => one.patterns);
      const markText = (text: string) => ({ text, marks: marks(fold(text, client.table.characters), patterns) });
      const progress = (text: string): void => void (status.textContent = text);
      const shown: Shown = { ...view, client, answer, found, state, current, go, markText, progress };
      const [body, said] = await Promise.all([bodies[state.view](shown), notes(shown)]);
      if (!current()) return;
      replace('search-results', body);
      replace('search-notes', said);
      replace('search-facets', facets(shown));
      replace('search-tools', tools(shown));
      status.textContent = summary(view.t, found, state);
      status.dataset['total'] = String(found.total);
      status.dataset['corpus'] = client.table.corpus;
    } catch (error) {
      if (!current()) return;
      for (const id of parts) byId(id).replaceChildren();
      status.textContent = '';
      const kind = error instanceof IndexError ? error.failure : 'broken';
      byId('search-lists').hidden = false;
      byId('search-failure').replaceChildren(...failure(view, kind, () => void run()));
      byId('search-failure').hidden = false;
      console.warn(error);
    } finally {
      clearTimeout(slow);
      if (current()) byId('search-page').removeAttribute('data-busy');
    }
  };

  const submit = async (): Promise<void> => {
    clearTimeout(timer);
    const query = box.value;
    const client = await open().catch(() => null);
    const [place] = client ? jumps(client.table, query) : [];
    if (place?.sure) {
      const path = place.clause === null ? place.statement.id : `${place.statement.id}/${place.clause}`;
      location.assign(pageLink(base, path, view.language));
    } else go({ query, pages: 1 });
  };

  box.value = state.query;
  box.addEventListener('focus', () => void open().catch(() => undefined), { once: true });
  box.addEventListener('input', (event) => {
    // What an input method shows while a word is being composed is not yet what the reader means.
    if (event instanceof InputEvent && event.isComposing) return;
    clearTimeout(timer);
    timer = window.setTimeout(() => go({ query: box.value, pages: 1, all: false }, false), pause);
  });
  box.addEventListener('compositionend', () => box.dispatchEvent(new Event('input')));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  window.addEventListener('popstate', () => {
    state = readState(new URLSearchParams(location.search));
    box.value = state.query;
    void run();
  });
  window.addEventListener('online', () => !byId('search-failure').hidden && void run());
  walkByKeys(box);
  void run();
}

const parts = ['search-results', 'search-notes', 'search-facets', 'search-tools'];

function summary(t: Shown['t'], found: Results, state: State): string {
  const limited = Object.keys(state.filters).length > 0;
  const total = found.total === 0 ? (limited ? t.noneWithin : t.none) : t.total(found.total, found.groups.length);
  return found.frames.length > 0 && state.query !== '' ? `${total} ${t.totalFrames(found.frames.length)}` : total;
}

/** Replaces the children; keeps the focus where it was when the same control stands there again. */
function replace(id: string, children: HTMLElement[]): void {
  const place = byId(id);
  const active = place.contains(document.activeElement) ? document.activeElement : null;
  const opened = new Map(
    [...place.querySelectorAll('details')].map((one) => [one.className + one.dataset['facet'], one.open]),
  );
  const key = active instanceof HTMLElement ? selectorOf(active) : null;
  place.replaceChildren(...children);
  for (const one of place.querySelectorAll('details'))
    one.open = opened.get(one.className + one.dataset['facet']) ?? one.open;
  if (key !== null) place.querySelector<HTMLElement>(key)?.focus();
}

function selectorOf(element: HTMLElement): string | null {
  for (const name of ['value', 'view', 'export', 'walk']) {
    const value = element.dataset[name];
    const facet = element.closest<HTMLElement>('[data-facet]')?.dataset['facet'];
    if (value !== undefined) return `${facet ? `[data-facet="${facet}"] ` : ''}[data-${name}="${CSS.escape(value)}"]`;
  }
  return element.className ? `.${element.className.split(' ')[0]}` : element.tagName.toLowerCase();
}

/** `/` to the box, arrows through the results, Escape back to the box. */
function walkByKeys(box: HTMLInputElement): void {
  // Before the page's own keys, which would open the small search.
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const target = event.target instanceof Element ? event.target : document.body;
      const typing = target.closest('input,textarea,select') !== null;
      if (event.key === '/' && !typing) {
        event.preventDefault();
        box.select();
        return;
      }
      const links = [...document.querySelectorAll<HTMLElement>('#search-page [data-walk]')];
      const at = links.indexOf(document.activeElement as HTMLElement);
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && (at >= 0 || target === box)) {
        event.preventDefault();
        (at + step < 0 ? box : links[Math.min(links.length - 1, at + step)])?.focus();
      } else if (event.key === 'Escape' && at >= 0) {
        event.preventDefault();
        box.focus();
      }
    },
    { capture: true },
  );
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page lacks #${id}`);
  return element;
}
