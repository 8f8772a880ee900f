/**
 * CSV as RFC 4180 has it: comma, double quotes, CR LF at the end of a record. One rule for every file of the site; a file
 * that a reader saves begins with a byte-order mark, a file for programs does not. Pure, and small: browsers load it.
 */

/** Without it spreadsheets take UTF-8 for something else. */
const byteOrderMark = '\ufeff';

/**
 * A cell that begins with = + - @ or a control character is a formula to Excel and its kin: an apostrophe in front of it
 * keeps it a text, as OWASP advises. So does one in front of a cell that has apostrophes there of its own, so that
 * `readCsv` can tell the two apart.
 */
const formula = /^'*[=+\-@\t\r]/u;
const asText = (value: string): string => (formula.test(value) ? `'${value}` : value);

function quote(text: string): string {
  const value = asText(text);
  return /[",\r\n\t]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** Cells → one record with its CR LF. */
export const csvRecord = (cells: readonly string[]): string => `${cells.map(quote).join(',')}\r\n`;

/** Rows of cells, the head first → a file for a spreadsheet. */
export const csvOf = (rows: readonly (readonly string[])[]): string => byteOrderMark + rows.map(csvRecord).join('');

/** The cells that `csvOf` wrote; records without a cell are left out. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const records = text.startsWith(byteOrderMark) ? text.slice(1) : text;
  for (const [, quoted, plain = '', end] of records.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    const row = rows.at(-1) ?? [];
    if (end === '' && quoted === undefined && plain === '' && row.length === 0) break;
    const value = quoted === undefined ? plain : quoted.replaceAll('""', '"');
    row.push(/^'+[=+\-@\t\r]/u.test(value) ? value.slice(1) : value);
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.length > 0);
}
