/**
 * Parts of a page that its own names (`id`, `class`) call something else than the article: comments of readers, buttons to
 * share, notices about cookies, lists of other pages. A convention of those who write pages, read as Mozilla's Readability
 * reads it, but by whole words: each part of the name must be known, so that no article is lost to a syllable.
 */
import { attribute, dropped } from './elements.ts';
import type { Element, Node, TextNode, Tree } from './tree.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const subjects = set(
  'comment comments commentlist cmnt pinglun liuyan respond replies disqus related relatednews recommend recommended tuijian xiangguan share shares sharing bdsharebuttonbox social cookie cookies gdpr consent breadcrumb breadcrumbs breadcrumbnav crumb crumbs pagination pager sidebar footer copyright ad ads adv advert advertisement popup caption descr newsletter subscribe backtotop',
);
/** Words that say nothing of the matter. */
const neutral = set(
  'article post news page entry site list box area wrap wrapper inner outer container section bar button buttons btn block module notice banner panel top bottom left right main img image photo pic text title links link js wp content group item tool tools',
);

/** An element with more than this part of a page's text is no part beside the article. */
const most = 0.6;

function isNamedApart(element: Element): boolean {
  const names = `${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''}`.trim();
  if (names === '' || names.length > 200) return false;
  return names.split(/\s+/u).some((name) => {
    const words = name
      .replace(/([a-z])([A-Z])/gu, '$1-$2')
      .toLowerCase()
      .split(/[-_\d]+/u)
      .filter((word) => word !== '');
    return words.some((word) => subjects.has(word)) && words.every((word) => subjects.has(word) || neutral.has(word));
  });
}

/**
 * @param tree a parsed page
 * @returns whether an element is beside the article by its own name, and holds little enough to be
 */
export function apartIn(tree: Tree): (element: Element) => boolean {
  const { lengths, whole } = measured(tree);
  return (element) => isNamedApart(element) && (lengths.get(element) ?? 0) <= most * whole;
}

/** How much text each element holds, every element counted once, and the page as a whole. */
function measured(tree: Tree): { lengths: Map<Element, number>; whole: number } {
  const lengths = new Map<Element, number>();
  const work: { node: Node | Tree; leave: boolean }[] = [{ node: tree, leave: false }];
  let whole = 0;
  for (let step = work.pop(); step; step = work.pop()) {
    const { node, leave } = step;
    if (node.nodeName === '#text') whole += (node as TextNode).value.trim().length;
    if (!('childNodes' in node) || dropped.has(node.nodeName)) continue;
    if ('tagName' in node) lengths.set(node, whole - (leave ? (lengths.get(node) ?? 0) : 0));
    if (leave) continue;
    work.push({ node, leave: true });
    for (let i = node.childNodes.length - 1; i >= 0; i--) work.push({ node: node.childNodes[i] as Node, leave: false });
  }
  return { lengths, whole };
}
