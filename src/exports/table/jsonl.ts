/** JSON Lines: one object per line, in the order of the columns, each line ended by a line feed. */
import { fields, type Row } from './clause-rows.ts';

/** A row → its line. What is empty in the table is null here. */
export function jsonLine(row: Row): string {
  return `${JSON.stringify(Object.fromEntries(fields.map(({ name }) => [name, row[name] === '' ? null : row[name]])))}\n`;
}
