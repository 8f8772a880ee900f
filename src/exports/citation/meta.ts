/**
 * What reference managers, search engines and link previews read in a page's head: Highwire and Dublin Core tags (Zotero,
 * Google Scholar), Open Graph, and COinS for tools that know nothing else. All from the canonical citation record.
 */
import { firstDay } from './csl-date.ts';
import { absolute, type Publication } from '../../publication.ts';
import type { Statement } from '../../schema.ts';
import { clauseText } from '../text.ts';
import { cslRecord, findClause, plainTitle, whole, type CslItem } from './csl.ts';

type Tag = { name: string; content: string } | { property: string; content: string };

/** Tags of a statement's page, or of a clause's. `description` is the page's own. */
export function tags(s: Statement, clause: string | null, p: Publication): Tag[] {
  const item = cslRecord(s, { ...whole, clause }, p);
  const date = firstDay(item.issued);
  const named = (name: string, content: string | null | undefined): Tag[] => (content ? [{ name, content }] : []);
  const graph = (property: string, content: string | null | undefined): Tag[] =>
    content ? [{ property, content }] : [];
  return [
    // Zotero takes a page with Highwire tags for a journal article unless it is told.
    ...named('z:itemType', item.type === 'webpage' ? 'webpage' : 'newspaperArticle'),
    ...named('citation_title', item.title),
    ...item.author.flatMap(({ literal }) => named('citation_author', literal)),
    ...named('citation_publication_date', date?.join('/')),
    ...named('citation_language', item.language),
    ...named('citation_publisher', p.name),
    ...named('citation_public_url', item.URL),
    ...named('DC.title', item.title),
    ...item.author.flatMap(({ literal }) => named('DC.creator', literal)),
    ...named('DC.date', date?.join('-')),
    ...named('DC.language', s.language),
    ...named('DC.identifier', item.URL),
    ...named('DC.publisher', p.name),
    ...named('DC.coverage', s.place?.value),
    ...named('DC.isPartOf', clause === null ? null : absolute(p, `${s.id}/`)),
    ...graph('og:title', item.title),
    ...graph('og:type', 'article'),
    ...graph('og:url', item.URL),
    ...graph('og:site_name', p.name),
    ...graph('og:description', description(s, clause)),
    ...graph('og:image', absolute(p, `${s.id}.png`)),
    ...graph('og:image:width', '1200'),
    ...graph('og:image:height', '630'),
    ...graph('og:image:alt', plainTitle(s.title)),
    ...graph('og:locale', item.language.replace('-', '_')),
    ...named('twitter:card', 'summary_large_image'),
  ];
}

/** The first words of the clause, or of the statement; at most `most` characters, cut with an ellipsis. */
function description(s: Statement, clause: string | null, most = 120): string {
  const found = clause === null ? s.clauses[0] : findClause(s.clauses, clause);
  const words = found ? [...clauseText(found).replace(/\s+/gu, ' ')] : [];
  return words.length <= most ? words.join('') : `${words.slice(0, most - 1).join('')}…`;
}

/** The `title` of a `<span class="Z3988">` (OpenURL ContextObject in span, Dublin Core format). */
export function coins(item: CslItem): string {
  const fields: [string, string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'webpage'],
    ['rft.title', item.title],
    ...item.author.map(({ literal }): [string, string] => ['rft.creator', literal]),
    ['rft.date', firstDay(item.issued)?.join('-')],
    ['rft.publisher', item['container-title']],
    ['rft.language', item.language],
    ['rft.identifier', item.URL],
  ];
  return new URLSearchParams(fields.filter((field): field is [string, string] => field[1] !== undefined)).toString();
}
