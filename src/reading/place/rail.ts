/** The rail of contents follows the reading: it marks the entry of the clause at the top and keeps it in sight. */
import { currentClause } from './position.ts';

const rail = document.querySelector<HTMLElement>('.contents');
let waiting = false;

export function follow(): void {
  addEventListener('scroll', () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(mark);
  });
  mark();
}

function mark(): void {
  waiting = false;
  const entry = entryOf(currentClause());
  if (!rail || entry?.ariaCurrent === 'location') return;
  rail.querySelector('[aria-current]')?.removeAttribute('aria-current');
  if (!entry) return;
  entry.ariaCurrent = 'location';
  const [outer, inner] = [rail.getBoundingClientRect(), entry.getBoundingClientRect()];
  // A little of what comes before and after stays in sight.
  const margin = outer.height / 4;
  if (inner.top < outer.top + margin) rail.scrollTop -= outer.top + margin - inner.top;
  else if (inner.bottom > outer.bottom - margin) rail.scrollTop += inner.bottom - outer.bottom + margin;
}

/** That of the clause itself or, of a clause below another, of the one that the contents list. */
function entryOf(clause: HTMLElement | null): HTMLAnchorElement | null {
  for (let at = clause; at; at = at.parentElement?.closest<HTMLElement>('[data-clause]') ?? null) {
    const entry = rail?.querySelector<HTMLAnchorElement>(`a[href="#${CSS.escape(at.id)}"]`);
    if (entry) return entry;
  }
  return null;
}
