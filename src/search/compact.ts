/**
 * Makes Pagefind's page table small. Pagefind names each page by a hash, from which it fetches a fragment that holds the
 * page's text. We show texts from our own packs, so the name can be the record's number: at 20,000 clauses the table
 * shrinks to a third, and the answer to a query says at once which clauses it found.
 *
 * What is read here is the form of pagefind 1.6.0: gzip over `pagefind_dcd` and CBOR
 * `[version, [[hash, words, group], …], chunks, filters, sorts, fields]`. Another form is an error, never a guess.
 */
import { decode, encode } from 'cborg';
import { gunzipSync, gzipSync } from 'node:zlib';

const signature = Buffer.from('pagefind_dcd');

/** Contents of a Pagefind file without gzip and signature. */
export function open(file: Uint8Array): Buffer {
  const plain = gunzipSync(file);
  if (!plain.subarray(0, signature.length).equals(signature)) {
    throw new Error('This is not a file of pagefind 1.6.0: the signature pagefind_dcd is missing.');
  }
  return plain.subarray(signature.length);
}

export interface Meta {
  /** The metadata file with every page named by a number in base 36. */
  file: Buffer;
  /** First and last word and the file of each part of the index, in the order of the words. */
  chunks: { from: string; to: string; name: string }[];
}

/**
 * The metadata file with every page named by `numberOf(hash)`. The word counts go too: they serve Pagefind's ranking
 * alone, which says nothing about exact phrases.
 */
export function renamePages(file: Uint8Array, numberOf: (hash: string) => number): Meta {
  const meta: unknown = decode(open(file));
  if (!Array.isArray(meta) || meta.length !== 6 || !Array.isArray(meta[1])) throw unknownForm('metadata');
  const pages = meta[1].map((page: unknown) => {
    if (!Array.isArray(page) || page.length !== 3 || typeof page[0] !== 'string') throw unknownForm('page');
    return [numberOf(page[0]).toString(36), 1, ''];
  });
  const chunks = (meta[2] as unknown[]).map((chunk) => {
    const [from, to, name] = Array.isArray(chunk) ? (chunk as unknown[]) : [];
    if (typeof from !== 'string' || typeof to !== 'string' || typeof name !== 'string') throw unknownForm('chunk');
    return { from, to, name };
  });
  const content = Buffer.concat([signature, encode([meta[0], pages, ...meta.slice(2)])]);
  return { file: gzipSync(content, { level: 9 }), chunks };
}

/** Address that each fragment of a file stands for, by hash. A file named by one hash holds that fragment alone. */
export function fragmentUrls(file: Uint8Array, name: string): Map<string, string> {
  const content: unknown = JSON.parse(open(file).toString('utf8'));
  if (typeof content !== 'object' || content === null) throw unknownForm('fragment');
  const fragments = 'url' in content ? { [name.replace('.pf_fragment', '')]: content } : content;
  return new Map(
    Object.entries(fragments as Record<string, { url?: unknown }>).map(([hash, { url }]) => {
      if (typeof url !== 'string') throw unknownForm('fragment');
      return [hash, url];
    }),
  );
}

const unknownForm = (what: string): Error =>
  new Error(
    `Pagefind's ${what} does not have the form of version 1.6.0; src/search/compact.ts has to learn the new one.`,
  );
