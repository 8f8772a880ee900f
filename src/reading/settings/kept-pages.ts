/** Fills the page that is shown without a network with links to the pages that are kept on this device. */
import { base, root } from '../../browser/page.ts';

export async function list(place: HTMLElement): Promise<void> {
  const pages = new Map<string, string>();
  for (const name of (await caches.keys()).filter((one) => one.startsWith(`concord:${base}:read:`))) {
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) {
      const { pathname } = new URL(url);
      if (!pathname.endsWith('/') || pathname.endsWith('/offline/')) continue;
      const answer = await cache.match(url);
      const { title, documentElement } = new DOMParser().parseFromString((await answer?.text()) ?? '', 'text/html');
      if (title && documentElement.lang === root.lang) pages.set(pathname, title.replace(/ · [^·]*$/u, ''));
    }
  }
  place.querySelector('ul')?.append(...arranged(pages));
  place.hidden = pages.size === 0;
}

// Its own maker of elements: what it shares with the tools is not on the device until one of them was opened.
function element(name: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

function item(pathname: string, title: string): HTMLElement {
  const link = document.createElement('a');
  link.href = pathname;
  link.textContent = title;
  return element('li', link);
}

/** Pages by address → their list: those of a statement together below its title, then whatever else is kept. */
function arranged(pages: ReadonlyMap<string, string>): HTMLElement[] {
  const sorted = [...pages].sort(([a], [b]) => (a < b ? -1 : 1));
  const groups = new Map<string, [string, string][]>();
  for (const page of sorted) {
    const statement = /[^/]+\/\d{4}[^/]*\//u.exec(page[0])?.[0] ?? '';
    groups.set(statement, [...(groups.get(statement) ?? []), page]);
  }
  const others = groups.get('') ?? [];
  groups.delete('');
  const statements = [...groups].map(([, own]) => {
    // 第九条 · 中华人民共和国和…的联合声明
    const title = own[0]![1].split(' · ').at(-1) ?? '';
    const [head, parts] = [own.find(([, name]) => name === title), own.filter(([, name]) => name !== title)];
    const group = head ? item(...head) : element('li', title);
    const below = parts.map(([pathname, name]) => item(pathname, name.replace(` · ${title}`, '')));
    if (below.length > 0) group.append(element('ul', ...below));
    return group;
  });
  return [...statements, ...others.map((page) => item(...page))];
}
