/**
 * What editors say about links (`content/links.yaml`). In: the file's entries and the statements that they name. Out: the
 * places meant, and what no longer matches anything, which stops the build.
 */
import type { Place, Prepared } from './types.ts';

/** A place by its words. */
interface Named {
  statement: string;
  clause: string;
  paragraph: number;
  words: string;
}
export type NamedLinks = { earlier: Named; later: Named; decision: Ruling['decision']; reason: string }[];

export interface Ruling {
  earlier: Place;
  later: Place;
  decision: 'confirm' | 'forbid' | 'add';
  reason: string;
}

/** Those about two statements, and the entries that match nothing, each with what is wrong. */
export function rulingsOn(
  entries: NamedLinks,
  earlier: Prepared,
  later: Prepared,
): { rulings: Ruling[]; unmatched: string[] } {
  const rulings: Ruling[] = [];
  const unmatched: string[] = [];
  for (const entry of entries) {
    if (entry.earlier.statement !== earlier.id || entry.later.statement !== later.id) continue;
    const a = placeOf(entry.earlier, earlier);
    const b = placeOf(entry.later, later);
    if (typeof a === 'string') unmatched.push(a);
    if (typeof b === 'string') unmatched.push(b);
    if (typeof a === 'string' || typeof b === 'string') continue;
    rulings.push({ earlier: a, later: b, decision: entry.decision, reason: entry.reason });
  }
  return { rulings, unmatched };
}

function placeOf({ statement, clause, paragraph, words }: Named, prepared: Prepared): Place | string {
  const found = prepared.paragraphs.find((p) => p.clause === clause && p.paragraph === paragraph);
  if (!found) return `${statement} has no paragraph ${paragraph} of clause ${clause}`;
  const start = found.text.indexOf(words);
  if (start === -1) return `${statement}, clause ${clause}, paragraph ${paragraph} does not contain “${words}”`;
  if (found.text.includes(words, start + 1))
    return `${statement}, clause ${clause}, paragraph ${paragraph} contains “${words}” more than once`;
  return { clause, paragraph, start, end: start + words.length };
}
