/**
 * emend: what the curator's sidecar says about the text of one statement is carried out on the draft: misprints are
 * corrected with the printed reading kept, gaps explained, supplied labels accounted for. Every entry that
 * matches nothing is reported at its place in the sidecar.
 */
import { flatten } from '../../clauses.ts';
import type { RuleId } from '../../rules.ts';
import { withoutControls } from '../../visible.ts';
import type { Clause, Emendation, Issue, Paragraph, RoleSpan, Span } from '../../schema.ts';
import type { EmendationNote, StatementNotes, SuppliedLabel } from '../../curation/sidecar.ts';
import type { Settled } from './excuses.ts';
import type { Draft } from '../types.ts';

/** Makes an issue at a field of the notes: `['labels', 0]`. */
export type Report = (rule: RuleId, path: readonly PropertyKey[], words?: Record<string, string | number>) => Issue;

/** The sign for a break between paragraphs in the sidecar, and what stands for it in `Emendation.printed`. */
const breakSign = '¶';
const paragraphBreak = '\n\n';

/**
 * @param draft split, not yet extracted
 * @returns the draft with emendations and gaps entered. A paragraph's `text` is then the reading text; an
 *   emendation across a paragraph break makes one paragraph of two. Reported: `label-unmatched`,
 *   `emendation-idle`, `emendation-unmatched`, `emendation-ambiguous`, `emendation-overlap`, `missing-unmatched`. `settled`: the spanes of the source that
 *   were dealt with
 */
export function emend(draft: Draft, notes: StatementNotes, report: Report): { draft: Draft; settled: Settled[] } {
  const issues: Issue[] = [];
  const settled: Settled[] = [];
  let { clauses, spans } = draft;
  for (const [index, note] of notes.labels.entries()) {
    const place = supplied(clauses, note);
    if (typeof place !== 'string') settled.push({ ...place, reason: note.reason });
    else issues.push(report('label-unmatched', ['labels', index], { label: note.label, why: place }));
  }
  const edits = new Map<string, Edit[]>();
  for (const [index, note] of notes.emendations.entries()) {
    const places = placesOf(clauses, note);
    const [place] = places;
    const words = {
      printed: note.printed,
      count: places.length,
      where: note.clause === undefined ? 'any clause' : `clause ${note.clause}`,
    };
    if (note.read === note.printed) issues.push(report('emendation-idle', ['emendations', index], words));
    else if (!place) issues.push(report('emendation-unmatched', ['emendations', index], words));
    else if (places.length > 1) issues.push(report('emendation-ambiguous', ['emendations', index], words));
    else if (edits.get(place.clause)?.some((other) => other.start < place.end && place.start < other.end)) {
      issues.push(report('emendation-overlap', ['emendations', index], words));
    } else {
      edits.set(place.clause, [...(edits.get(place.clause) ?? []), place]);
      settled.push({ ...spanOf(clauses, place), reason: note.reason });
    }
  }
  ({ clauses, spans } = applyAll(clauses, spans, edits));
  const gaps = explain(draft.missing, clauses, notes, report);
  const found = [...draft.issues, ...issues, ...gaps.issues];
  return { draft: { ...draft, clauses, spans, missing: gaps.missing, issues: found }, settled };
}

/**
 * Split has put in the labels that the curator supplies; an entry whose words stand at the head of no paragraph, or of
 * several, is told here, where its place in the sidecar is known.
 *
 * @returns where the clause begins in the source, or why the entry is wrong
 */
function supplied(clauses: readonly Clause[], note: SuppliedLabel): Span | string {
  const opening = flatten(clauses).flatMap(({ clause }) =>
    clause.paragraphs.flatMap((paragraph, index) =>
      opens(paragraph.text, note.before) > 0 ? [{ clause, index, paragraph }] : [],
    ),
  );
  const [place] = opening;
  if (!place) return `no paragraph begins with “${note.before}”`;
  if (opening.length > 1) return `${opening.length} paragraphs begin with “${note.before}”`;
  const { clause, index, paragraph } = place;
  if (index > 0 || clause.label !== note.label) return `the number does not fit between its neighbours`;
  if (clause.supplied === null) return `clause ${clause.id} has a printed label there`;
  const start = sourceOffset(paragraph, 0);
  return { start, end: start + opens(paragraph.text, note.before) };
}

/** How much of a text the words are that it opens with, what draws nothing in either left out; 0 where it does not. */
function opens(text: string, words: string): number {
  const bare = withoutControls(words);
  if (bare === '' || !withoutControls(text.slice(0, bare.length + 200)).startsWith(bare)) return 0;
  let end = bare.length;
  while (withoutControls(text.slice(0, end)).length < bare.length) end++;
  return end;
}

/** A correction in the printed text of a clause, its paragraphs joined by a break. */
interface Edit {
  clause: string;
  start: number;
  end: number;
  read: string;
  reason: string;
  date: string | undefined;
}

