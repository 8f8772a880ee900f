/** The page of the notebook: the reader's own, or one that came in the address. */
import { notebook } from '../../i18n/reading/notebook.ts';
import { frameActions } from './actions.ts';
import { add, annotate, type Book, type Entry, move, remove } from './book.ts';
import { sourceOf, titleLanguage } from './export.ts';
import { load, save, today } from './keep.ts';
import { announce, button, inLanguage, language } from '../../browser/page.ts';
import { make } from '../../browser/element.ts';
import { decode } from './share.ts';
import { lookUp } from './sources.ts';
import { adopt } from '../../browser/stylesheet.ts';
import css from './view.css?inline';

adopt(css);
const s = notebook(language);
const place = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-notebook]');

/** Null while the reader's own notebook is shown. */
let received: Book | null = null;
const shown = (): Book => received ?? load();

export async function start(): Promise<void> {
  await receive();
  draw();
  addEventListener('hashchange', () => void receive().then(draw));
  addEventListener('storage', (event) => event.key === 'concord:notebook' && received === null && draw());
}

async function receive(): Promise<void> {
  const hash = location.hash.slice(1);
  received = null;
  if (!/^[01]\./u.test(hash)) return;
  const shared = await decode(hash);
  if (!shared) return announce(s.broken);
  const blank = { title: '', place: '', text: '', language: 'zh-Hans', added: today() };
  const entries = shared.map(({ address, note }) => ({ ...blank, address, note }));
  received = { version: 1, entries: await Promise.all(entries.map(complete)) };
}

/** Gets the words of an entry that came without them. */
async function complete(entry: Entry): Promise<Entry> {
  try {
    const found = await lookUp(entry.address);
    return { ...entry, ...found, text: found.text || s.lost };
  } catch {
    return { ...entry, title: entry.address.split('#')[0] ?? '', text: s.offline };
  }
}

function change(book: Book): void {
  if (received) received = book;
  else if (!save(book)) announce(s.refused);
  draw();
}

function draw(): void {
  const book = shown();
  const list = make('ol', { class: 'notebook-list' }, ...book.entries.map((entry, i) => item(book, entry, i)));
  place()?.replaceChildren(
    ...(received ? [receivedHead()] : []),
    make(
      'p',
      { class: 'notebook-count' },
      book.entries.length === 0 ? s.empty : s.count(book.entries.length),
      ...(book.entries.length < 2 ? [] : [' ', button(s.actions, toActions)]),
    ),
    list,
    ...(book.entries.length === 0 ? [] : [frameActions(shown, received ? null : clear)]),
  );
}

/** What is at the end of a long notebook is a press away at its head; the address holds shared notebooks, and is left alone. */
function toActions(): void {
  const actions = document.querySelector<HTMLElement>('.notebook-actions');
  actions?.scrollIntoView();
  actions?.querySelector('select')?.focus({ preventScroll: true });
}

function receivedHead(): HTMLElement {
  const keep = button(s.keep, () => {
    const own = load();
    const both = add(own, ...(received?.entries ?? []));
    if (!save(both)) return announce(s.refused);
    announce(s.kept(both.entries.length - own.entries.length));
    leave();
  });
  return make(
    'section',
    { class: 'notebook-received', 'aria-label': s.received },
    make('h2', {}, s.received),
    make('p', {}, s.receivedNote),
    make('div', { class: 'notebook-row' }, keep, button(s.own, leave)),
  );
}

function leave(): void {
  received = null;
  history.replaceState(null, '', location.pathname);
  draw();
  document.querySelector('h1')?.scrollIntoView();
}

function clear(): void {
  const before = load();
  change({ version: 1, entries: [] });
  announce(
    s.cleared,
    button(s.undo, () => {
      change(before);
      announce(s.count(before.entries.length));
    }),
  );
}

function item(book: Book, entry: Entry, index: number): HTMLElement {
  const source = sourceOf(entry);
  const titled = titleLanguage(entry);
  const link = make('a', { href: inLanguage(entry.address) }, source);
  const note = make('textarea', { rows: '2', id: `note-${index}` });
  note.value = entry.note;
  note.addEventListener('change', () => {
    const noted = annotate(shown(), entry.address, note.value);
    if (received) received = noted;
    else if (!save(noted)) announce(s.refused);
    const copy = note.parentElement?.querySelector('.notebook-note');
    if (copy) copy.textContent = note.value;
  });
  const element = make(
    'li',
    { 'data-entry': entry.address },
    make('h2', titled === null ? {} : { lang: titled }, link),
    make('blockquote', { lang: entry.language }, ...entry.text.split('\n').map((text) => make('p', {}, text))),
    make('label', { for: note.id }, s.note),
    note,
    make('p', { class: 'notebook-note' }, entry.note),
    make('p', { class: 'notebook-address' }, new URL(link.href).href),
    tools(book, entry, index, source),
  );
  element.addEventListener('keydown', (event) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!by || !event.altKey || event.target === note) return;
    event.preventDefault();
    shift(entry, by, by < 0 ? 'up' : 'down');
  });
  return element;
}

function tools(book: Book, entry: Entry, index: number, source: string): HTMLElement {
  const named = (label: string, name: string, action: () => void): HTMLButtonElement => {
    const made = button(label, action);
    made.dataset['do'] = name;
    made.setAttribute('aria-label', `${label}: ${source}`);
    return made;
  };
  const up = named(s.up, 'up', () => shift(entry, -1, 'up'));
  const down = named(s.down, 'down', () => shift(entry, 1, 'down'));
  // Marked, not disabled: a disabled button would lose the focus of a reader who moves an entry to the end.
  if (index === 0) up.setAttribute('aria-disabled', 'true');
  if (index === book.entries.length - 1) down.setAttribute('aria-disabled', 'true');
  return make(
    'div',
    { class: 'notebook-row' },
    up,
    down,
    named(s.remove, 'remove', () => drop(book, entry, index)),
  );
}

/** The entry moves and the focus with it. */
function shift(entry: Entry, by: number, pressed: string): void {
  change(move(shown(), entry.address, by));
  const items = [...(place()?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])];
  const at = items.findIndex((one) => one.dataset['entry'] === entry.address);
  items[at]?.querySelector<HTMLElement>(`[data-do="${pressed}"]`)?.focus();
  announce(s.moved(entry.place, at + 1, items.length));
}

function drop(before: Book, entry: Entry, index: number): void {
  change(remove(shown(), entry.address));
  const undo = button(s.undo, () => {
    change(before);
    announce(s.count(before.entries.length));
  });
  announce(s.removed(entry.place), undo);
  const items = place()?.querySelectorAll<HTMLElement>('[data-do="remove"]');
  (items?.[Math.min(index, items.length - 1)] ?? undo).focus();
}
