/** Statements by year and by party, computed once per process. */
import { type Summary, summaries } from '../corpus.ts';
import { yearOf } from '../i18n/values/dates.ts';
import { pairOf } from './history.ts';

type Party = Summary['parties'][number];

let years: Map<string, Summary[]> | null = null;

/** Year, or `undated` → its statements, newest first; the newest year first, undated last. */
export function byYear(): ReadonlyMap<string, Summary[]> {
  if (years) return years;
  const found = new Map<string, Summary[]>();
  for (const s of [...summaries()].reverse()) {
    const year = String(yearOf(s.signed ?? s.published) ?? 'undated');
    const list = found.get(year);
    if (list) list.push(s);
    else found.set(year, [s]);
  }
  years = new Map([...found].sort(([a], [b]) => (a === 'undated' ? 1 : b === 'undated' ? -1 : Number(b) - Number(a))));
  return years;
}

interface PartyEntry {
  party: Party;
  /** How many statements it is a party to. */
  count: number;
  /** Addresses of its relationships, those with the newest statement first. */
  pairs: string[];
}

let parties: Map<string, PartyEntry> | null = null;

/** Code in lower case → the party and its relationships. */
export function byParty(): ReadonlyMap<string, PartyEntry> {
  if (parties) return parties;
  parties = new Map();
  for (const s of [...summaries()].reverse()) {
    for (const party of s.parties) {
      const code = party.code.toLowerCase();
      const entry = parties.get(code) ?? { party, count: 0, pairs: [] };
      entry.count++;
      if (!entry.pairs.includes(pairOf(s.id))) entry.pairs.push(pairOf(s.id));
      parties.set(code, entry);
    }
  }
  return parties;
}

let byId: Map<string, Summary> | null = null;

/** A summary by id; null where the collection has none. */
export const summaryOf = (id: string): Summary | null =>
  (byId ??= new Map(summaries().map((s) => [s.id, s]))).get(id) ?? null;
