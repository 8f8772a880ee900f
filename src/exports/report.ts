/** "Report an error here": an issue form or a mail with the place already filled in. */
import { fileTypes } from '../file-types.ts';
import type { Publication } from '../publication.ts';
import type { Witness } from '../schema.ts';

/**
 * Title and body of a report → a link that fills in the form (`title`, `body`; an issue list leads to its new issue) or the
 * mail; null where this edition names no place for reports.
 */
export function reportLink(of: { title: string; body: string }, p: Pick<Publication, 'report'>): string | null {
  if (p.report?.url) {
    const url = new URL(p.report.url);
    if (/\/issues\/?$/u.test(url.pathname)) url.pathname = `${url.pathname.replace(/\/$/u, '')}/new`;
    url.searchParams.set('title', of.title);
    url.searchParams.set('body', of.body);
    return url.href;
  }
  if (!p.report?.email) return null;
  // Mail programs read a plus sign as a plus sign, so spaces are written as %20.
  return `mailto:${p.report.email}?subject=${encodeURIComponent(of.title)}&body=${encodeURIComponent(of.body)}`;
}

/**
 * Where the site itself keeps a witness's source file, byte for byte, below the root. Anything that a browser could run or
 * lay out ends in .txt, so that every host sends it as plain text, whether or not it reads the rule of `_headers` that makes it a download.
 */
export function sourcePath({ source, format }: Pick<Witness, 'source' | 'format'>): string {
  const { packed, extensions } = fileTypes[format];
  const shown = source.endsWith('.txt') || (packed && source.endsWith(`.${extensions[0]}`));
  return `sources/${source.split('/').map(encodeURIComponent).join('/')}${shown ? '' : '.txt'}`;
}

/** The source file in the repository; null where the repository is not published. */
export function sourceLink(source: string, p: Pick<Publication, 'repository'>): string | null {
  return p.repository === null
    ? null
    : `${p.repository}/blob/main/content/sources/${source.split('/').map(encodeURIComponent).join('/')}`;
}
