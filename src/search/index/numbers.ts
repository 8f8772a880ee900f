/**
 * Numbers in few bits: an adaptive binary range coder, as in LZMA (Igor Pavlov's LZMA specification, 9.20), which spends
 * on a number what its size says in its context. The lists of the index take two thirds of what gzip makes of them.
 *
 * A number from 0 on is coded as the count of its binary digits (of the number plus one), each digit of that count and the
 * two digits behind the leading one by what came before in the same context, the others as they are.
 */

/** One in this many is the finest likelihood. */
const whole = 1 << 15;
/** How far a likelihood moves by the nth bit, as a shift: far at first, since a file is short. */
const rates = [1, 1, 2, 2, 2].concat(Array<number>(6).fill(3), Array<number>(10).fill(4), Array<number>(20).fill(5), 6);
const perContext = 128;
const least = 2 ** 24;

/** What was seen in each context; the encoder and the decoder keep one each, and they stay alike. */
class Likelihoods {
  readonly #zero: Uint16Array;
  readonly #seen: Uint8Array;
  constructor(contexts: number) {
    this.#zero = new Uint16Array(contexts * perContext).fill(whole / 2);
    this.#seen = new Uint8Array(contexts * perContext);
  }
  /** That the bit at this place is 0, of `whole`. */
  zero(place: number): number {
    return this.#zero[place] ?? whole / 2;
  }
  saw(place: number, bit: number): void {
    const seen = this.#seen[place] ?? 0;
    const rate = rates[seen] ?? 6;
    if (seen < rates.length) this.#seen[place] = seen + 1;
    const now = this.zero(place);
    this.#zero[place] = bit === 0 ? now + ((whole - now) >> rate) : now - (now >> rate);
  }
}

/** Codes or decodes one bit; a decoder ignores `bit`. `place`: of its likelihood; −1 for a bit of which nothing is known. */
type CodeBit = (place: number, bit: number) => number;

/** The number, as coded or decoded. */
function codeNumber(code: CodeBit, context: number, number: number): number {
  const from = context * perContext;
  const wanted = 31 - Math.clz32(number + 1);
  let node = 1;
  for (let shift = 4; shift >= 0; shift--) node = node * 2 + code(from + node, (wanted >>> shift) & 1);
  const digits = node - 32;
  let value = 1;
  for (let i = 0; i < digits; i++) {
    const bit = ((number + 1) >>> (digits - 1 - i)) & 1;
    const place = i === 0 ? from + 32 + digits : i === 1 ? from + 64 + digits * 2 + (value & 1) : -1;
    value = value * 2 + code(place, bit);
  }
  return value - 1;
}

/** Numbers below 2³¹ − 1 in, bytes out. */
export class NumberEncoder {
  readonly #seen: Likelihoods;
  readonly #bytes: number[] = [];
  #low = 0;
  #range = 0xffffffff;
  #kept = 0;
  #pending = 1;
  constructor(contexts: number) {
    this.#seen = new Likelihoods(contexts);
  }
  add(context: number, number: number): void {
    codeNumber((place, bit) => this.#bit(place, bit), context, number);
  }
  end(): Uint8Array {
    for (let i = 0; i < 5; i++) this.#shift();
    // The first byte is always 0.
    return Uint8Array.from(this.#bytes.slice(1));
  }
  #bit(place: number, bit: number): number {
    const bound = place < 0 ? this.#range >>> 1 : (this.#range >>> 15) * this.#seen.zero(place);
    if (bit === 0) this.#range = bound;
    else {
      this.#low += bound;
      this.#range -= bound;
    }
    if (place >= 0) this.#seen.saw(place, bit);
    while (this.#range < least) {
      this.#range = (this.#range << 8) >>> 0;
      this.#shift();
    }
    return bit;
  }
  /** A byte is sure once no carry can reach it. */
  #shift(): void {
    const carry = this.#low >= 2 ** 32 ? 1 : 0;
    if (this.#low < 0xff000000 || carry === 1) {
      this.#bytes.push((this.#kept + carry) & 0xff);
      for (; this.#pending > 1; this.#pending--) this.#bytes.push((0xff + carry) & 0xff);
      this.#pending = 0;
      this.#kept = Math.floor(this.#low / least) & 0xff;
    }
    this.#pending++;
    this.#low = (this.#low % least) * 256;
  }
}

/** Gives the numbers back, in the order and by the contexts in which they were added. */
export class NumberDecoder {
  readonly #seen: Likelihoods;
  readonly #bytes: Uint8Array;
  #at = 0;
  #code = 0;
  #range = 0xffffffff;
  constructor(contexts: number, bytes: Uint8Array) {
    this.#seen = new Likelihoods(contexts);
    this.#bytes = bytes;
    for (let i = 0; i < 4; i++) this.#next();
  }
  take(context: number): number {
    return codeNumber((place) => this.#bit(place), context, 0);
  }
  #next(): void {
    this.#code = ((this.#code << 8) | (this.#bytes[this.#at++] ?? 0)) >>> 0;
  }
  #bit(place: number): number {
    const bound = place < 0 ? this.#range >>> 1 : (this.#range >>> 15) * this.#seen.zero(place);
    const bit = this.#code < bound ? 0 : 1;
    if (bit === 0) this.#range = bound;
    else {
      this.#code -= bound;
      this.#range -= bound;
    }
    if (place >= 0) this.#seen.saw(place, bit);
    while (this.#range < least) {
      this.#range = (this.#range << 8) >>> 0;
      this.#next();
    }
    return bit;
  }
}
