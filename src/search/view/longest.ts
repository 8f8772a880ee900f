/** The longest part of a phrase that the collection does hold, so that a reader sees where a quotation departs from it. */

/** Longer phrases are looked at from the start only so far. */
const most = 48;

interface Part {
  text: string;
  clauses: number;
}

/**
 * `count`: text → how many clauses hold it. Two ends move over the phrase, so that it is asked about twice as often as the
 * phrase is long, at the most. Null where no two characters in a row occur.
 */
export async function longestPart(phrase: string, count: (text: string) => Promise<number>): Promise<Part | null> {
  const characters = [...phrase].slice(0, most);
  let best: Part | null = null;
  let end = 0;
  for (
    let start = 0;
    start < characters.length && characters.length - start > [...(best?.text ?? '')].length;
    start++
  ) {
    end = Math.max(end, start + 2);
    for (; end <= characters.length; end++) {
      const text = characters.slice(start, end).join('');
      if (/^[\p{P}\s]|[\p{P}\s]$/u.test(text)) continue;
      // oxlint-disable-next-line no-await-in-loop -- each question depends on the answer to the one before
      const clauses = await count(text);
      if (clauses === 0) break;
      if ([...text].length > [...(best?.text ?? '')].length) best = { text, clauses };
    }
  }
  return best;
}
