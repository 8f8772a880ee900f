/** What a reader declares as markup, gathered in order. */
import type { Span } from '../../schema.ts';

/** Spans in any order → in order, those that touch or overlap made one. */
export function inOrder(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (start >= end) continue;
    if (last && last.end >= start) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

/** All of [0, length) that is in none of `texts`, and `more` beside it: in order, without overlaps. */
export function outside(length: number, texts: readonly Span[], more: readonly Span[] = []): Span[] {
  const found: Span[] = [...more];
  let at = 0;
  for (const { start, end } of inOrder(texts)) {
    found.push({ start: at, end: start });
    at = end;
  }
  return inOrder([...found, { start: at, end: length }]);
}
