/** The concordance: one line per place of the words. */
import { h } from '../../browser/dom.ts';
import { adopt } from '../../browser/stylesheet.ts';
import css from '../../components/search/lines.css?inline';
import { type Line, linesOf, sortLines } from '../engine/lines.ts';
import { readAll } from './read.ts';
import { moreButton } from './list.ts';
import { clauseLink, nameOf, partiesOf, type Shown } from './view.ts';

adopt(css);

const linesPerPage = 100;

/**
 * In the order of the text, clauses are read until the page is full; in the order of the context, all of them, since
 * any may hold the first line.
 */
export async function lines(shown: Shown): Promise<HTMLElement[]> {
  const { found, state, t } = shown;
  const numbers = found.groups.flatMap(({ clauses }) => clauses);
  const most = state.all ? Infinity : linesPerPage * state.pages;
  const needed = state.by === 'text' && !state.all ? numbers.slice(0, most) : numbers;
  const hits = await readAll(shown, needed);
  if (!shown.current()) return [];
  const known = new Map(hits.map((hit) => [hit.number, hit]));
  const all = sortLines(
    hits.flatMap((hit) => linesOf(hit.number, hit.marked)),
    state.by,
  );
  const rows = all.slice(0, most).map((line) => {
    const hit = known.get(line.clause);
    return hit ? row(shown, line, hit) : null;
  });
  const more = moreButton(shown, all.length > most || needed.length < numbers.length);
  return [
    h('p', { class: 'search-count' }, needed.length === numbers.length ? t.lines(all.length, hits.length) : ''),
    // The roles stay what they are where the table is laid out as a grid.
    h(
      'table',
      { class: 'search-lines', role: 'table' },
      h('caption', { class: 'unseen' }, t.linesCaption),
      h('tbody', { role: 'rowgroup' }, ...rows),
    ),
    ...(more ? [more] : []),
  ];
}

function row(shown: Shown, line: Line, hit: Awaited<ReturnType<typeof readAll>>[number]): HTMLElement {
  const path = `${hit.statement.id}/${hit.id}`;
  const lang = hit.statement.language;
  return h(
    'tr',
    { 'data-line': path, role: 'row' },
    h('td', { class: 'before', role: 'cell', lang }, h('span', {}, line.before)),
    h('td', { class: 'words', role: 'cell', lang }, h('mark', {}, line.words)),
    h('td', { class: 'after', role: 'cell', lang }, h('span', {}, line.after)),
    h(
      'td',
      { class: 'where', role: 'cell' },
      clauseLink(
        shown,
        path,
        h('span', {}, partiesOf(shown, hit.statement)),
        ' ',
        h('span', {}, hit.statement.date),
        ' ',
        h('span', {}, nameOf(shown, hit)),
      ),
    ),
  );
}
