/** Which statements pass a filter, from the query's field words and from the controls of the page alike. */
import { type Field, fieldKey, fieldRow, type FilterTable } from '../fields.ts';
import type { StatementRow } from '../index/table.ts';

export type { FilterTable };

/** Values of one field are alternatives, except the words of a level, which must all be there. */
export type Filters = Partial<Record<Field, string[]>>;

/**
 * The statements that pass all filters of the page. A value that the page offers means itself, so that its count holds
 * (全面战略伙伴关系 is not 新时代全面战略伙伴关系); any other is read like the value of a field word.
 */
export function filterTest(table: FilterTable, filters: Filters): (statement: StatementRow) => boolean {
  const tests = Object.entries(filters).map(([name, values]) => {
    const field = name as Field;
    const wanted = values.map((value) => fieldKey(field, value));
    const { values: valuesOf, together } = fieldRow(field);
    const has = (statement: StatementRow, value: string): boolean => valuesOf(statement).includes(value);
    const offered = wanted.filter((value) => table.statements.some((statement) => has(statement, value)));
    if (offered.length < wanted.length) return fieldTest(table, field, values);
    return (statement: StatementRow) =>
      together ? wanted.every((value) => has(statement, value)) : wanted.some((value) => has(statement, value));
  });
  return (statement) => tests.every((test) => test(statement));
}

/** A field word as a test of statements. `values`: as typed; without any, every statement passes. */
export const fieldTest = (
  table: FilterTable,
  field: Field,
  values: string[],
): ((statement: StatementRow) => boolean) => (values.length === 0 ? () => true : fieldRow(field).test(table, values));
