/** The pages of a built site as parsed from the disk, and the links between them. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';

export interface BuiltPage {
  /** Below the folder of the site: by-cn/index.html */
  path: string;
  html: string;
  ids: Set<string>;
  /** Ranks of the headings in their order. */
  headings: number[];
  /** What the page links to (`href`), loads (`src` and its like), or leads on to (`refresh`). */
  links: { attribute: string; value: string }[];
}

const loading = new Set(['src', 'srcSet', 'poster', 'data', 'action', 'formAction']);
/** Links whose file is loaded at once. */
const loadingLinks = new Set(['stylesheet', 'icon', 'manifest', 'preload', 'modulepreload', 'apple-touch-icon']);

export function builtPages(dist: string): BuiltPage[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => read(dist, path.replaceAll('\\', '/')));
}

function read(dist: string, path: string): BuiltPage {
  const html = readFileSync(join(dist, path), 'utf8');
  const page: BuiltPage = { path, html, ids: new Set(), headings: [], links: [] };
  visit(fromHtml(html), 'element', (element: Element) => {
    const { id, href, content, httpEquiv, rel } = element.properties;
    if (typeof id === 'string') page.ids.add(id);
    if (/^h[1-6]$/u.test(element.tagName)) page.headings.push(Number(element.tagName[1]));
    for (const name of loading) {
      const value = element.properties[name];
      if (typeof value === 'string') page.links.push({ attribute: name, value });
    }
    if (typeof href === 'string') {
      const words = Array.isArray(rel) ? rel.map(String) : [];
      const loads = element.tagName === 'link' && words.some((word) => loadingLinks.has(word));
      page.links.push({ attribute: loads ? 'src' : 'href', value: href });
    }
    if (String(httpEquiv) === 'refresh') {
      page.links.push({ attribute: 'refresh', value: String(content).replace(/^\d+;\s*url=/iu, '') });
    }
  });
  return page;
}

/**
 * Links to the site itself that lead nowhere, as `page: link`. `root` is where the site stands, with its base path: a
 * link to the same host but out of the base path leads nowhere too.
 */
export function deadLinks(dist: string, pages: readonly BuiltPage[], root: string): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const dead = new Set<string>();
  for (const page of pages) {
    const here = new URL(page.path.replace(/index\.html$/u, ''), root);
    for (const { value } of page.links) {
      const target = new URL(value, here);
      if (target.origin !== here.origin) continue;
      const file = target.href.startsWith(root)
        ? decodeURIComponent(target.pathname).slice(new URL(root).pathname.length)
        : null;
      const found =
        file === null ? undefined : byPath.get(file.endsWith('/') || file === '' ? `${file}index.html` : file);
      const exists = found !== undefined || (file !== null && isFile(join(dist, file)));
      if (!exists) dead.add(`${page.path}: ${value}`);
      else if (found && target.hash !== '' && !resolves(found, decodeURIComponent(target.hash.slice(1)))) {
        dead.add(`${page.path}: ${value}: no such element`);
      }
    }
  }
  return [...dead];
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** A range (`9-11`, `9p2-9p4`) resolves where both of its ends do. */
function resolves({ ids }: BuiltPage, fragment: string): boolean {
  return ids.has(fragment) || (fragment.includes('-') && fragment.split('-').every((end) => ids.has(end)));
}
