/** The longest part of a phrase that the collection does hold, so that a reader sees where a quotation departs from it. */

/** Longer phrases are looked at from the start only so far. */
const most = 48;

const outside = /[\p{P}\s]/u;

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
    // A part neither begins nor ends with punctuation, and may hold it.
    if (outside.test(characters[start] ?? '')) continue;
    end = Math.max(end, start + 2);
    for (; end <= characters.length; end++) {
      if (outside.test(characters[end - 1] ?? '')) continue;
      const text = characters.slice(start, end).join('');
      // oxlint-disable-next-line no-await-in-loop -- each question depends on the answer to the one before
      const clauses = await count(text);
      if (clauses === 0) break;
      if ([...text].length > [...(best?.text ?? '')].length) best = { text, clauses };
    }
  }
  return best;
}
