/** How clauses are named in lists, links and headings of the interface. Runs in the browser too. */
import { clauseName as named } from '../clause-name.ts';
import { withoutControls } from './text/marks.ts';

export interface NamedClause {
  id: string;
  label: string;
  heading: string | null;
  numbering?: 'printed' | 'supplied';
}

/**
 * As in a citation, but for a part without a number that has a heading: that is named by it in English too. `language` is
 * the page's, or a BCP 47 tag of Chinese; `above` the name of the clause that this one stands under.
 */
export function clauseName(clause: NamedClause, language: string, above = ''): string {
  const heading = clause.heading === null ? null : withoutControls(clause.heading);
  if (heading !== null && /^p\d+$/u.test(clause.id)) return heading;
  return named({ ...clause, heading }, language, above);
}
