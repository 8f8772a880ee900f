/** The clauses of the corpus as CSV, a record for each; for programs, so without a byte-order mark. JSON Lines has the same. */
import { fields, type Row } from './clause-rows.ts';
import { csvRecord } from './csv.ts';

/** The first record: the names of the columns. */
export const csvHeader = csvRecord(fields.map(({ name }) => name));

/** A row → one record with its CR LF. */
export const csvLine = (row: Row): string => csvRecord(fields.map(({ name }) => row[name]));
