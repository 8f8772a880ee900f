/** The concordance: one line per place of the words. */
import { h } from '../../browser/dom.ts';
import { adopt } from '../../browser/stylesheet.ts';
import css from '../../components/search/lines.css?inline';
import { type Line, linesOf, sortLines } from '../engine/lines.ts';
import { bounds } from '../engine/protocol.ts';
import { readAll } from './read.ts';
import { moreButton } from './list.ts';
import { clauseLink, mostShown, nameOf, partiesOf, type Shown } from './view.ts';

adopt(css);

const linesPerPage = 100;
/** As many clauses tell about how many more a page needs. */
const clausesAtFirst = 24;

/**
 * In the order of the text, clauses are read until the page is full, or all where they are few, so that their lines can be
 * counted; in the order of the context, all of them, since any may hold the first line, or none where they are too many.
 */
export async function lines(shown: Shown): Promise<HTMLElement[]> {
  const { found, state, t } = shown;
  const numbers = found.groups.flatMap(({ clauses }) => clauses);
  const most = mostShown(state, linesPerPage);
  if (state.by !== 'text' && numbers.length > bounds.texts) return [tooMany(shown, numbers.length)];
  const whole = state.by !== 'text' || numbers.length <= linesPerPage;
  const hits = whole ? await readAll(shown, numbers) : await readUntil(shown, numbers, most);
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
  const more = moreButton(shown, all.length > most || hits.length < numbers.length);
  return [
    h('p', { class: 'search-count' }, hits.length === numbers.length ? t.lines(all.length, hits.length) : ''),
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

type Hit = Awaited<ReturnType<typeof readAll>>[number];

/** The first clauses, until they hold so many lines. */
async function readUntil(shown: Shown, numbers: readonly number[], most: number): Promise<Hit[]> {
  const hits: Hit[] = [];
  let held = 0;
  let more = clausesAtFirst;
  while (held < most && hits.length < numbers.length && shown.current()) {
    // oxlint-disable-next-line no-await-in-loop -- how many more are needed depends on what these hold
    const read = await readAll(shown, numbers.slice(hits.length, hits.length + more));
    hits.push(...read);
    held += read.reduce((sum, hit) => sum + linesOf(hit.number, hit.marked).length, 0);
    more = Math.ceil(((most - held) * hits.length) / Math.max(1, held));
  }
  return hits;
}

function tooMany({ t, go }: Shown, clauses: number): HTMLElement {
  const inText = h('button', { type: 'button', click: () => go({ by: 'text', pages: 1 }) }, t.linesInText);
  return h('p', { class: 'search-caution', 'data-bound': true }, t.linesTooMany(bounds.texts, clauses), ' ', inText);
}

function row(shown: Shown, line: Line, hit: Hit): HTMLElement {
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
