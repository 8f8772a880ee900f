/** Which corpus and which index: the pages and the index of one build carry the same two words. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder, corpusVersion } from '../../corpus.ts';

/** Counted up whenever the index is made differently from the same corpus. */
const format = 4;

/** The one version whose files src/search/build/pagefind-files.ts knows; building the index with another one is refused. */
export const pagefindVersion = '1.6.0';

export interface IndexVersion {
  corpus: string;
  build: string;
}

let known: IndexVersion | null = null;

/** Computed once per process: every page asks for it. */
export function indexVersion(): IndexVersion {
  known ??= compute();
  return known;
}

function compute(): IndexVersion {
  const corpus = corpusVersion();
  const hash = createHash('sha256').update(`${format} ${pagefindVersion} ${corpus}`);
  for (const name of ['aliases.yaml', 'organisations.yaml']) {
    const file = join(contentFolder(), name);
    if (existsSync(file)) hash.update(`\0${name}\0`).update(readFileSync(file));
  }
  return { corpus, build: hash.digest('hex').slice(0, 12) };
}
