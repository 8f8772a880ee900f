/** The limits beside the results, each value with the clauses that it would leave. */
import { languages } from '../../i18n/languages.ts';
import { levelGloss, termGloss } from '../../i18n/values/levels.ts';
import { h } from '../../browser/dom.ts';
import type { FacetValue } from '../engine/results.ts';
import { type Field, fieldNames, fieldRow } from '../fields.ts';
import { partyName, type Shown } from './view.ts';

/** The panels of the limits; none where no field has two values. */
export function facets(shown: Shown): HTMLElement[] {
  const { found, state, t, go } = shown;
  const chosen = Object.values(state.filters).some((values) => values.length > 0);
  const panels = fieldNames
    .filter((field) => found.facets[field].length > 1 || found.facets[field].some((value) => value.chosen))
    .map((field) => panel(shown, field));
  if (panels.length === 0) return [];
  const clear = (): void => go({ filters: {}, pages: 1 });
  return [
    h(
      'details',
      { class: 'search-narrow', open: chosen || matchMedia('(min-width: 60rem)').matches },
      h('summary', {}, t.narrow),
      ...panels,
      chosen && h('button', { type: 'button', class: 'search-clear', click: clear }, t.clear),
    ),
  ];
}

function panel(shown: Shown, field: Field): HTMLElement {
  const values = shown.found.facets[field];
  return h(
    'details',
    { 'data-facet': field, open: fieldRow(field).open === true || values.some((value) => value.chosen) },
    h('summary', {}, shown.t.facets[field]),
    h('ul', {}, ...values.map((value) => h('li', {}, option(shown, field, value)))),
  );
}

function option(shown: Shown, field: Field, { value, count, chosen }: FacetValue): HTMLElement {
  const { state, go } = shown;
  const change = (event: Event): void => {
    const on = event.target instanceof HTMLInputElement && event.target.checked;
    const others = shown.found.facets[field].filter((one) => one.chosen && one.value !== value).map((one) => one.value);
    const values = on ? [...others, value] : others;
    go({
      filters: { ...state.filters, [field]: values.map((one) => (fieldRow(field).codes ? one.toLowerCase() : one)) },
      pages: 1,
    });
  };
  return h(
    'label',
    {},
    h('input', { type: 'checkbox', value, checked: chosen, change, 'data-value': value }),
    h('span', { class: 'name' }, nameOf(shown, field, value)),
    h('span', { class: 'count' }, String(count)),
  );
}

function nameOf(shown: Shown, field: Field, value: string): string {
  const { t, language, client } = shown;
  if (field === 'party') {
    const party = client.table.names.find(({ code }) => code === value);
    return party ? partyName(shown, party) : value;
  }
  if (field === 'kind') return t.kinds[value as keyof typeof t.kinds] ?? value;
  if (field === 'complete') return t.completes[value as 'yes' | 'no'];
  if (field === 'lang') return new Intl.DisplayNames(languages[language].tag, { type: 'language' }).of(value) ?? value;
  if (field === 'level') {
    const level = client.table.levels.find(({ name }) => name === value);
    const gloss = level ? levelGloss(level, language) : null;
    return gloss ? `${value} (${gloss})` : value;
  }
  if (field === 'part') {
    const gloss = termGloss(value, language);
    return gloss ? `${value} (${gloss})` : value;
  }
  return value;
}
