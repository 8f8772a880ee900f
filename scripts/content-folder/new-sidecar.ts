/** What `npm run add` writes beside a document: a sidecar with what is known, or the advice to keep a report's facts. */
import { stringify } from 'yaml';
import { WebAddressSchema } from '../../src/schema.ts';
import { today } from './content-folder.ts';

/** In the sidecar: the document is an act of that kind, whatever it looks like. Nothing where the editor does not say so. */
export const saidKind = (kind: string | null) => ({
  statements: [{ corrections: { kind: { value: kind, reason: 'The editor who added the document says so.' } } }],
});

/** What the page says of its own address: front matter, or the elements of a page (ogp.me). */
const addressOf = (meta: Record<string, string>): string | undefined =>
  [meta['url'], meta['og:url'], meta['from']].find((url) => WebAddressSchema.safeParse(url).success);

/** What the page itself says of its title and address is taken over; the rest is for the curator to find out. */
export function sidecarText(
  received: string,
  meta: Record<string, string>,
  publisher: string | undefined,
  said: object,
): string {
  const known = {
    'received-as': received,
    publisher,
    title: meta['title'],
    url: addressOf(meta),
    added: today(),
    ...said,
  };
  const written = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined && value !== ''));
  const open = ['publisher', 'title', 'url', 'archived', 'captured', 'published', 'page', 'notes'].filter(
    (field) => !(field in written),
  );
  return `${stringify(written)}# To be filled in as far as it is known; see the editors’ guide.\n${open.map((field) => `# ${field}:\n`).join('')}`;
}

/** Of a press report only the facts are kept: what the page says of itself is put in, the rest is left to fill in. */
export function reportAdvice(meta: Record<string, string>): string {
  const report = {
    about: '',
    title: meta['title'] ?? '',
    outlet: meta['publisher'] ?? meta['author'] ?? '',
    date: /^\d{4}-\d{2}-\d{2}/u.exec(meta['date'] ?? '')?.[0] ?? '',
    url: addressOf(meta) ?? '',
  };
  return `It is a press report. To keep its facts with the statement that it is about, write a .yaml without the document:\n\n${stringify({ report })}`;
}
