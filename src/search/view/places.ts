/** The places that the words in the box name: addresses, references, titles. */
import { h } from '../../browser/dom.ts';
import { showDate } from '../../i18n/values/dates.ts';
import type { StatementRow } from '../index/table.ts';
import { type Jump, jumpLink, jumps, placeIn } from '../query/jump.ts';
import { type Reference, readReference } from '../query/reference.ts';
import { titleOf } from './statement-link.ts';
import { nameOf, type Shown, shortestTitle } from './view.ts';

/** A line for every place that the query names. */
export async function jumpLinks(shown: Shown): Promise<HTMLElement[]> {
  const all = [...jumps(shown.client.table, shown.state.query), ...(await titled(shown))];
  // A title may name its parties and nothing besides, and lead to the same place twice.
  const places = all.filter(({ path, hash }, i) => all.findIndex((one) => one.path + one.hash === path + hash) === i);
  return Promise.all(places.map((place) => jumpLine(shown, place)));
}

async function jumpLine(shown: Shown, place: Jump): Promise<HTMLElement> {
  const { statement, clause, to, path, hash, missing } = place;
  const title = await titleOf(shown, statement);
  const names = await Promise.all([clause, to].flatMap((id) => (id === null ? [] : [nameAt(shown, statement, id)])));
  return h(
    'p',
    { class: 'search-jump' },
    `${shown.t.jump} `,
    h(
      'a',
      { href: jumpLink(shown.base, shown.language, place), 'data-walk': true, 'data-jump': path + hash },
      [title, names.join('–')].filter((part) => part !== '').join(' '),
    ),
    ' ',
    h('time', { datetime: statement.date }, showDate(statement.date, shown.language)),
    missing !== null && h('small', { 'data-missing': missing }, ` ${shown.t.jumpMissing(missing)}`),
  );
}

const nameAt = async (shown: Shown, statement: StatementRow, id: string): Promise<string> => {
  const { text } = await shown.client.clause(statement.first + statement.clauses.indexOf(id));
  return nameOf(shown, { id, ...text });
};

/** Statements whose whole title was typed, with a clause behind it or without. */
async function titled({ client, answer, state, signal }: Shown): Promise<Jump[]> {
  const folded = (text: string): string => client.fold(text).join(' ');
  const whole = folded(state.query.replace(/^["“《]|["”》]$/gu, ''));
  const reference = readReference(state.query);
  const title = reference.rest.replace(/["“”]/gu, ' ');
  if (Math.min(client.fold(state.query).length, client.fold(title).length) < shortestTitle) return [];
  // The search has found a title by itself; one with a clause behind it has to be looked for.
  const frames =
    reference.clause === null && reference.date === ''
      ? answer.frames
      : (await client.search(`"${title}"`, { aliases: false, literal: false }, { signal })).frames;
  const found = await Promise.all(
    [...frames].slice(0, 5).map(async (number) => ({ number, title: (await client.frame(number)).title })),
  );
  return found.flatMap(({ number, title: printed }) => {
    const statement = client.table.statements[number];
    const is = [whole, folded(title)].indexOf(folded(printed));
    if (!statement || is < 0) return [];
    // A title that ends in what looks like a date or a clause is a title nonetheless.
    const none: Reference = { clause: null, to: null, paragraph: null, date: '', rest: '' };
    return [placeIn(statement, is === 0 ? none : reference)];
  });
}
