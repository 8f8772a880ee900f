/**
 * Which labels are labels. A number at the start of a paragraph is one when it has its place in a sequence: the next
 * of its level, the first of a new one, or one after a gap that is then reported. What fits nowhere is running text.
 */
import type { Family, Label } from '../label/index.ts';
import { type Candidate, plausible, topFamily } from './families.ts';

export type { Candidate } from './families.ts';

type Finding = 'missing' | 'doubled' | 'out-of-order' | 'repeated' | 'restarted';

export interface Accepted {
  index: number;
  label: Label;
  /** Depth in the tree, 0 for the top. */
  depth: number;
  /** Number that it counts as: that of the label, or its place where every label says 1. */
  value: number;
  /** A translation of the clause before it. */
  pairs: boolean;
  finding: { type: Finding; missing: number[] } | null;
}

interface Level {
  family: Family;
  last: number;
  indent: number | undefined;
  /** Its items end as those of a list: with a semicolon, a comma or "and". */
  list: boolean;
  /** That of its last item; see `Candidate`. */
  foreign: string | null;
}

/** Accepts candidates in order. Linear in their number but for the few levels that are open at once. */
export function sequence(all: readonly Candidate[]): Accepted[] {
  const candidates = readings(all);
  const families = plausible(candidates);
  const usable = candidates.filter((c) => families.has(c.label.family));
  const top = topFamily(usable, families);
  const upcoming = followers(usable);
  const counted = new Counter(families, top);
  const accepted: Accepted[] = [];
  for (const [i, c] of usable.entries()) {
    const found = counted.take(c, upcoming[i] ?? 0);
    if (found) accepted.push(found);
  }
  return accepted;
}

/** A label of two readings, such as (i), C. or イ, is of the series that has come just as far as the one before it. */
function readings(candidates: readonly Candidate[]): Candidate[] {
  const last = new Map<Family, number>();
  return candidates.map((c) => {
    const { other } = c.label;
    const fits = (label: Label) => label.value === (last.get(label.family) ?? 0) + 1;
    const second = other && fits(other) && (other.value > 1 || !fits(c.label));
    const label = second && !(c.label.value > 1 && fits(c.label)) ? other : c.label;
    last.set(label.family, label.value);
    return label === c.label ? c : { ...c, label };
  });
}

/** For each candidate the value of the next one of its family, 0 when there is none. */
function followers(candidates: readonly Candidate[]): number[] {
  const next = new Map<Family, number>();
  const found = Array.from({ length: candidates.length }, () => 0);
  for (let i = candidates.length - 1; i >= 0; i--) {
    const label = candidates[i]?.label;
    if (!label) continue;
    found[i] = next.get(label.family) ?? 0;
    next.set(label.family, label.value);
  }
  return found;
}

class Counter {
  /** Families in which every label says 1. */
  readonly #repeating = new Set<Family>();
  readonly #top: Family | null;
  #levels: Level[] = [];
  #remembered = new Map<Family, number>();
  readonly #seen = new Map<Family, Set<number>>();

  constructor(families: ReadonlyMap<Family, number[]>, top: Family | null) {
    for (const [family, values] of families) if (values.every((v) => v === 1)) this.#repeating.add(family);
    this.#top = top;
  }

