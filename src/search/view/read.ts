/** Reads the texts of many clauses, a few at a time, and says how far it is. */
import { readClause, type Shown } from './view.ts';

const atOnce = 12;
/** Below this many nobody waits long enough to be told. */
const worthSaying = 60;

/** Clauses by their numbers, in that order; ends early, with what was read, once `shown` is no longer current. */
export async function readAll(
  shown: Shown,
  numbers: readonly number[],
): Promise<Awaited<ReturnType<typeof readClause>>[]> {
  const read: Awaited<ReturnType<typeof readClause>>[] = [];
  let next = 0;
  const reader = async (): Promise<void> => {
    for (let at = next++; at < numbers.length && shown.current(); at = next++) {
      read[at] = await readClause(shown, numbers[at] ?? 0);
      if (numbers.length > worthSaying && at % 20 === 0) shown.progress(shown.t.readingTexts(at + 1, numbers.length));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, reader));
  return read;
}
