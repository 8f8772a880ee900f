/**
 * Spans: what the passes gave a role, and between it the markup that the reader declared. What neither of them took
 * stays bare, and what two took stays doubled: both are for the check to report.
 */
import type { RoleSpan, Span } from '../../schema.ts';
import { isVisible } from '../../visible.ts';

/**
 * In: a part of the decoded source, the spans that were given a role there, in any order, and the markup of the source in
 * order. Out: the spans in order, and spans of role markup for the visible characters of `part` that no span has and the
 * markup holds. UTF-16 offsets in `source`, half-open.
 */
export function cover(
  source: string,
  part: Span,
  assigned: readonly RoleSpan[],
  markup: readonly Span[] = [],
): RoleSpan[] {
  const sorted = [...assigned].sort((a, b) => a.start - b.start || b.end - a.end);
  if (markup.length === 0) return sorted;
  const found: RoleSpan[] = [];
  let at = part.start;
  let next = 0;
  const fill = (to: number) => {
    while (next < markup.length && (markup[next]?.end ?? 0) <= at) next++;
    for (let i = next; i < markup.length && (markup[i]?.start ?? to) < to; i++) {
      const start = Math.max(at, markup[i]?.start ?? to);
      const end = Math.min(to, markup[i]?.end ?? to);
      add(found, source, start, end, at);
    }
    at = Math.max(at, to);
  };
  for (const span of sorted) {
    fill(Math.min(span.start, part.end));
    found.push(span);
    at = Math.max(at, span.end);
  }
  fill(part.end);
  return found;
}

/** Adds source [start, end) as markup, without the invisible at its ends, to the markup right before it where there is one. */
function add(found: RoleSpan[], source: string, start: number, end: number, from: number): void {
  let a = start;
  let b = end;
  while (a < b && !isVisible(source.charCodeAt(a))) a++;
  while (b > a && !isVisible(source.charCodeAt(b - 1))) b--;
  if (a >= b) return;
  const last = found.at(-1);
  let gap = last && last.role === 'markup' && last.start >= from ? last.end : a + 1;
  while (gap < a && !isVisible(source.charCodeAt(gap))) gap++;
  if (last && gap === a) last.end = b;
  else found.push({ start: a, end: b, role: 'markup', clause: null, paragraph: null, reason: null });
}
