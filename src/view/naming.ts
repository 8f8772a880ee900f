/** How clauses and titles are written in lists, links and headings of the interface. */
import { clauseName as named } from '../clause-name.ts';
import { withoutControls } from './marks.ts';

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

/** The opening of a text for a list: at most `length` characters, cut before a punctuation mark where one is near. */
export function opening(text: string, length: number): string {
  const characters = [...withoutControls(text).trim()];
  if (characters.length <= length) return characters.join('');
  const start = characters.slice(0, length).join('');
  const soft = /^(.*[^\p{P}\s])[\p{P}\s][^\p{P}]{0,5}$/su.exec(start);
  return `${(soft?.[1] ?? start).replace(/[\p{P}\s]+$/u, '')}…`;
}

const words = new Intl.Segmenter('zh-Hans', { granularity: 'word' });

/**
 * A title in Chinese cut where a line may end: between words, and never before 的, 和, 与 or a mark. The pieces put
 * together are the title. Other languages break at their spaces and stay whole.
 */
export function titleLines(title: string, language: string): string[] {
  if (!language.startsWith('zh')) return [title];
  const pieces: string[] = [];
  for (const { segment } of words.segment(title)) {
    const last = pieces.length - 1;
    if (last >= 0 && (/^[的和与及\p{P}\s]/u.test(segment) || /[“《（\s]$/u.test(pieces[last] ?? '')))
      pieces[last] += segment;
    else pieces.push(segment);
  }
  return pieces;
}
