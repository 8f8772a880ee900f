/** The state of the search page, which is its address. */
import type { Filters } from '../engine/filter.ts';
import { fieldNames } from '../fields.ts';

/** What an address may say; the first is meant where it says nothing. */
export const views = ['list', 'lines', 'counts', 'absent'] as const;
export const orders = ['new', 'old', 'most'] as const;
export const contexts = ['text', 'left', 'right'] as const;

export interface State {
  query: string;
  filters: Filters;
  /** list of hits, lines of concordance, counts per statement and year, statements without a hit */
  view: (typeof views)[number];
  /** Order of the statements: newest first, oldest first, most hits first. */
  order: (typeof orders)[number];
  /** Order of the lines of the concordance: as in the text, by what follows, by what goes before. */
  by: (typeof contexts)[number];
  aliases: boolean;
  literal: boolean;
  /** Show every hit at once. */
  all: boolean;
  /** Leave the words in the addresses of the clauses that are opened. */
  keep: boolean;
  /** Hits shown, in pages. */
  pages: number;
}

/** The query string of an address → the state; what is unknown is passed over. */
export function readState(search: URLSearchParams): State {
  const filters: Filters = {};
  for (const field of fieldNames) {
    const values = search.getAll(field).flatMap((value) => value.split(',').filter((part) => part !== ''));
    if (values.length > 0) filters[field] = [...new Set(values)];
  }
  return {
    query: search.get('q') ?? '',
    filters,
    view: oneOf(views, search.get('view')),
    order: oneOf(orders, search.get('sort')),
    by: oneOf(contexts, search.get('by')),
    aliases: search.get('alias') !== '0',
    literal: search.get('fold') === '0',
    all: search.get('all') === '1',
    keep: search.get('keep') === '1',
    pages: Math.max(1, Math.min(1000, Number.parseInt(search.get('pages') ?? '1', 10) || 1)),
  };
}

/** The query string for a state, `?` included; what is at its default is left out. */
export function writeState(state: State): string {
  const search = new URLSearchParams();
  if (state.query !== '') search.set('q', state.query);
  for (const field of fieldNames) {
    const values = state.filters[field];
    if (values && values.length > 0) search.set(field, values.join(','));
  }
  if (state.view !== views[0]) search.set('view', state.view);
  if (state.order !== orders[0]) search.set('sort', state.order);
  if (state.by !== contexts[0]) search.set('by', state.by);
  if (!state.aliases) search.set('alias', '0');
  if (state.literal) search.set('fold', '0');
  if (state.all) search.set('all', '1');
  if (state.keep) search.set('keep', '1');
  if (state.pages > 1) search.set('pages', String(state.pages));
  const text = search.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

const oneOf = <T extends string>(allowed: readonly [T, ...T[]], value: string | null): T =>
  allowed.find((one) => one === value) ?? allowed[0];
