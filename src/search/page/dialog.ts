/** The small search, over any page: the first results while typing, and the way to all of them. */
import { pageLink } from '../../address.ts';
import { frame } from '../../browser/dialog.ts';
import { base, language } from '../../browser/page.ts';
import { adopt } from '../../browser/stylesheet.ts';
import { type Client, openSearch } from '../engine/client.ts';
import css from './dialog.css?inline';
import { h } from '../../browser/dom.ts';
import { IndexError } from '../index/files.ts';
import { fold } from '../query/fold.ts';
import { marks } from '../engine/match.ts';
import { jumpLink, jumps } from '../query/jump.ts';
import { results } from '../engine/results.ts';
import { readState, type State, writeState } from '../query/state.ts';
import { failureText } from '../view/failure.ts';
import { items } from '../view/list.ts';
import { quickNotes } from '../view/notes.ts';
import { makeView, scope, type Shown } from '../view/view.ts';

adopt(css);
const pause = 50;
const hitsShown = 8;

/**
 * Opens it with what is selected on the page, or empty. In one piece: what it does at each event rests on the same box, list
 * and turn.
 */
export function open(_trigger: HTMLElement): void {
  // Before the dialog takes the focus, and the selection with it.
  const chosen = getSelection()?.toString() ?? '';
  const view = makeView(base, language);
  const { t } = view;
  const build = document.querySelector<HTMLElement>('[data-open="search"][data-build]')?.dataset['build'] ?? '';
  const { body, close } = frame(t.dialog.title);
  const box = h('input', {
    type: 'search',
    name: 'q',
    'aria-label': t.label,
    placeholder: t.placeholder,
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  const status = h('p', { class: 'quick-status', role: 'status' });
  const list = h('div', { class: 'quick-list search-results' });
  const page = (state: State): string => pageLink(base, 'search', language) + writeState(state);
  const all = h('a', { class: 'quick-all', href: page(readState(new URLSearchParams())) }, t.dialog.page);
  const form = h('form', { role: 'search', class: 'quick' }, box);
  body.append(form, status, list, h('p', { class: 'quick-foot' }, all, h('small', {}, t.dialog.hint)));

  let turn = 0;
  let timer = 0;
  let running = new AbortController();
  const run = async (): Promise<void> => {
    const mine = ++turn;
    const current = (): boolean => mine === turn;
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const state = { ...readState(new URLSearchParams()), query: box.value };
    all.href = page(state);
    all.textContent = t.dialog.page;
    delete status.dataset['total'];
    if (box.value.trim() === '') {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    try {
      const client: Client = await openSearch(base, build);
      const answer = await client.search(state.query, { aliases: true, literal: false }, { signal });
      const found = results(client.table, answer, state);
      const shown: Shown = {
        ...view,
        client,
        answer,
        found,
        state,
        current,
        signal,
        go: () => undefined,
        markText: (text) => ({ text, marks: marks(fold(text, client.table.characters), answer.marking) }),
        progress: () => undefined,
      };
      const [said, sections] = await Promise.all([quickNotes(shown), items(shown, hitsShown)]);
      if (!current()) return;
      list.replaceChildren(...said, ...sections);
      status.textContent = found.total === 0 ? `${t.none} ${scope(shown)}` : t.total(found.total, found.groups.length);
      status.dataset['total'] = String(found.total);
      if (found.total > 0) all.textContent = t.dialog.all(found.total);
    } catch (error) {
      if (!current()) return;
      list.replaceChildren();
      status.textContent = failureText(view, error instanceof IndexError ? error.failure : 'broken');
      console.warn(error);
    }
  };

  // What the list shows may belong to words before these.
  const submit = async (): Promise<void> => {
    const query = box.value;
    const client = await openSearch(base, build).catch(() => null);
    if (box.value !== query) return;
    const [place] = client ? jumps(client.table, query) : [];
    const state = { ...readState(new URLSearchParams()), query };
    location.assign(place?.sure ? jumpLink(base, language, place) : page(state));
  };

  box.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    clearTimeout(timer);
    timer = window.setTimeout(() => void run(), pause);
  });
  box.addEventListener('compositionend', () => void run());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  body.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) {
      // A browser would first empty the box, and close with a second press.
      event.preventDefault();
      close();
      return;
    }
    walk(event, box, [...list.querySelectorAll<HTMLElement>('[data-walk]'), all]);
  });
  // A link to a place on this very page changes the hash alone; the dialog must not stay over it.
  list.addEventListener('click', (event) => event.target instanceof Element && event.target.closest('a') && close());
  void openSearch(base, build).catch(() => undefined);
  box.value = chosen.split('\n')[0]?.trim().slice(0, 60) ?? '';
  box.focus();
  box.select();
  if (box.value !== '') void run();
}

/** The arrow keys go from the box to the links below it and back. */
function walk(event: KeyboardEvent, box: HTMLElement, links: readonly HTMLElement[]): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const at = links.indexOf(document.activeElement as HTMLElement) + step;
  event.preventDefault();
  (at < 0 ? box : links[Math.min(at, links.length - 1)])?.focus();
}
