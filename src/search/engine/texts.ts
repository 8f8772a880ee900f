/** The texts of records, read where the index cannot tell. */
import { fold, type Folded } from '../query/fold.ts';
import type { Context, Index } from './context.ts';
import { IndexError } from '../index/files.ts';
import { bounds } from './protocol.ts';
import { type ClauseText, type Frame, framePath, type Pack, packOf, searchText, type Table } from '../index/table.ts';

/** The texts of a record. */
export async function rowsOf(table: Table, index: Index, record: number, signal?: AbortSignal): Promise<string[]> {
  const frame = record - table.clauses;
  if (frame >= 0 && frame < table.statements.length) {
    return (await index.load<Frame>(framePath(frame), signal)).parts.map(({ text }) => text);
  }
  const reading = frame - table.statements.length;
  const clause = frame < 0 ? record : (table.readings[reading] ?? 0);
  const { text } = await clauseOf(table, index, clause, signal);
  return [searchText(frame < 0 ? text : { ...text, paragraphs: text.printed ?? text.paragraphs })];
}

/** A clause as it is shown, with the title of its statement. */
export async function clauseOf(
  table: Table,
  index: Index,
  clause: number,
  signal?: AbortSignal,
): Promise<{ title: string; text: ClauseText }> {
  const { path, index: place } = packOf(table, clause);
  const pack = await index.load<Pack>(path, signal);
  const text = pack.clauses[place];
  if (!text) throw new Error(`The pack ${path} lacks clause ${place}`);
  return { title: pack.title, text };
}

/**
 * Those of some records of which some text passes. Reads all their texts, reporting how far it is; throws an IndexError
 * where they are too many, and the signal's reason when the search is given up.
 */
export async function readThrough(
  { table, index, control }: Context,
  records: readonly number[],
  passes: (text: Folded) => boolean,
  literal = false,
): Promise<number[]> {
  if (records.length > bounds.texts && !index.atHand())
    throw new IndexError('too-many', `${records.length} texts would have to be read`);
  let done = 0;
  const kept = await Promise.all(
    records.map(async (record) => {
      const rows = await rowsOf(table, index, record, control.signal);
      control.signal?.throwIfAborted();
      done++;
      if (done % 20 === 0) control.progress?.(done, records.length);
      return rows.some((row) => passes(fold(row, table.characters, literal))) ? [record] : [];
    }),
  );
  return kept.flat();
}
