/** From an address, a citation or a short reference in the search box to the place that it names. */
import { pageLink, parseAddress } from '../../address.ts';
import { endingPattern } from '../../exports/formats.ts';
import type { Language } from '../../i18n/strings.ts';
import { partiesIn } from './parties-in.ts';
import { type Reference, readReference } from './reference.ts';
import type { StatementRow, Table } from '../index/table.ts';

export interface Jump {
  statement: StatementRow;
  /** Null: the statement as a whole. */
  clause: string | null;
  /** Last clause of a range. */
  to: string | null;
  /** The page, below the root of the site; an address pasted with `#9p2` leads to the page that it was copied from. */
  path: string;
  /** What stood behind the address, `#` included; empty without. */
  hash: string;
  /** A clause that was named and is not there; the place is what is near. */
  missing: string | null;
  /** True for an address: it names one place and nothing else, so Enter may go there. */
  sure: boolean;
}

/**
 * Places that the text names; none when it reads like words to be searched. Understood are an address with or without
 * the site in front, also inside a citation (`by-cn/2022-09-15/9`), parties with a date or a clause
 * (`中白 2022 第九条`, `Belarus 15 September 2022, clauses 9-11`), and a day by itself. At the most five.
 */
export function jumps(table: Table, text: string): Jump[] {
  const addressed = byAddress(table, text);
  return addressed ? [addressed] : byNames(table, text).slice(0, 5);
}

const addressPattern =
  /([a-z0-9]+(?:-[a-z0-9]+)*\/\d{4}(?:-\d{2}){0,2}(?:-[2-9])?(?:\/[a-z0-9.]*[a-z0-9](?:-[a-z0-9.]*[a-z0-9])?)?)\/?(#[^\s，。；(]*)?/iu;

const ending = new RegExp(endingPattern, 'u');

function byAddress(table: Table, text: string): Jump | null {
  const [, file = '', behind = ''] = addressPattern.exec(text) ?? [];
  const page = file.toLowerCase().replace(ending, '');
  // A citation may end in a full stop or a bracket; a place does not.
  const hash = behind.replace(/[.,;:)\]）]+$/u, '');
  const [, ids = page, from = null, to = null] = /^(.*\/)([a-z0-9.]+)-([a-z0-9.]+)$/u.exec(rangePart(page)) ?? [];
  const onPage = parseAddress(ids);
  const address = parseAddress(ids + (/^#[a-z0-9.]+/u.exec(hash)?.[0] ?? ''));
  const statement = address && statementAt(table, address.parties, address.day);
  if (!address || !statement) return null;
  const clause = from ?? address.clause;
  const lost = [clause, to].find((id) => id !== null && !statement.clauses.includes(id)) ?? null;
  if (lost !== null) return place(statement, { clause: null, missing: lost });
  if (to !== null) return { ...place(statement, { clause, to }), sure: true };
  const path = onPage?.clause === null ? statement.id : pathOf(statement, clause);
  return { ...place(statement, { clause }), path, hash: clause === null ? '' : hash, sure: true };
}

/** A page with a clause, or a range of clauses, in it; another one with nothing behind it, so that a day is no range. */
const rangePart = (page: string): string => (/^[^/]+\/[^/]+\/./u.test(page) ? page : '');

/** By its parties as they are written, or in the order of addresses. */
function statementAt(table: Table, parties: string, day: string): StatementRow | null {
  const slugs = [parties, parties.split('-').sort().join('-')];
  return table.statements.find(({ id }) => slugs.some((slug) => id === `${slug}/${day}`)) ?? null;
}

/** The link to a place. */
export const jumpLink = (base: string, language: Language, { path, hash }: Jump): string =>
  pageLink(base, path, language) + hash;

const pathOf = (statement: StatementRow, clause: string | null): string =>
  clause === null ? statement.id : `${statement.id}/${clause}`;

/** A place that is not sure. A range is shown on the page of the statement, a paragraph on that of its clause. */
function place(
  statement: StatementRow,
  {
    clause,
    to = null,
    paragraph = null,
    missing = null,
  }: Partial<Reference> & Pick<Jump, 'clause'> & { missing?: string | null },
): Jump {
  const ranged = clause !== null && to !== null;
  return {
    statement,
    clause,
    to,
    path: pathOf(statement, ranged ? null : clause),
    hash: ranged ? `#${clause}-${to}` : clause !== null && paragraph !== null ? `#p${paragraph}` : '',
    missing,
    sure: false,
  };
}

/** Where a reference leads in a statement: the clause that it names, or the statement where that clause is not there. */
export function placeIn(statement: StatementRow, reference: Reference): Jump {
  const lost = [reference.clause, reference.to].find((id) => id !== null && !statement.clauses.includes(id));
  return lost === undefined || lost === null
    ? place(statement, reference)
    : place(statement, { clause: null, missing: lost });
}

function byNames(table: Table, text: string): Jump[] {
  const reference = readReference(text);
  const { date, clause } = reference;
  const codes = partiesIn(table, reference.rest);
  if (!codes || (date === '' && clause === null && codes.size < 2)) return [];
  // Without a party a whole day is needed: of a year or a month there may be hundreds.
  if (codes.size === 0 && !/^\d{4}-\d{2}-\d{2}$/u.test(date)) return [];
  const found = table.statements
    .filter(
      ({ parties, date: signed }) => [...codes].every((code) => parties.includes(code)) && signed.startsWith(date),
    )
    .sort((a, b) => b.date.localeCompare(a.date))
    .map((statement) => placeIn(statement, reference));
  const there = found.filter(({ missing }) => missing === null);
  // With a date only one text may be meant, and it is near; without one, a clause that is nowhere leads nowhere.
  return there.length > 0 || date === '' ? there : found;
}
