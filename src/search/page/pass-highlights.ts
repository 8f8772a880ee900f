/** What a search leaves for the page that a result leads to; src/search/page/apply-highlights.ts finds it there. */
import type { Searched } from '../engine/context.ts';
import { isWord } from '../query/fold.ts';
import type { Pattern } from '../engine/match.ts';

/** In the storage of the tab. */
export const wordsKey = 'concord-words';
/** Beyond this many rows of words an address would grow too long. */
const mostRows = 12;

/** Called when a result is opened: the next page of this tab marks these patterns. */
export function rememberWords(patterns: readonly Pattern[]): void {
  try {
    sessionStorage.setItem(wordsKey, JSON.stringify(patterns));
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
