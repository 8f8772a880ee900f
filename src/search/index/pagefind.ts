/**
 * Pagefind's engine, asked for one token at a time. Its WebAssembly is driven through its own glue code; what it loads
 * is handed to it here, after it was checked, because Pagefind by itself passes over a file that is missing or damaged
 * and finds less.
 *
 * What this rests on is observed of 1.6.0, and compared with a plain scan in the tests: an exact search finds the
 * records that hold a word, and nothing else, but reports one place in each; a search that is not exact reports every
 * place, but takes the word for a beginning, and a word that is not there for a shorter one. No token is the beginning
 * of another, so the second is asked only after the first has found something. An exact search of a very common word
 * takes seconds; that such a word is there is known from the table.
 */
import { noPostings, type Postings, postingsOf } from './postings.ts';

/** Pagefind's glue code around its WebAssembly. */
export interface Backend {
  (options: { module_or_path: BufferSource }): Promise<unknown>;
  init_pagefind(meta: Uint8Array): number;
  load_index_chunk(pointer: number, chunk: Uint8Array): number;
  search(
    pointer: number,
    term: string,
    original: string,
    filters: string,
    sort: string,
    exact: boolean,
    exactDiacritics: boolean,
  ): string;
}

export interface Pagefind {
  /** A part of the index: CBOR, without Pagefind's signature. */
  load(part: Uint8Array): void;
  /** `known`: the token is surely in a part that was loaded; `placed`: where it stands matters. */
  postings(token: string, known: boolean, placed: boolean): Postings;
  /** Of every word that begins so; there must be one in the parts that were loaded. */
  begins(beginning: string): Postings;
}

export const pagefindVersion = '1.6.0';
const signature = 'pagefind_dcd';

/** What stands behind the signature; throws where there is none. */
function content(file: Uint8Array): Uint8Array {
  if (new TextDecoder().decode(file.subarray(0, signature.length)) !== signature)
    throw new Error('Not a file of Pagefind');
  return file.subarray(signature.length);
}

/** `wasm`: uncompressed, with Pagefind's signature in front; `records`: how many there are. */
export async function openPagefind(backend: Backend, wasm: Uint8Array, records: number): Promise<Pagefind> {
  await backend({ module_or_path: content(wasm).slice() });
  let pointer = backend.init_pagefind(metadata(records));
  const search = (token: string, exact: boolean): { p: string; l: { l: number }[] }[] => {
    const found = JSON.parse(backend.search(pointer, token, token, '{}', '', exact, true)) as {
      results: { p: string; l: { l: number }[] }[];
    };
    return found.results;
  };
  const postings = (token: string, placed: boolean): Postings =>
    postingsOf(
      search(token, false).map(({ p, l }) => ({ record: parseInt(p, 36), places: l.map((one) => one.l) })),
      placed,
    );
  return {
    load(part) {
      pointer = backend.load_index_chunk(pointer, part);
    },
    postings(token, known, placed) {
      if (!known && search(token, true).length === 0) return noPostings;
      return postings(token, placed);
    },
    begins: (beginning) => postings(beginning, true),
  };
}

/**
 * Pagefind's list of pages and parts: records named by their numbers in base 36, one word long, and no parts, since which
 * part holds a token follows from the token (parts.ts). It follows from a number, so it is written here and not sent.
 */
function metadata(records: number): Uint8Array {
  const bytes: number[] = [0x86, ...cborText(pagefindVersion), ...cborArray(records)];
  for (let record = 0; record < records; record++) bytes.push(0x83, ...cborText(record.toString(36)), 0x01, 0x60);
  bytes.push(0x80, 0x80, 0x80, 0x80);
  return Uint8Array.from(bytes);
}

/** CBOR (RFC 8949), of less than 24 characters of ASCII. */
const cborText = (text: string): number[] => [0x60 + text.length, ...text.split('').map((c) => c.charCodeAt(0))];
const cborArray = (length: number): number[] => [0x9a, ...[24, 16, 8, 0].map((shift) => (length >>> shift) & 0xff)];
