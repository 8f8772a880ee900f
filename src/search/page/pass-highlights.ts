/** What a search leaves for the page that a result leads to; src/search/page/apply-highlights.ts finds it there. */
import type { Searched } from '../engine/context.ts';
import { type CharacterMap, isWord } from '../query/fold.ts';
import type { Marking } from '../engine/match.ts';

/** In the storage of the tab. */
export const wordsKey = 'concord-words';
/** Beyond this many rows of words an address would grow too long. */
const mostRows = 12;

/** What the next page marks: patterns, and the traditional characters that it needs to read its text like the search. */
export interface Passed {
  marking: Marking;
  map: [string, string];
}

/** Called when a result is opened. `characters`: of the whole corpus; those of the words are passed on. */
export function rememberWords(marking: Marking, characters: CharacterMap): void {
  const rows = [...marking.patterns, ...marking.nears.flatMap(({ left, right }) => [...left, ...right])];
  const used = new Set(rows.flatMap(({ units }) => units.flatMap((unit) => [...unit])));
  const pairs = [...characters].filter(([, simplified]) => used.has(simplified));
  const passed: Passed = {
    marking,
    map: [pairs.map(([from]) => from).join(''), pairs.map(([, to]) => to).join('')],
  };
  try {
    sessionStorage.setItem(wordsKey, JSON.stringify(passed));
  } catch {
    // Without storage the page opens unmarked.
  }
}

/**
 * The words for an address (`?q=`): as typed where the page that they lead to can find them so, else as they were found,
 * because that page has neither the map of characters nor the other names. Empty where nothing is looked for.
 */
export function wordsToKeep(query: string, searched: readonly Searched[]): string {
  const rows = searched.flatMap(({ patterns }) => patterns);
  if (rows.length === 0) return '';
  const asTyped = searched.every(({ added, folded }) => added.length === 0 && folded === null);
  if (asTyped || rows.length > mostRows) return query;
  const words = rows.map(({ units, prefix }) => units.join(units.some(isWord) ? ' ' : '') + (prefix ? '*' : ''));
  return [...new Set(words)].map((one) => (/^[\p{L}\p{N}]+\*?$/u.test(one) ? one : `"${one}"`)).join(' | ');
}
