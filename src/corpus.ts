/**
 * The site's and the exports' way to the stored records. A summary of each statement is kept in memory; whole records
 * are read one at a time and only the last few are kept, so that ten thousand statements fit into little memory.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { flatten } from './clauses.ts';
import { clauseNames } from './clause-name.ts';
import { firstLanguage, tagOfNames } from './i18n/languages.ts';
import { type Clause, type EditorialFact, type Evidence, type Statement, storedStatement } from './schema.ts';

export { flatten };

/** Where the curators' files are; another folder for benchmarks and tests. */
export const contentFolder = (): string => resolve(process.env['CONCORD_CONTENT'] ?? 'content');

/** What lists, neighbours and routes need of a statement. */
export interface Summary {
  id: string;
  title: string;
  kind: Statement['kind'];
  language: string;
  parties: { code: string; type: 'state' | 'organisation'; name: string }[];
  signed: string | null;
  published: string | null;
  place: string | null;
  level: { name: string; parts: string[]; act: string | null; evidence: Evidence } | null;
  complete: boolean;
  /** Ids of all clauses in document order, those below others included, and their labels. */
  clauses: { id: string; label: string; heading: string | null; depth: number }[];
  witnesses: string[];
  /** The days on which its witnesses came into the collection, as far as they are known; EDTF. */
  added: string[];
  /** What the editors changed or supplied, in document order. */
  corrections: Correction[];
  /** What the editors gave in place of facts of the text. */
  editorial: readonly EditorialFact[];
}

/** An emendation, or a number supplied (then without printed text). */
export interface Correction {
  kind: 'emended' | 'supplied';
  clause: string;
  /** Its Chinese name: 第三条（二）. */
  name: string;
  /** Counted from 1; null for a number. */
  paragraph: number | null;
  reading: string;
  printed: string | null;
  reason: string;
  /** EDTF; null for those that came with the first publication. */
  date: string | null;
}

let scanned: { version: string; characters: Set<string> } | null = null;

/** First 12 hex digits of SHA-256 over the ids and contents of the stored records; computed once per process. */
export const corpusVersion = (): string => (scanned ??= scan()).version;

/** Every character of the stored records; those of their keys are among them. Computed once per process. */
export const corpusCharacters = (): ReadonlySet<string> => (scanned ??= scan()).characters;

function scan(): { version: string; characters: Set<string> } {
  const hash = createHash('sha256');
  const seen = new Uint8Array(0x110000);
  for (const id of statementIds()) {
    const bytes = readFileSync(recordFile(id));
    hash.update(`${id}\0`).update(bytes).update('\0');
    const text = bytes.toString('utf8');
    for (let at = 0; at < text.length; at++) {
      const point = text.codePointAt(at) ?? 0;
      seen[point] = 1;
      if (point > 0xffff) at++;
    }
  }
  const characters = new Set<string>();
  seen.forEach((one, point) => one === 1 && characters.add(String.fromCodePoint(point)));
  return { version: hash.digest('hex').slice(0, 12), characters };
}

/** How many clauses a reader would count: those of the first level, without what stands before and after them. */
export const clauseCount = (s: Summary): number =>
  s.clauses.filter(({ id, depth }) => depth === 0 && id !== 'preamble' && id !== 'closing').length;

let known: Summary[] | null = null;
const recent = new Map<string, Statement>();
const keep = 8;

/** Every statement, oldest first; read once per process. */
export function summaries(): Summary[] {
  known ??= statementIds()
    .map((id) => summarise(load(id)))
    .sort((a, b) => day(a).localeCompare(day(b)) || a.id.localeCompare(b.id));
  return known;
}

/** The records changed while the process runs, as only the development server's do: they are read anew. */
export function forget(): void {
  known = null;
  scanned = null;
  recent.clear();
}

/** One whole record. Throws when there is none of that id. */
export function statement(id: string): Statement {
  const found = recent.get(id) ?? load(id);
  recent.delete(id);
  recent.set(id, found);
  const oldest = recent.keys().next().value;
  if (recent.size > keep && oldest !== undefined) recent.delete(oldest);
  return found;
}

/** Ids of all stored records, sorted. */
export function statementIds(): string[] {
  return readdirSync(join(contentFolder(), 'statements'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => path.replaceAll('\\', '/').slice(0, -'.json'.length))
    .sort();
}

const recordFile = (id: string): string => join(contentFolder(), 'statements', `${id}.json`);

function load(id: string): Statement {
  return storedStatement(readFileSync(recordFile(id), 'utf8'));
}

const day = (s: Summary): string => s.signed ?? s.published ?? '';

function summarise(s: Statement): Summary {
  const names = clauseNames(s.clauses, tagOfNames(firstLanguage, s.language));
  return {
    id: s.id,
    title: s.title,
    kind: s.kind,
    language: s.language,
    parties: s.parties.map(({ code, type, name }) => ({ code, type, name })),
    signed: s.date.signed?.value ?? null,
    published: s.date.published?.value ?? null,
    place: s.place?.value ?? null,
    level: s.level && { name: s.level.name, parts: s.level.parts, act: s.level.act, evidence: s.level.evidence },
    complete: s.complete,
    clauses: flatten(s.clauses).map(({ clause, depth }) => ({
      id: clause.id,
      label: clause.label,
      heading: clause.heading,
      depth,
    })),
    witnesses: s.witnesses.map((w) => w.source),
    added: s.witnesses.flatMap(({ added }) => added ?? []),
    corrections: flatten(s.clauses).flatMap(({ clause }) => corrections(clause, names[clause.id] ?? clause.id)),
    editorial: s.editorial ?? [],
  };
}

function corrections(clause: Clause, name: string): Correction[] {
  const { id, label, supplied } = clause;
  const number: Correction[] =
    supplied === null
      ? []
      : [
          {
            kind: 'supplied',
            clause: id,
            name,
            paragraph: null,
            reading: label,
            printed: null,
            reason: supplied,
            date: null,
          },
        ];
  const emended = clause.paragraphs.flatMap((paragraph, i) =>
    paragraph.emendations.map(({ start, end, printed, reason, date = null }): Correction => {
      const reading = paragraph.text.slice(start, end);
      return { kind: 'emended', clause: id, name, paragraph: i + 1, reading, printed, reason, date };
    }),
  );
  return [...number, ...emended];
}
