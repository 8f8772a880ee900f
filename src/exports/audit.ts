/** A witness's source cut into spans, each with its role: what the audit view shows. Nothing is left out. */
import type { Role, Witness } from '../schema.ts';
import { countVisible } from '../visible.ts';

export interface AuditSpan {
  text: string;
  /** `gap`: white space between two spans. */
  role: Role | 'gap';
  clause: string | null;
  paragraph: number | null;
  reason: string | null;
}

interface Audit {
  /** Their texts add up to the witness's text. */
  spans: AuditSpan[];
  /** Characters that a reader can see, as `isVisible` says. */
  visible: number;
  /** Of these, how many stand in no span. */
  uncovered: number;
}

/** A witness with its spans → spans in the order of its text, and how many visible characters are in no span. */
export function audit(witness: Pick<Witness, 'text' | 'spans' | 'part'>): Audit {
  const { text, part } = witness;
  const spans: AuditSpan[] = [];
  let at = 0;
  const gap = (to: number): void => {
    if (to > at) spans.push({ text: text.slice(at, to), role: 'gap', clause: null, paragraph: null, reason: null });
  };
  for (const span of [...witness.spans].sort((a, b) => a.start - b.start)) {
    const start = Math.max(span.start - part.start, at);
    const end = Math.min(span.end - part.start, text.length);
    if (end <= start) continue;
    gap(start);
    spans.push({
      text: text.slice(start, end),
      role: span.role,
      clause: span.clause,
      paragraph: span.paragraph,
      reason: span.reason,
    });
    at = end;
  }
  gap(text.length);
  const seen = (of: readonly AuditSpan[]) => of.reduce((sum, { text: t }) => sum + countVisible(t), 0);
  return { spans, visible: countVisible(text), uncovered: seen(spans.filter(({ role }) => role === 'gap')) };
}
