/**
 * curate: one source file with its sidecar, from bytes to drafts that are ready to stand beside other witnesses.
 */
import { createHash } from 'node:crypto';
import { type RuleId, issue } from '../rules.ts';
import type { Issue, Organisation } from '../schema.ts';
import { type Sidecar, SidecarSchema, type StatementNotes, StatementNotesSchema } from '../sidecar.ts';
import { type Place, readYaml } from '../yaml.ts';
import { correct } from './sidecar/correct.ts';
import { coverage } from './check/coverage.ts';
import { detect } from './detect/index.ts';
import { designations } from './extract/designations/index.ts';
import { type Report, emend } from './sidecar/emend.ts';
import { type Settled, answered, excuse, settle } from './sidecar/excuses.ts';
import { extract } from './extract/index.ts';
import type { PartyNames } from '../languages/party-names.ts';
import { read } from './read/index.ts';
import { split } from './split/index.ts';
import { joined, translates } from './collate/translation.ts';
import type { Draft, Source } from './types.ts';

/** A document as it lies on the disk. Names of files are paths below the content folder: `sources/xinhua/a.txt`. */
export interface Input {
  file: string;
  bytes: Uint8Array;
  sidecar: { file: string; text: string };
}

/** What came of it. */
export interface Curated {
  input: Input;
  /** Of the bytes, in hexadecimal digits. */
  sha256: string;
  /** Null where the file or its sidecar has an error that leaves nothing to work on. */
  source: Source | null;
  sidecar: Sidecar | null;
  /** The statements in it. */
  drafts: Curation[];
  /** Those of the file as a whole; each draft keeps its own. */
  issues: Issue[];
}

export interface Curation {
  draft: Draft;
  /** Which statement of the file it is, counted from 1. */
  number: number;
  notes: StatementNotes;
  /** Stretches of the source that the curator has dealt with. */
  settled: Settled[];
}

/**
 * Reads a document and carries out what its sidecar says; never throws, whatever the bytes are. Reported besides what
 * the passes find: `statement-unmatched`, `not-a-statement`, `excuse-unmatched`.
 */
export async function curate(
  input: Input,
  names: PartyNames,
  organisations: readonly Organisation[],
): Promise<Curated> {
  const sha256 = createHash('sha256').update(input.bytes).digest('hex');
  const yaml = readYaml(input.sidecar.file, input.sidecar.text, SidecarSchema);
  const nothing = { input, sha256, source: null, sidecar: null, drafts: [] };
  if (!yaml.value) return { ...nothing, issues: yaml.issues };
  const source = await read(input.file, input.bytes);
  if (source.issues.some(({ severity }) => severity === 'error')) return { ...nothing, issues: source.issues };
  const sidecar = yaml.value;
  const told = reporter(input, yaml.place);
  const found = detect(source);
  const made: Curation[] = [];
  const issues = [...source.issues];
  for (const draft of found) {
    const number = made.length + 1;
    const entry = sidecar.statements.findIndex((notes) => notes.number === number);
    const notes = sidecar.statements[entry] ?? StatementNotesSchema.parse({ number });
    if (draft.kind !== 'statement' && !notes.corrections.kind) {
      const at = { file: input.file, text: source.text, offset: draft.part.start };
      issues.push(issue('not-a-statement', at, { kind: draft.kind, reason: draft.reason }));
      continue;
    }
    const report = told(['statements', entry]);
    const divided = split({ ...draft, kind: 'statement' }, source, { supplied: notes.labels });
    // Told again by emend, at its place in the sidecar.
    const known = divided.issues.filter(({ rule }) => rule !== 'supplied-unmatched');
    const { draft: emended, settled } = emend({ ...divided, issues: known }, notes, report);
    const corrected = correct(extract(emended, source, names), draft.kind, notes.corrections, organisations, report);
    const { parties, language } = notes.corrections;
    const facts = parties || language ? renamed(corrected, names) : corrected;
    const at = { file: input.file, text: source.text, offset: draft.part.start };
    const untitled = facts.title === null ? [issue('no-title', at)] : [];
    made.push({ number, notes, settled, draft: { ...facts, issues: [...facts.issues, ...untitled] } });
  }
  const drafts = oneOfEachAct(made, names);
  // The whole file, not only the statements in it: nothing may fall between two parts.
  const spans = drafts.flatMap(({ draft }) => draft.spans);
  if (made.length === found.length)
    issues.push(...coverage(input.file, source.text, { start: 0, end: source.text.length }, spans));
  issues.push(...beyond(sidecar, made.length, told([])));
  return accepted({ input, sha256, source, sidecar, drafts, issues }, told(['excuses']));
}

/** A translation that follows its text as a whole is no act of its own. */
function oneOfEachAct(made: readonly Curation[], names: PartyNames): Curation[] {
  const found: Curation[] = [];
  for (const next of made) {
    const last = found.at(-1);
    if (!last || !translates(next.draft, last.draft)) found.push(next);
    else
      found[found.length - 1] = {
        ...last,
        draft: renamed(joined(last.draft, next.draft), names),
        settled: [...last.settled, ...next.settled],
      };
  }
  return found;
}

/** What the text calls its parties, once the curator has said who they are. */
function renamed(draft: Draft, names: PartyNames): Draft {
  if (!draft.facts) return draft;
  const found = designations(draft.clauses, draft.facts.parties, draft.language, names);
  return { ...draft, facts: { ...draft.facts, designations: found } };
}

const reporter =
  ({ sidecar }: Input, place: Place) =>
  (root: readonly PropertyKey[]) =>
  (rule: RuleId, path: readonly PropertyKey[], words: Record<string, string | number> = {}): Issue =>
    issue(rule, { ...sidecar, offset: place([...root, ...path]) }, words);

function beyond(sidecar: Sidecar, count: number, report: Report): Issue[] {
  return sidecar.statements.flatMap(({ number }, index) =>
    number > count || sidecar.statements.findIndex((other) => other.number === number) < index
      ? [
          report('statement-unmatched', ['statements', index], {
            number,
            count: count === 1 ? '1 was' : `${count} were`,
          }),
        ]
      : [],
  );
}

/** Issues that an emendation, a supplied label or an excuse answers keep its reason. */
function accepted(curated: Curated, report: Report): Curated {
  const text = curated.source?.text ?? '';
  const excuses = curated.sidecar?.excuses ?? [];
  const used = new Set<number>();
  const accept = (issues: Issue[], stretches: Settled[]) => {
    const { issues: out, matched } = excuse(settle(issues, text, stretches), text, excuses);
    for (const index of matched) used.add(index);
    return out;
  };
  const drafts = curated.drafts.map((entry) => ({
    ...entry,
    draft: { ...entry.draft, issues: accept(answered(entry.draft.issues, entry.notes), entry.settled) },
  }));
  const issues = accept(curated.issues, []);
  const idle = excuses.flatMap(({ rule }, index) =>
    used.has(index) ? [] : [report('excuse-unmatched', [index], { rule })],
  );
  return { ...curated, drafts, issues: [...issues, ...idle] };
}
