/** The corpus as the page reads it: the files of the site, and the search for words of one or two characters. */
import { openSearch } from '../../search/engine/client.ts';
import { statementOf, clauseId } from '../../search/index/table.ts';
import type { Corpus, Held } from '../check.ts';
import { openFiles, type QuotationsFile, UnreadableFile } from '../files.ts';
import type { Passage } from '../passages.ts';

export interface OpenCorpus extends Corpus {
  file: QuotationsFile;
  /** Every passage that was read so far, by statement and clause. */
  seen: ReadonlyMap<string, Passage>;
}

export const passageKey = (statement: string, clause: string | null): string => `${statement} ${clause ?? ''}`;

/** Hits of the search that are read; the others are counted. */
const mostHeld = 12;

let opening: Promise<OpenCorpus> | null = null;

/** Opens once; after a failure the next call tries again. `build`: of the search index. */
export function openCorpus(base: string, build: string): Promise<OpenCorpus> {
  opening ??= start(base, build).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

async function start(base: string, build: string): Promise<OpenCorpus> {
  const files = await openFiles(async (path, again) => {
    const cache = again ? 'reload' : path === 'index.json' ? 'no-cache' : 'default';
    const response = await fetch(`${base}quotations/${path}`, { cache });
    if (!response.ok) throw new UnreadableFile(path);
    return response.text();
  });
  const seen = new Map<string, Passage>();
  const keep = (passage: Passage): Passage => {
    seen.set(passageKey(passage.statement.id, passage.clause), passage);
    return passage;
  };
  return {
    ...files,
    seen,
    passage: async (number) => keep(await files.passage(number)),
    holding: async (words) => {
      const held = await searched(base, build, words);
      held.passages.forEach(keep);
      return held;
    },
  };
}

async function searched(base: string, build: string, words: string): Promise<Held> {
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
