/**
 * The article in a page: the smallest element that holds most of the running text. What is outside of it becomes
 * blocks of form `meta`, except headings before it, which may be the title.
 */
import type { Block } from '../../types.ts';
import type { Element } from './tree.ts';

export interface Found {
  block: Block;
  /** The innermost element that the block is in. */
  element: Element | null;
  /** Characters of it that are links. */
  linked: number;
}

/** Of the running text; the rest may be a summary or a list of other pages. */
const most = 0.75;

/** Running text counts, links count against it. */
function weight({ block: { text, form }, linked }: Found): number {
  if (form === 'meta') return 0;
  const long = /[。！？；.!?;:：]$/u.test(text) || text.length > 80 ? 1 : 0.2;
  return Math.max(0, text.length - 2 * linked) * long;
}

const parentOf = (element: Element): Element | null => {
  const parent = element.parentNode;
  return parent && 'tagName' in parent ? parent : null;
};

/**
 * @param all blocks in document order
 * @returns the same, those outside of the article marked, and whether an element is in it
 */
export function withArticle(all: readonly Found[]): { blocks: Block[]; inside: (element: Element) => boolean } {
  const weights = weighed(all);
  const total = all.reduce((n, found) => n + weight(found), 0);
  const heaviest = all.reduce<Found | null>((a, b) => (a && weight(a) >= weight(b) ? a : b), null);
  let article = heaviest?.element ?? null;
  while (article && (weights.get(article) ?? 0) < total * most) article = parentOf(article);
  const inside = insideOf(article);
  const flags = all.map(({ element }) => article === null || inside(element));
  const first = flags.indexOf(true);
  const blocks = all.map((found, i) => {
    const { block, linked } = found;
    if (flags[i] || block.form === 'meta') return block;
    const title = i < first && (block.form === 'heading' || block.text.length <= 120) && linked === 0;
    return title ? block : { ...block, form: 'meta' as const, depth: 0 };
  });
  return { blocks, inside: (element) => article === null || inside(element) };
}

/** The weight of each element with all that is in it, every element asked once. */
function weighed(all: readonly Found[]): Map<Element, number> {
  const own = new Map<Element, number>();
  const depths = new Map<Element, number>();
  for (const found of all) {
    if (!found.element) continue;
    own.set(found.element, (own.get(found.element) ?? 0) + weight(found));
    const path: Element[] = [];
    for (let e: Element | null = found.element; e && !depths.has(e); e = parentOf(e)) path.push(e);
    for (const e of path.reverse()) depths.set(e, (depths.get(parentOf(e) as Element) ?? 0) + 1);
  }
  const deepestFirst = [...depths].sort((a, b) => b[1] - a[1]);
  for (const [element] of deepestFirst) {
    const parent = parentOf(element);
    if (parent) own.set(parent, (own.get(parent) ?? 0) + (own.get(element) ?? 0));
  }
  return own;
}

/** Whether an element is in another or is it; answers are kept, so that each element is climbed from once. */
function insideOf(ancestor: Element | null): (element: Element | null) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const path: Element[] = [];
    let answer = false;
    for (let e = element; e; e = parentOf(e)) {
      const before = known.get(e);
      if (before !== undefined || e === ancestor) {
        answer = before ?? true;
        break;
      }
      path.push(e);
    }
    for (const e of path) known.set(e, answer);
    return answer;
  };
}
