/** The corpus as the worker reads it: the files of the site, and what the search holds for words that are common. */
import type { Corpus, Held } from '../check.ts';
import { openFiles, type QuotationsFile, UnreadableFile } from '../files.ts';
import type { Passage } from '../passages.ts';
import { passageKey } from './protocol.ts';

export interface OpenCorpus extends Corpus {
  file: QuotationsFile;
  /** Every passage that was read so far, by statement and clause. */
  seen: ReadonlyMap<string, Passage>;
}

/** `base`: path of the site. `holding`: as of a corpus. Rejects with an UnreadableFile. */
export async function openCorpus(base: string, holding: (words: string) => Promise<Held>): Promise<OpenCorpus> {
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
      const held = await holding(words);
      held.passages.forEach(keep);
      return held;
    },
  };
}
