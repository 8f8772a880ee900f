/**
 * A file of the index: tokens with their postings, coded as numbers, and opened into what Pagefind loads. Pagefind's own
 * form, CBOR in gzip, would take half as much again.
 */
import { NumberDecoder, NumberEncoder } from './numbers.ts';
import { isPlaceless } from './tokens.ts';

export interface Posting {
  page: number;
  /** As differences; 0 alone for tokens without places. */
  places: readonly number[];
}
export interface Word {
  word: string;
  /** Pages ascending. */
  postings: readonly Posting[];
}

/** What the numbers of a file are; the steps between pages go by how many pages there are. */
const contexts = {
  words: 0,
  shared: 1,
  length: 2,
  unit: 3,
  pages: 5,
  first: 6,
  step: 7,
  count: 23,
  place: 26,
  all: 28,
};
const stepContext = (pages: number): number => contexts.step + Math.min(15, 31 - Math.clz32(pages));

/** Tokens ascending by UTF-16 units. */
export function packWords(words: readonly Word[]): Uint8Array {
  const out = new NumberEncoder(contexts.all);
  out.add(contexts.words, words.length);
  let before = '';
  for (const { word, postings } of words) {
    packToken(out, word, before);
    before = word;
    out.add(contexts.pages, postings.length);
    let last = -1;
    let many = 0;
    for (const { page, places } of postings) {
      out.add(last < 0 ? contexts.first : stepContext(postings.length), page - last - 1);
      last = page;
      if (isPlaceless(word)) continue;
      out.add(contexts.count + Math.min(2, many), places.length - 1);
      many = places.length - 1;
      places.forEach((place, i) => out.add(contexts.place + (i === 0 ? 0 : 1), i === 0 ? place : place - 1));
    }
  }
  return out.end();
}

/** A token by what it shares with the one before it, which is smaller. */
function packToken(out: NumberEncoder, word: string, before: string): void {
  let shared = 0;
  while (shared < before.length && word[shared] === before[shared]) shared++;
  const next = shared < before.length ? before.charCodeAt(shared) : -1;
  if (word.length <= shared || word.charCodeAt(shared) <= next) throw new Error(`${word} comes after ${before}`);
  out.add(contexts.shared, shared);
  out.add(contexts.length, word.length - shared - 1);
  out.add(contexts.unit, word.charCodeAt(shared) - next - 1);
  for (let i = shared + 1; i < word.length; i++) out.add(contexts.unit + 1, word.charCodeAt(i));
}

function unpackToken(from: NumberDecoder, before: string): string {
  const shared = from.take(contexts.shared);
  const length = from.take(contexts.length);
  const next = shared < before.length ? before.charCodeAt(shared) : -1;
  let word = before.slice(0, shared) + String.fromCharCode(from.take(contexts.unit) + next + 1);
  for (let i = 0; i < length; i++) word += String.fromCharCode(from.take(contexts.unit + 1));
  return word;
}

/** What `packWords` made, as the CBOR (RFC 8949) that Pagefind loads. Its weight for plain text is left out. */
export function openWords(packed: Uint8Array): Uint8Array {
  const from = new NumberDecoder(contexts.all, packed);
  const out = new Cbor();
  const words = from.take(contexts.words);
  out.head(array, 1);
  out.head(array, words);
  let word = '';
  for (let i = 0; i < words; i++) {
    word = unpackToken(from, word);
    const pages = from.take(contexts.pages);
    out.head(array, 3);
    out.text(word);
    out.head(array, pages);
    let many = 0;
    for (let page = 0; page < pages; page++) {
      out.head(array, 3);
      // Pagefind counts from the page before, and from 0 at first.
      out.head(unsigned, page === 0 ? from.take(contexts.first) : from.take(stepContext(pages)) + 1);
      many = isPlaceless(word) ? 0 : from.take(contexts.count + Math.min(2, many));
      out.head(array, many + 1);
      if (isPlaceless(word)) out.head(unsigned, 0);
      else
        for (let k = 0; k <= many; k++)
          out.head(unsigned, from.take(contexts.place + (k === 0 ? 0 : 1)) + (k === 0 ? 0 : 1));
      out.head(array, 0);
    }
    out.head(array, 0);
  }
  return out.bytes();
}

const unsigned = 0x00;
const utf8 = 0x60;
const array = 0x80;

class Cbor {
  #bytes = new Uint8Array(4096);
  #length = 0;

  /** Type and length, or an unsigned number. */
  head(type: number, value: number): void {
    const more = value < 24 ? 0 : value < 0x100 ? 1 : value < 0x10000 ? 2 : 4;
    this.#room(5);
    this.#bytes[this.#length++] = type + (more === 0 ? value : 23 + (more === 4 ? 3 : more));
    for (let i = more - 1; i >= 0; i--) this.#bytes[this.#length++] = (value >>> (8 * i)) & 0xff;
  }
  text(words: string): void {
    const bytes = new TextEncoder().encode(words);
    this.head(utf8, bytes.length);
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }
  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }
  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(this.#bytes.length * 2 + more);
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
