/** A corpus that is in memory as a whole: for the command and for tests. Pure. */
import type { CharacterMap } from '../search/query/fold.ts';
import type { Corpus } from './check.ts';
import { gramsOf, type Postings, postingsOf } from './grams.ts';
import { asPrinted } from './judge.ts';
import { open, wanted } from './locate.ts';
import { type Passage, rowsOf } from './passages.ts';

/** The grams of all readings of a passage; adds its characters to `counts`. */
export function passageGrams(passage: Passage, map: CharacterMap, counts: Map<string, number>): Set<string> {
  const grams = new Set<string>();
  for (const { form } of rowsOf(passage, map)) {
    for (const character of form) counts.set(character, (counts.get(character) ?? 0) + 1);
    for (const gram of gramsOf(form).keys()) grams.add(gram);
  }
  return grams;
}

/** How many characters the rarity of grams is estimated by. */
const commonCharacters = 1000;

/** In: how often each character occurs. Out: the most common ones in order, as QuotationsFile.common. */
export const mostCommon = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, commonCharacters)
    .map(([character]) => character)
    .join('');

/** From how many passages on a gram is common, by the passages of the corpus. */
export const commonFrom = (passages: number): number => Math.max(100, Math.min(500, Math.round(passages / 64)));

/** Passages in the order of the corpus; each is numbered by its place. */
export function wholeCorpus(passages: readonly Passage[], map: CharacterMap): Corpus {
  const lists = new Map<string, number[]>();
  const counts = new Map<string, number>();
  passages.forEach((passage, number) => {
    for (const gram of passageGrams(passage, map, counts)) {
      const list = lists.get(gram);
      if (list) list.push(number);
      else lists.set(gram, [number]);
    }
  });
  const common = commonFrom(passages.length);
  const lookup = async (grams: readonly string[]): Promise<Map<string, Postings>> => {
    const found = new Map<string, Postings>();
    for (const gram of grams) {
      const list = lists.get(gram);
      if (list) found.set(gram, postingsOf(list, common));
    }
    return found;
  };
  return {
    map,
    index: { common: mostCommon(counts), lookup },
    async passage(number) {
      const found = passages[number];
      if (!found) throw new RangeError(`There is no passage ${number}`);
      return found;
    },
    async holding(words) {
      const looked = wanted(words, map);
      return { passages: passages.filter((one) => asPrinted(looked, [open(one, map)]) !== null), more: 0 };
    },
  };
}
