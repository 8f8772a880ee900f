/**
 * One document through every pass, from bytes to drafts that are ready to stand beside other witnesses. Which passes
 * they are, and in which order, is in index.ts; here is what goes between them: the sidecar's notes for each statement,
 * and what its excuses answer.
 */
import { createHash } from 'node:crypto';
import type { PartyNames } from '../languages/names/party-names.ts';
import { type RuleId, issue } from '../rules.ts';
import type { Issue, Organisation } from '../schema.ts';
import { type Sidecar, SidecarSchema, StatementNotesSchema } from '../curation/sidecar.ts';
import { type Place, readYaml } from '../curation/yaml.ts';
import type { check } from './check/document.ts';
import { futureDays, implausible } from './check/plausible.ts';
import { joined, translates } from './collate/translation.ts';
import type { Bounds } from './detect/bounds.ts';
import type { detect } from './detect/index.ts';
import { designations } from './extract/designations/index.ts';
import type { extract } from './extract/index.ts';
import { forgetFeatures } from './features.ts';
import type { read } from './read/index.ts';
import type { correct } from './sidecar/correct.ts';
import type { Report, emend } from './sidecar/emend.ts';
import { type Settled, answered, excuse, settle } from './sidecar/excuses.ts';
import type { split } from './split/index.ts';
import type { Curated, Curation, Input } from './curated.ts';
import { boundsOf } from './sidecar/bounds.ts';
import type { Draft, Kind, Source } from './types.ts';
import { append } from './append.ts';

/** What a document goes through. */
export interface Passes {
  read: typeof read;
  detect: typeof detect;
  split: typeof split;
  emend: typeof emend;
  extract: typeof extract;
  correct: typeof correct;
  check: typeof check;
}

/** What is known besides the document. */
export interface Context {
  names: PartyNames;
  organisations: readonly Organisation[];
  /** ISO day, by which days to come are known; null or absent where no clock is asked. */
  today?: string | null;
}

export type { Curated, Curation, Input } from './curated.ts';

/**
 * Reads a document and carries out what its sidecar says; never throws, whatever the bytes are. Reported besides what
 * the passes find: `statement-unmatched`, `not-a-statement`, `no-title`, `excuse-unmatched`.
 */
export async function processWith(passes: Passes, input: Input, context: Context): Promise<Curated> {
  forgetFeatures();
  const sha256 = createHash('sha256').update(input.bytes).digest('hex');
  const yaml = readYaml(input.sidecar.file, input.sidecar.text, SidecarSchema);
  const nothing = { input, sha256, source: null, sidecar: null, printed: [], drafts: [] };
  if (!yaml.value) return { ...nothing, issues: yaml.issues };
  const sidecar = yaml.value;
  const source = await passes.read(input.file, input.bytes);
  const reporting = reporter(input, yaml.place);
  const curations: Curation[] = [];
  const printed: Draft[] = [];
  const issues = [...source.issues];
  const bounded = boundsOf(source, sidecar.statements, reporting(['statements']));
  append(issues, bounded.issues);
  const { found, detected } = detectWith(passes, source, sidecar, bounded.bounds);
  for (const draft of found) {
    const number = curations.length + 1;
    const entry = sidecar.statements.findIndex((notes) => notes.number === number);
    const notes = sidecar.statements[entry] ?? StatementNotesSchema.parse({ number });
    if (draft.kind !== 'statement' && !notes.corrections.kind) {
      const at = { file: input.file, text: source.text, offset: draft.part.start };
      issues.push(issue('not-a-statement', at, { kind: draft.kind, reason: draft.reason }));
      printed.push(passes.extract(passes.split(draft, source), source, context.names));
      continue;
    }
    const curation = throughSidecar(
      passes,
      draft,
      source,
      { number, notes, detected },
      context,
      reporting(['statements', entry]),
    );
    const doubts = implausible(curation, sidecar, { ...input.sidecar, place: yaml.place }, entry);
    curations.push({ ...curation, draft: { ...curation.draft, issues: [...curation.draft.issues, ...doubts] } });
    printed.push(curation.draft);
  }
  // a source of which nothing could be read is reported as that
  if (source.issues.some(({ severity }) => severity === 'error'))
    return { ...nothing, source, printed, issues: source.issues };
  append(issues, passes.check(source, printed));
  append(issues, beyond(sidecar, curations.length, reporting([])));
  append(issues, futureDays(sidecar, { ...input.sidecar, place: yaml.place }, context.today ?? null));
  const drafts = oneOfEachAct(curations, context.names);
  return accepted({ input, sha256, source, sidecar, printed, drafts, issues }, reporting(['excuses']));
}

/**
 * What the file holds: as the curator divides it, or as it shows itself. Where it shows no statement and the curator says
 * that it is one, it is read once more as one; `detected` is then what it showed itself to be.
 */
function detectWith(
  passes: Passes,
  source: Source,
  sidecar: Sidecar,
  bounds: readonly Bounds[],
): { found: Draft[]; detected: Kind | null } {
  const found = passes.detect(source);
  const detected = found.find(({ kind }) => kind === 'statement')?.kind ?? found[0]?.kind ?? null;
  if (bounds.length > 0) return { found: passes.detect(source, { bounds }), detected };
  const forced = detected !== 'statement' && sidecar.statements.some(({ corrections }) => corrections.kind);
  return forced ? { found: passes.detect(source, { forced }), detected } : { found, detected: null };
}

/** The passes from split to correct over one statement, with what the sidecar says of it. */
function throughSidecar(
  passes: Passes,
  draft: Draft,
  source: Source,
  { number, notes, detected }: Pick<Curation, 'number' | 'notes'> & { detected: Kind | null },
  { names, organisations }: Context,
  report: Report,
): Curation {
  const divided = passes.split({ ...draft, kind: 'statement' }, source, { supplied: notes.labels });
  const { draft: emended, settled } = passes.emend(divided, notes, report);
  const extracted = passes.extract(emended, source, names);
  const corrected = passes.correct(extracted, detected ?? draft.kind, notes.corrections, organisations, report);
  const { parties, language } = notes.corrections;
  const facts = parties || language ? renamed(corrected, names) : corrected;
  const at = { file: source.file, text: source.text, offset: draft.part.start };
  const untitled = facts.title === null ? [issue('no-title', at)] : [];
  return { number, notes, settled, draft: { ...facts, issues: [...facts.issues, ...untitled] } };
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
  return sidecar.statements.flatMap(({ number }, index) => {
    const words = { number, count: count === 1 ? '1 was' : `${count} were` };
    if (number > count) return [report('statement-unmatched', ['statements', index], words)];
    const again = sidecar.statements.findIndex((other) => other.number === number) < index;
    return again ? [report('statement-twice', ['statements', index], words)] : [];
  });
}

/** Issues that an emendation, a supplied label or an excuse answers keep its reason. */
function accepted(curated: Curated, report: Report): Curated {
  const text = curated.source?.text ?? '';
  const excuses = curated.sidecar?.excuses ?? [];
  const used = new Set<number>();
  const accept = (issues: Issue[], spans: Settled[]) => {
    const { issues: out, matched } = excuse(settle(issues, text, spans), text, excuses);
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
