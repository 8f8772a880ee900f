/** The page of the notebook: the reader's own, or one that came in the address. */
import { notebook } from '../../i18n/reading/notebook.ts';
import { frameActions } from './actions.ts';
import { add, annotate, type Book, type Entry, move, remove, restore } from './book.ts';
import { sourceOf, titleLanguage } from './export.ts';
import { load, save, today } from './keep.ts';
import { announce, button, hush, inLanguage, language } from '../../browser/page.ts';
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
  addEventListener('hashchange', () => void receive());
  addEventListener('storage', (event) => event.key === 'concord:notebook' && received === null && draw());
}

/** Shows what the address asks for; where it asks for something else by the time that is read, nothing is changed. */
async function receive(): Promise<void> {
  const hash = location.hash.slice(1);
  const book = /^[01]\./u.test(hash) ? await readShared(hash) : null;
  if (location.hash.slice(1) !== hash) return;
  // What was offered there would undo a change of the other notebook in this one.
  hush();
  if (book === 'broken') announce(s.broken);
  received = book === 'broken' ? null : book;
  draw();
}

async function readShared(hash: string): Promise<Book | 'broken'> {
  const shared = await decode(hash);
  if (!shared) return 'broken';
  const blank = { title: '', place: '', text: '', language: 'zh-Hans', added: today() };
  const entries = shared.map(({ address, note }) => ({ ...blank, address, note }));
  return { version: 1, entries: await Promise.all(entries.map(complete)) };
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

/** A note that is being written keeps its place in the document, and with it the words, the focus and what can be undone. */
function draw(): void {
  const { entries } = shown();
  const writing = document.activeElement?.matches('.notebook-list textarea')
    ? document.activeElement.closest<HTMLElement>('[data-entry]')
    : null;
  const kept = entries.some(({ address }) => address === writing?.dataset['entry']) ? writing : null;
  const items = entries.map((entry) => (entry.address === kept?.dataset['entry'] ? noted(kept, entry) : item(entry)));
  const list = kept?.closest('ol') ?? make('ol', { class: 'notebook-list' });
  putAround(kept, list, items);
  // Marked, not disabled: a disabled button would lose the focus of a reader who moves an entry to the end.
  items.forEach((one, i) => {
    one.querySelector('[data-do="up"]')?.setAttribute('aria-disabled', String(i === 0));
    one.querySelector('[data-do="down"]')?.setAttribute('aria-disabled', String(i === items.length - 1));
  });
  const count = entries.length === 0 ? s.empty : s.count(entries.length);
  const skip = entries.length < 2 ? [] : [' ', button(s.actions, toActions)];
  putAround(kept && list, place(), [
    ...(received ? [receivedHead()] : []),
    make('p', { class: 'notebook-count' }, count, ...skip),
    list,
    ...(entries.length === 0 ? [] : [frameActions(shown, received ? null : clear)]),
  ]);
}

/** The note as it is kept now, unless other words were typed here that are not kept yet. */
function noted(element: HTMLElement, { note }: Entry): HTMLElement {
  const [area, copy] = [element.querySelector('textarea'), element.querySelector('.notebook-note')];
  if (area && copy && area.value === copy.textContent && area.value !== note) area.value = copy.textContent = note;
  return element;
}

/** Gives `parent` these children, of which `kept`, if any, is not taken out of the document for a moment. */
function putAround(kept: Element | null, parent: Element | null, children: readonly Element[]): void {
  if (!kept) return parent?.replaceChildren(...children);
  // oxlint-disable-next-line unicorn/no-useless-spread -- the list of a parent changes as its children are removed
  for (const child of [...(parent?.childNodes ?? [])]) if (child !== kept) child.remove();
  const at = children.indexOf(kept);
  kept.before(...children.slice(0, at));
  kept.after(...children.slice(at + 1));
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
    make(
      'div',
      { class: 'notebook-row' },
      keep,
      button(s.own, () => {
        hush();
        leave();
      }),
    ),
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
      // Not in place of it: another tab may have put something in since.
      change(add(before, ...shown().entries));
      announce(s.count(shown().entries.length));
    }),
  );
}

let notes = 0;
function item(entry: Entry): HTMLElement {
  const source = sourceOf(entry);
  const titled = titleLanguage(entry);
  const link = make('a', { href: inLanguage(entry.address) }, source);
  const note = make('textarea', { rows: '2', id: `note-${++notes}` });
  note.value = entry.note;
  note.addEventListener('change', () => {
    const after = annotate(shown(), entry.address, note.value);
    if (received) received = after;
    else if (!save(after)) announce(s.refused);
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
    tools(entry, source),
  );
  element.addEventListener('keydown', (event) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!by || !event.altKey || event.target === note) return;
    event.preventDefault();
    shift(entry, by, by < 0 ? 'up' : 'down');
  });
  return element;
}

function tools(entry: Entry, source: string): HTMLElement {
  const named = (label: string, name: string, action: () => void): HTMLButtonElement => {
    const made = button(label, action);
    made.dataset['do'] = name;
    made.setAttribute('aria-label', `${label}: ${source}`);
    return made;
  };
  return make(
    'div',
    { class: 'notebook-row' },
    named(s.up, 'up', () => shift(entry, -1, 'up')),
    named(s.down, 'down', () => shift(entry, 1, 'down')),
    named(s.remove, 'remove', () => drop(entry.address)),
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

/** Undone, the entry alone is brought back, with its note as it was then: what was written since stays. */
function drop(address: string): void {
  const { entries } = shown();
  const index = entries.findIndex((entry) => entry.address === address);
  const dropped = entries[index];
  // Another tab may have been quicker.
  if (!dropped) return draw();
  change(remove(shown(), address));
  const undo = button(s.undo, () => {
    change(restore(shown(), dropped, index));
    announce(s.count(shown().entries.length));
  });
  announce(s.removed(dropped.place), undo);
  const items = place()?.querySelectorAll<HTMLElement>('[data-do="remove"]');
  (items?.[Math.min(index, items.length - 1)] ?? undo).focus();
}
