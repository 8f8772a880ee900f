/** Paths below the root of the site, without the base path: what stands where, for the worker and for the build. */

import type { firstLanguage, Language } from '../i18n/languages.ts';
import { prefixes } from './prefixes.ts';

/** The prefix of a language in front of a path, if there is one, as a pattern. */
const inLanguage = `(?:${Object.values(prefixes).filter(Boolean).join('|')})?`;
const clausePage = new RegExp(`^(${inLanguage}[a-z0-9-]+/\\d{4}[\\d-]*/)([^/]+)/$`, 'u');
const statementPage = new RegExp(`^${inLanguage}([a-z0-9-]+/\\d{4}[\\d-]*)/`, 'u');
const bundleKey = new RegExp(`^${inLanguage}[a-z0-9-]+/\\d{4}[\\d-]*`, 'u');
const first: typeof firstLanguage = 'zh';

/** The language of the page at a path: the one whose prefix it has, else the first. */
export const languageOf = (path: string): Language =>
  (Object.keys(prefixes) as Language[]).find((one) => prefixes[one] !== '' && path.startsWith(prefixes[one])) ?? first;

/** Name of the file that answers an address: `''` and `by-cn/` are index.html in their folders. */
export const fileOf = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

/** True for files whose names change with what is in them: what is kept of them is right in any build. */
export const isLasting = (path: string): boolean => /^(?:_astro\/|pagefind\/(?:index\/|c-))/u.test(path);

/** The page of the statement in which the clause of a clause's page can be read too; null for another page. */
export function statementOf(path: string): { page: string; clause: string } | null {
  const [, page, clause] = clausePage.exec(path) ?? [];
  return page && clause ? { page, clause } : null;
}

/** The citations that belong to the page of a statement or of one of its clauses; none for another page. */
export function citationsOf(path: string): string[] {
  const [, statement] = statementPage.exec(path) ?? [];
  return statement === undefined ? [] : [`${statement}/cite.json`];
}

/** What a reader of one language keeps: `both`, and the pages of that language. */
export type Part = 'both' | Language;

export const partOf = (file: string): Part => (file.endsWith('.html') ? languageOf(file) : 'both');

/**
 * Number of the bundle, from 0, that holds a file when its part of the site is kept in `count` bundles. It follows from the
 * path alone (FNV-1a), so that no list of files is needed; what belongs to one statement stands in one bundle of each part.
 */
export function bundleOf(file: string, count: number): number {
  const key = bundleKey.exec(file)?.[0] ?? file;
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % count;
}