function placesOf(clauses: readonly Clause[], note: EmendationNote): Edit[] {
  const wanted = note.printed.replaceAll(breakSign, paragraphBreak);
  return flatten(clauses)
    .filter(({ clause }) => note.clause === undefined || clause.id === note.clause)
    .flatMap(({ clause }) => {
      const printed = clause.paragraphs.map(({ text }) => text).join(paragraphBreak);
      const edits: Edit[] = [];
      for (let at = printed.indexOf(wanted); at >= 0; at = printed.indexOf(wanted, at + 1)) {
        edits.push({
          clause: clause.id,
          start: at,
          end: at + wanted.length,
          read: note.read,
          reason: note.reason,
          date: note.date,
        });
      }
      return edits;
    });
}

/** Where an edit lies in the source. */
function spanOf(clauses: readonly Clause[], edit: Edit): Span {
  const { paragraphs } = flatten(clauses).find(({ clause }) => clause.id === edit.clause)?.clause ?? { paragraphs: [] };
  const find = (offset: number): number => {
    let start = 0;
    for (const paragraph of paragraphs) {
      if (offset <= start + paragraph.text.length) return sourceOffset(paragraph, offset - start);
      start += paragraph.text.length + paragraphBreak.length;
    }
    return sourceOffset(paragraphs.at(-1), Infinity);
  };
  return { start: find(edit.start), end: find(edit.end) };
}

/** Source offset of a place in a printed paragraph; near enough where markup makes the two lengths differ. */
function sourceOffset(paragraph: Paragraph | undefined, offset: number): number {
  let left = offset;
  for (const { start, end } of paragraph?.spans ?? []) {
    if (left < end - start) return start + left;
    left -= end - start;
  }
  return paragraph?.spans.at(-1)?.end ?? 0;
}

function applyAll(
  clauses: readonly Clause[],
  spans: readonly RoleSpan[],
  edits: ReadonlyMap<string, Edit[]>,
): { clauses: Clause[]; spans: RoleSpan[] } {
  /** New number of each paragraph, by clause. */
  const numbers = new Map<string, number[]>();
  const walk = (tree: readonly Clause[]): Clause[] =>
    tree.map((clause) => {
      const mine = edits.get(clause.id);
      const below = walk(clause.clauses);
      if (!mine) return { ...clause, clauses: below };
      const { paragraphs, number } = apply(clause.paragraphs, mine);
      numbers.set(clause.id, number);
      return { ...clause, paragraphs, clauses: below };
    });
  const emended = walk(clauses);
  return {
    clauses: emended,
    spans: spans.map((span) => {
      const number = span.clause === null ? undefined : numbers.get(span.clause);
      return number && span.paragraph !== null
        ? { ...span, paragraph: number[span.paragraph - 1] ?? span.paragraph }
        : { ...span };
    }),
  };
}

/** Applies edits to the paragraphs of one clause; those that an edit joins become one. */
function apply(printed: readonly Paragraph[], edits: readonly Edit[]): { paragraphs: Paragraph[]; number: number[] } {
  const paragraphs: Paragraph[] = [];
  const number: number[] = [];
  let offset = 0;
  let group: Paragraph[] = [];
  let groupStart = 0;
  for (const paragraph of printed) {
    if (group.length === 0) groupStart = offset;
    group.push(paragraph);
    number.push(paragraphs.length + 1);
    const end = offset + paragraph.text.length;
    offset = end + paragraphBreak.length;
    if (edits.some((edit) => edit.start <= end && edit.end >= offset)) continue;
    const inside = edits.filter((edit) => edit.start >= groupStart && edit.end <= end);
    paragraphs.push(merge(group, inside, groupStart));
    group = [];
  }
  return { paragraphs, number };
}

function merge(group: readonly Paragraph[], edits: readonly Edit[], offset: number): Paragraph {
  const printed = group.map(({ text }) => text).join(paragraphBreak);
  const emendations: Emendation[] = [];
  let text = '';
  let from = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    text += printed.slice(from, edit.start - offset);
    from = edit.end - offset;
    emendations.push({
      start: text.length,
      end: text.length + edit.read.length,
      printed: printed.slice(edit.start - offset, from),
      reason: edit.reason,
      ...(edit.date === undefined ? {} : { date: edit.date }),
    });
    text += edit.read;
  }
  const [first] = group as [Paragraph, ...Paragraph[]];
  return { ...first, text: text + printed.slice(from), emendations, spans: group.flatMap(({ spans }) => spans) };
}

/** The paragraph as the base prints it: emendations undone, a break between paragraphs as two line feeds. */
export function printedText(paragraph: Paragraph): string {
  return [...paragraph.emendations]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, printed }) => text.slice(0, start) + printed + text.slice(end), paragraph.text);
}

function explain(
  missing: Draft['missing'],
  clauses: readonly Clause[],
  notes: StatementNotes,
  report: Report,
): { missing: Draft['missing']; issues: Issue[] } {
  const issues: Issue[] = [];
  let gaps = missing;
  for (const [index, { after, note }] of notes.missing.entries()) {
    if (!flatten(clauses).some(({ clause }) => clause.id === after)) {
      issues.push(report('missing-unmatched', ['missing', index], { clause: after }));
    } else if (gaps.some((gap) => gap.after === after)) {
      gaps = gaps.map((gap) => (gap.after === after ? { ...gap, note } : gap));
    } else gaps = [...gaps, { after, quote: null, note }];
  }
  return { missing: gaps, issues };
}
