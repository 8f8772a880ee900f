/** Sorts and filters the table of statements; its state is in the address. Loaded with the first touch of the form. */
import { pageLink } from '../address.ts';
import { showDate } from '../i18n/values/dates.ts';
import { listing } from '../i18n/pages/listing.ts';
import { h } from '../browser/dom.ts';
import { announce, base, button, language, t as loader } from '../browser/page.ts';
import { type Choice, chosenRows, type Column, readChoice, type Row, writeChoice } from './rows.ts';

const t = listing(language);
const rowsPerPage = 100;

/** `form`: the filters, with a table behind it; both as the page was built. */
export function start(form: HTMLFormElement): void {
  if (form.dataset['listing'] === 'ready') return;
  form.dataset['listing'] = 'ready';
  const table = document.querySelector<HTMLTableElement>('table.listing');
  const count = document.querySelector<HTMLElement>('[data-count]');
  const more = document.querySelector<HTMLElement>('[data-more]');
  if (!table || !count || !more) return;
  let choice = readChoice(new URLSearchParams(location.search));
  let rows: Promise<Row[]> | null = null;
  const load = async (): Promise<Row[]> => {
    const answer = await fetch(`${base}statements/rows.json`);
    if (!answer.ok) throw new Error(answer.statusText);
    return (await answer.json()) as Row[];
  };

  const draw = async (): Promise<void> => {
    const mine = choice;
    try {
      const all = await (rows ??= load());
      if (mine !== choice) return;
      const found = chosenRows(all, choice);
      const shown = found.slice(0, choice.pages * rowsPerPage);
      table.tBodies[0]?.replaceChildren(...shown.map((row) => rowOf(row, form)));
      count.textContent = t.shown(found.length, all.length);
      more.replaceChildren(
        ...(shown.length < found.length ? [button(t.more, () => go({ pages: choice.pages + 1 }))] : []),
      );
      markOrder(table, choice);
    } catch (error) {
      rows = null;
      console.warn(error);
      announce(loader.failed);
    }
  };
  const go = (change: Partial<Choice>): void => {
    choice = { ...choice, ...change };
    history.replaceState(null, '', location.pathname + writeChoice(choice));
    void draw();
  };
  fill(form, choice);
  form.addEventListener('input', () => go({ ...valuesOf(form), pages: 1 }));
  form.addEventListener('reset', () => setTimeout(() => go({ ...readChoice(new URLSearchParams()) })));
  form.addEventListener('submit', (event) => event.preventDefault());
  const order = (target: EventTarget | null): void => {
    const sort = target instanceof Element ? target.closest<HTMLElement>('[data-sort]')?.dataset['sort'] : undefined;
    if (sort) go({ sort: sort as Column, up: choice.sort === sort ? !choice.up : sort === 'title', pages: 1 });
  };
  table.tHead?.addEventListener('click', ({ target }) => order(target));
  // The press that brought the script here came before it could listen.
  if (table.tHead?.contains(document.activeElement)) order(document.activeElement);
  else if (location.search !== '' || document.activeElement?.closest('form') === form) void draw();
}

const fields = ['words', 'party', 'level', 'kind', 'complete', 'from', 'to'] as const;
const control = (form: HTMLFormElement, name: string) => form.elements.namedItem(name) as HTMLInputElement | null;

const valuesOf = (form: HTMLFormElement): Partial<Choice> =>
  Object.fromEntries(fields.map((name) => [name, control(form, name)?.value.trim() ?? '']));

function fill(form: HTMLFormElement, choice: Choice): void {
  for (const name of fields) {
    const element = control(form, name);
    // What was typed before the script came is what the reader means.
    if (element && choice[name] !== '') element.value = choice[name];
  }
}

function markOrder(table: HTMLTableElement, { sort, up }: Choice): void {
  for (const head of table.querySelectorAll<HTMLElement>('th')) {
    const own = head.querySelector<HTMLElement>('[data-sort]')?.dataset['sort'] === sort;
    head.ariaSort = own ? (up ? 'ascending' : 'descending') : null;
  }
}

/** Names stand in the filters already. */
const nameIn = (form: HTMLFormElement, field: string, value: string): string =>
  form.querySelector(`[name="${field}"] option[value="${CSS.escape(value)}"]`)?.textContent?.trim() ?? value;

function rowOf(row: Row, form: HTMLFormElement): HTMLElement {
  return h(
    'tr',
    {},
    h('td', { 'data-name': t.columns.date }, row.date === '' ? t.undated : showDate(row.date, language)),
    h(
      'th',
      { scope: 'row' },
      h('a', { href: pageLink(base, row.id, language), lang: row.lang }, row.title || t.untitled),
      h('small', {}, row.parties.map((code) => nameIn(form, 'party', code)).join(t.between)),
    ),
    h('td', { 'data-name': t.columns.level }, row.level === null ? '' : nameIn(form, 'level', row.level)),
    h('td', { 'data-name': t.columns.kind }, nameIn(form, 'kind', row.kind)),
    h(
      'td',
      { 'data-name': t.columns.complete, class: row.complete ? null : 'warn' },
      t.completes[row.complete ? 'yes' : 'no'],
    ),
    h('td', { 'data-name': t.columns.clauses, class: 'number-cell' }, String(row.clauses)),
  );
}
