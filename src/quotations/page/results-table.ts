/** The results as a table, for a spreadsheet or a document: tab-separated and as HTML. Pure. */
import type { Checked } from '../check.ts';

export interface Column {
  name: string;
  value(one: Checked): string;
}

const cell = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A spreadsheet would take a cell that begins like this for a formula. */
const harmless = (text: string): string => (/^[=+@-]/u.test(text) ? `'${text}` : text);

export const tabSeparated = (checked: readonly Checked[], columns: readonly Column[]): string =>
  [columns.map(({ name }) => name), ...checked.map((one) => columns.map(({ value }) => harmless(cell(value(one)))))]
    .map((row) => row.join('\t'))
    .join('\n');

export const htmlTable = (checked: readonly Checked[], columns: readonly Column[]): string => {
  const row = (tag: string, cells: readonly string[]): string =>
    `<tr>${cells.map((one) => `<${tag}>${escapeHtml(cell(one))}</${tag}>`).join('')}</tr>`;
  const body = checked.map((one) =>
    row(
      'td',
      columns.map(({ value }) => value(one)),
    ),
  );
  return `<table>${row(
    'th',
    columns.map(({ name }) => name),
  )}${body.join('')}</table>`;
};
