/** Text of a page that a curator should know of: what was left out of the document, and what is struck out. */
import { issue } from '../../../rules.ts';
import type { Issue } from '../../../schema.ts';
import type { Element } from './tree.ts';

const reported = ['hidden-text', 'reading-aid', 'struck-text', 'generated-text'] as const;

/** An element whose text was left out, or is to be reported. */
export interface Left {
  rule: (typeof reported)[number];
  element: Element;
  offset: number;
  text: string;
}

/** One issue for each rule, at the first place, with its words and how many places there are. */
export function issuesOf(left: readonly Left[], file: string, source: string): Issue[] {
  return reported.flatMap((rule) => {
    const places = left.filter((place) => place.rule === rule);
    const [first] = places;
    if (!first) return [];
    const words = { words: first.text.slice(0, 40), count: places.length };
    return [issue(rule, { file, text: source, offset: first.offset }, words)];
  });
}
