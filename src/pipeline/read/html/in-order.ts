/**
 * Blocks in the order of the source. What stands wrongly within a table the parser puts before it, and joins with the
 * text that stands there already; on the page of a source it stays where it is written.
 */
import { cut, trim } from '../../mapped-text.ts';
import type { Found } from './article.ts';

/**
 * In: the blocks as the tree has them. Out: the same in the order of the source, each of which ends before the next
 * begins: a block around another one is cut there.
 */
export function inOrder(found: readonly Found[]): Found[] {
  const sorted = found.toSorted(byStart);
  const cuts = sorted.map(({ block: { span } }, i) => {
    const starts: number[] = [];
    for (let j = i + 1; j < sorted.length; j++) {
      const { start } = (sorted[j] as Found).block.span;
      if (start >= span.end) break;
      starts.push(start);
    }
    return starts;
  });
  if (cuts.every(({ length }) => length === 0)) return sorted;
  return sorted.flatMap((one, i) => piecesOf(one, cuts[i] ?? [])).sort(byStart);
}

const byStart = (a: Found, b: Found): number => a.block.span.start - b.block.span.start;

/** A block cut at offsets of the source, in order; a piece that holds nothing but white space is left out. */
function piecesOf(whole: Found, starts: readonly number[]): Found[] {
  if (starts.length === 0) return [whole];
  const { block } = whole;
  const ends: number[] = [];
  let at = 0;
  let next = 0;
  for (const run of block.runs) {
    if (run.start >= (starts[next] ?? Infinity)) ends.push(at);
    while (run.start >= (starts[next] ?? Infinity)) next++;
    at += run.text === null ? run.end - run.start : run.text.length;
  }
  let from = 0;
  return [...ends, block.text.length].flatMap((to): Found[] => {
    const text = trim(cut(block, from, to));
    const first = from === 0;
    from = to;
    if (text.text === '') return [];
    const span = { start: text.runs[0]?.start ?? 0, end: text.runs.at(-1)?.end ?? 0 };
    const own = { ...block, ...text, span, ordinal: first ? block.ordinal : undefined };
    return [{ ...whole, block: own, linked: first ? Math.min(whole.linked, text.text.length) : 0 }];
  });
}
