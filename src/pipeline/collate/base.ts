/** Which witness of an act gives its text: by quality, never by length, unless a curator chose it. */
import { flatten } from '../../clauses.ts';
import { issue } from '../../rules.ts';
import type { Issue } from '../../schema.ts';
import { fileTypes, type Format } from '../../file-types.ts';
import type { Draft } from '../types.ts';

/** What is known of a witness; all but its text is taken for the least where it is not given. */
interface Candidate {
  draft: Draft;
  notes?: { base?: boolean };
  from?: {
    issues: readonly Issue[];
    source: { format: Format } | null;
    sidecar: { publisher: string | null; url: string | null } | null;
  };
}

/** A page of a government, a parliament or an international organisation. */
const officialHost =
  /(?:^|\.)(?:gov|gob|gouv|govt|go|gc|mfa|mofa|mid|fmprc|un|europa|president|premier)(?:\.[a-z]{2,3}){0,2}$|(?:^|\.)(?:mfa|mofa|mid|fmprc)\./u;
const officialName =
  /外交部|政府|[大公]使[馆館]|国务院|外務省|외교부|Ministry|Government|Embassy|Ministère|Gouvernement|Ambassade|Ministerio|Gobierno|Embajada|Министерств|Правительств|Посольств|Bộ Ngoại giao|Ministério/u;

/** Whether a state or an organisation of states released it itself. */
export function isOfficial(publisher: string | null, url: string | null): boolean {
  if (publisher !== null && officialName.test(publisher)) return true;
  return url !== null && URL.canParse(url) && officialHost.test(new URL(url).hostname);
}

/** How much a format keeps of the structure of a text. */
const kept = { marked: 2, lines: 1, shown: 0 };

/**
 * The witnesses in the order of their sigla. The first is the base: one that a curator chose; then a complete one; then the
 * one with the fewest faults, which are the issues that want an eye, and twice each clause with a printed label that another
 * witness has and it has not; then one that keeps the markup of the text; then one of an official publisher; then by the
 * name of the file. Length does not count: what a page adds makes a text longer.
 *
 * @param witnesses of one act, not changed
 * @returns the same in a new array; every input order gives the same result. Nothing is reported
 */
export function rank<T extends Candidate>(witnesses: readonly T[]): T[] {
  const labelled = new Set(witnesses.flatMap(({ draft }) => labelsOf(draft)));
  const worth = new Map(
    witnesses.map((w) => {
      const { draft, notes, from } = w;
      const faults = issuesOf(w) + 2 * [...labelled].filter((id) => !labelsOf(draft).includes(id)).length;
      const { publisher = null, url = null } = from?.sidecar ?? {};
      const format = from?.source?.format ?? 'text';
      return [
        w,
        [
          Number(notes?.base ?? false),
          Number(draft.complete),
          -faults,
          kept[fileTypes[format].structure],
          Number(isOfficial(publisher, url)),
        ],
      ];
    }),
  );
  return [...witnesses].sort((a, b) => {
    const [one, other] = [worth.get(a) ?? [], worth.get(b) ?? []];
    const at = one.findIndex((value, i) => value !== other[i]);
    if (at >= 0) return (other[at] ?? 0) - (one[at] ?? 0);
    return a.draft.file < b.draft.file ? -1 : 1;
  });
}

/**
 * @param ranked the witnesses of one act with their sidecars, the base first
 * @returns `base-claimed-twice` at each `base: true` but that of the witness that became the base
 */
export function claimedTwice(
  ranked: readonly {
    number: number;
    notes: { base?: boolean };
    from: { input: { file: string; sidecar: { file: string; text: string } } };
  }[],
): Issue[] {
  const [base, ...rest] = ranked.filter(({ notes }) => notes.base);
  return rest.map(({ number, from: { input } }) => {
    const { text } = input.sidecar;
    const entry = new RegExp(`number:\\s*${number}\\b`, 'u').exec(text)?.index ?? 0;
    const offset = Math.max(0, text.indexOf('base:', entry) < 0 ? text.indexOf('base:') : text.indexOf('base:', entry));
    return issue('base-claimed-twice', { ...input.sidecar, offset }, { other: base?.from.input.file ?? '' });
  });
}

/** Ids of clauses whose label is printed once; one that is printed again (7b) is a fault itself. */
const labelsOf = (draft: Draft): string[] =>
  flatten(draft.clauses)
    .filter(({ clause }) => clause.label !== '' && clause.numbering === 'printed' && !/[a-z]$/u.test(clause.id))
    .map(({ clause }) => clause.id);

const issuesOf = ({ draft, from }: Candidate): number =>
  [...draft.issues, ...(from?.issues ?? [])].filter(({ severity, excused }) => severity !== 'info' && excused === null)
    .length;
