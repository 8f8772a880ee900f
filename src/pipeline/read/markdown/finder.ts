/** Searches ahead in a text, each part of which is searched once. */

/** Finds a string at or after an offset, asking the source once per stretch. */
export class Finder {
  readonly #source: string;
  readonly #what: string;
  #next = -1;
  constructor(source: string, what: string) {
    this.#source = source;
    this.#what = what;
  }
  /** Offset of the next one at or after `from`, or -1. */
  from(from: number): number {
    if (this.#next === -2) return -1;
    if (this.#next < from) {
      const found = this.#source.indexOf(this.#what, from);
      this.#next = found < 0 ? -2 : found;
    }
    return this.#next < 0 ? -1 : this.#next;
  }
}
