/**
 * Which paragraphs of the whole corpus are worded alike. In: paragraphs, any number, in any order. Out: for each the others
 * with the very same words, and those that share long spans with it, the most alike first. Exact repetitions are
 * collapsed before anything is compared; candidates come from an inverted index of 4-character shingles, of which those in
 * more than `cap` different paragraphs are left out as the phrases of the genre. Time and memory grow with the number of
 * characters. Nothing is reported.
 */
import { fold } from '../languages/script/fold.ts';

export interface Unit {
  statement: string;
  clause: string;
  /** Counted from 1. */
  paragraph: number;
  text: string;
}

interface Near {
  /** Position of the other paragraph among the units. */
  unit: number;
  /** Letters of this paragraph that stand in spans of four or more that the other has too, of how many. */
  shared: number;
  of: number;
}

/** Paragraphs of other statements: how many, and the positions of the first of them. */
interface Places {
  count: number;
  first: number[];
}

export interface Alike {
  /** With the same words, letter by letter; marks and spaces are not compared. */
  same: Places;
  /** With letters that differ in script, width or case alone. */
  form: Places;
  /** One for each wording; its repetitions are in `same` of that unit. */
  near: Near[];
}

export const limits = {
  /** A paragraph with fewer letters is alike by chance. */
  letters: 12,
  /** Characters of a shingle. */
  shingle: 4,
  /** A shingle in more different paragraphs tells nothing. */
  cap: 64,
  /** Candidates that are looked at more closely, and those that are kept. */
  candidates: 24,
  kept: 8,
  /** Most of the places with the same words that are named. */
  named: 20,
  /** Share of this paragraph's letters, and of the shorter one's, in shared spans. */
  share: 0.4,
} as const;

const printedLetters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, '');
const lettersOf = (text: string): string => printedLetters(fold(text).toLowerCase());

/** Hashes of the shingles of a text, one for each place where one begins (FNV-1a over UTF-16 units). */
function shingles(letters: string): Uint32Array {
  const found = new Uint32Array(Math.max(0, letters.length - limits.shingle + 1));
  for (let i = 0; i < found.length; i++) {
    let hash = 0x811c9dc5;
    for (let k = i; k < i + limits.shingle; k++) hash = Math.imul(hash ^ letters.charCodeAt(k), 0x01000193);
    found[i] = hash >>> 0;
  }
  return found;
}

export function neighbours(units: readonly Unit[]): Alike[] {
  const { texts, members } = collapse(units);
  const index = new Shingles(texts);
  const none = { count: 0, first: [] };
  const alike: Alike[] = units.map(() => ({ same: none, form: none, near: [] }));
  texts.forEach((letters, group) => {
    const own = members[group] ?? [];
    const near = nearTo(letters, group, texts, index);
    for (const same of Map.groupBy(own, (unit) => printedLetters(units[unit]?.text ?? '')).values()) {
      const ofForm = new Set(same);
      const [sameAs, formAs] = [same, own.filter((unit) => !ofForm.has(unit))].map((list) => placesIn(list, units));
      for (const unit of same) {
        const statement = units[unit]?.statement ?? '';
        const elsewhere = near.flatMap(({ group: other, shared }): Near[] => {
          const there = members[other]?.find((m) => units[m]?.statement !== statement);
          return there === undefined ? [] : [{ unit: there, shared, of: letters.length }];
        });
        alike[unit] = { same: sameAs?.(statement) ?? none, form: formAs?.(statement) ?? none, near: elsewhere };
      }
    }
  });
  return alike;
}

/** Of a list of paragraphs those outside a statement, in time that does not grow with the list. */
function placesIn(list: readonly number[], units: readonly Unit[]): (statement: string) => Places {
  const counts = new Map<string, number>();
  for (const unit of list) {
    const statement = units[unit]?.statement ?? '';
    counts.set(statement, (counts.get(statement) ?? 0) + 1);
  }
  return (statement) => {
    const first: number[] = [];
    for (const unit of list) {
      if (first.length === limits.named) break;
      if (units[unit]?.statement !== statement) first.push(unit);
    }
    return { count: list.length - (counts.get(statement) ?? 0), first };
  };
}

