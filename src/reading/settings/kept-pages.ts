/** Fills the page that is shown without a network with links to the pages that are kept on this device. */
import { base, language } from '../../browser/page.ts';

export async function list(place: HTMLElement): Promise<void> {
  const pages = new Map<string, string>();
  for (const name of (await caches.keys()).filter((one) => one.startsWith(`concord:${base}:read:`))) {
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) {
      const { pathname } = new URL(url);
      const english = pathname.startsWith(`${base}en/`);
      if (!pathname.endsWith('/') || pathname.endsWith('/offline/') || english !== (language === 'en')) continue;
      const answer = await cache.match(url);
      const title = new DOMParser().parseFromString((await answer?.text()) ?? '', 'text/html').title;
      if (title) pages.set(pathname, title.replace(/ · [^·]*$/u, ''));
    }
  }
  const items = [...pages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([pathname, title]) => {
      const link = document.createElement('a');
      link.href = pathname;
      link.textContent = title;
      const item = document.createElement('li');
      item.append(link);
      return item;
    });
  place.querySelector('ul')?.append(...items);
  place.hidden = items.length === 0;
}
