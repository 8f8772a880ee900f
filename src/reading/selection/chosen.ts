/** What a reader has chosen on the page: words within paragraphs, as data that does not depend on the page. */
import { pairEnd, pairStart, unitsAfter, unitsBefore } from '../../code-points.ts';
import { formatFragment, type Fragment, quoteEdges, textDirective } from '../../fragment.ts';
import { ownClause } from '../../browser/page.ts';
import { offsetsIn, paragraphElements, paragraphOf } from '../../browser/paragraphs.ts';

export interface Chosen {
  fragment: Extract<Fragment, { type: 'words' }>;
  /** The printed words, paragraphs joined by a line break. */
  text: string;
  /** The few characters on both sides, for the text fragment. */
  before: string;
  after: string;
}

/** The words of a DOM range that belong to the reading text; null when there are none. */
function chosenIn(range: Range): Chosen | null {
  const parts = paragraphElements()
    .filter((element) => range.intersectsNode(element))
    .flatMap((element) => {
      const offsets = offsetsIn(element, range);
      return offsets ? [{ ...paragraphOf(element), ...offsets }] : [];
    });
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return null;
  return chosenFrom(parts.map(({ clause, paragraph, text, start, end }) => ({ clause, paragraph, text, start, end })));
}

export interface Part {
  clause: string;
  paragraph: number;
  text: string;
  start: number;
  end: number;
}

/** From at least one part, in document order; white space at both ends is left out, and no character is divided there. */
export function chosenFrom(parts: Part[]): Chosen | null {
  const trimmed = trim(parts);
  const [first, last] = [trimmed[0], trimmed.at(-1)];
  if (!first || !last) return null;
  const text = trimmed.map((p) => p.text.slice(p.start, p.end)).join('\n');
  const fragment: Chosen['fragment'] = {
    type: 'words',
    from: { clause: first.clause, paragraph: first.paragraph, offset: first.start },
    to: { clause: last.clause, paragraph: last.paragraph, offset: last.end },
    ...quoteEdges(text),
  };
  return {
    fragment,
    text,
    before: unitsBefore(first.text, first.start, 4),
    after: unitsAfter(last.text, last.end, 4),
  };
}

function trim(parts: Part[]): Part[] {
  const filled = parts.filter((p) => p.text.slice(p.start, p.end).trim() !== '').map((p) => ({ ...p }));
  const [first, last] = [filled[0], filled.at(-1)];
  if (!first || !last) return [];
  const head = first.text.slice(first.start, first.end);
  first.start = pairStart(first.text, first.start + head.length - head.trimStart().length);
  const tail = last.text.slice(last.start, last.end);
  last.end = pairEnd(last.text, last.end - (tail.length - tail.trimEnd().length));
  return filled;
}

/** The link to the words on this page, with the text fragment as a helper behind it. */
export function linkTo({ fragment, before, after }: Chosen): string {
  const page = location.href.replace(/[?#].*$/su, '');
  return `${page}#${formatFragment(fragment, ownClause())}${textDirective(fragment.head, fragment.tail, before, after)}`;
}

/** The words that the reader has selected now. */
export function chosenNow(): Chosen | null {
  const selection = getSelection();
  return selection && selection.rangeCount > 0 && !selection.isCollapsed ? chosenIn(selection.getRangeAt(0)) : null;
}
