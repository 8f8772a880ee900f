/**
 * Atom 1.0 and JSON Feed 1.1: the newest statements of the whole and of each party. Days come from the records, never
 * from the clock, so the same corpus makes the same feeds.
 */
import { Feed } from 'feed';
import type { Summary } from '../../corpus.ts';
import { absolute, type Publication } from '../../publication.ts';
import { plainTitle } from '../citation/csl.ts';
import { texts } from '../licence.ts';
import { earliestDay } from '../xml/xml.ts';

/** How many statements a feed holds, newest first. */
export const feedLength = 100;

/** Null for the whole, or a party with the slug of its address. */
type Party = { slug: string; name: string } | null;

/** Statements in any order → both feeds of the newest of them, newest first, as whole documents. */
export function feeds(statements: readonly Summary[], of: Party, p: Publication): { atom: string; json: string } {
  const newest = [...statements]
    .sort((a, b) => day(b).localeCompare(day(a)) || b.id.localeCompare(a.id))
    .slice(0, feedLength);
  // The library marks titles and summaries of Atom as HTML, where a text's own < must be escaped; JSON Feed has plain text.
  const html = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return {
    atom: `${feed(newest, of, html, p).atom1().trim()}\n`,
    json: `${feed(newest, of, (text) => text, p)
      .json1()
      .trim()}\n`,
  };
}

function feed(newest: readonly Summary[], of: Party, write: (text: string) => string, p: Publication): Feed {
  const path = feedPath(of?.slug ?? null);
  const made = new Feed({
    title: of === null ? 'Concord · 联合声明' : `Concord · ${of.name}`,
    description: of === null ? '联合声明逐条检索：新近的声明' : `${of.name}参与的联合声明`,
    id: absolute(p, of === null ? '' : `${path}.xml`),
    link: absolute(p, ''),
    language: 'zh-Hans',
    copyright: texts.statement.zh,
    updated: date(newest[0]),
    generator: p.name,
    feedLinks: { atom: absolute(p, `${path}.xml`), json: absolute(p, `${path}.json`) },
  });
  for (const s of newest) {
    const facts = [s.parties.map(({ name }) => name).join('、'), s.signed ?? s.published, s.place, s.level?.name];
    made.addItem({
      title: write(plainTitle(s.title)),
      id: absolute(p, `${s.id}/`),
      link: absolute(p, `${s.id}/`),
      date: date(s),
      published: date(s),
      description: write(facts.filter(Boolean).join(' · ')),
    });
  }
  return made;
}

/** `feed` for the whole, `feed/by` for a party; `.xml` or `.json` comes behind. */
export const feedPath = (slug: string | null): string => (slug === null ? 'feed' : `feed/${slug}`);

const day = (s: Summary): string => earliestDay(s.signed ?? s.published ?? s.id.split('/')[1]!)!.day;
/** An empty feed has no day of its own: the epoch says "never". */
const date = (s: Summary | undefined): Date => new Date(s === undefined ? 0 : `${day(s)}T00:00:00Z`);
