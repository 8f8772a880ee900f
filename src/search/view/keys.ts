/** The keys of the search page. */

/** `/` to the box, arrows through the results, Escape back to the box. */
export function walkByKeys(box: HTMLInputElement): void {
  // Before the page's own keys, which would open the small search.
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const target = event.target instanceof Element ? event.target : document.body;
      const typing = target.closest('input,textarea,select') !== null;
      if (event.key === '/' && !typing) {
        event.preventDefault();
        box.select();
        return;
      }
      const links = [...document.querySelectorAll<HTMLElement>('#search-page [data-walk]')];
      const at = links.indexOf(document.activeElement as HTMLElement);
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && (at >= 0 || target === box)) {
        event.preventDefault();
        (at + step < 0 ? box : links[Math.min(links.length - 1, at + step)])?.focus();
      } else if (event.key === 'Escape' && at >= 0) {
        event.preventDefault();
        box.focus();
      }
    },
    { capture: true },
  );
}
