/**
 * One more field of the search is one row of src/search/fields.ts (and its name in src/i18n/search/search.ts): here the
 * table has such a row, and the query, the limits of the page and the address know it, with no other file touched.
 */
import { expect, test, vi } from 'vitest';
import type { Field, FilterTable } from '../../search/fields.ts';
import type { StatementRow } from '../../search/index/table.ts';

vi.mock(import('../../search/fields.ts'), async (original) => {
  const module = await original();
  const fields = {
    ...module.fields,
    month: {
      names: ['月份'],
      values: ({ date }: StatementRow) => [date.slice(5, 7)],
      test:
        (_: FilterTable, values: string[]) =>
        ({ date }: StatementRow) =>
          values.some((value) => Number(date.slice(5, 7)) === Number(value)),
    },
  };
  return {
    ...module,
    fields,
    fieldNames: Object.keys(fields) as Field[],
    fieldRow: (field: Field) => fields[field],
    fieldKey: (field: Field, value: string) => ('codes' in fields[field] ? value.toUpperCase() : value),
  };
});

const { fieldTest, filterTest } = await import('../../search/engine/filter.ts');
const { parseQuery } = await import('../../search/query/query.ts');
const { readState, writeState } = await import('../../search/query/state.ts');

const month = 'month' as Field;
const row = (date: string): StatementRow => ({ date }) as StatementRow;
const statements = ['2022-09-15', '2013-07-16', '2023-09-01'].map(row);
const table = { characters: new Map(), names: [], aliases: [], statements } as unknown as FilterTable;

test.each(['合作 month:9', '合作 月份:9'])('%s is read as words and a field', (query) => {
  expect(JSON.stringify(parseQuery(query))).toContain('"month"');
  expect(parseQuery(query)).toEqual(parseQuery('合作 month:9'));
});

test('typed or chosen, it passes the statements that have the value', () => {
  expect(statements.map(fieldTest(table, month, ['9']))).toEqual([true, false, true]);
  expect(statements.map(filterTest(table, { [month]: ['07'] }))).toEqual([false, true, false]);
});

test('the address keeps it', () => {
  expect(readState(new URLSearchParams('?q=a&month=09')).filters).toEqual({ month: ['09'] });
  expect(writeState(readState(new URLSearchParams('?q=a&month=09')))).toContain('month=09');
});
