/** The contents follow the reading: the entry of the clause at the top is marked and kept in sight, down and up again. */
import { currentClause } from './position.ts';

const rail = document.querySelector<HTMLElement>('.contents');
let waiting = false;
let following = false;

export function follow(): void {
  mark();
  if (following) return;
  following = true;
  addEventListener('scroll', () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(mark);
  });
}

function mark(): void {
  waiting = false;
  const entry = entryOf(currentClause());
  if (!rail) return;
  if (entry === null) rail.scrollTop = 0;
  else keepInSight(rail, entry);
  if (entry?.ariaCurrent === 'location') return;
  rail.querySelector('[aria-current]')?.removeAttribute('aria-current');
  if (entry) entry.ariaCurrent = 'location';
}

/** With a little of what comes before and after. */
function keepInSight(outer: HTMLElement, entry: HTMLElement): void {
  const [box, inner] = [outer.getBoundingClientRect(), entry.getBoundingClientRect()];
  const margin = box.height / 4;
  if (inner.top < box.top + margin) outer.scrollTop -= box.top + margin - inner.top;
  else if (inner.bottom > box.bottom - margin) outer.scrollTop += inner.bottom - box.bottom + margin;
}

/** That of the clause itself or, of a clause below another, of the one that the contents list. */
function entryOf(clause: HTMLElement | null): HTMLAnchorElement | null {
  for (let at = clause; at; at = at.parentElement?.closest<HTMLElement>('[data-clause]') ?? null) {
    const entry = rail?.querySelector<HTMLAnchorElement>(`a[href="#${CSS.escape(at.id)}"]`);
    if (entry) return entry;
  }
  return null;
}
