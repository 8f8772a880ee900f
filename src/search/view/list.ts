/** The results as a list: statements, and below each its clauses with the words in context. */
import { pageLink } from '../../address.ts';
import { h, marked } from '../../browser/dom.ts';
import { excerpts } from '../engine/excerpt.ts';
import type { Group } from '../engine/results.ts';
import type { StatementRow } from '../engine/table.ts';
import { clauseLink, nameOf, partiesOf, readClause, type Shown } from './view.ts';

const hitsPerPage = 20;
/** Characters around a mark, and stretches of text per clause. */
const around = 28;
const stretches = 2;

/** The elements of the list; reads the texts of the hits that are shown and of no others. */
export async function list(shown: Shown): Promise<HTMLElement[]> {
  const { found, state } = shown;
  const most = state.all ? Infinity : hitsPerPage * state.pages;
  const more = moreButton(shown, most < found.total);
  return [...(await items(shown, most)), ...(more ? [more] : []), ...(await frames(shown))];
}

/** The first hits, by statement. */
export async function items(shown: Shown, most: number): Promise<HTMLElement[]> {
  const groups: Group[] = [];
  let count = 0;
  for (const group of shown.found.groups) {
    if (count >= most) break;
    const clauses = group.clauses.slice(0, most - count);
    groups.push({ ...group, clauses });
    count += clauses.length;
  }
  return Promise.all(groups.map((group) => section(shown, group)));
}

/** The button for the next hits; `left`: some are not shown. */
export const moreButton = ({ state, t, go }: Shown, left: boolean): HTMLElement | null =>
  left
    ? h('button', { type: 'button', class: 'search-more', click: () => go({ pages: state.pages + 1 }, false) }, t.more)
    : null;

async function section(shown: Shown, { statement, clauses }: Group): Promise<HTMLElement> {
  const hits = await Promise.all(clauses.map((number) => readClause(shown, number)));
  const items = hits.map((hit) => {
    const path = `${hit.statement.id}/${hit.id}`;
    return h(
      'li',
      { 'data-hit': path },
      h('div', { class: 'search-label' }, clauseLink(shown, path, nameOf(shown, hit))),
      h(
        'p',
        { lang: statement.language },
        ...excerpts(hit.marked, around, stretches).flatMap(({ text, marks, before, after }, i) => [
          before && i === 0 ? '…' : '',
          ...marked(text, marks),
          after ? '…' : '',
        ]),
        hit.printed && h('small', {}, shown.t.printed),
      ),
    );
  });
  return h(
    'section',
    { class: 'search-group' },
    heading(shown, statement, hits[0]?.title ?? ''),
    h('ol', {}, ...items),
  );
}

/** The heading of a group: title, parties and date of its statement. */
export function heading(shown: Shown, statement: StatementRow, title: string): HTMLElement {
  return h(
    'h2',
    {},
    h('a', { href: pageLink(shown.base, statement.id, shown.language), lang: statement.language }, title),
    h(
      'span',
      { class: 'search-facts' },
      h('span', {}, partiesOf(shown, statement)),
      h('time', {}, statement.date),
      !statement.complete && h('span', {}, shown.t.incomplete),
    ),
  );
}

/** Statements with the words outside their clauses alone; apart, because they are not counted. */
async function frames(shown: Shown): Promise<HTMLElement[]> {
  const rows = shown.found.frames.slice(0, shown.state.all ? undefined : hitsPerPage);
  if (rows.length === 0) return [];
  const items = await Promise.all(
    rows.map(async (statement) => {
      const { title, parts } = await shown.client.frame(statement.number);
      const hits = parts
        .map(({ role, text }) => ({ role, marked: shown.markText(text) }))
        .filter(({ marked: { marks } }) => marks.length > 0);
      return h(
        'li',
        { 'data-frame': statement.id },
        h('a', { href: pageLink(shown.base, statement.id, shown.language), 'data-walk': true }, title),
        ...hits.map(({ role, marked: one }) =>
          h(
            'p',
            { lang: statement.language },
            h('small', {}, shown.t.roles[role]),
            ...excerpts(one, around, 1).flatMap(({ text, marks }) => marked(text, marks)),
          ),
        ),
      );
    }),
  );
  return [h('section', { class: 'search-frames' }, h('h2', {}, shown.t.frames), h('ul', {}, ...items))];
}
