/**
 * The canonical citation record: CSL-JSON (Citation Style Language 1.0.2) of a statement or clause as a chosen witness
 * prints it. Every citation and every reference manager's file is made from it.
 */
import type { Clause, Statement, Witness } from '../../schema.ts';
import { absolute, type Publication } from '../../publication.ts';
import { clauseNames, paragraphName, partTitle } from '../../clause-name.ts';
import { citedTitle } from './cited-title.ts';
import { type CslDate, cslDate } from './csl-date.ts';

export interface CslItem {
  id: string;
  type: 'webpage' | 'article-newspaper';
  title: string;
  author: { literal: string }[];
  language: string;
  URL: string;
  issued?: CslDate;
  accessed?: CslDate;
  'container-title'?: string;
  publisher?: string;
  page?: string;
  /** What CSL has no fitting name for, where its schema gives room: `event-place` would be printed by Chicago as if the
   *  statement were a conference, `publisher-place` by GB/T 7714 as if it were a book. */
  custom?: { 'place-of-signing'?: string; archived?: string };
}

export interface Cited {
  /** Id of the clause; null for the whole statement. */
  clause: string | null;
  /** Counted from 1; null for the whole clause. */
  paragraph: number | null;
  /** Sigil of the witness cited; null for this edition's own text. */
  witness: string | null;
  /** ISO day on which it was read; null leaves it out. */
  accessed: string | null;
}
/** The statement as a whole, in this edition, without a day of access. */
export const whole: Cited = { clause: null, paragraph: null, witness: null, accessed: null };

/**
 * A statement and what is cited of it → its record, in this edition or as the witness chosen prints it. The part stands in
 * the title, since a record has no locator. A date that CSL cannot hold is left out. Throws when the statement has no such
 * clause or witness.
 */
export function cslRecord(s: Statement, cited: Cited, p: Publication): CslItem {
  const item = workRecord(s, cited, p);
  return { ...item, title: partTitle(item.title, partName(s, cited), s.language) };
}

/** The same with the title of the whole statement, for styles that have a locator for the part. */
export function workRecord(s: Statement, cited: Cited, p: Publication): CslItem {
  const address =
    cited.clause === null
      ? `${s.id}/`
      : `${s.id}/${cited.clause}/${cited.paragraph === null ? '' : `#p${cited.paragraph}`}`;
  const item: CslItem = {
    id: [s.id.replace('/', '-'), cited.clause, cited.paragraph && `p${cited.paragraph}`, cited.witness?.toLowerCase()]
      .filter(Boolean)
      .join('-'),
    type: 'webpage',
    title: citedTitle(plainTitle(s.title)),
    author: s.parties.map((party) => ({ literal: ownName(party, s) })),
    language: cslLanguage(s.language),
    URL: absolute(p, address),
    'container-title': p.name,
  };
  const issued = cslDate(s.date.signed?.value ?? s.date.published?.value ?? null);
  if (issued) item.issued = issued;
  if (s.place) item.custom = { 'place-of-signing': s.place.value };
  if (cited.witness !== null) citeWitness(item, s, cited.witness, p);
  const accessed = cslDate(cited.accessed);
  if (accessed) item.accessed = accessed;
  return item;
}

/**
 * A party by its own name: as printed, where the words name it alone, and otherwise (中越, the U.S.-Japan pair) as the
 * Unicode CLDR calls the state in the language of the statement. An organisation goes by its code then.
 */
export function ownName({ code, name, type }: Statement['parties'][number], s: Statement): string {
  const shared = s.parties.some((other) => other.code !== code && other.name === name);
  if (!shared) return name;
  if (type !== 'state' || !/^[A-Z]{2}$/u.test(code)) return code;
  try {
    return new Intl.DisplayNames([s.language, 'en'], { type: 'region', fallback: 'none' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The printing instead of this edition: a newspaper where a page is known, otherwise a page on the web. */
function citeWitness(item: CslItem, s: Statement, sigil: string, p: Publication): void {
  const witness = s.witnesses.find((w) => w.sigil === sigil);
  if (!witness) throw new Error(`${s.id} has no witness ${sigil}`);
  item.URL = witness.url ?? absolute(p, witnessPath(s.id, witness));
  const issued = cslDate(witness.published);
  if (issued) item.issued = issued;
  if (witness.publisher !== null) item['container-title'] = witness.publisher;
  if (witness.archived !== null) item.custom = { ...item.custom, archived: witness.archived };
  if (witness.page === null || witness.publisher === null) return;
  item.type = 'article-newspaper';
  item.page = witness.page.replace(/^第(.+)版$/u, '$1');
}

/** The page that shows a witness as printed; `witness` can be no clause id, so the two never meet. */
export const witnessPath = (id: string, witness: Pick<Witness, 'sigil'>): string =>
  `${id}/witness/${witness.sigil.toLowerCase()}/`;

/**
 * 第九条, 第九条第二段; Clause 9, Paragraph 2 where `language` is English; empty for the whole statement. Throws when there is
 * no such clause.
 */
export function partName(
  s: Statement,
  cited: Pick<Cited, 'clause' | 'paragraph'>,
  language: string = s.language,
): string {
  if (cited.clause === null) return '';
  const name = clauseNames(s.clauses, language)[cited.clause];
  if (name === undefined) throw new Error(`${s.id} has no clause ${cited.clause}`);
  return cited.paragraph === null ? name : paragraphName(name, cited.paragraph, language);
}

/** A title printed on several lines, on one: between Han characters the break leaves nothing, elsewhere a space. */
export function plainTitle(title: string): string {
  return title
    .replace(/(?<=\p{sc=Han}|[，、：》])\s+(?=\p{sc=Han}|[《])/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Citation processors know regions, not scripts: zh-Hans → zh-CN, zh-Hant → zh-TW. */
function cslLanguage(tag: string): string {
  return { 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW', zh: 'zh-CN', en: 'en-US' }[tag] ?? tag;
}

/** A clause by id, at any depth; null when there is none. */
export function findClause(clauses: readonly Clause[], id: string): Clause | null {
  for (const clause of clauses) {
    const found = clause.id === id ? clause : findClause(clause.clauses, id);
    if (found) return found;
  }
  return null;
}
