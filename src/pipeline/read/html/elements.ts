/** What elements of HTML mean for the text of a page: which begin a paragraph, which show no text, which are apart. */
import { html } from 'parse5';
import type { Style } from './style.ts';
import type { Element, Node, TextNode } from './tree.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** A paragraph ends where one of these begins or ends. */
const blockNames = set(
  'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol option p plaintext pre search section select summary table tbody td textarea tfoot th thead tr ul xmp',
);
/** White space stays in these as it is. */
export const preformatted = set('pre listing plaintext textarea xmp');
/** No browser shows the text of these, but for what it cannot show otherwise. */
export const dropped = set(
  'script style noscript template iframe object embed audio video canvas datalist noembed noframes head',
);
/** Of drawings and formulas: what describes them, or draws them later. */
const described = set('title desc metadata defs symbol annotation annotation-xml');
/** Beside the article, never in it. */
const asides = set('nav footer aside form button select textarea figcaption dialog title');
/** Their words are shown struck out. */
const struck = set('del s strike');

const isForeign = ({ namespaceURI }: Element): boolean => namespaceURI !== html.NS.HTML;

/** Whether no browser shows the text of an element. */
export const isDropped = (element: Element): boolean =>
  dropped.has(element.tagName) || (isForeign(element) && described.has(element.tagName));

/** Whether an element is beside the article by what it is: a form, the title of the window, a drawing outside of a sentence. */
export const isBeside = (element: Element): boolean =>
  asides.has(element.tagName) || (element.tagName === 'svg' && isOnItsOwn(element));

/** A paragraph ends where an element begins or ends: one of those, or a label in a drawing outside of a sentence. */
export function isBlock(element: Element): boolean {
  if (element.tagName !== 'text' || !isForeign(element)) return blockNames.has(element.tagName);
  let at: Element['parentNode'] = element.parentNode;
  for (let steps = 0; at && steps < 50; steps++) {
    if (at.nodeName === 'svg') return isOnItsOwn(at as Element);
    at = 'parentNode' in at ? at.parentNode : null;
  }
  return false;
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((a) => a.name === name)?.value;

/**
 * Hidden from readers for good. `visibility` is left alone: pages hide their article with it until their script has run.
 * @param style what stylesheets and styles say of it
 */
export function isHidden(element: Element, { display }: Style): boolean {
  if (display !== undefined) return display === 'none';
  const hidden = attribute(element, 'hidden');
  return hidden !== undefined && hidden !== 'until-found';
}

/** Shown with a line through its words. */
export const isStruck = ({ tagName }: Element, style: Style): boolean =>
  style['text-decoration-line']?.includes('line-through') ??
  (struck.has(tagName) && style['text-decoration-line'] === undefined);

/** The reading of a character printed beside it, and the brackets for browsers that cannot. */
export const isAnnotation = ({ tagName }: Element): boolean =>
  tagName === 'rt' || tagName === 'rp' || tagName === 'rtc';

/**
 * The number that leads to a note, or back from one: a link within the page that is raised, or says what it is. The
 * words of the statement do not hold it.
 */
export function isNoteMark(element: Element): boolean {
  if (element.tagName !== 'a') return false;
  const role = attribute(element, 'role') ?? '';
  if (role === 'doc-noteref' || role === 'doc-backlink') return true;
  if (
    !(attribute(element, 'href') ?? '').includes('#') ||
    !/^[[(［]?[\d*†‡↑↩a-z]{1,3}[\])］]?\ufe0e?$/u.test(textOf(element, 8))
  )
    return false;
  const only = element.childNodes.length === 1 ? element.childNodes[0] : null;
  return (
    isElement(only, 'sup') ||
    isElement(element.parentNode as Node | null, 'sup') ||
    /\b(?:sd)?footnote/u.test(attribute(element, 'class') ?? '') ||
    // Word: a page saved from it
    /^#_(?:ftn|edn)(?:ref)?\d+$/u.test(attribute(element, 'href') ?? '')
  );
}

/** The notes themselves, at the foot of a page or of the text. */
export function isNotes(element: Element): boolean {
  const role = attribute(element, 'role') ?? '';
  return (
    /^doc-(?:endnotes?|footnotes?)$/u.test(role) ||
    /^sd(?:foot|end)note\d+$/u.test(attribute(element, 'id') ?? '') ||
    /mso-element\s*:\s*(?:foot|end)note-list/iu.test(attribute(element, 'style') ?? '') ||
    /(?:^|\s)(?:footnotes|references|reflist)(?:\s|$)/u.test(attribute(element, 'class') ?? '')
  );
}

/** A cell with others beside it that hold text: of a table of data, not of a page laid out with one. */
export function isDataCell(cell: Element): boolean {
  const row = cell.parentNode as Element | null;
  let filled = 0;
  for (const node of row?.childNodes ?? [])
    if ((isElement(node, 'td') || isElement(node, 'th')) && textOf(node, 1) !== '' && ++filled > 1) return true;
  return false;
}

const textless = new WeakMap<object, boolean>();

/** Whether an element is a block, or has no text beside it in the same element, so that it breaks no sentence. */
export function isOnItsOwn(element: Element): boolean {
  const parent = element.parentNode;
  if (blockNames.has(element.tagName) || !parent) return true;
  const known =
    textless.get(parent) ??
    parent.childNodes.every((node) => node.nodeName !== '#text' || (node as TextNode).value.trim() === '');
  textless.set(parent, known);
  return known;
}

function isElement(node: Node | null | undefined, name: string): node is Element {
  return node != null && node.nodeName === name;
}

/** Nodes looked at before an element counts as empty. */
const mostNodes = 500;

/** The first `length` characters of an element's text without white space; looks at a few hundred nodes at most. */
function textOf(element: Element, length: number): string {
  const work: Node[] = [element];
  let text = '';
  for (let steps = 0; steps < mostNodes && text.length < length; steps++) {
    const node = work.pop();
    if (!node) break;
    if (node.nodeName === '#text') text += (node as { value: string }).value.replace(/\s+/gu, '');
    else if ('childNodes' in node && !dropped.has(node.nodeName))
      work.push(...node.childNodes.slice(0, mostNodes).reverse());
  }
  return text.slice(0, length);
}

/** The text nodes in an element that a browser could show, in order. */
export function textsIn(element: Element): TextNode[] {
  const found: TextNode[] = [];
  const work: Node[] = [element];
  for (let node = work.pop(); node; node = work.pop()) {
    if (node.nodeName === '#text') found.push(node as TextNode);
    else if ('childNodes' in node && !('tagName' in node && isDropped(node)))
      for (let i = node.childNodes.length - 1; i >= 0; i--) work.push(node.childNodes[i] as Node);
  }
  return found;
}
