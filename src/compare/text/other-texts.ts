/**
 * What a statement prints besides the paragraphs that are compared: looked through before it is said that words are
 * nowhere in it. In: the record. Out: its title, headings and lines after the clauses, and the paragraphs of which
 * another witness has a reading, as that one prints them; all folded. Nothing is reported.
 */
import { flatten } from '../../clauses.ts';
import { fold } from '../../languages/script/fold.ts';
import type { Statement } from '../../schema.ts';

export function otherTexts(s: Pick<Statement, 'title' | 'clauses' | 'back' | 'variants'>): string[] {
  const clauses = flatten(s.clauses).map(({ clause }) => clause);
  const readings = s.variants.flatMap(({ clause, paragraph, start, end, readings: all }) => {
    const text = clauses.find(({ id }) => id === clause)?.paragraphs[paragraph - 1]?.text ?? '';
    return all.map((reading) => text.slice(0, start) + reading.text + text.slice(end));
  });
  return [
    s.title,
    ...clauses.flatMap(({ heading }) => heading ?? []),
    ...s.back.map(({ text }) => text),
    ...readings,
  ].map(fold);
}
