/** The notebook as data: what it holds and how it changes. Pure; every function returns a new book. */

export interface Entry {
  /** Below the root of the site and without language: `by-cn/2022-09-15/9/`, `by-cn/2022-09-15/9/#p1:3-7,…`. */
  address: string;
  /** Of the statement, as printed. */
  title: string;
  /** 第九条 */
  place: string;
  /** The words as printed, paragraphs joined by a line break. */
  text: string;
  /** BCP 47 tag of the text. */
  language: string;
  note: string;
  /** ISO day on which it was taken in. */
  added: string;
}

export interface Book {
  version: 1;
  entries: Entry[];
}

/** What was stored, as far as it can be read: an entry that lacks an address or words is left out. */
export function readBook(stored: unknown): Book {
  const entries = isRecord(stored) && Array.isArray(stored['entries']) ? stored['entries'] : [];
  return { version: 1, entries: entries.flatMap((entry) => readEntry(entry) ?? []) };
}

function readEntry(stored: unknown): Entry | null {
  if (!isRecord(stored) || typeof stored['address'] !== 'string' || !isAddress(stored['address'])) return null;
  const string = (name: string): string => (typeof stored[name] === 'string' ? stored[name] : '');
  return {
    address: stored['address'],
    title: string('title'),
    place: string('place'),
    text: string('text'),
    language: string('language') || 'zh-Hans',
    note: string('note'),
    added: string('added'),
  };
}
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Of this site: no scheme, no host, no way up. */
export const isAddress = (address: string): boolean =>
  /^[a-z0-9]+(?:-[a-z0-9]+)*\/\d{4}[\d-]*\/(?:[a-z0-9.]+\/)?(?:#[^\s<>"]*)?$/u.test(address);

/** At the end; an address that is there already stays where it is, with its note. */
export function add(book: Book, ...entries: Entry[]): Book {
  const known = new Set(book.entries.map((entry) => entry.address));
  const fresh = entries.filter(({ address }) => !known.has(address) && known.add(address));
  return { ...book, entries: [...book.entries, ...fresh] };
}

export const remove = (book: Book, address: string): Book => ({
  ...book,
  entries: book.entries.filter((entry) => entry.address !== address),
});

/** Brings an entry back to the place that it had among the others, as near as there are entries; not twice. */
export const restore = (book: Book, entry: Entry, index: number): Book =>
  book.entries.some(({ address }) => address === entry.address)
    ? book
    : { ...book, entries: book.entries.toSpliced(index, 0, entry) };

/** By so many places up (negative) or down; stops at the ends. */
export function move(book: Book, address: string, by: number): Book {
  const entries = [...book.entries];
  const from = entries.findIndex((entry) => entry.address === address);
  if (from < 0) return book;
  const [entry] = entries.splice(from, 1);
  entries.splice(Math.max(0, Math.min(entries.length, from + by)), 0, ...(entry ? [entry] : []));
  return { ...book, entries };
}

export const annotate = (book: Book, address: string, note: string): Book => ({
  ...book,
  entries: book.entries.map((entry) => (entry.address === address ? { ...entry, note } : entry)),
});

/** `by-cn/2022-09-15/9/#p1:3-7,…` → its statement, clause and fragment. */
export function partsOf(address: string): { statement: string; clause: string | null; fragment: string | null } {
  const [path = '', fragment = null] = address.split('#', 2);
  const [pair, day, clause] = path.split('/');
  return { statement: `${pair}/${day}`, clause: clause || null, fragment };
}
