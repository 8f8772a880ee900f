/**
 * Atom 1.0 and JSON Feed: what is new in the whole, for each party, relationship and level, and what was corrected. A statement is as new as its last change here: the
 * day on which it or a further witness was added, a correction made, or it was withdrawn. Days come from the records,
 * never from the clock, so the same corpus gives the same feeds.
 */
import { Feed } from 'feed';
import type { Summary } from '../../corpus.ts';
import { absolute, type Publication } from '../../publication.ts';
import type { Redirects } from '../../curation/corpus-notes.ts';
import { firstLanguage, languages } from '../../i18n/languages.ts';
import { plainTitle } from '../citation/csl.ts';
import { texts } from '../../i18n/values/licence.ts';
import { earliestDay } from '../xml/xml.ts';

/** How many entries a feed holds, newest first. */
const feedLength = 100;

/** What a feed is about; null for the whole. */
interface Subject {
  /** Its address below `feed/`: a party (`by`), a relationship (`by-cn`), `level/…`, `corrections`. */
  slug: string;
  name: string;
  /** Only statements that were changed after they were added, and those withdrawn. */
  changesOnly?: boolean;
}

/** The statements that each feed is about, the whole first; `all` in any order. */
export function* feedSubjects(all: readonly Summary[]): Generator<{ of: Subject | null; statements: Summary[] }> {
  yield { of: null, statements: [...all] };
  yield { of: { slug: 'corrections', name: '更正与撤下', changesOnly: true }, statements: [...all] };
  const subjects = new Map<string, { of: Subject; statements: Summary[] }>();
  const add = (slug: string, name: string, s: Summary): void => {
    const subject = subjects.get(slug) ?? { of: { slug, name }, statements: [] };
    subjects.set(slug, subject);
    subject.statements.push(s);
  };
  for (const s of all) {
    for (const { code, name } of s.parties) add(code.toLowerCase(), name, s);
    const relationship = s.id.split('/')[0] ?? '';
    // An organisation that issues its statements alone has one address for both.
    if (!s.parties.some(({ code }) => code.toLowerCase() === relationship))
      add(relationship, s.parties.map(({ name }) => name).join('、'), s);
    if (s.level) add(levelSlug(s.level.name), s.level.name, s);
  }
  yield* subjects.values();
}

/** `level/全天候全面战略伙伴关系`: what an address and a file cannot hold is left out. */
export const levelSlug = (name: string): string => `level/${name.replaceAll(/[^\p{L}\p{N}-]+/gu, '-')}`;

const nothing: Redirects = { moved: [], changed: [], withdrawn: [] };

interface Entry {
  /** Address below the root. */
  id: string;
  title: string;
  summary: string;
  /** ISO days. */
  published: string;
  updated: string;
}

/**
 * Statements in any order, and what became of published addresses → both feeds of the newest changes, as whole documents.
 */
export function feeds(
  statements: readonly Summary[],
  of: Subject | null,
  p: Publication,
  redirects: Redirects = nothing,
): { atom: string; json: string } {
  const gone = redirects.withdrawn.filter(
    ({ address }) =>
      of === null || of.changesOnly || [address.split('/')[0]!, ...address.split('/')[0]!.split('-')].includes(of.slug),
  );
  const entries = statements.map((s) => held(s, redirects));
  const shown = of?.changesOnly ? entries.filter(({ updated, published }) => updated > published) : entries;
  const newest = [...shown, ...gone.map(withdrawn)]
    .sort((a, b) => compare(b.updated, a.updated) || compare(b.published, a.published) || compare(a.id, b.id))
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

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A statement that is here, with what was done to it last. */
function held(s: Summary, redirects: Redirects): Entry {
  const own = (address: string) => address === s.id || address.startsWith(`${s.id}/`);
  const changes = [
    ...s.corrections.map(({ date, reason }) => ({ date, reason })),
    ...s.editorial.map(({ date = null, reason }) => ({ date, reason })),
    ...redirects.changed.filter(({ address }) => own(address)),
    ...redirects.moved.filter(({ to }) => own(to)),
  ].flatMap(({ date, reason }) => {
    const day = earliestDay(date)?.day;
    return day === undefined ? [] : [{ day, reason }];
  });
  const added = s.added.flatMap((date) => earliestDay(date)?.day ?? []).sort();
  // Where no day of addition is known, that of the statement itself.
  const published = added[0] ?? earliestDay(s.signed ?? s.published ?? s.id.split('/')[1]!)!.day;
  const updated = [published, added.at(-1) ?? published, ...changes.map(({ day }) => day)].sort().at(-1)!;
  const last = changes.filter(({ day }) => day === updated).map(({ reason }) => reason);
  const facts = [s.parties.map(({ name }) => name).join('、'), s.signed ?? s.published, s.place, s.level?.name];
  const summary = [facts.filter(Boolean).join(' · '), last.length > 0 ? `更正：${last.join('')}` : '']
    .filter(Boolean)
    .join('　');
  return { id: s.id, title: plainTitle(s.title), summary, published, updated };
}

function withdrawn({ address, title, date, reason }: Redirects['withdrawn'][number]): Entry {
  const day = earliestDay(date)?.day ?? earliestDay(address.split('/')[1]!)!.day;
  return { id: address, title: `已撤下：${plainTitle(title)}`, summary: reason, published: day, updated: day };
}

function feed(newest: readonly Entry[], of: Subject | null, write: (text: string) => string, p: Publication): Feed {
  const path = feedPath(of?.slug ?? null);
  const made = new Feed({
    title: of === null ? 'Concord · 联合声明' : `Concord · ${of.name}`,
    description:
      of === null
        ? '联合声明逐条检索：新近加入、更正与撤下的声明'
        : of.changesOnly
          ? '发布之后更正或撤下的声明'
          : `联合声明：${of.name}`,
    id: absolute(p, of === null ? '' : encodeURI(`${path}.xml`)),
    link: absolute(p, ''),
    language: languages[firstLanguage].tag,
    copyright: texts.statement[firstLanguage],
    updated: instant(newest[0]?.updated),
    generator: p.name,
    author: { name: p.name, link: absolute(p, '') },
    feedLinks: { atom: absolute(p, encodeURI(`${path}.xml`)), json: absolute(p, encodeURI(`${path}.json`)) },
  });
  for (const { id, title, summary, published, updated } of newest) {
    made.addItem({
      title: write(title),
      id: absolute(p, `${id}/`),
      link: absolute(p, `${id}/`),
      date: instant(updated),
      published: instant(published),
      description: write(summary),
    });
  }
  return made;
}

/** `feed` for the whole, `feed/by` for a party; `.xml` or `.json` comes behind. */
export const feedPath = (slug: string | null): string => (slug === null ? 'feed' : `feed/${slug}`);

/** An empty feed has no day of its own: the epoch says "never". */
const instant = (day: string | undefined): Date => new Date(day === undefined ? 0 : `${day}T00:00:00Z`);
