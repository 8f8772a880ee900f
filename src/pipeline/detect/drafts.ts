/** Parts of a file → drafts: each unit becomes a block of the text or a line with its role. */
import { announcedTitle } from '../../languages/wording/introducers.ts';
import type { Unit } from './boundaries.ts';
import { pageMarks } from './furniture.ts';
import type { Judgement } from './document-kind.ts';
import { asInSource } from '../invisible-text.ts';
import type { Draft, Line, Source } from '../types.ts';

/** A run of units that belongs together: what stands before the text, the text, and what stands after it. */
export interface Part {
  before: Unit[];
  body: Unit[];
  after: Unit[];
  /** Given by the title in the middle of the header, or by the page's own data. */
  title: Unit[];
  judgement: Judgement;
}

/**
 * The drafts of a file, one for each part, in document order. Their `part`s (UTF-16 offsets in `source.text`, half-open)
 * divide the file: each begins where its first unit does, the first at 0, and reaches to the next. Reports nothing.
 */
export function drafts(source: Source, parts: readonly Part[]): Draft[] {
  let from = 0;
  return parts.map((part, i) => {
    const next = parts[i + 1];
    const opening = next && [...next.before, ...next.body][0];
    const to = opening ? opening.span.start : source.text.length;
    const draft = draftOf(source, part, { start: from, end: to });
    from = to;
    return draft;
  });
}

function draftOf(source: Source, part: Part, span: { start: number; end: number }): Draft {
  const titles = new Set(part.title);
  const lines = part.before.map((u) => lineOf(u, titles, 'before the text'));
  const body: Unit[] = [];
  for (const unit of part.body) {
    if (unit.certain) lines.push(lineOf(unit, titles, unit.certain));
    else body.push(unit);
  }
  for (const u of part.after) lines.push(lineOf(u, titles, 'after the text'));
  return {
    ...empty(source.file),
    kind: 'statement',
    reason: part.judgement.reason,
    part: span,
    blocks: body,
    title: titleOf(part.title) ?? introducedTitle(part.before) ?? source.meta['title'] ?? null,
    lines,
  };
}

const titleOf = (title: readonly Unit[]): string | null => {
  if (title.length === 0) return null;
  return title.map((u) => asInSource(u).text).reduce((a, b) => (/[\u3000-\u9fff]$/u.test(a) ? a + b : `${a} ${b}`));
};

/** The title by which a line in front of the text announces it: 「安曼宣言」全文如下： → 安曼宣言 */
function introducedTitle(before: readonly Unit[]): string | null {
  for (const unit of before.toReversed()) {
    const title = unit.introduces ? announcedTitle(unit.text) : null;
    if (title) return title;
  }
  return null;
}

function lineOf(unit: Unit, titles: ReadonlySet<Unit>, otherwise: string): Line {
  const text = asInSource({ text: unit.text, runs: unit.runs });
  if (titles.has(unit)) return { ...text, role: 'title', reason: null };
  if (unit.furniture) return { ...text, role: 'furniture', reason: unit.furniture };
  if (unit.agency || unit.date) return { ...text, role: 'dateline', reason: null };
  if (pageMarks(unit.text).length > 0) return { ...text, role: 'furniture', reason: 'page mark' };
  const reason = unit.title ? 'title repeated' : unit.introduces ? 'it introduces the text' : otherwise;
  return { ...text, role: 'furniture', reason };
}

/**
 * The one draft of a file that holds no statement: the kind of its largest part (a treaty's before others), with the
 * words that tell it in `reason`; every unit is a line, none is text. Its part is the whole file.
 */
export function notAStatement(source: Source, all: readonly Unit[], parts: readonly Part[]): Draft {
  const order = ['treaty', 'report', 'other'] as const;
  const largest = parts.reduce<Part | null>((a, b) => (a && a.body.length >= b.body.length ? a : b), null);
  const first = parts.find((p) => p.title.length > 0 && p.judgement.kind === 'treaty') ?? largest;
  const kind = order.find((k) => k === first?.judgement.kind) ?? 'other';
  const title = first?.title ?? [];
  const titles = new Set(title);
  return {
    ...empty(source.file),
    kind,
    reason: first?.judgement.reason ?? 'It holds no text.',
    part: { start: 0, end: source.text.length },
    title: titleOf(title) ?? source.meta['title'] ?? null,
    lines: all.map((u) =>
      lineOf(titles.has(u) || u.furniture ? u : { ...u, date: false, agency: false }, titles, kind),
    ),
  };
}

function empty(file: string): Draft {
  return {
    file,
    kind: 'other',
    reason: '',
    part: { start: 0, end: 0 },
    blocks: [],
    title: null,
    lines: [],
    clauses: [],
    spans: [],
    complete: true,
    missing: [],
    language: null,
    facts: null,
    issues: [],
  };
}
