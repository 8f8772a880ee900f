/**
 * Whether clauses and lines say what their spans cover: every clause, paragraph, heading and line is where the spans say
 * that it is, in the order of the source, and its words are those of the source without the markup.
 */
import { flatten } from '../../clauses.ts';
import { issue } from '../../rules.ts';
import type { Clause, Issue, Role, RoleSpan, Span } from '../../schema.ts';
import { visibleOnly } from '../../visible.ts';
import { printedText } from '../sidecar/emend.ts';
import type { Markup } from '../types.ts';
import { features, labelBy } from '../features.ts';
import type { Label } from '../label/index.ts';

/** A text with the roles of its parts, whatever pass or record it comes from. */
interface Wording {
  file: string;
  /** The decoded source, and what of it is no text. */
  text: string;
  markup: Markup;
  spans: readonly RoleSpan[];
  clauses: readonly Clause[];
  /** Whether it was reported that every label says 1 and the clauses are counted. */
  repeated?: boolean;
  /** The roles whose lines are kept, and the lines, in the order of the source. */
  roles: ReadonlySet<Role>;
  lines: readonly { role: Role; text: string; reason?: string | null; spans: readonly Span[] }[];
}

/**
 * @returns `span-lost` where a clause, paragraph, heading or line that spans belong to is not there, `span-doubled` where
 *   a line is there twice, `text-unfounded` where words differ from what their spans cover, `text-moved` where something
 *   stands before what precedes it in the source
 */
export function wording(of: Wording): Issue[] {
  return [...bySpans(of), ...byClauses(of), ...byLines(of), ...order(of)];
}

const at = ({ file, text }: Wording, offset: number) => ({ file, text, offset });

/** The visible characters of source spans: markup left out, character references read. */
function reading({ text, markup }: Wording, spans: readonly Span[]): string {
  let out = '';
  for (const { start, end } of spans) {
    if (markup.spans.length === 0 && markup.replaced.length === 0) {
      out += text.slice(start, end);
      continue;
    }
    let from = start;
    const skip = [
      ...within(markup.spans, start, end).map((span) => ({ ...span, text: '' })),
      ...within(markup.replaced, start, end),
    ].sort((a, b) => a.start - b.start || b.text.length - a.text.length);
    for (const { start: a, end: b, text: instead } of skip) {
      if (a < from) continue;
      out += text.slice(from, a) + instead;
      from = b;
    }
    out += text.slice(from, end);
  }
  return visibleOnly(out);
}

/** The spans of a list in order that begin within [start, end). */
function within<T extends Span>(list: readonly T[], start: number, end: number): T[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < list.length && (list[i]?.start ?? end) < end; i++) found.push(list[i] as T);
  return found;
}

const key = ({ clause, role, paragraph }: Pick<RoleSpan, 'clause' | 'role' | 'paragraph'>): string =>
  `${clause ?? ''} ${role} ${paragraph ?? ''}`;

const grouped = (spans: readonly RoleSpan[]): Map<string, RoleSpan[]> => Map.groupBy(spans, key);

/** What the spans speak of must be there. */
function bySpans(of: Wording): Issue[] {
  const clauses = new Map(flatten(of.clauses).map(({ clause }) => [clause.id, clause]));
  const there = ({ clause, role, paragraph }: RoleSpan): boolean => {
    if (clause === null) return true;
    const found = clauses.get(clause);
    if (role === 'paragraph') return found?.paragraphs[(paragraph ?? 0) - 1] !== undefined;
    if (role === 'heading') return found !== undefined && found.heading !== null;
    return found !== undefined && found.label !== '';
  };
  return [...grouped(of.spans).values()].flatMap(([span]) =>
    span && !there(span) ? [issue('span-lost', at(of, span.start), { character: shown(of, [span]) })] : [],
  );
}

const shown = (of: Wording, spans: readonly Span[]): string => reading(of, spans).slice(0, 12);

/** What the clauses say must be in their spans. */
function byClauses(of: Wording): Issue[] {
  const spans = grouped(of.spans);
  return flatten(of.clauses).flatMap(({ clause }) => {
    const own = (role: Role, paragraph: number | null = null) =>
      spans.get(key({ clause: clause.id, role, paragraph })) ?? [];
    const wrong =
      clause.paragraphs.some((p, i) => {
        const given = own('paragraph', i + 1);
        const same =
          p.spans.length === given.length &&
          p.spans.every((s, n) => s.start === given[n]?.start && s.end === given[n]?.end);
        return !same || visibleOnly(printedText(p)) !== reading(of, p.spans);
      }) ||
      (clause.heading !== null && visibleOnly(clause.heading) !== reading(of, own('heading'))) ||
      !labelled(of, clause, own('label'));
    const offset = clause.paragraphs[0]?.spans[0]?.start ?? own('label')[0]?.start ?? own('heading')[0]?.start ?? 0;
    return wrong ? [issue('text-unfounded', at(of, offset), { clause: clause.id })] : [];
  });
}

/**
 * A label is what its span holds but for the punctuation. One that stands on no character of the source, because a
 * curator supplied it or the page counts by itself, has the number of the address, or says 1 as all of them do.
 */
