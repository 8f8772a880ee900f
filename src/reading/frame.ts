/** What the frame of the page does with a script: a change of language stays at the place, a print says its day. */
import { t } from '../browser/page.ts';
import { currentPlace } from './place/position.ts';

addEventListener('beforeprint', () => {
  const date = document.querySelector<HTMLElement>('[data-print-date]');
  // A search is printed with its words, a list with its filters.
  const address = document.querySelector<HTMLElement>('[data-print-address]');
  if (address && location.search !== '') address.textContent = `${address.dataset['printAddress']}${location.search}`;
  if (date) date.textContent = `${date.dataset['printDate']}${t.day(new Date())}`;
});

// Before the link is followed, opened elsewhere or copied.
for (const intent of ['pointerdown', 'click']) {
  document.addEventListener(intent, ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[data-language]');
    if (link) Object.assign(link, { search: location.search, hash: location.hash || currentPlace() });
  });
}
