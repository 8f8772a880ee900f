/** Puts new elements in the place of old ones without taking the reader's place away. */

/** Replaces the children; keeps the focus, and what is folded open, where the same control stands there again. */
export function replace(place: HTMLElement, children: readonly HTMLElement[]): void {
  const active = place.contains(document.activeElement) ? document.activeElement : null;
  const opened = new Map(
    [...place.querySelectorAll('details')].map((one) => [one.className + one.dataset['facet'], one.open]),
  );
  const key = active instanceof HTMLElement ? selectorOf(active) : null;
  place.replaceChildren(...children);
  for (const one of place.querySelectorAll('details'))
    one.open = opened.get(one.className + one.dataset['facet']) ?? one.open;
  if (key !== null) place.querySelector<HTMLElement>(key)?.focus();
}

function selectorOf(element: HTMLElement): string | null {
  for (const name of ['value', 'view', 'export', 'walk']) {
    const value = element.dataset[name];
    const facet = element.closest<HTMLElement>('[data-facet]')?.dataset['facet'];
    if (value !== undefined) return `${facet ? `[data-facet="${facet}"] ` : ''}[data-${name}="${CSS.escape(value)}"]`;
  }
  return element.className ? `.${element.className.split(' ')[0]}` : element.tagName.toLowerCase();
}
