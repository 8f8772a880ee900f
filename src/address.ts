/**
 * Reads and writes the addresses of the site. Pure: it runs in the build, on the pages and in the browser. The pipeline
 * makes the first part, the parties (`src/pipeline/parties-slug.ts`), and the day.
 *
 * An address is written below the root of the site, without the base path: `by-cn/2022-09-15/9`. The functions that
 * return links take the base path (`/` or `/concord/`) and return it in front.
 */

import { allLanguages, firstLanguage, type Language, languages } from './i18n/languages.ts';

interface Address {
  /** `by-cn` */
  parties: string;
  /** `2022-09-15`, with `-2` for a second act on that day */
  day: string;
  /** `9`, `3.2`, `a1.2`, `preamble`; null for the whole statement */
  clause: string | null;
  /** Counted from 1; null for the whole clause */
  paragraph: number | null;
}

/** `/concord/by-cn/2022-09-15/9/` for base `/concord/`, id `by-cn/2022-09-15`, clause `9`; `en` goes in front of it. */
export function pageLink(base: string, path: string, language: Language = firstLanguage): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  const inner = path.replace(/^\/+|\/+$/gu, '');
  return `${root}${languages[language].prefix}${inner === '' ? '' : `${inner}/`}`;
}

/** For print: an absolute address without its scheme, and without the slash at the end, which the host adds. */
export const shortAddress = (url: string): string => url.replace(/^https?:\/\//u, '').replace(/\/(?=#|$)/u, '');

/** The id of the element that holds a clause or paragraph on the statement's page: `9`, `9p2`. */
export function fragment(clause: string, paragraph: number | null = null): string {
  return paragraph === null ? clause : `${clause}p${paragraph}`;
}

const prefix = allLanguages
  .map((language) => languages[language].prefix)
  .filter((text) => text !== '')
  .join('|');
const written = new RegExp(
  String.raw`^/*(?:${prefix})?([a-z0-9]+(?:-[a-z0-9]+)*)/(\d{4}(?:-\d{2}){0,2}(?:-[2-9])?)(?:/([a-z0-9.]+))?/?(?:#([a-z0-9.]+))?$`,
  'u',
);

/** Reads `by-cn/2022-09-15/9`, with or without slashes around it and `#p2` or `#9p2` behind it; null for another text. */
export function parseAddress(address: string): Address | null {
  const match = written.exec(address.trim());
  if (!match) return null;
  const [, parties = '', day = '', page, hash] = match;
  const inHash = hash === undefined ? null : /^(.*?)(?:p(\d+))?$/u.exec(hash);
  const clause = page ?? (inHash?.[1] || null);
  return { parties, day, clause, paragraph: inHash?.[2] === undefined ? null : Number(inHash[2]) };
}
