/** Searches ahead in a text, each part of which is searched once. */

/** Finds a string, in letters of either case, at or after an offset, asking the source once per span. */
export class Finder {
  readonly #source: string;
  readonly #what: RegExp;
  #next = -1;
  constructor(source: string, what: string) {
    this.#source = source;
    this.#what = new RegExp(what.replace(/[^\w]/gu, '\\$&'), 'gi');
  }
  /** Offset of the next one at or after `from`, or -1. */
  from(from: number): number {
    if (this.#next === -2) return -1;
    if (this.#next < from) {
      this.#what.lastIndex = from;
      this.#next = this.#what.exec(this.#source)?.index ?? -2;
    }
    return this.#next < 0 ? -1 : this.#next;
  }
}
