/**
 * A file that prints a statement in one language and then, as a whole, in another holds one act: the clauses of the
 * translation join those of the first text under the same numbers, as those of an interleaved text do.
 */
import type { Clause, Paragraph, RoleSpan } from '../../schema.ts';
import type { Draft, Facts } from '../types.ts';

/** Fewer numbered clauses than this prove nothing, and fewer paragraphs without numbers. */
const leastClauses = 2;
const leastParagraphs = 3;

/**
 * In: two drafts of one file that stand next to one another, facts extracted. Whether the second is a translation of the
 * first: in another language, of the same parties, with the same printed numbers at the top in the same order, or both
 * complete, without numbers and with as many paragraphs, and no other day of signing.
 */
export function translates(second: Draft, first: Draft): boolean {
  const a = numbers(first);
  const b = numbers(second);
  const parties = ({ facts }: Draft) =>
    (facts?.parties ?? [])
      .map(({ code }) => code)
      .sort()
      .join(' ');
  const days = [first.facts?.signed?.value, second.facts?.signed?.value].filter((day) => day !== undefined);
  return (
    first.language !== null &&
    second.language !== null &&
    first.language.split('-')[0] !== second.language.split('-')[0] &&
    ((a.length >= leastClauses && a.join(' ') === b.join(' ')) || sameParagraphs(second, first)) &&
    parties(first) !== '' &&
    parties(first) === parties(second) &&
    new Set(days).size <= 1
  );
}

/** Whether two texts without numbers, both complete, have as many paragraphs, so that each has its translation. */
function sameParagraphs(second: Draft, first: Draft): boolean {
  const plain = ({ clauses, complete }: Draft): number =>
    complete && clauses.every(({ type }) => type === 'paragraph') ? clauses.length : 0;
  return plain(first) >= leastParagraphs && plain(first) === plain(second);
}

const numbers = ({ clauses }: Draft): string[] =>
  clauses.filter(({ type, numbering }) => type === 'clause' && numbering === 'printed').map(({ id }) => id);

/**
 * One draft of two (see `translates`): the clauses of the first, each followed by the paragraphs of the second that
 * stand under the same number, marked with their language. A heading of the second becomes a paragraph; what stands
 * under a number that the first lacks goes to the clause above it. The spans of both are kept, with the clause and
 * paragraph that they now belong to; facts are those of the first, and those of the second's title and lines where the
 * first tells none.
 */
export function joined(first: Draft, second: Draft): Draft {
  const clauses = structuredClone(first.clauses);
  const byId = new Map(all(clauses).map((clause) => [clause.id, clause]));
  const spans = new Map<string, RoleSpan[]>();
  for (const span of second.spans) {
    const list = spans.get(span.clause ?? '') ?? [];
    list.push(span);
    spans.set(span.clause ?? '', list);
  }
  const moved: RoleSpan[] = spans.get('') ?? [];
  for (const clause of all(second.clauses)) {
    const home = byId.get(nearest(clause.id, byId)) ?? own(clause, clauses, byId);
    moved.push(...take(clause, spans.get(clause.id) ?? [], home, second.language));
  }
  return {
    ...first,
    part: { start: first.part.start, end: second.part.end },
    clauses,
    lines: [...first.lines, ...second.lines],
    spans: [...first.spans, ...moved].sort((a, b) => a.start - b.start),
    complete: first.complete && second.complete,
    missing: [...first.missing, ...second.missing],
    facts: first.facts && second.facts ? filled(first.facts, second.facts) : first.facts,
    issues: [...first.issues, ...second.issues],
  };
}

const all = (clauses: readonly Clause[]): Clause[] => clauses.flatMap((c) => [c, ...all(c.clauses)]);

/** The id itself where the first text has it, else that of the clause above. */
function nearest(id: string, known: ReadonlyMap<string, Clause>): string {
  for (let at = id; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) if (known.has(at)) return at;
  return id;
}

/** A clause of the second text alone, such as a preamble: it gets its place before or after the others. */
function own(clause: Clause, clauses: Clause[], byId: Map<string, Clause>): Clause {
  const empty = { ...clause, heading: null, paragraphs: [], clauses: [] };
  if (clause.type === 'preamble') clauses.unshift(empty);
  else clauses.push(empty);
  byId.set(clause.id, empty);
  return empty;
}

/** Puts the words of a clause under another; returns its spans as they now stand. */
function take(from: Clause, spans: readonly RoleSpan[], to: Clause, language: string | null): RoleSpan[] {
  const before = to.paragraphs.length;
  const heading = from.heading === null ? [] : [headingParagraph(from.heading, spans)];
  const shift = before + heading.length;
  for (const paragraph of [...heading, ...from.paragraphs])
    to.paragraphs.push({ ...paragraph, language: paragraph.language ?? language });
  return spans.map((span) =>
    span.role === 'heading'
      ? { ...span, role: 'paragraph', clause: to.id, paragraph: before + 1 }
      : { ...span, clause: to.id, paragraph: span.paragraph === null ? null : span.paragraph + shift },
  );
}

function headingParagraph(text: string, spans: readonly RoleSpan[]): Paragraph {
  const places = spans.filter(({ role }) => role === 'heading').map(({ start, end }) => ({ start, end }));
  return { text, form: 'paragraph', language: null, emendations: [], spans: places };
}

/** What the first text does not tell, from the title and lines of the second; its clauses have other paragraphs now. */
function filled(first: Facts, second: Facts): Facts {
  const usable = <T extends { evidence: Facts['parties'][number]['evidence'] }>(fact: T | null): T | null =>
    fact && fact.evidence.from === 'text' && fact.evidence.clause === null ? fact : null;
  const signatories = second.signatories.filter((s) => usable(s) !== null);
  return {
    ...first,
    signed: first.signed ?? usable(second.signed),
    published: first.published ?? usable(second.published),
    place: first.place ?? usable(second.place),
    signatories: first.signatories.length > 0 ? first.signatories : signatories,
  };
}

/** Drafts of a file in document order, each translation joined to the draft before it. */
export function withTranslations(drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  for (const draft of drafts) {
    const last = found.at(-1);
    if (last && translates(draft, last)) found[found.length - 1] = joined(last, draft);
    else found.push(draft);
  }
  return found;
}
