/**
 * From records to the words of the index with their postings, in memory. A place costs little more than a byte, so that a
 * corpus of 200,000 clauses needs some hundred megabytes.
 */
import type { Posting, Word } from '../index/part-file.ts';

/** Numbers of seven bits a byte, the last byte marked. */
class Bytes {
  #bytes = new Uint8Array(8);
  #length = 0;

  push(value: number): void {
    let rest = value;
    do {
      if (this.#length === this.#bytes.length) {
        const larger = new Uint8Array(this.#length * 2);
        larger.set(this.#bytes);
        this.#bytes = larger;
      }
      this.#bytes[this.#length++] = (rest & 0x7f) | (rest < 0x80 ? 0x80 : 0);
      rest >>>= 7;
    } while (rest > 0);
  }

  *read(): Generator<number> {
    let value = 0;
    let shift = 0;
    for (let i = 0; i < this.#length; i++) {
      const byte = this.#bytes[i] ?? 0;
      value += (byte & 0x7f) * 2 ** shift;
      shift += 7;
      if (byte < 0x80) continue;
      yield value;
      value = 0;
      shift = 0;
    }
  }
}

interface Held {
  bytes: Bytes;
  record: number;
  records: number;
  places: number;
}

export interface Inverted {
  /** `tokens`: with their places, ascending; records must come in ascending order. */
  add(record: number, tokens: ReadonlyMap<string, readonly number[]>): void;
  /** Every token with the number of its records and places. */
  sizes(): Generator<{ token: string; records: number; places: number }>;
  /** A token as Pagefind stores it: places as steps from one to the next, 0 for tokens without. */
  word(token: string): Word;
}

export function inverter(): Inverted {
  const held = new Map<string, Held>();
  return {
    add(record, tokens) {
      for (const [token, places] of tokens) {
        let one = held.get(token);
        if (!one) held.set(token, (one = { bytes: new Bytes(), record: 0, records: 0, places: 0 }));
        if (one.records > 0 && record <= one.record) throw new Error(`Record ${record} comes after ${one.record}`);
        one.bytes.push(record - one.record);
        one.bytes.push(places.length);
        let before = 0;
        for (const place of places) {
          one.bytes.push(place - before);
          before = place;
        }
        one.record = record;
        one.records++;
        one.places += places.length;
      }
    },
    *sizes() {
      for (const [token, { records, places }] of held) yield { token, records, places };
    },
    word(token) {
      const postings: Posting[] = [];
      const numbers = [...(held.get(token)?.bytes.read() ?? [])];
      let page = 0;
      for (let at = 0; at < numbers.length;) {
        const [step = 0, count = 0] = [numbers[at], numbers[at + 1]];
        page += step;
        postings.push({ page, places: count === 0 ? [0] : numbers.slice(at + 2, at + 2 + count) });
        at += 2 + count;
      }
      return { word: token, postings };
    },
  };
}
