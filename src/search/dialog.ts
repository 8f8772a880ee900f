/** Opens the search; until there is a dialog, the page. */
export function open(_trigger: HTMLElement): void {
  const english = document.documentElement.lang.startsWith('en');
  location.assign(`${import.meta.env.BASE_URL.replace(/\/?$/u, '/')}${english ? 'en/' : ''}search/`);
}
