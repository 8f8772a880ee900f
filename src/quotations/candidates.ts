/** Which passages a quotation may come from, by the index of grams. Pure but for the reading of the index. */
import { gramsOf, type Postings } from './grams.ts';

/** The way to the index. */
export interface GramIndex {
  /** Characters by how common they are in the corpus, the most common first. */
  common: string;
  /** Of each gram its passages; absent from the map where no text has it. */
  lookup(grams: readonly string[]): Promise<ReadonlyMap<string, Postings>>;
}

export interface Candidates {
  /** Passages that have every gram that was looked up: all that can hold the words as quoted. */
  exact: number[];
  /** False where only common grams were looked up: then `exact` says nothing. */
  narrowed: boolean;
  /** Passages with the most of the rarest grams, the likeliest first. */
  near: number[];
}

/** Grams looked up at first; where those say too little; and where no passage that they led to is like the words. */
const inOneGo = 8;
const inTwo = 24;
const inAll = 64;
/** Grams of one passage that are enough to take it for the likeliest. */
const enoughGrams = 5;
/** What a common gram counts: its list is a sample, the same of every common gram, and would outvote the rest. */
const commonWeight = 0.2;
/** Passages that are worth reading, and how many with all grams looked up. */
const mostNear = 8;
const mostOfAll = 32;

/**
 * In: the compared form of quoted words; `thorough` where a first look was not enough. Out: where they may be.
 */
export async function candidates(form: string, index: GramIndex, thorough = false): Promise<Candidates> {
  const order = byRarity(gramsOf(form), index.common);
  const known = new Map<string, Postings | undefined>();
  const look = async (some: readonly string[]): Promise<void> => {
    const found = await index.lookup(some);
    for (const gram of some) known.set(gram, found.get(gram));
  };
  await look(order.slice(0, thorough ? inAll : inOneGo));
  let near = votes(known);
  let exact = intersection(known);
  const sure = exact !== null && exact.length > 0;
  if (!thorough && !sure && order.length > inOneGo && (near[0]?.grams ?? 0) < enoughGrams) {
    await look(order.slice(inOneGo, inTwo));
    near = votes(known);
    exact = intersection(known);
  }
  const most = thorough ? mostOfAll : mostNear;
  return { exact: exact ?? [], narrowed: exact !== null, near: near.slice(0, most).map(({ passage }) => passage) };
}

/** Those in every list; null where every list is a sample. Empty where a gram is in no text. */
function intersection(known: ReadonlyMap<string, Postings | undefined>): number[] | null {
  let all: Set<number> | null = null;
  for (const postings of known.values()) {
    if (postings?.common) continue;
    const next: Set<number> = new Set(postings?.passages ?? []);
    all = all === null ? next : all.intersection(next);
  }
  return all === null ? null : [...all].sort((a, b) => a - b);
}

interface Vote {
  passage: number;
  weight: number;
  grams: number;
}

/** Passages by the weight of their grams: a gram counts the more, the fewer passages have it. */
function votes(known: ReadonlyMap<string, Postings | undefined>): Vote[] {
  const found = new Map<number, Vote>();
  for (const postings of known.values()) {
    if (!postings) continue;
    const weight = postings.common ? commonWeight : 1 + 8 / Math.sqrt(postings.passages.length);
    for (const passage of postings.passages) {
      const entry = found.get(passage) ?? { passage, weight: 0, grams: 0 };
      entry.weight += weight;
      entry.grams++;
      found.set(passage, entry);
    }
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight || a.passage - b.passage);
}

/**
 * Grams by how rare their characters are, spread over the words: first those that share no character with one before
 * them, because a wrong character spoils every gram that holds it.
 */
function byRarity(grams: ReadonlyMap<string, number>, common: string): string[] {
  const rank = new Map([...common].map((character, i) => [character, Math.log2(i + 2)]));
  const rarest = Math.log2(common.length + 64);
  const score = (gram: string): number => {
    let sum = 0;
    for (const character of gram) sum += rank.get(character) ?? rarest;
    return sum / gram.length;
  };
  const left = [...grams].map(([gram, at]) => ({ gram, at, score: score(gram) })).sort((a, b) => b.score - a.score);
  const order: string[] = [];
  for (let round = 0; left.length > 0 && round < 100; round++) {
    const taken: { at: number; end: number }[] = [];
    for (const one of left.slice()) {
      const end = one.at + one.gram.length;
      if (taken.some((other) => one.at < other.end && other.at < end)) continue;
      taken.push({ at: one.at, end });
      order.push(one.gram);
      left.splice(left.indexOf(one), 1);
    }
  }
  return order;
}
