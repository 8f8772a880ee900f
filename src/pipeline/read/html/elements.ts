/** What elements of HTML mean for the text of a page: which begin a paragraph, which show no text, which are apart. */
import type { Element, Node, TextNode } from './tree.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** A paragraph ends where one of these begins or ends. */
export const blockNames = set(
  'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre search section select summary table tbody td tfoot th thead tr ul',
);
/** No browser shows the text of these, or only as a picture or a control. */
export const dropped = set(
  'script style noscript template svg math iframe object embed audio video canvas textarea datalist noembed noframes head',
);
/** Beside the article, never in it. */
export const asides = set('nav footer aside form button select figcaption dialog');

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((a) => a.name === name)?.value;

/**
 * Hidden from readers for good. `visibility` is left alone: pages hide their article with it until their script has run.
 * @param display what stylesheets and styles say of it
 */
export function isHidden(element: Element, display: 'none' | 'shown' | null): boolean {
  if (display !== null) return display === 'none';
  const hidden = attribute(element, 'hidden');
  return hidden !== undefined && hidden !== 'until-found';
}

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

/** Whether an element is a block, or has no text beside it in the same element, so that it breaks no sentence. */
export const isOnItsOwn = (element: Element): boolean =>
  blockNames.has(element.tagName) ||
  (element.parentNode?.childNodes ?? []).every(
    (node) => node.nodeName !== '#text' || (node as TextNode).value.trim() === '',
  );

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
    else if ('childNodes' in node && !dropped.has(node.nodeName))
      for (let i = node.childNodes.length - 1; i >= 0; i--) work.push(node.childNodes[i] as Node);
  }
  return found;
}
