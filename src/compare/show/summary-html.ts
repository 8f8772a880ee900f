/**
 * What stands above the rows, as HTML, the same on the static page and in the browser: how much of either statement is in
 * which state, with numerator and denominator, and up to where an incomplete text can be compared. Nothing is reported.
 */
import type { changes } from '../../i18n/compare/changes.ts';
import { type Setting, escape, nameOf } from './html.ts';
import type { RowState } from './rows.ts';
import type { Totals } from './totals.ts';
import type { Prepared } from '../types.ts';

const states: readonly RowState[] = ['same', 'reworded', 'possible', 'unmatched'];

export function countsHtml(
  sums: { earlier: Totals; later: Totals },
  names: readonly [earlier: string, later: string],
  t: ReturnType<typeof changes>,
  sameDay = false,
): string {
  const head = states.map((s) => `<th scope="col" title="${escape(t.stateNote[s])}">${t.state[s]}</th>`).join('');
  const line = (name: string, of: Totals) =>
    `<tr><th scope="row">${escape(name)}</th>${states
      .map(
        (s) =>
          `<td data-name="${escape(t.state[s])}">${t.sentences(of[s].sentences, of.all.sentences)}<small>${t.characters(of[s].characters, of.all.characters)}</small></td>`,
      )
      .join('')}</tr>`;
  return (
    `<table class="counts"><caption>${t.counts}</caption><thead><tr><td></td>${head}</tr></thead>` +
    `<tbody>${line(sameDay ? names[0] : t.earlierDate(names[0]), sums.earlier)}${line(sameDay ? names[1] : t.laterDate(names[1]), sums.later)}</tbody></table>`
  );
}

export const incompleteHtml = (texts: readonly Prepared[], setting: Setting): string =>
  texts
    .filter(({ complete }) => !complete)
    .map((text) => {
      const { clauses, paragraphs } = text;
      const end = clauses.find(({ id }) => id === paragraphs.at(-1)?.clause)?.name[setting.language] ?? '';
      return `<p class="warn" role="note">${escape(setting.t.incomplete(nameOf(text, setting), end))}</p>`;
    })
    .join('');
