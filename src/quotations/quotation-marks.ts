/** What a browser prints around `<q>`, which the source of a page does not hold. */
import { decode } from '../pipeline/read/encoding.ts';
import { type Node, type Tree, parseHtml } from '../pipeline/read/html/tree.ts';

/**
 * @param bytes an HTML page
 * @returns the page in UTF-8 with quotation marks within each of its `<q>`, by the tree that a browser builds: what looks
 *   like a tag in a comment, a script or an attribute is none. The bytes themselves where it has no such element
 */
export function withQuotationMarks(bytes: Uint8Array): Uint8Array {
  const { text } = decode(bytes);
  if (!/<q[\s/>]/iu.test(text)) return bytes;
  const marks = marksIn(parseHtml(text).tree).sort((a, b) => a.at - b.at || a.order - b.order);
  let shown = '';
  let last = 0;
  for (const { at, mark } of marks) {
    shown += text.slice(last, at) + mark;
    last = at;
  }
  // The byte-order mark goes before what the page says of its encoding.
  return new TextEncoder().encode(`\ufeff${shown}${text.slice(last)}`);
}

interface Mark {
  at: number;
  mark: string;
  /** Of those at one place: what opens goes first, then the inner one closes. */
  order: number;
}

/** Double marks, and single ones within them (HTML 15.3.7). */
function marksIn(tree: Tree): Mark[] {
  const found: Mark[] = [];
  const work: { node: Tree | Node; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let step = work.pop(); step; step = work.pop()) {
    const { node } = step;
    if (!('childNodes' in node)) continue;
    const place = 'tagName' in node && node.tagName === 'q' ? node.sourceCodeLocation : null;
    const depth = step.depth + Number(Boolean(place));
    if (place?.startTag) {
      const [open, close] = depth % 2 === 1 ? ['“', '”'] : ['‘', '’'];
      found.push({ at: place.startTag.endOffset, mark: open, order: Number.NEGATIVE_INFINITY });
      found.push({ at: place.endTag?.startOffset ?? place.endOffset, mark: close, order: -depth });
    }
    for (const child of node.childNodes) work.push({ node: child, depth });
  }
  return found;
}
