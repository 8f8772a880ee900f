/** Shows what an address points to: scrolls there, marks it, moves the focus, and says where the reader is. */
import { toolStrings } from '../../i18n/reading/tools.ts';
import { type Fragment, type Paragraph, parseFragment, type Place } from '../../fragment.ts';
import { type Found, locate } from './locate.ts';
import { announce, clauseElements, clauseName, clauseSelector, language, root } from '../../browser/page.ts';
import { adopt } from '../../browser/stylesheet.ts';
import css from './target.css?inline';
import { clauseOf, paragraphElement, paragraphElements, paragraphOf, rangeIn } from '../../browser/paragraphs.ts';

adopt(css);
const s = toolStrings(language);

export function show(hash: string, own: string | null): void {
  clearMarks();
  const fragment = parseFragment(hash, own);
  if (!fragment) {
    if (!document.getElementById(hash)) announce(s.target.unknown);
    return;
  }
  if (fragment.type === 'range') showRange(fragment.from, fragment.to, hash);
  else showWords(fragment);
}

export function clearMarks(): boolean {
  const marked = document.querySelectorAll<HTMLElement>('[data-target]');
  for (const element of marked) delete element.dataset['target'];
  const words = 'words' in root.dataset;
  delete root.dataset['words'];
  globalThis.CSS?.highlights?.delete('concord-words');
  for (const mark of document.querySelectorAll('mark.words')) mark.replaceWith(...mark.childNodes);
  return marked.length > 0 || words;
}

const elementAt = (place: Place): HTMLElement | null =>
  place.paragraph === null
    ? (clauseElements().find((c) => c.dataset['clause'] === place.clause) ?? null)
    : paragraphElement(place.clause, place.paragraph);

/** Marks every clause (or paragraph, where one end is a paragraph) from the first to the last, in document order. */
function showRange(from: Place, to: Place, hash: string): void {
  const ends = [elementAt(from), elementAt(to)];
  const [first, last] = ends.every((e) => e) ? ends.sort(inOrder) : [];
  if (!first || !last) {
    const near = ends[0] ?? ends[1] ?? elementAt({ ...from, paragraph: null });
    if (near) arrive(near, s.target.partly(nameOf(near)));
    else if (!document.getElementById(hash)) announce(s.target.unknown);
    return;
  }
  const units = from.paragraph === null && to.paragraph === null ? clauseElements() : paragraphElements();
  const range = document.createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  for (const unit of units) if (contains(range, unit)) unit.dataset['target'] = '';
  const name = first === last ? nameOf(first) : s.target.range(nameOf(first), nameOf(last));
  arrive(first, s.target.at(name));
}

const inOrder = (a: Element | null, b: Element | null): number =>
  a && b && a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;

const contains = (range: Range, element: Element): boolean =>
  range.comparePoint(element, 0) === 0 && range.comparePoint(element, element.childNodes.length) === 0;

export function nameOf(element: HTMLElement): string {
  const clause = element.closest<HTMLElement>(clauseSelector);
  const name = clause ? clauseName(clause) : '';
  const paragraph = element.dataset['p'];
  return paragraph ? s.target.paragraph(name, Number(paragraph)) : name;
}

function showWords(fragment: Extract<Fragment, { type: 'words' }>): void {
  const found = locate(fragment, paragraphElements().map(paragraphOf));
  const element = paragraphElement(fragment.from.clause, fragment.from.paragraph);
  if (!found) {
    const near = element ?? elementAt({ clause: fragment.from.clause, paragraph: null });
    if (!near) return announce(s.target.unknown);
    near.dataset['target'] = '';
    return arrive(near, s.target.lost(fragment.head + (fragment.tail === null ? '' : `……${fragment.tail}`)));
  }
  const ranges = rangesOf(found);
  const start = paragraphElement(found.from.clause, found.from.paragraph);
  if (!start || ranges.length === 0) return;
  const words = ranges.map(String).join('');
  highlight(ranges);
  const said = s.target.words(nameOf(start), words.length > 40 ? `${words.slice(0, 40)}…` : words);
  arrive(start, found.how === 'exact' ? said : `${said} ${s.target.moved}`, ranges[0]);
}

function rangesOf(found: Pick<Found, 'from' | 'to'>): Range[] {
  const elements = paragraphElements();
  const index = (clause: string, paragraph: number): number =>
    elements.findIndex((e) => e.dataset['p'] === String(paragraph) && clauseOf(e) === clause);
  const first = index(found.from.clause, found.from.paragraph);
  const last = index(found.to.clause, found.to.paragraph);
  if (first < 0) return [];
  return elements.slice(first, last + 1).flatMap((element, i) => {
    const text: Paragraph = paragraphOf(element);
    const start = i === 0 ? found.from.offset : 0;
    const end = first + i === last ? found.to.offset : text.text.length;
    return rangeIn(element, start, end) ?? [];
  });
}

function highlight(ranges: Range[]): void {
  root.dataset['words'] = '';
  if (globalThis.CSS?.highlights) CSS.highlights.set('concord-words', new Highlight(...ranges));
  else for (const range of ranges.reverse()) wrap(range);
}

/** A range over several elements cannot be wrapped whole: each of its text nodes is. */
function wrap(range: Range): void {
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  let node: Node | null = walker.currentNode;
  for (; node; node = walker.nextNode()) {
    if (node instanceof Text && range.intersectsNode(node) && !node.parentElement?.closest('[data-extra]'))
      nodes.push(node);
  }
  const ends = [range.endContainer, range.endOffset, range.startContainer, range.startOffset] as const;
  for (const text of nodes) {
    const part = document.createRange();
    part.setStart(text, text === ends[2] ? ends[3] : 0);
    part.setEnd(text, text === ends[0] ? ends[1] : text.length);
    const element = document.createElement('mark');
    element.className = 'words';
    if (!part.collapsed) part.surroundContents(element);
  }
}

/** Scrolls at once, since a long way moved slowly is none; the focus follows, so that reading goes on from there. */
function arrive(element: HTMLElement, said: string, range?: Range): void {
  const copied = root.dataset['copied'] === location.hash.slice(1);
  delete root.dataset['copied'];
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  if (range) {
    const { top, height } = range.getBoundingClientRect();
    const above = Math.max(0, (innerHeight - height) / 3);
    scrollTo({ top: Math.max(0, top + scrollY - above), behavior: 'instant' });
  } else element.scrollIntoView({ block: 'start', behavior: 'instant' });
  if (!copied) announce(said);
}
