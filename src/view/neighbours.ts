/** The statements of the same parties before and after one, for the keys `[` and `]` and the links at a statement's end. */
import { type Summary, summaries } from '../corpus.ts';

const known = new Map<string, { previous: Summary | null; next: Summary | null }>();

/** By day; null at the ends. */
export function neighbours(id: string): { previous: Summary | null; next: Summary | null } {
  if (known.size === 0) {
    for (const list of Map.groupBy(summaries(), (s) => s.id.split('/')[0]).values()) {
      for (const [i, s] of list.entries())
        known.set(s.id, { previous: list[i - 1] ?? null, next: list[i + 1] ?? null });
    }
  }
  return known.get(id) ?? { previous: null, next: null };
}
