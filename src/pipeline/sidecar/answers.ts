/**
 * What a curator can write to answer an issue: where in which file, as a value of YAML whose open places are null. The
 * console shows it as lines to paste (`src/curation/paste.ts`); nothing of it is stored.
 */
import { type RuleId, offsetAt } from '../../rules.ts';
import type { Issue, Statement } from '../../schema.ts';
import type { Step } from '../../curation/paste.ts';
import type { Corrections } from '../../curation/sidecar.ts';
import type { Curated } from '../document.ts';

export interface Answer {
  /** The issue that it answers. */
  rule: string;
  /** Below the content folder. */
  file: string;
  path: Step[];
  value: unknown;
}

/** An issue that brings its own answer. */
export interface Reported extends Issue {
  answer?: Answer;
}

const open = null;
const withReason = (value: unknown) => ({ value, reason: open });
const signatory = { name: open, office: open, party: open };

/** The fact that answers an issue, and the form of its value. */
const facts: Partial<Record<RuleId, [field: keyof Corrections, value: unknown]>> = {
  'no-title': ['title', open],
  'no-parties': ['parties', [open, open]],
  'parties-differ': ['parties', [open, open]],
  'pair-unclear': ['parties', [open, open]],
  'party-unread': ['parties', [open, open]],
  'no-date': ['signed', open],
  'date-before-visit': ['signed', open],
  'date-after-visit': ['signed', open],
  'days-differ': ['signed', open],
  'draft-text': ['signed', open],
  'place-unknown': ['place', open],
  'place-elsewhere': ['place', open],
  'signatures-unread': ['signatories', [signatory, signatory]],
  'not-a-statement': ['kind', 'statement'],
};

/**
 * @param curated a document with its sidecar
 * @param issues those of it that no curator has answered yet
 */
export function documentAnswers(curated: Curated, issues: readonly Issue[]): Answer[] {
  const { sidecar } = curated.input;
  const text = curated.source?.text ?? '';
  return issues.flatMap((found): Answer[] => {
    if (found.file !== curated.input.file || found.excused !== null) return [];
    const number = numberOf(curated, found);
    const rule = found.rule as RuleId;
    const at = (path: Step[], value: unknown): Answer[] => [{ rule, file: sidecar.file, path, value }];
    const corrected = rule === 'no-address' ? addressFact(found) : facts[rule];
    if (corrected) return at(['statements', { number }, 'corrections', corrected[0]], withReason(corrected[1]));
    if (rule === 'second-act') {
      const next = /[a-z0-9-]+\/[\d-]+/u.exec(found.advice)?.[0] ?? open;
      return at(['statements', { number }, 'corrections', 'address'], withReason(next));
    }
    if (rule === 'label-missing') {
      const [, words = ''] = /before “(.*?)…?”/u.exec(found.advice) ?? [];
      const [, label = '', next = ''] = /labelled ([^,]+), though (.+) follows/u.exec(found.message) ?? [];
      // Before a clause that bears the next number there is no text that could have lost this one.
      if (words !== '' && !words.startsWith(next))
        return at(['statements', { number }, 'labels', '+'], { label, before: words, reason: open });
    }
    if (rule === 'text-goes-on' || rule === 'text-breaks-off') {
      const last = curated.drafts.find((draft) => draft.number === number)?.draft.clauses.at(-1)?.id ?? open;
      return at(['statements', { number }, 'missing', '+'], { after: last, note: open });
    }
    if (found.severity !== 'review') return [];
    const words = wordsAt(text, found);
    return at(['excuses', '+'], { rule, ...(words === '' ? {} : { at: words }), reason: open });
  });
}

/** What is unknown stands in the message. */
function addressFact({ message }: Issue): [keyof Corrections, unknown] {
  if (message.includes('part')) return message.includes('name') ? ['address', open] : ['parties', [open, open]];
  return ['signed', open];
}

/** Which statement of the file an issue is about: the one that reports it, or in whose part it lies. */
function numberOf({ drafts }: Curated, { rule, line, column }: Issue): number {
  const own = drafts.find(({ draft }) =>
    draft.issues.some((one) => one.rule === rule && one.line === line && one.column === column),
  );
  return own?.number ?? 1;
}

/** A few words of the source from the place of the issue on, to name it by; at least the character there. */
function wordsAt(text: string, { line, column }: Issue): string {
  const offset = offsetAt(text, line, column);
  const rest = /^[^\r\n]{0,12}/u.exec(text.slice(offset))?.[0].trimEnd() ?? '';
  return /^\s|["'`]/u.test(rest) ? '' : rest;
}

/** @param statement with issues about it as a whole, which `excuses.yaml` answers */
export const statementAnswers = (statement: Statement, sources: ReadonlySet<string>): Answer[] =>
  statement.issues
    .filter(({ severity, excused, file }) => severity === 'review' && excused === null && !sources.has(file))
    .map(({ rule }) => ({
      rule,
      file: 'excuses.yaml',
      path: ['+'],
      value: { statement: statement.id, rule, reason: open },
    }));
