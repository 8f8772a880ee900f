/** The results as a list: statements, and below each its clauses with the words in context. */
import { pageLink } from '../../address.ts';
import { showDate } from '../../i18n/values/dates.ts';
import { h, marked } from '../../browser/dom.ts';
import { excerpts } from '../engine/excerpt.ts';
import { bounds } from '../engine/protocol.ts';
import { clauseId, type StatementRow, statementOf } from '../index/table.ts';
import { clauseLink, mostShown, nameOf, partiesOf, readClause, type Shown } from './view.ts';

const hitsPerPage = 20;
/** Hits whose texts are read at once; those behind them when they come into view. */
const hitsAtOnce = 8;
/** Up to this many hits are read before they are shown, when all are asked for. */
const wholeAtOnce = 60;
/** Characters around a mark, and excerpts per clause. */
const around = 28;
const mostExcerpts = 2;

/** The elements of the list; every hit has its place at once, and its text when it is seen. */
export async function list(shown: Shown): Promise<HTMLElement[]> {
  const { found, state } = shown;
  const most = mostShown(state, hitsPerPage);
  const more = moreButton(shown, most < found.total);
  const { sections, hits } = places(shown, most);
  const first = state.all ? wholeAtOnce : Math.max(hitsAtOnce, (state.pages - 1) * hitsPerPage);
  await Promise.all(hits.slice(0, first).map((hit) => hit.fill()));
  const others = hits.slice(first);
  const reading = state.all && others.length > 0 ? h('p', { class: 'search-count', 'data-reading': true }) : null;
  if (reading) void fillAll(shown, others, reading);
  else fillWhenSeen(others);
  return [...(reading ? [reading] : []), ...sections, ...(more ? [more] : []), ...(await frames(shown))];
}

/** The first hits, by statement, with their texts. */
export async function items(shown: Shown, most: number): Promise<HTMLElement[]> {
  const { sections, hits } = places(shown, most);
  await Promise.all(hits.map((hit) => hit.fill()));
  return sections;
}

/** A hit that waits for its text. */
interface Place {
  element: HTMLElement;
  fill: () => Promise<void>;
}

function places(shown: Shown, most: number): { sections: HTMLElement[]; hits: Place[] } {
  const sections: HTMLElement[] = [];
  const hits: Place[] = [];
  for (const { statement, clauses } of shown.found.groups) {
    if (hits.length >= most) break;
    const title = heading(shown, statement, '…');
    const link = title.querySelector('a');
    const own = clauses.slice(0, most - hits.length).map((number) =>
      place(shown, number, (name) => {
        if (link) link.textContent = name;
      }),
    );
    hits.push(...own);
    sections.push(h('section', { class: 'search-group' }, title, h('ol', {}, ...own.map(({ element }) => element))));
  }
  return { sections, hits };
}

/** `titled`: given the title of the statement with the text. */
function place(shown: Shown, number: number, titled: (title: string) => void): Place {
  const { table } = shown.client;
  const statement = statementOf(table, number);
  const id = clauseId(table, number);
  const path = `${statement.id}/${id}`;
  const element = h(
    'li',
    { 'data-hit': path, 'data-waiting': '' },
    h('div', { class: 'search-label' }, clauseLink(shown, path, nameOf(shown, { id, label: id, heading: null }))),
    h('p', { lang: statement.language }, '…'),
  );
  let filled: Promise<void> | null = null;
  const read = async (): Promise<void> => {
    const hit = await readClause(shown, number);
    titled(hit.title);
    element.replaceChildren(
      h('div', { class: 'search-label' }, clauseLink(shown, path, nameOf(shown, hit))),
      h(
        'p',
        { lang: statement.language },
        ...excerpts(hit.marked, around, mostExcerpts).flatMap(({ text, marks, before, after }, i) => [
          before && i === 0 ? '…' : '',
          ...marked(text, marks),
          after ? '…' : '',
        ]),
        hit.printed && h('small', {}, shown.t.printed),
      ),
    );
    delete element.dataset['waiting'];
  };
  const fill = (): Promise<void> =>
    (filled ??= read().catch((error: unknown) => {
      filled = null;
      element.querySelector('p')?.replaceChildren(shown.t.textFailed);
      throw error;
    }));
  return { element, fill };
}

/** The hit itself says that its text did not load. */
const failed = (error: unknown): void => console.warn(error);

/** Hits of the list at hand that the window may not have reached. */
let unseen: readonly Place[] = [];
// Paper does not wait for a text that is not there yet: what a first print lacks is read for the next one.
addEventListener('beforeprint', () => {
  for (const { element, fill } of unseen) if (element.isConnected) void fill().catch(failed);
});

function fillWhenSeen(hits: readonly Place[]): void {
  unseen = hits;
  const waiting = new Map(hits.map((hit) => [hit.element as Element, hit]));
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        void waiting
          .get(target)
          ?.fill()
          .then(() => seen.unobserve(target))
          .catch(failed);
      }
    },
    { rootMargin: '200px' },
  );
  for (const { element } of hits) seen.observe(element);
}

/** A few at a time, in their order, until the reader asks for something else; `said`: says how far it is, and goes at the end. */
async function fillAll(shown: Shown, hits: readonly Place[], said: HTMLElement): Promise<void> {
  let next = 0;
  const reader = async (): Promise<void> => {
    for (let hit = hits[next++]; hit && shown.current(); hit = hits[next++]) {
      if (next % 20 === 1) said.textContent = shown.t.readingTexts(next, hits.length);
      await hit.fill().catch(failed);
    }
  };
  await Promise.all(Array.from({ length: 12 }, reader));
  said.remove();
}

/** The button for the next hits; `left`: some are not shown. Where all were asked for, it says that these are not all. */
export const moreButton = ({ state, t, go }: Shown, left: boolean): HTMLElement | null =>
  left
    ? h(
        'button',
        { type: 'button', class: 'search-more', click: () => go({ pages: state.pages + 1 }, false) },
        state.all ? t.moreThan(bounds.texts * state.pages) : t.more,
      )
    : null;

/** The heading of a group: title, parties and date of its statement. */
function heading(shown: Shown, statement: StatementRow, title: string): HTMLElement {
  return h(
    'h2',
    {},
    h('a', { href: pageLink(shown.base, statement.id, shown.language), lang: statement.language }, title),
    h(
      'span',
      { class: 'search-facts' },
      h('span', {}, partiesOf(shown, statement)),
      h('time', { datetime: statement.date }, showDate(statement.date, shown.language)),
      !statement.complete && h('span', {}, shown.t.incomplete),
    ),
  );
}

/** Statements with the words outside their clauses alone; apart, because they are not counted. */
async function frames(shown: Shown): Promise<HTMLElement[]> {
  const rows = shown.found.frames.slice(0, mostShown(shown.state, hitsPerPage));
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
