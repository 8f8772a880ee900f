/**
 * Spans: every visible character of a part of the source in exactly one of them. What the passes assigned is taken in
 * order; what they left over is markup (the mark of a heading, a tag), so that nothing can be lost.
 */
import type { RoleSpan, Span } from '../../schema.ts';
import { blank, isVisible } from '../mapped-text.ts';

/**
 * In: a part of the decoded source and the spans that were given a role there, in any order. Out: spans in order,
 * without overlaps, that cover every visible character of `part` exactly once; of two that overlap the first keeps the
 * stretch, and what none covers is markup. UTF-16 offsets in `source`, half-open.
 */
export function cover(source: string, part: Span, assigned: readonly RoleSpan[]): RoleSpan[] {
  const found: RoleSpan[] = [];
  let at = part.start;
  const markup = (start: number, end: number) => {
    if (start >= end || blank(source, start, end)) return;
    let a = start;
    let b = end;
    while (a < b && !isVisible(source.charCodeAt(a))) a++;
    while (b > a && !isVisible(source.charCodeAt(b - 1))) b--;
    found.push({ start: a, end: b, role: 'markup', clause: null, paragraph: null, reason: null });
  };
  const sorted = assigned.every((s, i) => i === 0 || s.start >= (assigned[i - 1]?.start ?? 0))
    ? assigned
    : [...assigned].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const span of sorted) {
    const start = Math.max(span.start, at);
    const end = Math.min(span.end, part.end);
    if (start >= end) continue;
    markup(at, start);
    found.push({ ...span, start, end });
    at = end;
  }
  markup(at, part.end);
  return found;
}
