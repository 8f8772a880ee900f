/** What must be true of every document that goes through the passes, whatever it holds. */
import { processDocument } from '../../pipeline/index.ts';
import type { Draft, Source } from '../../pipeline/types.ts';
import { ClauseSchema, type Clause, type Issue } from '../../schema.ts';
import { isVisible, visibleOnly } from '../../visible.ts';
import { names, organisations } from './names.ts';

export interface Result {
  source: Source;
  /** As printed. */
  drafts: Draft[];
  /** Of the file as a whole. */
  issues: Issue[];
}

/** A document through every pass, without a sidecar or with one (YAML). */
export async function run(name: string, bytes: Uint8Array, sidecar = ''): Promise<Result> {
  const input = { file: name, bytes, sidecar: { file: `${name}.yaml`, text: sidecar } };
  const { source, printed, issues } = await processDocument(input, { names, organisations });
  if (!source) throw new Error(issues.map(({ message }) => message).join(' '));
  return { source, drafts: printed, issues };
}

/** The faults of a result, in words; none when it is sound. */
export function faults({ source, drafts, issues }: Result): string[] {
  return [
    ...found(issues),
    ...coverage(source, drafts),
    ...drafts.flatMap((draft) => [...schema(draft), ...verbatim(source, draft)]),
  ];
}

const ofTheSplitter = new Set([
  'span-lost',
  'span-doubled',
  'text-unfounded',
  'text-moved',
  'line-unfounded',
  'clause-twice',
]);

/** What the last pass itself finds wrong. */
const found = (issues: readonly Issue[]): string[] =>
  issues
    .filter(({ rule }) => ofTheSplitter.has(rule))
    .slice(0, 5)
    .map(({ rule, line, column, message }) => `${line}:${column} ${rule}: ${message}`);

/** Every visible character in exactly one span. */
function coverage(source: Source, drafts: readonly Draft[]): string[] {
  // nothing was read: that is an error already
  if (source.issues.some(({ severity }) => severity === 'error')) return [];
  const seen = new Uint8Array(source.text.length);
  const wrong: string[] = [];
  for (const span of drafts.flatMap((d) => d.spans)) {
    if (span.start >= span.end) wrong.push(`empty span at ${span.start}`);
    for (let i = span.start; i < span.end; i++) {
      if (seen[i]) wrong.push(`doubled at ${i}`);
      seen[i] = 1;
    }
  }
  for (let i = 0; i < source.text.length; i++)
    if (!seen[i] && isVisible(source.text.charCodeAt(i))) wrong.push(`lost at ${i}: ${source.text[i]}`);
  return wrong.slice(0, 5);
}

const all = (clauses: readonly Clause[]): Clause[] => clauses.flatMap((c) => [c, ...all(c.clauses)]);

/** Clauses are as the schema says, and no id is given twice. */
function schema(draft: Draft): string[] {
  const clauses = all(draft.clauses);
  const ids = clauses.map((c) => c.id);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `id ${id} twice`);
  const invalid = draft.clauses
    .filter((c) => !ClauseSchema.safeParse(c).success)
    .map((c) => `clause ${c.id} breaks the schema`);
  return [...twice, ...invalid].slice(0, 5);
}

const squash = (s: string): string => visibleOnly(s.normalize('NFKC'));

/** In plain text without escapes, what paragraphs say is what their spans cover, in document order. */
function verbatim(source: Source, draft: Draft): string[] {
  if (source.format !== 'text' || source.markup.spans.length > 0) return [];
  const said = squash(
    all(draft.clauses)
      .flatMap((c) => c.paragraphs.map((p) => p.text))
      .join(''),
  );
  const spans = draft.spans.filter((s) => s.role === 'paragraph');
  const covered = squash(spans.map((s) => source.text.slice(s.start, s.end)).join(''));
  return said === covered ? [] : [`paragraphs say ${said.length} characters, their spans ${covered.length}`];
}
