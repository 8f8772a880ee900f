/** The search page: reads its state from the address, asks the worker, shows the answer, writes the address. */
import type { Language } from '../i18n/strings.ts';
import { search as strings } from '../i18n/search.ts';
import { type Client, openSearch } from './client.ts';
import type { Answer } from './engine.ts';
import { IndexError } from './files.ts';
import { results } from './results.ts';
import { readState, type State, writeState } from './state.ts';
import { showFailure, showList, showNotes } from './show.ts';

/** Milliseconds after the last key before a search starts. */
const pause = 60;

export function startSearchPage(): void {
  const form = byId('search-form') as HTMLFormElement;
  const box = byId('search-box') as HTMLInputElement;
  const status = byId('search-status');
  const { base = '/', build = '', language = 'zh' } = form.dataset;
  const view = { base, language: language as Language, t: strings(language as Language) };
  let state = readState(new URLSearchParams(location.search));
  let turn = 0;
  let timer = 0;
  const open = (): Promise<Client> => openSearch(base, build);

  const go = (next: Partial<State>, push: boolean): void => {
    state = { ...state, ...next };
    const address = location.pathname + writeState(state);
    if (push) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void run();
  };

  const run = async (): Promise<void> => {
    const mine = ++turn;
    const current = (): boolean => mine === turn;
    status.removeAttribute('data-total');
    byId('search-failure').hidden = true;
    byId('search-lists').hidden = state.query !== '';
    if (state.query.trim() === '' && Object.keys(state.filters).length === 0) {
      status.textContent = view.t.ready;
      for (const id of ['search-results', 'search-notes', 'search-facets', 'search-tools']) byId(id).replaceChildren();
      return;
    }
    try {
      const client = await open();
      const answer: Answer = await client.search(state.query, { aliases: state.aliases, literal: state.literal });
      if (!current()) return;
      const found = results(client.table, answer, state);
      showNotes(view, byId('search-notes'), answer, state, (next) => go(next, true));
      await showList(view, client, byId('search-results'), found, answer, state, current, (next) => go(next, false));
      if (!current()) return;
      status.textContent = found.total === 0 ? view.t.none : view.t.total(found.total, found.groups.length);
      status.dataset['total'] = String(found.total);
    } catch (error) {
      if (!current()) return;
      status.textContent = '';
      byId('search-results').replaceChildren();
      byId('search-lists').hidden = false;
      showFailure(
        view,
        byId('search-failure'),
        error instanceof IndexError ? error.failure : 'broken',
        () => void run(),
      );
      if (!(error instanceof IndexError)) console.error(error);
    }
  };

  box.value = state.query;
  box.addEventListener('focus', () => void open().catch(() => undefined), { once: true });
  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => go({ query: box.value, pages: 1, all: false }, false), pause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    go({ query: box.value, pages: 1 }, true);
  });
  window.addEventListener('popstate', () => {
    state = readState(new URLSearchParams(location.search));
    box.value = state.query;
    void run();
  });
  void run();
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page lacks #${id}`);
  return element;
}
