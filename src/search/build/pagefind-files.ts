/**
 * What this project takes from pagefind 1.6.0 and gives to it. Another form is an error, never a guess.
 *
 *     part      `pagefind_dcd` and CBOR: [[[word, [[page, places, places in fields], …], variants], …]]
 *
 * A page is the difference to the page before it in the list, a place the difference to the place before it in the page.
 */
import { encode } from 'cborg';
import { sealGzip } from './seal.ts';

export const signature = Buffer.from('pagefind_dcd');

export interface Posting {
  page: number;
  /** As differences. */
  places: number[];
}
export interface Word {
  word: string;
  postings: Posting[];
}

/** A file of the index: words with the postings of each in ascending order. Pagefind’s weight for plain text is left out. */
export function writePart(words: readonly Word[], build: string, name: string): Buffer {
  const list = words.map(({ word, postings }) => {
    let before = 0;
    const rows = postings.map(({ page, places }) => {
      const step = page - before;
      before = page;
      return [step, places, []];
    });
    return [word, rows, []];
  });
  return sealGzip(Buffer.concat([signature, encode([list])]), build, name);
}

/**
 * The glue code around Pagefind’s WebAssembly, out of its pagefind.js, as a module that exports it. The rest of that file
 * fetches what the search worker fetches and checks itself.
 */
export function glueOf(source: string): string {
  const start = source.indexOf('let wasm_bindgen=');
  const end = source.indexOf('var __defProp=');
  if (!source.startsWith('const pagefind_version="1.6.0"') || start < 0 || end < start)
    throw new Error(
      'pagefind.js does not have the form of pagefind 1.6.0; src/search/build/pagefind-files.ts has to learn the new one.',
    );
  return `${source.slice(start, end)}\nexport const backend = wasm_bindgen;\n`;
}
