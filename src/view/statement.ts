/** How statements and clauses are named on pages: titles, descriptions, dates. */
import { type Summary, flatten } from '../corpus.ts';
import { showDate } from '../i18n/values/dates.ts';
import { partyNames } from '../i18n/values/names.ts';
import { reading } from '../i18n/reading/reading.ts';
import { type Language, languages, tagOfNames } from '../i18n/languages.ts';
import type { Clause, Statement } from '../schema.ts';
import { withoutControls } from '../visible.ts';
import { clauseNameOnPage } from '../clause-name.ts';
import { opening } from './words.ts';

type Named = Pick<Summary, 'kind' | 'parties' | 'title'> & { date: string | null };

const named = (s: Statement): Named => ({
  kind: s.kind,
  parties: s.parties,
  title: s.title,
  date: dateOf(s),
});

/** EDTF: the day of the act, else that of its release; null where neither is known. */
export const dateOf = (s: Pick<Statement, 'date'>): string | null =>
  s.date.signed?.value ?? s.date.published?.value ?? null;

const known = new WeakMap<Statement, Partial<Record<Language, Record<string, string>>>>();

/** Names of all clauses of a statement by id, in the language of the page; Chinese ones in the script of the text. */
export function clauseNames(s: Statement, language: Language): Readonly<Record<string, string>> {
  const names = known.get(s) ?? {};
  known.set(s, names);
  return (names[language] ??= namesBelow(s.clauses, tagOfNames(language, s.language), ''));
}

function namesBelow(clauses: readonly Clause[], language: string, above: string): Record<string, string> {
  return Object.assign(
    {},
    ...clauses.map((clause) => {
      const name = clauseNameOnPage(clause, language, above);
      return { [clause.id]: name, ...namesBelow(clause.clauses, language, name) };
    }),
  ) as Record<string, string>;
}

export const nameOfClause = (s: Statement, clause: Pick<Clause, 'id'>, language: Language): string =>
  clauseNames(s, language)[clause.id] ?? clause.id;

/** The printed title may run over two lines; in one line it has a single space there. */
export const inOneLine = (title: string): string => withoutControls(title).replaceAll(/\s+/gu, ' ').trim();

/** 中国与白俄罗斯联合声明，2022年9月15日 · Joint statement of China and Belarus, 15 September 2022 */
export function describe(s: Named, language: Language): string {
  const t = reading(language);
  const date = s.date === null ? t.undated : showDate(s.date, language);
  return t.describe(partyNames(s.parties, language), t.kinds[s.kind], date);
}

export const describeSummary = (s: Summary, language: Language): string =>
  describe({ ...s, date: s.signed ?? s.published }, language);

/** For the title bar: the printed title, or a description for readers of another language. */
export const titleOf = (s: Statement, language: Language): string =>
  languages[language].asPrinted && s.title !== '' ? inOneLine(s.title) : describe(named(s), language);

export const titleOfClause = (s: Statement, clause: Clause, language: Language): string =>
  languages[language].asPrinted
    ? `${nameOfClause(s, clause, language)} · ${titleOf(s, language)}`
    : `${nameOfClause(s, clause, language)}${languages[language].comma}${describe(named(s), language)}`;

export function describeStatement(s: Statement, language: Language): string {
  const t = reading(language);
  const { date, kind, parties } = named(s);
  const count = flatten(s.clauses).filter(({ clause }) => clause.id !== 'preamble' && clause.id !== 'closing').length;
  const day = date === null ? t.undated : showDate(date, language);
  return t.statementDescription(partyNames(parties, language), t.kinds[kind], day, count, s.complete);
}

/** The opening of the clause, in its own language. */
export const describeClause = (clause: Clause): string => opening(clauseText(clause), 120);

/** Heading and own paragraphs, and where there are none those of the clauses below. */
export function clauseText(clause: Clause): string {
  const own = clause.paragraphs.map((p) => p.text).join('');
  return own === '' ? clause.clauses.map(clauseText).join('') : own;
}

/** Throws when the statement has no clause of that id. */
export function clauseAt(s: Statement, id: string): Clause {
  const found = flatten(s.clauses).find(({ clause }) => clause.id === id);
  if (!found) throw new Error(`No clause ${id} in ${s.id}`);
  return found.clause;
}
