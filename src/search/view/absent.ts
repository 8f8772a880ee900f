/** The statements that do not contain the words. */
import { h } from '../../browser/dom.ts';
import { span } from '../engine/results.ts';
import { firstAndLast } from './counts.ts';
import { moreButton } from './list.ts';
import { statementLink, titleOf } from './statement-link.ts';
import { mostShown, type Shown } from './view.ts';

const rowsPerPage = 50;

/** The elements of the view. */
export async function absent(shown: Shown): Promise<HTMLElement[]> {
  const { answer, found, state, t } = shown;
  if (!answer.absence) return [h('p', { class: 'search-count' }, t.absentNoWords)];
  const rows = found.absent.slice(0, mostShown(state, rowsPerPage));
  const titles = await Promise.all(rows.map((statement) => titleOf(shown, statement)));
  const ends = span(found.holding);
  const more = moreButton(shown, rows.length < found.absent.length);
  return [
    h(
      'p',
      { class: 'search-count' },
      rows.length === 0 ? t.absentNone : t.absentCount(found.absent.length, found.within.length),
    ),
    ...(answer.absence.together && rows.length > 0 ? [h('p', { class: 'search-caution' }, t.absentTogether)] : []),
    ...(found.absent.some(({ complete }) => !complete) ? [h('p', { class: 'search-caution' }, t.absentCaution)] : []),
    ...(ends ? [await firstAndLast(shown, ends)] : []),
    h(
      'ul',
      { class: 'search-absent' },
      ...rows.map((statement, i) =>
        h('li', { 'data-absent': statement.id }, statementLink(shown, statement, titles[i] ?? '')),
      ),
    ),
    ...(more ? [more] : []),
  ];
}
