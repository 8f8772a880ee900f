/**
 * The reading text of an element. Elements with `data-extra` (printed readings, marks, buttons) stand in a paragraph but
 * are no part of its text.
 */

/** A display of other characters (traditional for simplified) keeps the printed text of each node here. */
export const printed = new WeakMap<Text, string>();

/** Text nodes that belong to the reading text, in order. */
export function textNodes(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.hasAttribute('data-extra') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  return nodes;
}

export const printedText = (element: Element): string =>
  textNodes(element)
    .map((node) => printed.get(node) ?? node.data)
    .join('');