/** Different wordings, each with the units that have it; too short ones left out. */
function collapse(units: readonly Unit[]): { texts: string[]; members: number[][] } {
  const texts: string[] = [];
  const members: number[][] = [];
  const groups = new Map<string, number>();
  units.forEach(({ text }, unit) => {
    const letters = lettersOf(text);
    if (letters.length < limits.letters) return;
    const group = groups.get(letters) ?? texts.length;
    if (group === texts.length) {
      groups.set(letters, group);
      texts.push(letters);
      members.push([]);
    }
    members[group]?.push(unit);
  });
  return { texts, members };
}

/** Where each rare shingle stands: compressed rows, four bytes for an entry. */
class Shingles {
  readonly #slots: number;
  readonly #starts: Uint32Array;
  readonly #entries: Uint32Array;
  /** A bit for each slot whose shingles are too common to be listed. */
  readonly #common: Uint8Array;

  constructor(texts: readonly string[]) {
    // Many more slots than shingles keep different ones apart; 16 million bound the memory.
    const size = texts.reduce((sum, letters) => sum + letters.length, 0);
    this.#slots = Math.min(1 << 24, Math.max(1 << 20, 2 ** Math.ceil(Math.log2(4 * size + 2))));
    const counts = new Uint32Array(this.#slots + 1);
    const each = (visit: (slot: number, group: number) => void) =>
      texts.forEach((letters, group) => {
        for (const slot of new Set(shingles(letters).map((hash) => hash % this.#slots))) visit(slot, group);
      });
    each((slot) => (counts[slot] = (counts[slot] ?? 0) + 1));
    this.#common = new Uint8Array((this.#slots >> 3) + 1);
    this.#starts = new Uint32Array(this.#slots + 1);
    let sum = 0;
    for (let slot = 0; slot < this.#slots; slot++) {
      this.#starts[slot] = sum;
      const n = counts[slot] ?? 0;
      if (n > limits.cap) this.#common[slot >> 3] = (this.#common[slot >> 3] ?? 0) | (1 << (slot & 7));
      sum += n > 1 && n <= limits.cap ? n : 0;
    }
    this.#starts[this.#slots] = sum;
    this.#entries = new Uint32Array(sum);
    const next = this.#starts.slice();
    each((slot, group) => {
      const at = next[slot] ?? 0;
      if (at >= (this.#starts[slot + 1] ?? 0)) return;
      this.#entries[at] = group;
      next[slot] = at + 1;
    });
  }

  isCommon(hash: number): boolean {
    const slot = hash % this.#slots;
    return ((this.#common[slot >> 3] ?? 0) & (1 << (slot & 7))) !== 0;
  }

  groups(hash: number): Uint32Array {
    const slot = hash % this.#slots;
    return this.#entries.subarray(this.#starts[slot], this.#starts[slot + 1]);
  }
}

function nearTo(letters: string, group: number, texts: readonly string[], index: Shingles) {
  const counts = new Map<number, number>();
  const hashes = shingles(letters);
  const distinct = new Set(hashes);
  let common = 0;
  for (const hash of distinct) {
    if (index.isCommon(hash)) common++;
    for (const other of index.groups(hash)) if (other !== group) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  // Of what is not counted, shingles that are common or stand here twice, all may be shared: a bound, and no loss.
  const uncounted = hashes.length - distinct.size + common;
  return [...counts]
    .filter(([, count]) => limits.shingle * (count + uncounted) >= limits.letters)
    .sort(([x, p], [y, q]) => q - p || x - y)
    .slice(0, limits.candidates)
    .map(([other]) => ({
      group: other,
      shared: covered(hashes, texts[other] ?? ''),
      length: texts[other]?.length ?? 0,
    }))
    .filter(
      ({ shared, length }) => shared >= limits.share * Math.min(letters.length, length) && shared >= limits.letters,
    )
    .sort(
      (x, y) =>
        y.shared / Math.max(y.length, letters.length) - x.shared / Math.max(x.length, letters.length) ||
        x.group - y.group,
    )
    .slice(0, limits.kept);
}

/** Letters of a text, by the hashes of its shingles, that stand in a shingle which the other has too. */
function covered(hashes: Uint32Array, other: string): number {
  const theirs = new Set(shingles(other));
  let sum = 0;
  let end = 0;
  hashes.forEach((hash, i) => {
    if (!theirs.has(hash)) return;
    sum += i + limits.shingle - Math.max(end, i);
    end = i + limits.shingle;
  });
  return sum;
}
