/** The names found in a part of a text. */
import type { NameHit } from './party-names.ts';

/**
 * @param hits in order of their starts
 * @returns those that start at or after `from` and end at or before `to` (UTF-16 offsets), found by halving: a paragraph
 *   may be a whole document
 */
export function hitsBetween(hits: readonly NameHit[], from: number, to: number): NameHit[] {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: NameHit[] = [];
  for (let hit = hits[low]; hit && hit.start < to; hit = hits[++low]) if (hit.end <= to) found.push(hit);
  return found;
}
