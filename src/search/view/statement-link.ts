/** A statement by its title, as a link. */
import { pageLink } from '../../address.ts';
import { h } from '../../browser/dom.ts';
import { showDate } from '../../i18n/values/dates.ts';
import type { StatementRow } from '../index/table.ts';
import { partiesOf, type Shown } from './view.ts';

/** Title of a statement, from the file of its words outside clauses. */
export const titleOf = async ({ client }: Shown, statement: StatementRow): Promise<string> =>
  (await client.frame(statement.number)).title;

/** A statement's title as a link, with its parties and date. */
export function statementLink(shown: Shown, statement: StatementRow, title: string): HTMLElement {
  return h(
    'span',
    {},
    h(
      'a',
      { href: pageLink(shown.base, statement.id, shown.language), lang: statement.language, 'data-walk': true },
      title,
    ),
    h(
      'span',
      { class: 'search-facts' },
      h('span', {}, partiesOf(shown, statement)),
      h('time', { datetime: statement.date }, showDate(statement.date, shown.language)),
      !statement.complete && h('span', {}, shown.t.incomplete),
    ),
  );
}
