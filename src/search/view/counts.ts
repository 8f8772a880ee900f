/** How often the words stand in each year and each statement. */
import { h, svg } from '../../browser/dom.ts';
import { adopt } from '../../browser/stylesheet.ts';
import css from '../../components/search/counts.css?inline';
import { axisLabels, perYear, span } from '../engine/results.ts';
import type { StatementRow } from '../index/table.ts';
import { moreButton } from './list.ts';
import { statementLink, titleOf } from './statement-link.ts';
import { mostShown, type Shown } from './view.ts';

adopt(css);

const rowsPerPage = 50;

/** The elements of the view: first and last statement, chart of the years, table of the statements. */
export async function counts(shown: Shown): Promise<HTMLElement[]> {
  const { answer, found, state, t } = shown;
  const ends = answer.absence && span([...found.groups.map(({ statement }) => statement), ...found.frames]);
  const rows = found.groups.slice(0, mostShown(state, rowsPerPage));
  const titles = await Promise.all(rows.map(({ statement }) => titleOf(shown, statement)));
  const highest = Math.max(1, ...found.groups.map(({ clauses }) => clauses.length));
  const more = moreButton(shown, rows.length < found.groups.length);
  // Which is the earliest or the only one cannot be told where a text breaks off.
  const unsure = ends && found.absent.some(({ complete }) => !complete);
  return [
    ...(ends ? [await firstAndLast(shown, ends, answer.absence?.together)] : []),
    ...(unsure ? [h('p', { class: 'search-caution' }, t.absentCaution)] : []),
    yearChart(shown),
    h(
      'table',
      { class: 'search-counts' },
      h('caption', {}, t.perStatement),
      h(
        'thead',
        {},
        h('tr', {}, h('th', { scope: 'col' }, t.statement), h('th', { scope: 'col', colspan: 2 }, t.clausesColumn)),
      ),
      h(
        'tbody',
        {},
        ...rows.map(({ statement, clauses }, i) =>
          h(
            'tr',
            { 'data-count': statement.id },
            h('th', { scope: 'row' }, statementLink(shown, statement, titles[i] ?? '')),
            h('td', {}, t.share(clauses.length, statement.clauses.length)),
            h('td', { class: 'bar' }, bar(clauses.length / highest)),
          ),
        ),
      ),
    ),
    ...(more ? [more] : []),
  ];
}

/** The first and the last statement with the words, `inOnePlace` all in one clause; one line where they are the same. */
export async function firstAndLast(
  shown: Shown,
  ends: { first: StatementRow; last: StatementRow },
  inOnePlace = false,
): Promise<HTMLElement> {
  const { t } = shown;
  const [first, last] = await Promise.all([titleOf(shown, ends.first), titleOf(shown, ends.last)]);
  return h(
    'div',
    { class: 'search-ends' },
    h('p', {}, (ends.first === ends.last ? t.only : t.first)(inOnePlace), statementLink(shown, ends.first, first)),
    ends.first !== ends.last && h('p', {}, t.last(inOnePlace), statementLink(shown, ends.last, last)),
  );
}

function bar(share: number): SVGElement {
  return svg(
    'svg',
    { viewBox: '0 0 100 8', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    svg('rect', { width: Math.max(1, share * 100), height: 8 }),
  );
}

/** A bar per year; a year in which statements were made that lack the words has a hollow foot. */
function yearChart(shown: Shown): HTMLElement {
  const { t, found } = shown;
  const rows = perYear(found);
  const highest = Math.max(1, ...rows.map(({ clauses }) => clauses));
  const [step, height] = [16, 96];
  const bars = rows.map(({ year, clauses, statements, of }, i) => {
    const tall = (clauses / highest) * height;
    return svg(
      'g',
      { transform: `translate(${i * step} 0)`, class: clauses > 0 ? 'some' : of > 0 ? 'none' : 'silent' },
      svg('title', {}, t.yearBar(String(year), clauses, statements, of)),
      svg('rect', {
        x: 2,
        y: height - Math.max(of > 0 ? 2 : 0, tall),
        width: step - 4,
        height: Math.max(of > 0 ? 2 : 0, tall),
      }),
    );
  });
  return h(
    'figure',
    { class: 'search-years' },
    h('figcaption', {}, t.perYear),
    svg(
      'svg',
      {
        viewBox: `0 0 ${rows.length * step} ${height}`,
        preserveAspectRatio: 'none',
        role: 'img',
        'aria-label': t.perYear,
      },
      ...bars,
    ),
    h(
      'div',
      { class: 'search-years-axis', 'aria-hidden': 'true' },
      ...axisLabels(rows.map(({ year }) => year)).map((label) => h('span', {}, label)),
    ),
    h('details', {}, h('summary', {}, t.year), yearTable(shown, rows)),
  );
}

/** The numbers behind the bars. */
function yearTable({ t }: Shown, rows: ReturnType<typeof perYear>): HTMLElement {
  const heads = [t.year, t.clausesColumn, t.statementsColumn].map((name) => h('th', { scope: 'col' }, name));
  const lines = rows
    .filter(({ of }) => of > 0)
    .map(({ year, clauses, statements, of }) =>
      h(
        'tr',
        { 'data-year': String(year) },
        h('th', { scope: 'row' }, String(year)),
        h('td', {}, String(clauses)),
        h('td', {}, `${statements} / ${of}`),
      ),
    );
  return h('table', {}, h('thead', {}, h('tr', {}, ...heads)), h('tbody', {}, ...lines));
}
