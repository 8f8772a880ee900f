/** What the split command prints: the JSON entry of a file, and an outline for reading. */
import { partiesSlug } from './parties-slug.ts';
import type { Clause, Issue, Level } from '../schema.ts';
import type { Draft, Source } from './types.ts';
import { append } from './append.ts';

interface ClauseEntry {
  id: string;
  label: string;
  numbering: 'printed' | 'supplied';
  heading: string | null;
  paragraphs: { text: string }[];
  clauses: ClauseEntry[];
}

/**
 * The entry of a file in the JSON of the split command; offsets count UTF-16 units in the decoded file.
 *
 * @param drafts as printed, documents that are no statement included
 * @param issues those of the file as a whole
 */
export function entry(source: Source, drafts: readonly Draft[], issues: readonly Issue[]) {
  const statements = drafts.filter((d) => d.kind === 'statement');
  return {
    file: source.file,
    kind: statements.length > 0 ? 'statement' : (drafts[0]?.kind ?? 'other'),
    reason: drafts[0]?.reason ?? '',
    encoding: source.encoding,
    statements: statements.map(statementEntry),
    spans: drafts.flatMap((d) => d.spans.map(({ start, end, role }) => ({ start, end, role }))),
    issues: all(drafts, issues).map(({ rule, severity, line, column, message }) => ({
      rule,
      severity,
      line,
      column,
      message,
    })),
  };
}

/** Those of the file, then those of its drafts. That a document is no statement is what its kind says. */
const all = (drafts: readonly Draft[], issues: readonly Issue[]): Issue[] =>
  [...issues, ...drafts.flatMap((d) => d.issues)].filter(({ rule }) => rule !== 'not-a-statement');

function statementEntry(draft: Draft) {
  const { facts } = draft;
  const parties = facts?.parties.map((p) => p.code) ?? [];
  const signed = facts?.signed?.value ?? null;
  const published = facts?.published?.value ?? null;
  const level = facts?.level ?? null;
  return {
    id: `${parties.length > 0 ? partiesSlug(parties.length > 3 && facts?.meeting ? [facts.meeting] : parties) : 'unknown'}/${signed ?? published ?? 'undated'}`,
    title: draft.title ?? '',
    language: draft.language ?? 'und',
    parties,
    date: { signed, published },
    place: facts?.place?.value ?? null,
    level: level && levelEntry(level),
    levelPrinted: facts?.levelPrinted ? levelEntry(facts.levelPrinted) : null,
    complete: draft.complete,
    clauses: draft.clauses.map(clauseEntry),
  };
}

const levelEntry = ({ name, act, evidence }: Level) => ({
  name,
  act: act ?? '',
  clause: evidence.from === 'text' ? (evidence.clause ?? evidence.part) : '',
  evidence: evidence.from === 'text' ? evidence.quote : evidence.note,
});

const clauseEntry = (c: Clause): ClauseEntry => ({
  id: c.id,
  label: c.label,
  numbering: c.numbering,
  heading: c.heading,
  paragraphs: c.paragraphs.map(({ text }) => ({ text })),
  clauses: c.clauses.map(clauseEntry),
});

/** For people, in English: a readable outline: title, facts with their evidence, a line per clause, issues. Ends with a line feed. */
export function outline(source: Source, drafts: readonly Draft[], issues: readonly Issue[]): string {
  const out = [`${source.file}  (${source.format}, ${source.encoding})`];
  for (const draft of drafts) {
    out.push(`  ${draft.kind}: ${draft.title ?? '(no title)'}`, `    ${draft.reason}`);
    if (draft.kind === 'statement') append(out, [...facts(draft), ...clauses(draft.clauses, 2)]);
    for (const line of draft.lines) if (line.role !== 'furniture') out.push(`    [${line.role}] ${short(line.text)}`);
    for (const gap of draft.missing)
      out.push(`    incomplete after ${gap.after ?? 'the beginning'}: ${gap.note} ${gap.quote ?? ''}`);
  }
  for (const i of all(drafts, issues))
    out.push(
      `    ${i.line}:${i.column}${i.page === undefined ? '' : ` (page ${i.page})`} ${i.severity} ${i.rule}: ${i.message} ${i.advice}`,
    );
  return `${out.join('\n')}\n\n`;
}

function facts(draft: Draft): string[] {
  const f = draft.facts;
  if (!f) return [];
  const told = (
    name: string,
    value: string | null,
    evidence: { from: string; quote?: string; note?: string } | undefined,
  ) =>
    value === null
      ? `    ${name}: not found`
      : `    ${name}: ${value}  (${short(evidence?.quote ?? evidence?.note ?? '')})`;
  return [
    `    language: ${draft.language ?? 'not found'}`,
    ...f.parties.map((p) => told('party', p.code, p.evidence)),
    told('signed', f.signed?.value ?? null, f.signed?.evidence),
    told('published', f.published?.value ?? null, f.published?.evidence),
    told('place', f.place?.value ?? null, f.place?.evidence),
    told('level', f.level?.name ?? null, f.level?.evidence),
    ...(f.levelPrinted ? [told('level as printed', f.levelPrinted.name, f.levelPrinted.evidence)] : []),
    ...f.signatories.map((s) => told('signatory', s.name, s.evidence)),
    ...(f.designations ?? []).map((d) => `    ${d.text} stands for ${d.parties.join(', ')}  (${d.uses.length})`),
  ];
}

function clauses(list: readonly Clause[], depth: number): string[] {
  return list.flatMap((c) => {
    const label = c.numbering === 'supplied' && c.label ? `[${c.label}]` : c.label;
    const words = c.heading ?? c.paragraphs[0]?.text ?? '';
    const own = `${'  '.repeat(depth)}${c.id}  ${label}  ${short(words)}  (${c.paragraphs.length})`;
    return [own, ...clauses(c.clauses, depth + 1)];
  });
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text).replace(/\s+/gu, ' ');
