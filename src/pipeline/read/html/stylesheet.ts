/**
 * Which elements the stylesheets inside a page take out of sight: `display` by the cascade (CSS Cascading 4: importance,
 * style attribute, specificity, order). Forums and reprinting sites put words into copied text this way that no reader of
 * the page sees. Stylesheets in files of their own are not at hand; a rule that holds only under a condition (a width, a
 * feature) hides nothing, and where it shows an element, that one counts as shown.
 */
import { compile, type Options } from 'css-select';
import {
  type Atrule,
  type CssNode,
  type Rule,
  type Selector,
  type StyleSheet,
  find,
  generate,
  parse,
  walk,
} from 'css-tree';
import { attribute } from './elements.ts';
import type { Element, Node, Tree } from './tree.ts';

/** What a rule says of `display`, for one of its selectors; null for a style attribute. */
interface Saying {
  selector: Selector | null;
  none: boolean;
  /** Importance, whether of a style attribute, the three counts of specificity, the order in the page. */
  weight: readonly number[];
  /** Holds under a condition that is not known here. */
  conditional: boolean;
}

/** Elements times rules; a page with more is read as if it had no stylesheet. */
const mostChecks = 2e7;

/**
 * @param tree a parsed page
 * @returns whether the page's stylesheets and an element's own style take that element out of sight (`none`), put it in
 *   sight (`shown`), or say nothing of it (null); what it inherits from those around it is the caller's to know
 */
export function displayOf(tree: Tree): (element: Element) => 'none' | 'shown' | null {
  const elements = elementsOf(tree);
  const sheets = elements
    .filter(({ tagName }) => tagName === 'style')
    .filter(
      (style) => applies(attribute(style, 'media') ?? '') && /^(?:text\/css)?$/iu.test(attribute(style, 'type') ?? ''),
    )
    .map((style) => style.childNodes.map((node) => ('value' in node ? node.value : '')).join(''));
  const all = sheets.flatMap(sayingsOf);
  const sayings = all.length * elements.length > mostChecks ? [] : all.flatMap(withMatcher);
  const known = new Map<Element, 'none' | 'shown'>();
  for (const element of elements) {
    const heard = [...sayings.filter(({ matches }) => matches(element)), ...ownStyle(element)];
    const winner = heard.filter(({ conditional }) => !conditional).sort((a, b) => compare(b.weight, a.weight))[0];
    if (winner === undefined) continue;
    known.set(element, winner.none && !heard.some(({ conditional, none }) => conditional && !none) ? 'none' : 'shown');
  }
  return (element) => known.get(element) ?? null;
}

function ownStyle(element: Element): Saying[] {
  const style = attribute(element, 'style') ?? '';
  if (!/display/iu.test(style)) return [];
  return [...style.matchAll(/(?:^|;)\s*display\s*:\s*([a-z-]+)\s*(!\s*important)?/giu)].map(
    ([, value, important], i) => ({
      selector: null,
      none: value?.toLowerCase() === 'none',
      weight: [Number(important !== undefined), 1, 0, 0, 0, 0, i],
      conditional: false,
    }),
  );
}

function elementsOf(tree: Tree): Element[] {
  const found: Element[] = [];
  const work: (Node | Tree)[] = [tree];
  for (let node = work.pop(); node; node = work.pop()) {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node)
      for (let i = node.childNodes.length - 1; i >= 0; i--) work.push(node.childNodes[i] as Node);
  }
  return found;
}

const compare = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((n, i) => n !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
};

/** Whether a list of media holds for every screen. */
const applies = (media: string): boolean =>
  media.split(',').some((one) => /^\s*(?:|all|(?:only\s+)?screen)\s*$/iu.test(one));

const neverOnScreen = (media: string): boolean =>
  media
    .split(',')
    .every((one) => /^\s*(?:only\s+)?(?:print|speech|tty|tv|projection|handheld|braille|embossed|aural)\b/iu.test(one));

function sayingsOf(css: string, sheet: number): Saying[] {
  if (!/display/iu.test(css)) return [];
  const found: Saying[] = [];
  let order = 0;
  const visit = (rules: Iterable<CssNode>, conditional: boolean): void => {
    for (const node of rules) {
      if (node.type === 'Rule') found.push(...sayingsOfRule(node, [sheet, order++], conditional));
      if (node.type !== 'Atrule' || !node.block || !/^(?:media|supports|layer|container|scope)$/iu.test(node.name))
        continue;
      const media = mediaOf(node);
      if (media === null || !neverOnScreen(media))
        visit(node.block.children, conditional || media === null || !applies(media));
    }
  };
  try {
    const tree = parse(css, { parseValue: false, parseCustomProperty: false }) as StyleSheet;
    visit(tree.children, false);
  } catch {
    // nested so deeply that no browser would read it either
    return [];
  }
  return found;
}

const mediaOf = ({ name, prelude }: Atrule): string | null =>
  name.toLowerCase() === 'media' ? (prelude ? generate(prelude) : '') : null;

function sayingsOfRule({ prelude, block }: Rule, order: readonly number[], conditional: boolean): Saying[] {
  let said: { none: boolean; important: boolean } | null = null;
  for (const node of block.children) {
    if (node.type !== 'Declaration' || node.property.toLowerCase() !== 'display') continue;
    const important = node.important !== false;
    if (said?.important && !important) continue;
    said = { none: /^\s*none\s*$/iu.test(generate(node.value)), important };
  }
  if (said === null || prelude.type !== 'SelectorList') return [];
  const { none, important } = said;
  return [...prelude.children].flatMap((selector) =>
    selector.type === 'Selector'
      ? [{ selector, none, conditional, weight: [Number(important), 0, ...specificity(selector), ...order] }]
      : [],
  );
}

const options: Options<Node, Element> = {
  adapter: {
    isTag: (node): node is Element => 'tagName' in node,
    getAttributeValue: attribute,
    getChildren: (node) => ('childNodes' in node ? node.childNodes : []),
    getName: ({ tagName }) => tagName,
    getParent: ({ parentNode }) => (parentNode && 'tagName' in parentNode ? parentNode : null),
    getSiblings: (node) => (node.parentNode?.childNodes as Node[] | undefined) ?? [node],
    getText: () => '',
    hasAttrib: (element, name) => attribute(element, name) !== undefined,
    removeSubsets: (nodes) => nodes,
  },
};

/** None for what cannot be decided in a page at rest: generated content, states of a pointer, unknown words. */
function withMatcher(saying: Saying): (Saying & { matches: (element: Node) => boolean })[] {
  const { selector } = saying;
  if (!selector || find(selector, (node) => node.type === 'PseudoElementSelector')) return [];
  try {
    return [{ ...saying, matches: compile(generate(selector), options) }];
  } catch {
    return [];
  }
}

/** Selectors 4, 17: ids, then classes, attributes and pseudo-classes, then element names. */
function specificity(selector: Selector): [number, number, number] {
  const count: [number, number, number] = [0, 0, 0];
  walk(selector, function visit(node) {
    if (node.type === 'IdSelector') count[0]++;
    if (node.type === 'ClassSelector' || node.type === 'AttributeSelector') count[1]++;
    if (node.type === 'TypeSelector' && node.name !== '*') count[2]++;
    if (node.type !== 'PseudoClassSelector') return undefined;
    if (node.name === 'where') return walk.skip;
    // of :is(), :not() and :has() the words within count, not they themselves; of a list all of them, where one would do
    if (!/^(?:is|not|has)$/iu.test(node.name)) count[1]++;
    return undefined;
  });
  return count;
}
