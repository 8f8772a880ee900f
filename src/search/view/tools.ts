/** The row above the results: view, order, export. */
import { pageLink } from '../../address.ts';
import { h } from '../dom.ts';
import { type ExportedClause, type ExportHead, toCsv, toJson, toText } from '../export.ts';
import { linesOf } from '../lines.ts';
import { contexts, orders, type State, views, writeState } from '../state.ts';
import { readAll } from './read.ts';
import { nameOf, type Shown } from './view.ts';

export function tools(shown: Shown): HTMLElement[] {
  const { t, state, go } = shown;
  return [
    h(
      'div',
      { class: 'search-views', role: 'group', 'aria-label': t.viewsLabel },
      ...views.map((view) =>
        h(
          'button',
          {
            type: 'button',
            'data-view': view,
            'aria-pressed': String(state.view === view),
            click: () => go({ view, pages: 1, all: false }),
          },
          t.views[view],
        ),
      ),
    ),
    ...(state.view === 'lines' ? [choice(t.by, contexts, t.bys, state.by, (by) => go({ by, pages: 1 }))] : []),
    choice(t.order, orders, t.orders, state.order, (order) => go({ order, pages: 1 })),
    menu(shown),
  ];
}

function choice<T extends string>(
  label: string,
  values: readonly T[],
  names: Record<T, string>,
  current: T,
  choose: (value: T) => void,
): HTMLElement {
  const change = (event: Event): void => choose((event.target as HTMLSelectElement).value as T);
  return h(
    'label',
    { class: 'search-choice' },
    h('span', {}, label),
    h(
      'select',
      { change },
      ...values.map((value) => h('option', { value, selected: value === current }, names[value])),
    ),
  );
}

function menu(shown: Shown): HTMLElement {
  const { t, state, go } = shown;
  const act = (label: string, name: string, run: () => Promise<void>): HTMLElement =>
    h(
      'button',
      { type: 'button', 'data-export': name, click: () => void run().catch(() => shown.progress(t.copyFailed)) },
      label,
    );
  const keep = (event: Event): void => go({ keep: (event.target as HTMLInputElement).checked }, false);
  return h(
    'details',
    { class: 'search-export' },
    h('summary', {}, t.export),
    h(
      'div',
      {},
      act(t.csv, 'csv', async () => save(toCsv(...(await exported(shown))), 'text/csv', 'csv')),
      act(t.json, 'json', async () => save(toJson(...(await exported(shown))), 'application/json', 'json')),
      act(t.copy, 'copy', async () => {
        const [head, clauses] = await exported(shown);
        await navigator.clipboard.writeText(toText(head, clauses));
        shown.progress(t.copied(clauses.length));
      }),
      h('label', {}, h('input', { type: 'checkbox', checked: state.keep, change: keep }), ` ${t.keep}`),
      h('small', {}, t.version(shown.client.table.corpus, shown.client.table.build)),
    ),
  );
}

/** Every clause found within the filters, with its first place and its address. */
export async function exported(shown: Shown): Promise<[ExportHead, ExportedClause[]]> {
  const { client, found, base, language, state } = shown;
  const hits = await readAll(
    shown,
    found.groups.flatMap(({ clauses }) => clauses),
  );
  const absolute = (path: string): string => new URL(pageLink(base, path, language), location.origin).href;
  const repeat: State = { ...state, view: 'list', by: 'text', all: false, keep: false, pages: 1 };
  const clauses = hits.map((hit) => {
    const lines = linesOf(hit.number, hit.marked);
    return {
      address: absolute(`${hit.statement.id}/${hit.id}`),
      statement: hit.statement.id,
      title: hit.title,
      date: hit.statement.date,
      parties: hit.statement.parties,
      clause: hit.id,
      label: nameOf(shown, hit),
      places: lines.length,
      before: lines[0]?.before ?? '',
      words: lines[0]?.words ?? '',
      after: lines[0]?.after ?? '',
    };
  });
  const { corpus, build } = client.table;
  return [
    { corpus, build, search: absolute('search') + writeState(repeat), state, statements: found.groups.length },
    clauses,
  ];
}

function save(content: string, type: string, extension: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  h('a', { href: address, download: `concord.${extension}` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
