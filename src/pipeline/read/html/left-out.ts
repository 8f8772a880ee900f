/** Text of a page that was left out of the document, for the curator to know of. */
import { issue } from '../../../rules.ts';
import type { Issue } from '../../../schema.ts';
import type { Element } from './tree.ts';

/** An element whose text was left out. */
export interface Left {
  rule: 'hidden-text' | 'reading-aid';
  element: Element;
  offset: number;
  text: string;
}

/** One issue for each rule, at the first place, with its words and how many places there are. */
export function issuesOf(left: readonly Left[], file: string, source: string): Issue[] {
  return (['hidden-text', 'reading-aid'] as const).flatMap((rule) => {
    const places = left.filter((place) => place.rule === rule);
    const [first] = places;
    if (!first) return [];
    const words = { words: first.text.slice(0, 40), count: places.length };
    return [issue(rule, { file, text: source, offset: first.offset }, words)];
  });
}
