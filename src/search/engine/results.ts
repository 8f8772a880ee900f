/** What the page makes of an answer: filtered, grouped, counted. Pure. */
import type { Answer } from './context.ts';
import { type Field, fieldKey, fieldNames, fieldRow } from '../fields.ts';
import { filterTest, type Filters } from './filter.ts';
import type { State } from '../query/state.ts';
import { type StatementRow, statementOf, type Table } from '../index/table.ts';

interface Group {
  statement: StatementRow;
  /** Numbers of its clauses that match. */
  clauses: number[];
}

export interface Results {
  total: number;
  groups: Group[];
  /** Statements with the words in title, signature or dateline, and in no clause. */
  frames: StatementRow[];
  /** Statements within the filters that, taken as a whole, do not contain the words. */
  absent: StatementRow[];
  /** All others of them that the query's field words allow; empty where no words are looked for. */
  holding: StatementRow[];
  /** Statements within the filters. */
  within: StatementRow[];
  facets: Record<Field, FacetValue[]>;
}

export interface FacetValue {
  value: string;
  /** What the view would count with it, beside the other filters: clauses with the words, or statements without. */
  count: number;
  chosen: boolean;
}

/** `answer`: clauses of the whole corpus; `state`: limits of the page and order of the statements. */
export function results(
  table: Table,
  answer: Answer,
  state: Pick<State, 'filters' | 'order'> & Partial<Pick<State, 'view'>>,
): Results {
  const passes = filterTest(table, state.filters);
  const byStatement = groupHits(table, answer.hits);
  const groups = byStatement.filter(({ statement }) => passes(statement));
  const matched = new Set(groups.map(({ statement }) => statement.number));
  const framed = new Set(answer.frames);
  const lacking = new Set(answer.absence?.statements);
  const having = new Set(answer.absence?.holding);
  const lacks = ({ number }: StatementRow): boolean => lacking.has(number);
  const within = table.statements.filter(passes);
  const oldest = (a: StatementRow, b: StatementRow): number => a.date.localeCompare(b.date) || a.id.localeCompare(b.id);
  const order = state.order === 'old' ? oldest : (a: StatementRow, b: StatementRow): number => oldest(b, a);
  return {
    total: groups.reduce((sum, { clauses }) => sum + clauses.length, 0),
    groups: groups.sort(
      (a, b) => (state.order === 'most' ? b.clauses.length - a.clauses.length : 0) || order(a.statement, b.statement),
    ),
    frames: within.filter(({ number }) => framed.has(number) && !matched.has(number)).sort(order),
    absent: within.filter(lacks).sort(order),
    holding: within.filter(({ number }) => having.has(number)),
    within: within.sort(oldest),
    facets: facets(
      table,
      state.view === 'absent'
        ? table.statements.filter(lacks).map((statement) => ({ statement, count: 1 }))
        : byStatement.map(({ statement, clauses }) => ({ statement, count: clauses.length })),
      state.filters,
    ),
  };
}

function groupHits(table: Table, hits: Uint32Array): Group[] {
  const groups = new Map<number, Group>();
  for (const clause of hits) {
    const statement = statementOf(table, clause);
    const group = groups.get(statement.number) ?? { statement, clauses: [] };
    group.clauses.push(clause);
    groups.set(statement.number, group);
  }
  return [...groups.values()];
}

/**
 * Each value with the clauses (or statements) that choosing it would leave. A facet is counted under the filters of the others; `part`,
 * whose values must all be there, under its own as well. Values that would leave nothing are not offered, unless chosen.
 */
function facets(
  table: Table,
  counted: { statement: StatementRow; count: number }[],
  filters: Filters,
): Results['facets'] {
  return Object.fromEntries(
    fieldNames.map((field) => {
      const others = { ...filters };
      if (!fieldRow(field).together) delete others[field];
      const passes = filterTest(table, others);
      const counts = new Map<string, number>((filters[field] ?? []).map((value) => [fieldKey(field, value), 0]));
      for (const { statement, count } of counted) {
        if (!passes(statement)) continue;
        for (const value of new Set(fieldRow(field).values(statement))) {
          counts.set(value, (counts.get(value) ?? 0) + count);
        }
      }
      const chosen = new Set(filters[field]?.map((value) => fieldKey(field, value)));
      const values = [...counts].map(([value, count]) => ({ value, count, chosen: chosen.has(value) }));
      const byValue = (a: FacetValue, b: FacetValue): number => b.value.localeCompare(a.value);
      return [field, values.sort(field === 'year' ? byValue : (a, b) => b.count - a.count || byValue(b, a))];
    }),
  ) as Results['facets'];
}

/** Clauses per year, every year between the first and the last of the statements in view, empty ones included. */
export function perYear(
  found: Pick<Results, 'groups' | 'within'>,
): { year: number; clauses: number; statements: number; of: number }[] {
  const years = found.within.map(({ year }) => Number(year)).filter((year) => year > 0);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const rows = Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => ({
    year: first + i,
    clauses: 0,
    statements: 0,
    of: 0,
  }));
  for (const { year } of found.within) {
    const row = rows[Number(year) - first];
    if (row) row.of++;
  }
  for (const { statement, clauses } of found.groups) {
    const row = rows[Number(statement.year) - first];
    if (!row) continue;
    row.clauses += clauses.length;
    row.statements++;
  }
  return rows;
}

/** The first and the last of these statements, by date; null of none. */
export function span(statements: readonly StatementRow[]): { first: StatementRow; last: StatementRow } | null {
  const [first, ...others] = statements.toSorted((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id));
  return first ? { first, last: others.at(-1) ?? first } : null;
}

/**
 * Years in their order → the same number of labels for the axis: the first, the last and even steps between them, at most
 * seven, so that they have room on a phone; the others are empty.
 */
export function axisLabels(years: readonly number[]): string[] {
  const step = Math.max(1, Math.ceil((years.length - 1) / 6));
  const end = years.length - 1;
  return years.map((year, i) => (i === end || (i % step === 0 && end - i >= step) ? String(year) : ''));
}
