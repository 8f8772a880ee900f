/**
 * What a page says that it leaves out: [matter omitted] and （略） in the place of paragraphs, a line of dots, and an
 * announcement that gives the text abridged. The words stay where they are printed; the statement is not complete.
 */
import { flatten } from '../../clauses.ts';
import { announcesAbridged } from '../../languages/wording/introducers.ts';
import type { RuleId } from '../../rules.ts';
import type { Clause } from '../../schema.ts';
import { startOf } from '../mapped-text.ts';
import type { Line } from '../types.ts';

interface Omission {
  rule: Extract<RuleId, 'text-omitted' | 'text-abridged'>;
  /** The clause in or behind which something is left out; null before the first. */
  after: string | null;
  quote: string;
  note: string;
  /** In the source. */
  offset: number;
}

// [matter omitted], as recognition of letters misreads it too; （略）; [... опущено]
const mark =
  /^[[(（【〔]\s*(?:…+|\.{3,}|[^\])）】〕]{0,40}(?:[ou]mit+ed|omissions?|left out|not (?:reproduced|printed)|略去?|省略|从略|從略|опущен\p{L}*|сокращ\p{L}*|omitid[oa]s?|suprimid[oa]s?|omise?s?|lược bớt|생략)[^\])）】〕]{0,12})\s*[\])）】〕]$/iu;
const dots = /^(?:[.·]{3,}|[…⋯]+|(?:\.\s){2,}\.)$/u;

/**
 * In: the clauses of a statement and its lines, and where its part of the source begins. Out: the omissions in the order
 * of clauses, then lines. Dots count between the first paragraph and the last alone: elsewhere they are lines to sign on.
 */
export function omissions(clauses: readonly Clause[], lines: readonly Line[], start: number): Omission[] {
  const all = flatten(clauses).flatMap(({ clause }) =>
    clause.paragraphs.map((p) => ({ id: clause.id, text: p.text.trim(), offset: p.spans[0]?.start ?? start })),
  );
  const found = all
    .filter(({ text }) => text.length <= 80 && mark.test(text))
    .map(({ id, text, offset }) => left(id, text, offset));
  const [first] = all;
  const last = all.at(-1);
  for (const line of lines) {
    const offset = startOf(line, start);
    const text = line.text.trim();
    const inside = first !== undefined && last !== undefined && first.offset < offset && offset < last.offset;
    if (inside && (dots.test(text) || mark.test(text)))
      found.push(left(all.findLast((p) => p.offset < offset)?.id ?? null, text, offset));
    else if (line.role === 'furniture' && announcesAbridged(text))
      found.push({
        rule: 'text-abridged',
        after: null,
        quote: text,
        note: 'The page gives the text abridged.',
        offset,
      });
  }
  return found;
}

const left = (after: string | null, quote: string, offset: number): Omission => ({
  rule: 'text-omitted',
  after,
  quote,
  note: 'The source leaves out a part of the text.',
  offset,
});
