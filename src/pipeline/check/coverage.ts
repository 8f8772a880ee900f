/**
 * Nothing lost: the spans of a source cover each of its visible characters exactly once.
 */
import { issue } from '../../rules.ts';
import type { Issue, Span } from '../../schema.ts';

/** White space, controls and the marks that draw nothing (zero-width joiners, byte-order mark) need no span. */
const invisible = /[\s\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}]/u;

/**
 * @param part the part of the text to look at
 * @param spans in any order; offsets in UTF-16 code units of `text`
 * @returns `span-lost` and `span-doubled`, one issue for each run of such characters
 */
export function coverage(file: string, text: string, part: Span, spans: readonly Span[]): Issue[] {
  const issues: Issue[] = [];
  const sorted = spans.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || a.end - b.end);
  const look = (rule: 'span-lost' | 'span-doubled', start: number, end: number) => {
    const stretch = text.slice(start, end);
    const first = [...stretch].findIndex((c) => !invisible.test(c));
    if (first < 0) return;
    const shown = [...stretch].slice(first, first + 12);
    const offset = start + [...stretch].slice(0, first).join('').length;
    issues.push(issue(rule, { file, text, offset }, { character: shown.join('') }));
  };
  let at = part.start;
  for (const { start, end } of sorted) {
    if (start > at) look('span-lost', at, start);
    if (start < at) look('span-doubled', start, Math.min(at, end));
    at = Math.max(at, end);
  }
  if (at < part.end) look('span-lost', at, part.end);
  if (at > part.end) look('span-doubled', part.end, at);
  return issues;
}
