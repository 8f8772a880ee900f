/** The passages with words of one or two characters, and of words that are common: the search of the site finds them. */
import { type Client, openSearch } from '../../search/engine/client.ts';
import { statementOf, clauseId } from '../../search/index/table.ts';
import type { Held } from '../check.ts';
import type { Passage } from '../passages.ts';

/** Hits of the search that are read at first, and at the most while none has the words to the letter. */
const readFirst = 12;
const readAtMost = 180;

type Searcher = Pick<Client, 'table' | 'search' | 'clause' | 'frame'>;

/** `build`: of the search index. Rejects with an IndexError. */
export async function heldBySearch(base: string, build: string, words: string): Promise<Held> {
  return heldIn(await openSearch(base, build), words);
}

/**
 * Clauses with the words, in the reading text or as printed, and the titles, signatures and datelines with them. Of many
 * hits the first ones are read, until some text has the words to the letter; the others are counted.
 */
export async function heldIn(client: Searcher, words: string): Promise<Held> {
  const query = `"${words.replaceAll('"', ' ')}"`;
  const { hits, frames } = await client.search(query, { aliases: false, literal: false });
  const all = hits.length + frames.length;
  const passages: Passage[] = [];
  for (let size = readFirst; passages.length < Math.min(all, readAtMost); size *= 2) {
    const from = passages.length;
    const behind = from + size - hits.length;
    // oxlint-disable-next-line no-await-in-loop -- the first few mostly hold the words to the letter
    const read = await Promise.all([
      ...Array.from(hits.slice(from, from + size), (number) => clausePassage(client, number)),
      ...Array.from(frames.slice(Math.max(0, from - hits.length), Math.max(0, behind)), (number) =>
        framePassage(client, number),
      ),
    ]);
    passages.push(...read);
    if (read.some(({ paragraphs }) => paragraphs.some(({ text }) => text.includes(words)))) break;
  }
  return { passages, more: all - passages.length };
}

async function clausePassage({ table, clause }: Searcher, number: number): Promise<Passage> {
  const { title, text } = await clause(number);
  const { id, language, date, complete } = statementOf(table, number);
  const paragraphs = text.paragraphs.map((reading, i) => {
    const printed = text.printed?.[i] ?? reading;
    return printed === reading
      ? { text: reading }
      : { text: reading, others: [{ witness: null, edits: [editTo(printed, reading)] }] };
  });
  return {
    statement: { id, title, language, date, complete },
    clause: clauseId(table, number),
    label: text.label,
    heading: text.heading,
    paragraphs,
  };
}

async function framePassage({ table, frame }: Searcher, number: number): Promise<Passage> {
  const { title, parts } = await frame(number);
  const row = table.statements[number];
  if (!row) throw new RangeError(`No statement ${number}`);
  const { id, language, date, complete } = row;
  return {
    statement: { id, title, language, date, complete },
    clause: null,
    label: '',
    heading: null,
    paragraphs: parts.map(({ text }) => ({ text })),
  };
}

/** One edit that makes the printed text of the reading text: all between the first and the last character that differ. */
function editTo(printed: string, reading: string): { start: number; end: number; text: string } {
  const [a, b] = [[...reading], [...printed]];
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let same = 0;
  while (same < Math.min(a.length, b.length) - start && a.at(-1 - same) === b.at(-1 - same)) same++;
  const units = (characters: readonly string[]): number => characters.join('').length;
  return {
    start: units(a.slice(0, start)),
    end: units(a.slice(0, a.length - same)),
    text: b.slice(start, b.length - same).join(''),
  };
}
