/** What the frame of the page does with a script: a change of language stays at the clause, a print says its day. */
import { root } from './page.ts';

addEventListener('beforeprint', () => {
  const date = document.querySelector<HTMLElement>('[data-print-date]');
  if (date) date.textContent = `${date.dataset['printDate']}${new Date().toLocaleDateString(root.lang)}`;
});

document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[data-language]');
  if (link) link.hash = location.hash;
});
