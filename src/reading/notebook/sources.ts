/** What the site itself says of an entry: its words, its title, its citation. From the published files of a statement. */
import { part, shownPart } from '../../citing/cited.ts';
import { fill } from '../../citing/fill.ts';
import { partTitle } from '../../clause-name.ts';
import type { CslItem } from '../../exports/citation/csl.ts';
import type { PublishedClause, PublishedStatement } from '../../exports/json.ts';
import { partLanguage } from '../../exports/citation/locator.ts';
import type { StyleId } from '../../exports/citation/styles.ts';
import type { Citations } from '../../exports/citation/templates.ts';
import { type Paragraph, parseFragment, type Point } from '../../fragment.ts';
import { locate } from '../place/locate.ts';
import { base } from '../../browser/page.ts';
import { type Entry, partsOf } from './book.ts';

const files = new Map<string, Promise<unknown>>();

/** Each file is fetched once; a failure is not kept. */
function file<T>(path: string): Promise<T> {
  let found = files.get(path) as Promise<T> | undefined;
  if (!found) {
    found = fetch(`${base}${path}`).then((answer) => {
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      return answer.json() as Promise<T>;
    });
    files.set(path, found);
    found.catch(() => files.delete(path));
  }
  return found;
}

const citationsOf = (address: string): Promise<Citations> => file(`${partsOf(address).statement}/cite.json`);

/** The entry with title, place and words as the site has them now; words that are gone leave the text empty. */
export async function lookUp(address: string): Promise<Pick<Entry, 'title' | 'place' | 'text' | 'language'>> {
  const { statement, clause, fragment } = partsOf(address);
  const citations = await citationsOf(address);
  const { clauses, title, language } = await textOf(statement, clause);
  const parsed = fragment === null ? null : parseFragment(fragment, clause);
  const paragraphs = clauses.flatMap(flatten);
  const name = (id: string): string => citations.names[id] ?? id;
  if (parsed?.type !== 'words') {
    const text = paragraphs.filter((p) => clause === null || p.clause === clause).map((p) => p.text);
    return { title, language, place: clause === null ? '' : name(clause), text: text.join('\n') };
  }
  const found = locate(parsed, paragraphs);
  const text = found ? between(paragraphs, found.from, found.to) : '';
  return { title, language, place: name(parsed.from.clause), text };
}

type Clauses = PublishedStatement['clauses'];

async function textOf(
  statement: string,
  clause: string | null,
): Promise<{ clauses: Clauses; title: string; language: string }> {
  if (clause === null) return file<PublishedStatement>(`${statement}.json`);
  const one = await file<PublishedClause>(`${statement}/${clause}.json`);
  return { clauses: [one.clause], title: one.statement.title, language: one.statement.language };
}

const flatten = (clause: Clauses[number]): Paragraph[] => [
  ...clause.paragraphs.map(({ text }, i) => ({ clause: clause.id, paragraph: i + 1, text })),
  ...clause.clauses.flatMap(flatten),
];

function between(paragraphs: readonly Paragraph[], from: Point, to: Point): string {
  const index = (p: Point): number => paragraphs.findIndex((q) => q.clause === p.clause && q.paragraph === p.paragraph);
  const [first, last] = [index(from), index(to)];
  return paragraphs
    .slice(first, last + 1)
    .map((p, i) => p.text.slice(i === 0 ? from.offset : 0, first + i === last ? to.offset : undefined))
    .join('\n');
}

/** The clause that the entry is of, as what is cited. */
const cited = ({ address }: Entry) => ({ clause: partsOf(address).clause, paragraph: null });

/** The citation of the clause that the entry is of, named in the language of the style; read on `accessed` (ISO day). */
export async function cite(entry: Entry, style: StyleId, accessed: string): Promise<string> {
  const citations = await citationsOf(entry.address);
  const template = citations.witnesses[0]?.styles[style] ?? '';
  const name = shownPart(citations, cited(entry), partLanguage(style, citations.language));
  return fill(template, style, { part: name, address: absolute(entry.address), accessed });
}

/** The record for reference managers, of the clause. */
export async function record(entry: Entry, accessed: string): Promise<CslItem> {
  const citations = await citationsOf(entry.address);
  const csl = citations.witnesses[0]?.csl;
  if (!csl) throw new Error(`${entry.address}: no citation`);
  const { clause } = partsOf(entry.address);
  return {
    ...csl,
    id: [csl.id, clause].filter(Boolean).join('-'),
    title: partTitle(csl.title, part(citations, cited(entry)), citations.language),
    URL: absolute(entry.address),
    accessed: { 'date-parts': [accessed.split('-').map(Number)] },
  };
}

export const absolute = (address: string): string => new URL(`${base}${address}`, location.origin).href;
