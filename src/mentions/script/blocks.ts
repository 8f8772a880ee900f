/** The texts of a page block by block, and links put around a part of one. */

/** The text nodes of one block of text, and their text in a row. */
interface Block {
  text: string;
  nodes: { node: Text; start: number }[];
}

const passedOver =
  'a,button,code,pre,script,style,textarea,select,svg,math,template,[contenteditable],[data-concord="off"]';
const blockParents = 'p,li,dd,dt,td,th,blockquote,figcaption,h1,h2,h3,h4,h5,h6,div,section,article,main,body';

/** In: elements, which may hold one another. Out: each block of text within them once, in document order. */
export function blocksOf(roots: Iterable<HTMLElement>): Block[] {
  const blocks = new Map<Element, Block>();
  const seen = new Set<Node>();
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const parent = node.parentElement;
      const owner = parent?.closest(blockParents);
      if (!owner || seen.has(node) || parent?.closest(passedOver)) continue;
      seen.add(node);
      const block = blocks.get(owner) ?? { text: '', nodes: [] };
      blocks.set(owner, block);
      block.nodes.push({ node, start: block.text.length });
      block.text += node.data;
    }
  }
  return [...blocks.values()];
}

/** Puts a link around a part of a block; null where the part is spread over several elements, which are left as they are. */
export function wrap(block: Block, start: number, end: number, href: string): HTMLAnchorElement | null {
  const found = block.nodes.findLast((one) => one.start <= start);
  if (!found || end > found.start + found.node.data.length) return null;
  const range = document.createRange();
  range.setStart(found.node, start - found.start);
  range.setEnd(found.node, end - found.start);
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.className = 'concord-link';
  range.surroundContents(anchor);
  return anchor;
}
