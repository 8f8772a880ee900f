/**
 * Reads and writes the files of a Pagefind index, as pagefind 1.6.0 makes them: gzip over `pagefind_dcd` and CBOR.
 * Another form is an error, never a guess.
 *
 *     metadata  [version, [[page name, words, fragment group], …], [[first word, last word, part], …], filters, sorts, fields]
 *     part      [[[word, [[page, places, places in fields], …], variants], …]]
 *
 * A page is the difference to the page before it in the list. Places are positions in the text; a negative number
 * sets the weight of those behind it.
 */
import { decode, encode } from 'cborg';
import { gunzipSync, gzipSync } from 'node:zlib';

const signature = Buffer.from('pagefind_dcd');

export interface Posting {
  page: number;
  places: number[];
}
export interface Word {
  word: string;
  postings: Posting[];
}
export interface Chunk {
  from: string;
  to: string;
  name: string;
}
export interface Meta {
  version: string;
  /** Names of the pages, in the order by which parts number them. */
  pages: string[];
  chunks: Chunk[];
}

function open(file: Uint8Array): Buffer {
  const plain = gunzipSync(file);
  if (!plain.subarray(0, signature.length).equals(signature)) throw unknownForm('signature');
  return plain.subarray(signature.length);
}

const close = (content: unknown): Buffer => gzipSync(Buffer.concat([signature, encode(content)]), { level: 9 });

/** Metadata of an index without filters and sort keys. */
export function readMeta(file: Uint8Array): Meta {
  const meta: unknown = decode(open(file));
  if (!Array.isArray(meta) || meta.length !== 6 || typeof meta[0] !== 'string') throw unknownForm('metadata');
  if (meta.slice(3).some((list) => !Array.isArray(list) || list.length > 0)) throw unknownForm('list of filters');
  return {
    version: meta[0],
    pages: rows(meta[1], 'page').map(([name]) => text(name, 'page')),
    chunks: rows(meta[2], 'part').map(([from, to, name]) => ({
      from: text(from, 'part'),
      to: text(to, 'part'),
      name: text(name, 'part'),
    })),
  };
}

/** The count of words is left out: it serves Pagefind's ranking alone, which says nothing about exact phrases. */
export const writeMeta = ({ version, pages, chunks }: Meta): Buffer =>
  close([
    version,
    pages.map((name) => [name, 1, '']),
    chunks.map(({ from, to, name }) => [from, to, name]),
    [],
    [],
    [],
  ]);

/** The words of a part, pages counted from 0; places that stand for weights are left out. */
export function readPart(file: Uint8Array): Word[] {
  const part: unknown = decode(open(file));
  if (!Array.isArray(part) || part.length !== 1) throw unknownForm('part');
  return rows(part[0], 'word').map(([word, postings, variants]) => {
    // Our tokens have no accents, so no token has variants.
    if (!Array.isArray(variants) || variants.length > 0) throw unknownForm('word');
    let page = 0;
    return {
      word: text(word, 'word'),
      postings: rows(postings, 'posting').map(([step, places, inFields]) => {
        if (typeof step !== 'number' || !Array.isArray(places) || !Array.isArray(inFields))
          throw unknownForm('posting');
        page += step;
        return { page, places: (places as number[]).filter((place) => place >= 0) };
      }),
    };
  });
}

/** `words` and the postings of each in ascending order. The weight is Pagefind's own for plain text, and left out. */
export function writePart(words: readonly Word[]): Buffer {
  return close([
    words.map(({ word, postings }) => {
      let before = 0;
      const list = postings.map(({ page, places }) => {
        const step = page - before;
        before = page;
        return [step, places, []];
      });
      return [word, list, []];
    }),
  ]);
}

/** Address that each fragment of a file stands for, by hash. A file named by one hash holds that fragment alone. */
export function fragmentUrls(file: Uint8Array, name: string): Map<string, string> {
  const content: unknown = JSON.parse(open(file).toString('utf8'));
  if (typeof content !== 'object' || content === null) throw unknownForm('fragment');
  const fragments = 'url' in content ? { [name.replace('.pf_fragment', '')]: content } : content;
  return new Map(
    Object.entries(fragments as Record<string, { url?: unknown }>).map(([hash, { url }]) => [
      hash,
      text(url, 'fragment'),
    ]),
  );
}

function rows(list: unknown, what: string): unknown[][] {
  if (!Array.isArray(list) || !list.every(Array.isArray)) throw unknownForm(what);
  return list as unknown[][];
}

function text(value: unknown, what: string): string {
  if (typeof value !== 'string') throw unknownForm(what);
  return value;
}

const unknownForm = (what: string): Error =>
  new Error(
    `The ${what} does not have the form of pagefind 1.6.0; src/search/build/pagefind-files.ts has to learn the new one.`,
  );
