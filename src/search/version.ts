/** Which corpus and which index: the pages and the index of one build carry the same two words. */
import { createHash } from 'node:crypto';
import { corpusVersion } from '../corpus.ts';

/** Counted up whenever the index is made differently from the same corpus. */
const format = 1;

export const pagefindVersion = '1.6.0';

export interface IndexVersion {
  corpus: string;
  build: string;
}

export function indexVersion(): IndexVersion {
  const corpus = corpusVersion();
  const build = createHash('sha256').update(`${format} ${pagefindVersion} ${corpus}`).digest('hex').slice(0, 12);
  return { corpus, build };
}
