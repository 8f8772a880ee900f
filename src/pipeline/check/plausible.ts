/**
 * What a curator wrote and what cannot well be: days to come, a release before the signing, a level that no clause has, a
 * correction of a published text without its day.
 */
import { flatten } from '../../clauses.ts';
import { fold } from '../../languages/script/fold.ts';
import { issue } from '../../rules.ts';
import type { Issue, Statement } from '../../schema.ts';
import { SidecarSchema, type StatementNotes } from '../../curation/sidecar.ts';
import { type Place, readYaml } from '../../curation/yaml.ts';
import type { Curated, Curation } from '../curated.ts';

interface Written {
  file: string;
  text: string;
  place: Place;
}

/**
 * @param value of a file that a curator wrote: sidecar, redirects
 * @param today ISO day; null where no clock is asked
 * @returns `date-in-future`, at the field
 */
export function futureDays(value: unknown, written: Written, today: string | null): Issue[] {
  if (today === null) return [];
  const fields = new Set(['signed', 'published', 'captured', 'added', 'date']);
  const issues: Issue[] = [];
  const walk = (node: unknown, path: PropertyKey[]): void => {
    if (Array.isArray(node)) node.forEach((one, index) => walk(one, [...path, index]));
    else if (typeof node === 'object' && node !== null)
      for (const [key, one] of Object.entries(node)) walk(one, [...path, key]);
    else if (typeof node === 'string') {
      const field = String(path.at(-1) === 'value' ? path.at(-2) : path.at(-1));
      const day = /^\d{4}(?:-\d{2}){0,2}/u.exec(node)?.[0];
      if (!fields.has(field) || day === undefined || day <= today.slice(0, day.length)) return;
      issues.push(issue('date-in-future', { ...written, offset: written.place(path) }, { field, date: node }));
    }
  };
  walk(value, []);
  return issues;
}

/**
 * @param curated a document with its sidecar
 * @returns `published-before-signed`, `level-not-in-text`, at the entry of the sidecar; by statement, to be excused there
 */
export function implausible(curation: Curation, sidecar: Curated['sidecar'], written: Written, entry: number): Issue[] {
  const { draft, notes } = curation;
  const at = (path: PropertyKey[]) => ({ ...written, offset: written.place(path) });
  const issues: Issue[] = [];
  const signed = draft.facts?.signed?.value;
  const { published, level } = notes.corrections;
  const released = published?.value ?? sidecar?.published;
  const size = Math.min(signed?.length ?? 0, released?.length ?? 0);
  const plain = (date: string | null | undefined) => /^\d{4}(?:-\d{2}){0,2}$/u.test(date ?? '');
  if (signed && released && plain(signed) && plain(released) && released.slice(0, size) < signed.slice(0, size)) {
    const path = published ? ['statements', entry, 'corrections', 'published'] : ['published'];
    issues.push(issue('published-before-signed', at(path), { published: released, signed }));
  }
  const words = [
    draft.title ?? '',
    ...flatten(draft.clauses).flatMap(({ clause }) => [clause.heading ?? '', ...clause.paragraphs.map((p) => p.text)]),
  ];
  const folded = (text: string) => fold(text).replace(/\s+/gu, '');
  if (level?.value && !folded(words.join('\n')).includes(folded(level.value.name)))
    issues.push(
      issue('level-not-in-text', at(['statements', entry, 'corrections', 'level']), { level: level.value.name }),
    );
  return issues;
}

/** A document of a statement, and which of its statements that is. */
interface Witnessing {
  from: Pick<Curated, 'input' | 'sidecar'>;
  number: number;
}

/**
 * @param before the record as it was published
 * @param witnesses the documents of the record
 * @returns `correction-undated` for each correction that the published record does not have, and that gives no day, at its
 *   entry in the sidecar
 */
export function undated(before: Statement, after: Statement, witnesses: readonly Witnessing[]): Issue[] {
  const known = new Set(correctionsOf(before).map(({ key }) => key));
  return correctionsOf(after)
    .filter(({ key, date }) => date === undefined && !known.has(key))
    .map(({ what, address, isEntry }) =>
      issue('correction-undated', entryOf(after, witnesses, isEntry), { what, address }),
    );
}

/** Where a correction is written; the beginning of the first sidecar where it is in none. */
function entryOf(after: Statement, witnesses: readonly Witnessing[], isEntry: IsEntry) {
  for (const { from, number } of witnesses) {
    const entry = from.sidecar?.statements.findIndex((notes) => notes.number === number) ?? -1;
    const notes = from.sidecar?.statements[entry];
    const path = notes && isEntry(notes);
    if (!path) continue;
    const { file, text } = from.input.sidecar;
    return { file, text, offset: readYaml(file, text, SidecarSchema).place(['statements', entry, ...path]) };
  }
  const file = `sources/${after.witnesses[0]?.source ?? ''}`.replace(/\.[^./]+$/u, '.yaml');
  return { file, text: '', offset: 0 };
}

/** The path to a correction within the notes on a statement; null where it is not there. */
type IsEntry = (notes: StatementNotes) => PropertyKey[] | null;

interface Correction {
  key: string;
  what: string;
  address: string;
  date: string | undefined;
  isEntry: IsEntry;
}

const bare = (text: string): string => text.replace(/[\s¶]+/gu, '');

function correctionsOf(s: Statement): Correction[] {
  const emended = flatten(s.clauses).flatMap(({ clause }) =>
    clause.paragraphs.flatMap(({ text, emendations: made }) =>
      made.map(({ start, end, printed, date }) => ({
        key: `${clause.id} ${printed} ${text.slice(start, end)}`,
        what: `“${printed.replaceAll('\n\n', '¶')}”`,
        address: `${s.id}/${clause.id}`,
        date,
        isEntry: ({ emendations }: StatementNotes) => {
          const at = emendations.findIndex(
            (note) => bare(note.printed) === bare(printed) && bare(note.read) === bare(text.slice(start, end)),
          );
          return at < 0 ? null : ['emendations', at];
        },
      })),
    ),
  );
  const facts = (s.editorial ?? []).map(({ field, given, date }) => ({
    key: `${field} ${given}`,
    what: `“${field}”`,
    address: s.id,
    date,
    isEntry: ({ corrections }: StatementNotes) => (field in corrections ? ['corrections', field] : null),
  }));
  return [...emended, ...facts];
}
