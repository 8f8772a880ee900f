/**
 * Where the reader was in the results, kept with the entry of the history: a browser that comes back to the page finds it
 * empty, and has forgotten the place when the results are there again.
 */
const rows = '#search-results :is([data-hit],[data-line],[data-count],[data-absent])';

interface Place {
  /** Number of the first row in view, and its distance from the top of the window in pixels. */
  row: number;
  top: number;
}

/** Keeps the place, or that it is the top, with the entry of the history at hand; called before it is left. */
export function rememberPlace(): void {
  const all = [...document.querySelectorAll<HTMLElement>(rows)];
  const row = all.findIndex((one) => one.getBoundingClientRect().bottom > 0);
  const top = all[row]?.getBoundingClientRect().top;
  // Results that are still on their way have the place that was kept before.
  if (row < 0 || top === undefined) return;
  const place: Place | null = scrollY === 0 ? null : { row, top };
  history.replaceState({ place }, '');
}

/** The place that was kept with the entry of the history at hand; null where none was. */
export function keptPlace(): Place | null {
  const { place } = (history.state ?? {}) as { place?: Partial<Place> | null };
  return typeof place?.row === 'number' && typeof place.top === 'number' ? { row: place.row, top: place.top } : null;
}

/** Scrolls to a place, once the results are shown. */
export function returnTo({ row, top }: Place): void {
  const found = document.querySelectorAll<HTMLElement>(rows)[row];
  if (found) scrollTo({ top: scrollY + found.getBoundingClientRect().top - top, behavior: 'instant' });
}
