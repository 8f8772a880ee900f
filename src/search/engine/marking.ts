/** What of a query is marked in the texts that answer to it. Pure. */
import type { Node, Term } from '../query/query-tree.ts';
import { type Marking, noMarking, type Pattern } from './match.ts';

/** `patternsOf`: the rows of units that count as a term. Nothing under a minus is marked. */
export function markingOf(node: Node | null, patternsOf: (term: Term) => Pattern[]): Marking {
  if (!node || node.type === 'not' || node.type === 'field') return noMarking;
  if (node.type === 'term') return { patterns: patternsOf(node), nears: [] };
  if (node.type === 'near') {
    const { left, right, distance } = node;
    return { patterns: [], nears: [{ left: patternsOf(left), right: patternsOf(right), distance }] };
  }
  const parts = node.of.map((part) => markingOf(part, patternsOf));
  return { patterns: parts.flatMap(({ patterns }) => patterns), nears: parts.flatMap(({ nears }) => nears) };
}
