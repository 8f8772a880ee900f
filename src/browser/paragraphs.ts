/** The paragraphs of the page, and the way between offsets of their reading text and DOM ranges. */
import type { Paragraph } from '../fragment.ts';
import { clauseSelector } from './page.ts';
import { printedText, textNodes } from './reading-text.ts';

export const paragraphElements = (root: ParentNode = document): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('main [data-clause] [data-p]'),
];

export const clauseOf = (element: Element): string =>
  element.closest<HTMLElement>(clauseSelector)?.dataset['clause'] ?? '';

export const paragraphOf = (element: HTMLElement): Paragraph => ({
  clause: clauseOf(element),
  paragraph: Number(element.dataset['p']),
  text: printedText(element),
});

export function paragraphElement(clause: string, paragraph: number): HTMLElement | null {
  return paragraphElements().find((p) => p.dataset['p'] === String(paragraph) && clauseOf(p) === clause) ?? null;
}

/** The node and offset at an offset of the reading text; `end` prefers the end of a node to the start of the next. */
function pointAt(element: Element, offset: number, end: boolean): [Text, number] | null {
  let rest = offset;
  const nodes = textNodes(element);
  for (const node of nodes) {
    if (rest < node.length || (end && rest === node.length)) return [node, rest];
    rest -= node.length;
  }
  const last = nodes.at(-1);
  return last ? [last, last.length] : null;
}

/** A DOM range over the reading text of one paragraph, from start to end. */
export function rangeIn(element: Element, start: number, end: number): Range | null {
  const from = pointAt(element, start, false);
  const to = pointAt(element, end, true);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

/** The part of a paragraph's reading text that a range covers, as offsets; null when it covers none. */
export function offsetsIn(element: Element, range: Range): { start: number; end: number } | null {
  let length = 0;
  let start = -1;
  let end = -1;
  for (const node of textNodes(element)) {
    if (range.intersectsNode(node)) {
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.length;
      if (to > from && start < 0) start = length + from;
      if (to > from) end = length + to;
    }
    length += node.length;
  }
  return start < 0 ? null : { start, end };
}
