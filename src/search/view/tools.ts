/** The row above the results: view, order, export. */
import { h } from '../../browser/dom.ts';
import { bounds } from '../engine/protocol.ts';
import { IndexError } from '../index/files.ts';
import { contexts, orders, views } from '../query/state.ts';
import type { ExportForm } from './run-export.ts';
import type { Shown } from './view.ts';

/** The elements of the row. */
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
    state.view === 'lines'
      ? orderOfLines(shown)
      : choice(t.order, orders, t.orders, state.order, (order) => go({ order, pages: 1 })),
    menu(shown),
  ];
}

/** Lines are in the order of their statements or in that of their context: one choice, for they exclude each other. */
function orderOfLines({ t, state, go }: Shown): HTMLElement {
  const { text: _, ...sides } = t.bys;
  const values = [...orders, ...contexts.filter((one) => one !== 'text')];
  const current = state.by === 'text' ? state.order : state.by;
  return choice(t.order, values, { ...t.orders, ...sides }, current, (value) =>
    go({ ...(value === 'left' || value === 'right' ? { by: value } : { by: 'text', order: value }), pages: 1 }),
  );
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
  const act = (label: string, name: ExportForm): HTMLElement => {
    const click = async (): Promise<void> => {
      const { runExport } = await import('./run-export.ts');
      shown.progress((name === 'copy' ? t.copied : t.saved)(await runExport(shown, name)));
    };
    const failed = (error: unknown): void => {
      console.warn(error);
      const kind = error instanceof IndexError ? error.failure : null;
      if (kind === 'too-many') shown.progress(t.exportTooMany(bounds.rows));
      else shown.progress(name === 'copy' && kind === null ? t.copyFailed : t.exportFailed);
    };
    return h('button', { type: 'button', 'data-export': name, click: () => void click().catch(failed) }, label);
  };
  const keep = (event: Event): void => go({ keep: (event.target as HTMLInputElement).checked }, false);
  return h(
    'details',
    { class: 'search-export' },
    h('summary', {}, t.export),
    h(
      'div',
      {},
      act(t.csv, 'csv'),
      act(t.json, 'json'),
      act(t.copy, 'copy'),
      h('label', {}, h('input', { type: 'checkbox', checked: state.keep, change: keep }), ` ${t.keep}`),
      h('small', {}, t.version(shown.client.table.corpus, shown.client.table.build)),
    ),
  );
}
