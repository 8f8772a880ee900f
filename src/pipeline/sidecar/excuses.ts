/**
 * What curators have dealt with: an issue that an emendation or an excuse answers stays in the record, with the
 * reason, and no longer asks for an eye.
 */
import { type RuleId, issue, offsetAt } from '../../rules.ts';
import type { Issue, Span, Statement } from '../../schema.ts';
import type { Excuse, StatementNotes } from '../../curation/sidecar.ts';
import type { Excuses } from '../../curation/corpus-notes.ts';
import type { Place } from '../../curation/yaml.ts';

/** A span of the source, and why issues there are settled. */
export interface Settled extends Span {
  reason: string;
}

/** What a correction of a fact, or a note on a gap, answers. */
const answers: Partial<Record<keyof StatementNotes['corrections'], readonly RuleId[]>> = {
  parties: ['no-parties', 'parties-differ', 'pair-unclear', 'party-unread'],
  signed: ['no-date', 'signed-from-release', 'date-before-visit', 'date-after-visit', 'days-differ', 'draft-text'],
  place: ['place-unknown', 'place-elsewhere'],
  published: ['no-date'],
  level: ['level-differs'],
  signatories: ['signatures-unread'],
  complete: ['text-goes-on', 'text-breaks-off'],
};

/** Issues about a whole statement that its notes answer, excused with their reason. */
export function answered(issues: readonly Issue[], notes: StatementNotes): Issue[] {
  const reasons = new Map<string, string>();
  for (const [field, rules] of Object.entries(answers)) {
    const given = notes.corrections[field as keyof StatementNotes['corrections']];
    if (given) for (const rule of rules) reasons.set(rule, given.reason);
  }
  for (const { note } of notes.missing) for (const rule of answers.complete ?? []) reasons.set(rule, note);
  return issues.map((issue) => {
    const reason = issue.severity === 'error' ? undefined : reasons.get(issue.rule);
    return reason === undefined ? issue : { ...issue, excused: issue.excused ?? reason };
  });
}

/** How many characters of the source an issue is about: the words that its message quotes, where they are those there. */
function quotedLength(text: string, at: number, message: string): number {
  const words = /“([^”…]+)/u.exec(message)?.[1] ?? '';
  return words !== '' && text.startsWith(words, at) ? words.length - 1 : 0;
}

/** Issues for review whose words overlap a settled span (its end included), excused with its reason. */
export function settle(issues: readonly Issue[], text: string, settled: readonly Settled[]): Issue[] {
  if (settled.length === 0) return [...issues];
  return issues.map((issue) => {
    if (issue.severity !== 'review' || issue.excused !== null) return issue;
    const at = offsetAt(text, issue.line, issue.column);
    const last = at + quotedLength(text, at, issue.message);
    const found = settled.find(({ start, end }) => at <= end && last >= start);
    return found ? { ...issue, excused: found.reason } : issue;
  });
}

/**
 * @returns the issues with those excused that an excuse names, and the positions in the list of the excuses that
 *   matched. An excuse without words covers every place of its rule in the file; errors cannot be excused.
 */
export function excuse(
  issues: readonly Issue[],
  text: string,
  excuses: readonly Excuse[],
): { issues: Issue[]; matched: Set<number> } {
  const used = new Set<number>();
  if (excuses.length === 0) return { issues: [...issues], matched: used };
  const out = issues.map((issue) => {
    if (issue.severity === 'error') return issue;
    const at = offsetAt(text, issue.line, issue.column);
    const index = excuses.findIndex((e) => e.rule === issue.rule && (e.at === undefined || covers(text, e.at, at)));
    const found = excuses[index];
    if (!found) return issue;
    used.add(index);
    return { ...issue, excused: issue.excused ?? found.reason };
  });
  return { issues: out, matched: used };
}

/** Whether the words stand in the text so that they cover the offset. */
function covers(text: string, words: string, offset: number): boolean {
  const from = text.indexOf(words, Math.max(0, offset - words.length + 1));
  return from >= 0 && from <= offset;
}

/** @param used gathers the positions of the excuses that matched, over all statements */
export function excuseStatement(statement: Statement, excuses: Excuses, used: Set<number>): Statement {
  const issues = statement.issues.map((found) => {
    if (found.severity === 'error') return found;
    const index = excuses.findIndex(
      (e) => e.statement === statement.id && e.rule === found.rule && found.message.includes(e.at ?? ''),
    );
    const by = excuses[index];
    if (!by) return found;
    used.add(index);
    return { ...found, excused: found.excused ?? by.reason };
  });
  return { ...statement, issues };
}

/** @returns `excuse-unmatched` for each entry of excuses.yaml that no statement needed */
export function idleExcuses(
  { file, text, place, value }: { file: string; text: string; place: Place; value: Excuses },
  used: ReadonlySet<number>,
): Issue[] {
  return value.flatMap(({ rule }, index) =>
    used.has(index) ? [] : [issue('excuse-unmatched', { file, text, offset: place([index]) }, { rule })],
  );
}