  take(c: Candidate, following: number): Accepted | null {
    const { label } = c;
    if (this.#levels.length === 0 && label.family !== this.#top) return null;
    const depth = this.#nextOf(c);
    if (depth >= 0) return this.#at(c, depth, null);
    const pair = this.#pairOf(c);
    if (pair) return pair;
    const same = this.#levels.findLastIndex((l) => l.family === label.family);
    return same >= 0 ? this.#again(c, same, following) : this.#deeper(c, following);
  }

  /**
   * The open level that this number is the next of, -1 for none. Where it is that of two (1. 2. below 2., then 3.), the
   * one that stands at the same indent; else a list whose last item ended with a full stop is over.
   */
  #nextOf(c: Candidate): number {
    const { family, value } = c.label;
    const fits = this.#levels.flatMap((l, i) => (l.family === family && l.last + 1 === value ? [i] : []));
    const deepest = fits.at(-1) ?? -1;
    if (fits.length < 2) return deepest;
    const aligned = fits.filter((i) => c.indent !== undefined && this.#levels[i]?.indent === c.indent);
    if (aligned.length === 1) return aligned[0] ?? deepest;
    return this.#levels[deepest]?.list && c.before === 'stops' ? (fits.at(-2) ?? deepest) : deepest;
  }

  /**
   * The same clause in another language, counted in its own way: 一、双方… and below it 1. 양측은… Every clause has one, so the
   * number is that of the clause above, and the paragraphs are not those of a list in it.
   */
  #pairOf(c: Candidate): Accepted | null {
    const [top] = this.#levels;
    const other = top && c.label.family !== top.family && !c.label.bracketed && translates(c, top);
    return other && this.#levels.length === 1 && c.label.value === top.last
      ? { ...this.#accept(c, 0, c.label.value), pairs: true }
      : null;
  }

  /** A level of this family is open, but the number is not the next one. */
  #again(c: Candidate, depth: number, following: number): Accepted | null {
    const level = this.#levels[depth];
    const { value, family, strength } = c.label;
    if (!level) return null;
    if (value === level.last && translates(c, level)) return { ...this.#accept(c, depth, value), pairs: true };
    if (this.#repeating.has(family)) return this.#at(c, depth, { type: 'repeated', missing: [] }, level.last + 1);
    if (value === 1 && c.afterHeading) return this.#at(c, depth, { type: 'restarted', missing: [] });
    if (strength === 'weak' && value !== following - 1) return null;
    if (value === level.last) return this.#at(c, depth, { type: 'doubled', missing: [] });
    if (value > level.last) {
      const missing = range(level.last + 1, value);
      const near = missing.length <= 3 || (following === value + 1 && missing.length <= 12);
      return near ? this.#at(c, depth, { type: 'missing', missing }) : null;
    }
    if (value === 1 && following === 2 && depth === this.#levels.length - 1 && strength === 'strong')
      return this.#push(c, null);
    const known = this.#seen.get(family)?.has(value) ?? false;
    return known && strength === 'weak' ? null : this.#at(c, depth, { type: 'out-of-order', missing: [] });
  }

  /** No level of this family is open: it opens one below the last clause, or goes on where an earlier one stopped. */
  #deeper(c: Candidate, following: number): Accepted | null {
    const { value, family, strength } = c.label;
    if (value === 1) return this.#push(c, null);
    if (this.#remembered.get(family) === value - 1) return this.#push(c, null);
    const goesOn = following === value + 1;
    const missing = range(1, value);
    if (this.#levels.length === 0 && value <= 12) return this.#push(c, { type: 'missing', missing });
    return strength === 'strong' && goesOn && value <= 4 ? this.#push(c, { type: 'missing', missing }) : null;
  }

  #push(c: Candidate, finding: Accepted['finding']): Accepted {
    this.#levels.push({ family: c.label.family, last: 0, indent: c.indent, list: false, foreign: null });
    return this.#at(c, this.#levels.length - 1, finding);
  }

  #at(c: Candidate, depth: number, finding: Accepted['finding'], counted = c.label.value): Accepted {
    for (const closed of this.#levels.splice(depth + 1)) this.#remembered.set(closed.family, closed.last);
    const level = this.#levels[depth];
    if (level && counted > 1 && c.before === 'goes-on') level.list = true;
    if (level) {
      level.last = finding?.type === 'out-of-order' ? Math.max(level.last, counted) : counted;
      level.foreign = c.foreign;
    }
    const seen = this.#seen.get(c.label.family) ?? new Set<number>();
    this.#seen.set(c.label.family, seen.add(c.label.value));
    return { ...this.#accept(c, depth, counted), finding };
  }

  #accept(c: Candidate, depth: number, value: number): Accepted {
    return { index: c.index, label: c.label, depth, value, pairs: false, finding: null };
  }
}

/** A doubled number is that of a translation where it stands before another language than its clause; [1] always is. */
const translates = (c: Candidate, { foreign }: Level): boolean =>
  c.label.bracketed || (c.foreign !== null && c.foreign !== foreign);

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
