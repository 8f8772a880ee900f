/** CSV as RFC 4180 has it: a header line, comma, double quotes, CR LF at the end of a record; UTF-8 without a mark. */
import { fields, type Row } from './clause-rows.ts';

/** The first record: the names of the columns. */
export const csvHeader = `${fields.map(({ name }) => name).join(',')}\r\n`;

/** A row → one record with its CR LF. A field with a comma, a quote or a line break stands in double quotes. */
export function csvLine(row: Row): string {
  return `${fields.map(({ name }) => quote(row[name])).join(',')}\r\n`;
}

/**
 * A cell that begins with = + - @ or a control character is a formula to Excel and its kin: an apostrophe in front of it
 * keeps it a text, as OWASP advises. JSON Lines has the text without it.
 */
const asText = (value: string): string => (/^[=+\-@\t\r]/u.test(value) ? `'${value}` : value);

function quote(text: string): string {
  const value = asText(text);
  return /[",\r\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
