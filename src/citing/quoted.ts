/** The citation below words that a reader copies from a page. */
import { citation } from './cited.ts';
import { chosenStyle, storedCitations, today } from './reader.ts';

/**
 * Of a clause, or with null of the whole statement, in this edition and the reader's style, read today; null where the
 * stored citations cannot be had.
 */
export async function citationOf(statement: string, clause: string | null): Promise<string | null> {
  const stored = await storedCitations(statement);
  return stored && citation(stored, { clause, paragraph: null, witness: null, accessed: today() }, chosenStyle());
}
