/** Opens the citations; until there is a dialog, the files of the statement carry them. */
export function open(_trigger: HTMLElement): void {
  const id = document.querySelector<HTMLElement>('main[data-statement]')?.dataset['statement'];
  if (id) location.assign(`${import.meta.env.BASE_URL.replace(/\/?$/u, '/')}${id}.bib`);
}
