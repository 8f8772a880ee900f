/**
 * Nothing lost: the spans of a source cover each of its visible characters exactly once.
 */
import { issue } from '../../rules.ts';
import type { Issue, Span } from '../../schema.ts';
import { isVisible } from '../../visible.ts';

/**
 * @param part the part of the text to look at
 * @param spans in any order; offsets in UTF-16 code units of `text`
 * @returns `span-lost` and `span-doubled`, one issue for each run of such characters; what draws nothing needs no span
 */
export function coverage(file: string, text: string, part: Span, spans: readonly Span[]): Issue[] {
  const issues: Issue[] = [];
  const sorted = spans.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || a.end - b.end);
  const look = (rule: 'span-lost' | 'span-doubled', start: number, end: number) => {
    let offset = start;
    while (offset < end && !isVisible(text.charCodeAt(offset))) offset++;
    if (offset === end) return;
    issues.push(issue(rule, { file, text, offset }, { character: text.slice(offset, Math.min(end, offset + 12)) }));
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
