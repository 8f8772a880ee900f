/**
 * link: what a statement names is looked for among the statements that we hold. A reference is resolved only where one
 * candidate remains; one that might be another document stays unresolved.
 */
import type { Reference, Statement } from '../schema.ts';

/** What a reference can be recognised by. */
export interface Entry {
  id: string;
  title: string;
  parties: string[];
  /** EDTF; signed and published, as far as known. */
  dates: string[];
}

/** The statements that we hold, found by date and by title: one look-up per reference, whatever the size of the corpus. */
interface Catalogue {
  byDate: Map<string, Entry[]>;
  byTitle: Map<string, Entry[]>;
}

/**
 * @param entries one for each act that we hold; their dates are EDTF
 * @returns the same entries by each of their dates, and by their title in its form for comparison. Nothing is reported
 */
export function catalogue(entries: readonly Entry[]): Catalogue {
  const byDate = new Map<string, Entry[]>();
  const byTitle = new Map<string, Entry[]>();
  const add = (map: Map<string, Entry[]>, key: string, entry: Entry) => map.set(key, [...(map.get(key) ?? []), entry]);
  for (const entry of entries) {
    for (const date of new Set(entry.dates)) add(byDate, date, entry);
    add(byTitle, plain(entry.title), entry);
  }
  return { byDate, byTitle };
}

/** Titles agree without their spaces, brackets and marks, and 和 / 与 / 同 / 及 between parties are one word. */
function plain(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[与同及]/gu, '和')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * A title that says what the statement is about (关于…) names one document; 联合声明 alone, with the names of the
 * parties, may name any of several of which we hold one.
 */
const speaks = (title: string): boolean =>
  /关于|關於|(?<!\p{L})(?:concerning|on the|regarding|об?|sobre)\s|(?<!\p{L})sur (?:la |le |les |l['’]|un |une )/iu.test(
    title,
  );

/** Words for documents that are none of ours: 条约, 协定, 纲要 … */
const otherDocument = /条约|條約|协定|協定|议定书|纲要|规划|章程|宪章|备忘录|treaty|agreement|protocol|charter/iu;

/**
 * @param reference as the text names it: title and EDTF date as far as printed
 * @param from the statement that it stands in, not changed
 * @param held every act that we hold
 * @returns the id of the one statement that the reference can mean, or null: where its title, its date and the parties
 *   of the statement that it stands in leave none or several; where it is too vague to tell; where it would lie after
 *   the statement or be the statement itself. Nothing is reported
 */
export function resolve(reference: Reference, from: Statement, held: Catalogue): string | null {
  const { title, date } = reference;
  if (
    otherDocument.test(reference.text) &&
    !/声明|公报|宣言|聲明|公報|statement|communiqu|declaration/iu.test(reference.text)
  ) {
    return null;
  }
  const day = date !== null && /^\d{4}-\d{2}-\d{2}$/u.test(date) ? date : null;
  const byTitle = title === null ? null : (held.byTitle.get(plain(title)) ?? []);
  const byDay = day === null ? null : (held.byDate.get(day) ?? []);
  const parties = from.parties.map(({ code }) => code);
  const shares = (entry: Entry) => entry.parties.every((code) => parties.includes(code));
  let left: Entry[];
  if (byTitle && byDay) left = byTitle.filter((entry) => byDay.includes(entry));
  else if (byDay) left = byDay.filter(shares);
  else if (byTitle && title !== null && (speaks(title) || date !== null)) left = byTitle;
  else return null;
  if (date !== null && day === null) left = left.filter((entry) => entry.dates.some((d) => d.startsWith(date)));
  const ours = from.date.signed?.value ?? from.date.published?.value ?? null;
  const earlier = left.filter(({ id, dates }) => id !== from.id && (ours === null || dates.some((d) => d <= ours)));
  return earlier.length === 1 ? (earlier[0]?.id ?? null) : null;
}

/**
 * @param statement with references not yet resolved; not changed
 * @param held every act that we hold
 * @returns the statement with the targets of its references. Nothing is reported
 */
export function link(statement: Statement, held: Catalogue): Statement {
  return { ...statement, references: statement.references.map((r) => ({ ...r, target: resolve(r, statement, held) })) };
}
