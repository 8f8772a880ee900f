/**
 * What makes it doubtful that a text was bounded rightly: it closes with the formula of signing and nobody signs, its first
 * paragraph is worded as a reporter words it, or the line behind its last one is not known as the page's.
 */
import { flatten } from '../../clauses.ts';
import { matchesOf, reportClues, weighable } from '../../languages/wording/document-clues.ts';
import { endsWithSigningFormula } from '../../languages/wording/signing-formulas.ts';
import type { RuleId } from '../../rules.ts';
import type { Clause } from '../../schema.ts';
import { startOf } from '../mapped-text.ts';
import type { Line } from '../types.ts';

interface Doubt {
  rule: Extract<RuleId, 'signatures-missing' | 'lead-doubtful' | 'after-signatures'>;
  words: string;
  /** In the source. */
  offset: number;
}

/** An agency or reporter tells it; that the parties "issue a joint statement" their own preambles say too. */
const narrating = reportClues.slice(0, 1);

/** In: the clauses and lines of a statement. Out: at most one doubt of each kind. */
export function doubts(clauses: readonly Clause[], lines: readonly Line[]): Doubt[] {
  const main = clauses.filter(({ type }) => type !== 'annex');
  const paragraphs = flatten(main).flatMap(({ clause }) => clause.paragraphs);
  const found: Doubt[] = [];
  const [first] = paragraphs;
  const told = first && narrating.flatMap((clue) => [...matchesOf(clue, weighable(first.text))])[0];
  if (first && told !== undefined)
    found.push({ rule: 'lead-doubtful', words: told.trim().slice(0, 40), offset: first.spans[0]?.start ?? 0 });
  const last = paragraphs.at(-1);
  const end = paragraphs.at(-1)?.spans.at(-1)?.end ?? 0;
  const behind = lines
    .filter((line) => startOf(line) >= end)
    .reduce<Line | null>((a, b) => (a && startOf(a) <= startOf(b) ? a : b), null);
  // the first line behind the text tells nothing of itself: it may be text
  if (last && behind?.role === 'furniture' && behind.reason === 'after the text')
    found.push({ rule: 'after-signatures', words: behind.text.slice(0, 40), offset: startOf(behind) });
  const signed = lines.some(({ role }) => role === 'signature');
  if (last && !signed && endsWithSigningFormula(last.text))
    found.push({ rule: 'signatures-missing', words: last.text.slice(-40), offset: last.spans[0]?.start ?? 0 });
  return found;
}
