/** A table for the clipboard, for a spreadsheet or a document: tab-separated and as HTML. The first row is its head. Pure. */

const cell = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A spreadsheet would take a cell that begins like this for a formula. */
const harmless = (text: string): string => (/^[=+@-]/u.test(text) ? `'${text}` : text);

export const tabSeparated = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((text) => harmless(cell(text))).join('\t')).join('\n');

export const htmlTable = (rows: readonly (readonly string[])[]): string => {
  const line = (row: readonly string[], i: number): string => {
    const tag = i === 0 ? 'th' : 'td';
    return `<tr>${row.map((one) => `<${tag}>${escapeHtml(cell(one))}</${tag}>`).join('')}</tr>`;
  };
  return `<table>${rows.map(line).join('')}</table>`;
};
