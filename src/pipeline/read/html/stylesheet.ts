/**
 * What the stylesheets inside a page, and style attributes, say of its elements, by the cascade (CSS Cascading 4:
 * importance, style attribute, specificity, order): which are out of sight, how lists are numbered, what is struck out,
 * what is printed before and behind. Forums and reprinting sites put words into copied text that no reader of the page
 * sees. Stylesheets in files of their own are not at hand; a rule that holds only under a condition (a width, a feature)
 * hides nothing, and where it shows an element, that one counts as shown.
 */
import { compile, type Options } from 'css-select';
import {
  type Atrule,
  type CssNode,
  type Declaration,
  type Rule,
  type Selector,
  type StyleSheet,
  generate,
  parse,
  walk,
} from 'css-tree';
import { attribute } from './elements.ts';
import type { Property, Style } from './style.ts';
import type { Element, Node, Tree } from './tree.ts';
import { append } from '../../append.ts';

/** What a rule says of a property, for one of its selectors; null for a style attribute. */
interface Saying {
  selector: string | null;
  property: Property;
  value: string;
  /** Importance, whether of a style attribute, the three counts of specificity, the order in the page. */
  weight: readonly number[];
  /** Holds under a condition that is not known here. */
  conditional: boolean;
}

/** Elements times rules; a page with more is read as if it had no stylesheet. */
const mostChecks = 2e7;

/** Values are kept as they are written. */
const raw = { parseValue: false, parseCustomProperty: false };

const counterStyle = /@counter-style\s+([\w-]+)/giu;

const asked = /display|list-style|text-decoration|content/iu;

/**
 * @param tree a parsed page
 * @returns what the page's stylesheets and an element's own style say of it; nothing of properties of which they are silent
 */
export function stylesOf(tree: Tree): (element: Element) => Style {
  const elements = elementsOf(tree);
  const sheets = elements
    .filter(({ tagName }) => tagName === 'style')
    .filter(
      (style) => applies(attribute(style, 'media') ?? '') && /^(?:text\/css)?$/iu.test(attribute(style, 'type') ?? ''),
    )
    .map((style) => style.childNodes.map((node) => ('value' in node ? node.value : '')).join(''));
  const all = sheets.flatMap(sayingsOf);
  const sayings = all.length * elements.length > mostChecks ? [] : all.flatMap(withMatcher);
  const counters = new Set(
    sheets.flatMap((css) => [...css.matchAll(counterStyle)].map(([, name = '']) => name.toLowerCase())),
  );
  const known = new Map<Element, Style>();
  for (const element of elements) {
    const heard = [...sayings.filter(({ matches }) => matches(element)), ...ownStyle(element)];
    if (heard.length === 0) continue;
    const style = cascaded(heard);
    const list = style['list-style-type'] ?? '';
    known.set(element, counters.has(list) ? { ...style, 'list-style-type': `@counter-style ${list}` } : style);
  }
  return (element) => known.get(element) ?? {};
}

function cascaded(heard: readonly Saying[]): Style {
  const style: Partial<Record<Property, string>> = {};
  for (const [property, sayings] of Map.groupBy(heard, (saying) => saying.property)) {
    const winner = sayings.filter(({ conditional }) => !conditional).sort((a, b) => compare(b.weight, a.weight))[0];
    if (winner === undefined) continue;
    const shown = sayings.find(({ conditional, value }) => conditional && value !== 'none');
    style[property] = property === 'display' && winner.value === 'none' && shown ? shown.value : winner.value;
  }
  return style;
}

function ownStyle(element: Element): Saying[] {
  const style = attribute(element, 'style') ?? '';
  if (!asked.test(style)) return [];
  return said(parse(style, { ...raw, context: 'declarationList' })).map(({ property, value, important }) => ({
    selector: null,
    property,
    value,
    weight: [Number(important), 1, 0, 0, 0, 0, 0],
    conditional: false,
  }));
}

interface Said {
  property: Property;
  value: string;
  important: boolean;
}

/** The declarations that win within a block; `pseudo` where it is of generated text. */
function said(block: CssNode, pseudo: Property | null = null): Said[] {
  const found = new Map<Property, Said>();
  for (const node of 'children' in block ? (block.children ?? []) : []) {
    const one = node.type === 'Declaration' ? declared(node, pseudo) : null;
    if (one && (one.important || !found.get(one.property)?.important)) found.set(one.property, one);
  }
  return [...found.values()];
}

function declared(node: Declaration, pseudo: Property | null): Said | null {
  const important = node.important !== false;
  const written = generate(node.value).trim();
  const value = written.toLowerCase();
  const name = node.property.toLowerCase();
  if (pseudo !== null) return name === 'content' ? { property: pseudo, value: written, important } : null;
  if (/^(?:inherit|unset|revert|revert-layer)$/u.test(value)) return null;
  if (name === 'display' || name === 'list-style-type') return { property: name, value, important };
  if (name === 'list-style') return { property: 'list-style-type', value: typeOfList(value), important };
  if (name === 'text-decoration' || name === 'text-decoration-line')
    return { property: 'text-decoration-line', value, important };
  return null;
}

/** The type that the shorthand sets; one that it does not name is the initial one (CSS Lists 3). */
const typeOfList = (value: string): string =>
  /"[^"]*"|'[^']*'/u.exec(value)?.[0] ??
  value
    .replace(/url\([^)]*\)/gu, '')
    .split(/\s+/u)
    .find((word) => word !== '' && word !== 'inside' && word !== 'outside') ??
  'disc';

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
  if (!asked.test(css)) return [];
  const found: Saying[] = [];
  let order = 0;
  const visit = (rules: Iterable<CssNode>, conditional: boolean): void => {
    for (const node of rules) {
      if (node.type === 'Rule') append(found, sayingsOfRule(node, [sheet, order++], conditional));
      if (node.type !== 'Atrule' || !node.block || !/^(?:media|supports|layer|container|scope)$/iu.test(node.name))
        continue;
      const media = mediaOf(node);
      if (media === null || !neverOnScreen(media))
        visit(node.block.children, conditional || media === null || !applies(media));
    }
  };
  try {
    const tree = parse(css, raw) as StyleSheet;
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
  if (prelude.type !== 'SelectorList') return [];
  const ofElements = said(block);
  return [...prelude.children].flatMap((node) => {
    if (node.type !== 'Selector') return [];
    const whole = generate(node);
    const [, base, name] = /^(.*?)::?(before|after|marker)$/isu.exec(whole) ?? [];
    const pseudo = name === undefined ? null : (`::${name.toLowerCase()}` as Property);
    const selector = pseudo === null ? whole : base || '*';
    const weight = (important: boolean) => [Number(important), 0, ...specificity(node), ...order];
    return (pseudo === null ? ofElements : said(block, pseudo)).map(({ important, ...one }) => ({
      ...one,
      selector,
      conditional,
      weight: weight(important),
    }));
  });
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

/** None for what cannot be decided in a page at rest: states of a pointer, unknown words. */
function withMatcher(saying: Saying): (Saying & { matches: (element: Node) => boolean })[] {
  const { selector } = saying;
  if (selector === null) return [];
  try {
    return [{ ...saying, matches: compile(selector, options) }];
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