function labelled(of: Wording, { id, type, label, paragraphs }: Clause, spans: readonly RoleSpan[]): boolean {
  if (type !== 'clause') return label === '' && spans.length === 0;
  const read = labelBy(label);
  const number = /(?:^|\.)(\d+)[a-z]*$/u.exec(id)?.[1];
  const counts = valuesOf(read).includes(Number(number)) || (of.repeated === true && read?.value === 1);
  if (spans.length === 0) return number === undefined || (counts && read?.text === label);
  const words = visibleOnly(label);
  const holds = (printed: string): boolean => {
    const where = printed.indexOf(words);
    return where >= 0 && !/[\p{L}\p{N}]/u.test(printed.slice(0, where) + printed.slice(where + words.length));
  };
  // markup within a label parts it into several spans; the label of a clause in another language follows it
  if (words !== '' && [1, 2, 3].some((n) => holds(reading(of, spans.slice(0, n))))) return true;
  // the page counts by itself, and each label that is printed is that of the clause in another language, below the first
  const below = (spans[0]?.start ?? 0) > (paragraphs[0]?.spans[0]?.start ?? Infinity);
  const same = (printed: readonly Span[]): boolean => {
    const other = reading(of, printed);
    return valuesOf(features(`${other} A`).label ?? labelBy(other)).some((value) => valuesOf(read).includes(value));
  };
  return below && counts && (same(spans) || spans.every((span) => same([span])));
}

const valuesOf = (label: Label | null): number[] =>
  label ? [label.value, ...(label.other ? [label.other.value] : [])] : [];

/** Each line says what it covers, once; no span of its roles is left without a line. */
function byLines(of: Wording): Issue[] {
  const issues: Issue[] = [];
  const places = new Map<string, number>();
  const place = (role: Role, { start, end }: Span): string => `${role} ${start} ${end}`;
  for (const { role, spans } of of.lines)
    for (const span of spans) places.set(place(role, span), (places.get(place(role, span)) ?? 0) + 1);
  for (const span of of.spans) {
    if (span.clause !== null || span.role === 'markup' || !of.roles.has(span.role)) continue;
    const found = places.get(place(span.role, span)) ?? 0;
    const rule = found === 0 ? 'span-lost' : 'span-doubled';
    if (found !== 1) issues.push(issue(rule, at(of, span.start), { character: shown(of, [span]) }));
  }
  for (const { role, text, reason, spans } of of.lines) {
    const founded = visibleOnly(text) === reading(of, spans) && (role !== 'furniture' || Boolean(reason));
    if (!founded)
      issues.push(issue('line-unfounded', at(of, spans[0]?.start ?? 0), { role, words: text.slice(0, 20) }));
  }
  return issues;
}

interface Placed {
  start: number;
  clause: string;
  /** Null for the language of the document. */
  language: string | null;
}

/**
 * Labels, headings and paragraphs in the order of the clauses, and lines, must be in that of the source. A translation
 * that follows as a whole has its paragraphs beside those of the first text: all that stands from its beginning on is in
 * another language, in at least two clauses, and in order by itself.
 */
function order(of: Wording): Issue[] {
  const places = placesOf(of);
  const moved = (from: readonly { start: number }[]) =>
    from.filter(({ start }, i) => start < (from[i - 1]?.start ?? 0));
  const lines = of.lines.map(({ spans }) => ({ start: spans[0]?.start ?? 0 }));
  const descents = moved(places);
  const boundary = descents.length === 0 ? Infinity : boundaryOf(places);
  const second = places.filter(({ start }) => start >= boundary);
  const translated =
    second.length > 0 &&
    second.every(({ language }) => language !== null) &&
    new Set(second.map(({ clause }) => clause)).size > 1;
  const wrong = translated ? [...moved(places.filter(({ start }) => start < boundary)), ...moved(second)] : descents;
  return [...wrong, ...moved(lines)].map(({ start }) =>
    issue('text-moved', at(of, start), { words: of.text.slice(start, start + 12) }),
  );
}

function placesOf({ clauses, spans }: Wording): Placed[] {
  const first = new Map<string, number>();
  for (const span of spans) if (!first.has(key(span))) first.set(key(span), span.start);
  return flatten(clauses).flatMap(({ clause }): Placed[] => {
    const lead = (['label', 'heading'] as const).flatMap((role) => {
      const start = first.get(key({ clause: clause.id, role, paragraph: null }));
      return start === undefined || ofTranslation(clause, start) ? [] : [start];
    });
    const [opening] = clause.paragraphs;
    // a clause without words of its own may be of the translation
    const language = opening ? opening.language : 'und';
    return [
      ...lead.map((start) => ({ start, clause: clause.id, language })),
      ...clause.paragraphs.map((p) => ({ start: p.spans[0]?.start ?? 0, clause: clause.id, language: p.language })),
    ];
  });
}

/** A label within a clause whose own one the page counts by itself: that of the clause in another language. */
function ofTranslation({ paragraphs: [opening, ...more] }: Clause, label: number): boolean {
  const startOf = (paragraph: typeof opening): number => paragraph?.spans[0]?.start ?? 0;
  if (!opening || startOf(opening) > label) return false;
  const next = more.find((paragraph) => startOf(paragraph) > label);
  // Few words, or damaged ones, are of a script and of no known language.
  const differs = (one: typeof opening, other: typeof opening): boolean =>
    one.language !== other.language || features(one.text).script !== features(other.text).script;
  return next !== undefined && differs(next, opening);
}

/** The least place that stands before a smaller one. */
function boundaryOf(places: readonly Placed[]): number {
  let least = Infinity;
  let after = Infinity;
  for (const { start } of [...places].reverse()) {
    if (start > after) least = Math.min(least, start);
    after = Math.min(after, start);
  }
  return least;
}
