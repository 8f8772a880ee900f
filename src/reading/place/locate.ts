/** Finds the words of a link in the text as it is now. Pure. */
import type { Fragment, Paragraph, Point } from '../../fragment.ts';

/**
 * Where the words stand: `exact` at the offsets of the link, `moved` elsewhere in the same clause; null when the clause
 * no longer has them. Offsets as in the text given.
 */
export interface Found {
  from: Point;
  to: Point;
  how: 'exact' | 'moved';
}

type Words = Extract<Fragment, { type: 'words' }>;

export function locate(words: Words, paragraphs: readonly Paragraph[]): Found | null {
  if (exact(words, paragraphs)) return { from: words.from, to: words.to, how: 'exact' };
  const head = nearest(words.head, words.from, paragraphs);
  if (!head) return null;
  const after = { ...head, offset: head.offset + words.head.length };
  if (words.tail === null) return { from: head, to: after, how: 'moved' };
  const tail = nearestAfter(words.tail, after, words.to, paragraphs);
  return tail && { from: head, to: tail, how: 'moved' };
}

const at = (paragraphs: readonly Paragraph[], place: Point): Paragraph | undefined =>
  paragraphs.find((p) => p.clause === place.clause && p.paragraph === place.paragraph);

function exact({ from, to, head, tail }: Words, paragraphs: readonly Paragraph[]): boolean {
  const first = at(paragraphs, from);
  const last = at(paragraphs, to);
  if (!first || !last || !first.text.startsWith(head, from.offset)) return false;
  const single = first === last;
  if (tail === null) return single && to.offset - from.offset === head.length;
  const start = to.offset - tail.length;
  const inOrder = single ? start >= from.offset : paragraphs.indexOf(first) < paragraphs.indexOf(last);
  return inOrder && start >= 0 && last.text.slice(start, to.offset) === tail;
}

/** The occurrence nearest to a point: in its paragraph, else in the nearest other paragraph of the same clause. */
function nearest(words: string, point: Point, paragraphs: readonly Paragraph[]): Point | null {
  const candidates = paragraphs
    .filter((p) => p.clause === point.clause)
    .flatMap((p) => occurrences(p, words))
    .sort((a, b) => distance(a, point) - distance(b, point));
  return candidates[0] ?? null;
}

/** The end of the occurrence nearest to `point` that begins at `after` or later. */
function nearestAfter(words: string, after: Point, point: Point, paragraphs: readonly Paragraph[]): Point | null {
  const order = (p: Point): number => paragraphs.findIndex((q) => q.clause === p.clause && q.paragraph === p.paragraph);
  const ends = paragraphs
    .filter((p) => p.clause === point.clause)
    .flatMap((p) => occurrences(p, words))
    .filter((p) => order(p) > order(after) || (order(p) === order(after) && p.offset >= after.offset))
    .map((p) => ({ ...p, offset: p.offset + words.length }))
    .sort((a, b) => distance(a, point) - distance(b, point));
  return ends[0] ?? null;
}

function occurrences(p: Paragraph, words: string): Point[] {
  const found: Point[] = [];
  for (let i = p.text.indexOf(words); i >= 0; i = p.text.indexOf(words, i + 1)) {
    found.push({ clause: p.clause, paragraph: p.paragraph, offset: i });
  }
  return found;
}

/** One paragraph away is farther than any distance within a paragraph. */
const distance = (a: Point, b: Point): number =>
  Math.abs(a.paragraph - b.paragraph) * 1e6 + Math.abs(a.offset - b.offset);
