/**
 * Spans: what the passes gave a role, and between it the markup that the reader declared. What neither of them took
 * stays bare, and what two took stays doubled: both are for the check to report.
 */
import type { RoleSpan, Span } from '../../schema.ts';
import { isVisible } from '../../visible.ts';

/**
 * In: a part of the decoded source, the spans that were given a role there, in any order, and the markup of the source in
 * order. Out: the spans in order, and spans of role markup for what no span has where the markup holds it or it draws
 * nothing (a joiner, a mark of direction). UTF-16 offsets in `source`, half-open.
 */
export function cover(
  source: string,
  part: Span,
  assigned: readonly RoleSpan[],
  markup: readonly Span[] = [],
): RoleSpan[] {
  const found: RoleSpan[] = [];
  let at = part.start;
  let next = 0;
  const fill = (to: number) => {
    let last: RoleSpan | null = null;
    for (; at < to; at++) {
      const code = source.charCodeAt(at);
      if (code <= 32 || /\s/u.test(source[at] ?? '')) continue;
      while (next < markup.length && (markup[next]?.end ?? 0) <= at) next++;
      const declared = (markup[next]?.start ?? Infinity) <= at;
      if (!declared && isVisible(code)) last = null;
      else if (last) last.end = at + 1;
      else found.push((last = { start: at, end: at + 1, role: 'markup', clause: null, paragraph: null, reason: null }));
    }
  };
  for (const span of [...assigned].sort((a, b) => a.start - b.start || b.end - a.end)) {
    fill(Math.min(span.start, part.end));
    found.push(span);
    at = Math.max(at, span.end);
  }
  fill(part.end);
  return found;
}
