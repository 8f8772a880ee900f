/** The passages with words of one or two characters, and of words that are common: the search of the site finds them. */
import { openSearch } from '../../search/engine/client.ts';
import { statementOf, clauseId } from '../../search/index/table.ts';
import type { Held } from '../check.ts';
import type { Passage } from '../passages.ts';

/** Hits of the search that are read; the others are counted. */
const mostHeld = 12;

/** `build`: of the search index. Rejects with an IndexError. */
export async function heldBySearch(base: string, build: string, words: string): Promise<Held> {
  const client = await openSearch(base, build);
  const query = `"${words.replaceAll('"', ' ')}"`;
  const { hits } = await client.search(query, { aliases: false, literal: false });
  const first = [...hits].slice(0, mostHeld);
  const passages = await Promise.all(
    first.map(async (number): Promise<Passage> => {
      const { title, text } = await client.clause(number);
      const { id, language, date, complete } = statementOf(client.table, number);
      return {
        statement: { id, title, language, date, complete },
        clause: clauseId(client.table, number),
        label: text.label,
        heading: text.heading,
        paragraphs: text.paragraphs.map((paragraph) => ({ text: paragraph })),
      };
    }),
  );
  return { passages, more: hits.length - first.length };
}
