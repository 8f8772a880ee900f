/** The tree of a page, read from its first character to its last: blocks of text, each with its place and its form. */
import type { Span } from '../../../schema.ts';
import { isVisible } from '../../../visible.ts';
import { startsLabel } from '../../label/line-start.ts';
import { Gatherer, trim } from '../../mapped-text.ts';
import type { Block, Source } from '../../types.ts';
import type { Found } from './article.ts';
import { type Piece, characters, textOf } from './characters.ts';
import {
  attribute,
  isAnnotation,
  isBeside,
  isBlock,
  isDataCell,
  isDropped,
  isHidden,
  isNoteMark,
  isNotes,
  isOnItsOwn,
  isStruck,
  preformatted,
  textsIn,
} from './elements.ts';
import { generatedText } from './generated-text.ts';
import type { Left } from './left-out.ts';
import { List } from './lists.ts';
import type { stylesOf } from './stylesheet.ts';
import type { Element, Node, Tree, parseHtml } from './tree.ts';
import { outside } from '../markup.ts';
import { withinText } from '../plain-text.ts';
import { append } from '../../append.ts';

type PiecesOf = ReturnType<typeof parseHtml>['pieces'];

export class TreeReader {
  readonly #source: string;
  readonly #pieces: PiecesOf;
  readonly #apart: (element: Element) => boolean;
  readonly #styles: ReturnType<typeof stylesOf>;
  readonly #revealing: boolean;
  readonly #out: Gatherer;
  readonly found: Found[] = [];
  readonly meta: Record<string, string> = {};
  readonly #path: Element[] = [];
  readonly #lists: List[] = [];
  #linked = 0;
  #links = 0;
  #aside = 0;
  #pre = 0;
  /** The outermost element that is struck out, within it. */
  #struck: Element | null = null;
  #space: Span | null = null;
  #ordinal: string | null = null;
  /** Characters that were taken as text. */
  readonly #texts: Span[] = [];
  readonly #replaced: Source['markup']['replaced'] = [];
  readonly left: Left[] = [];

  /**
   * @param apart whether an element is beside the article by its name
   * @param styles what the page's styles say of an element
   * @param revealing hidden elements are read too
   */
  constructor(
    source: string,
    pieces: PiecesOf,
    apart: (element: Element) => boolean,
    styles: ReturnType<typeof stylesOf>,
    revealing = false,
  ) {
    this.#source = source;
    this.#pieces = pieces;
    this.#apart = apart;
    this.#styles = styles;
    this.#revealing = revealing;
    this.#out = new Gatherer(source);
  }

  /** Walks without recursion, so that no depth of nesting can overflow the stack. */
  read(tree: Tree): this {
    const work: { node: Node | Tree; leave: boolean }[] = [{ node: tree, leave: false }];
    for (let step = work.pop(); step; step = work.pop()) {
      const { node } = step;
      if (node.nodeName === '#text' && 'value' in node) for (const piece of this.#pieces(node)) this.#piece(piece);
      if (!('childNodes' in node)) continue;
      if ('tagName' in node) {
        if (step.leave) {
          this.#leave(node);
          continue;
        }
        if (this.#skips(node)) continue;
        this.#enter(node);
        work.push({ node, leave: true });
      }
      for (let i = node.childNodes.length - 1; i >= 0; i--) {
        const child = node.childNodes[i];
        if (child) work.push({ node: child, leave: false });
      }
    }
    this.#flush();
    return this;
  }

  /** More text is hidden than shown. */
  get hides(): boolean {
    const hidden = this.left.reduce((n, { rule, text }) => (rule === 'hidden-text' ? n + text.length : n), 0);
    return hidden > this.found.reduce((n, { block }) => n + block.text.length, 0);
  }

  markup(): Source['markup'] {
    const blank = this.#replaced.filter(({ text }) => !isVisible(text.charCodeAt(0)));
    return {
      spans: outside(this.#source.length, this.#texts, blank),
      replaced: this.#replaced.sort((a, b) => a.start - b.start),
    };
  }

  /** An element whose text is not read; what a reader may miss of it is kept for a report. */
  #skips(element: Element): boolean {
    if (element.tagName === 'head') this.#head(element);
    if (isDropped(element) || isNoteMark(element)) return true;
    const hidden = !this.#revealing && isHidden(element, this.#styles(element));
    const rule = hidden ? 'hidden-text' : isAnnotation(element) ? 'reading-aid' : null;
    if (rule !== null && element.tagName !== 'rp') this.#report(rule, element);
    return rule !== null;
  }

  /** @param words what is reported, where it is not the text of the element */
  #report(rule: Left['rule'], element: Element, words?: string): void {
    if (this.#aside > 0) return;
    const texts = words === undefined ? textsIn(element) : [];
    const text = (words ?? texts.map(({ value }) => value).join('')).trim().replace(/\s+/gu, ' ');
    const offset = (texts[0] && this.#pieces(texts[0])[0]?.start) ?? element.sourceCodeLocation?.startOffset ?? 0;
    if (text !== '') this.left.push({ rule, element, offset, text });
  }

  #head(head: Element): void {
    for (const child of head.childNodes) {
      if (!('tagName' in child)) continue;
      const [first] = child.childNodes;
      if (child.tagName === 'title' && first?.nodeName === '#text' && 'value' in first) {
        this.meta['title'] = first.value.trim();
        this.#aside++;
        for (const piece of this.#pieces(first)) this.#piece(piece);
        this.#flush();
        this.#aside--;
        const title = this.found.at(-1);
        if (title) title.block.depth = 1;
      }
      const key = attribute(child, 'name') ?? attribute(child, 'property');
      const content = attribute(child, 'content');
      if (child.tagName === 'meta' && key && content !== undefined) this.meta[key.toLowerCase()] = content;
    }
  }

  #isAside(element: Element): boolean {
    return isBeside(element) || isNotes(element) || (this.#apart(element) && isOnItsOwn(element));
  }

  #enter(element: Element): void {
    const { tagName } = element;
    const aside = this.#isAside(element);
    if (aside || isBlock(element)) this.#flush();
    if (aside) this.#aside++;
    if (tagName === 'a') this.#links++;
    if (preformatted.has(tagName)) this.#pre++;
    const style = this.#styles(element);
    if (this.#struck === null && isStruck(element, style)) {
      this.#struck = element;
      this.#report('struck-text', element);
    }
    for (const words of generatedText(element, style)) this.#report('generated-text', element, words);
    if (tagName === 'ol' || tagName === 'ul') this.#lists.push(new List(element, style));
    const marker = tagName === 'li' ? this.#lists.at(-1)?.next(element, style) : undefined;
    if (marker) this.#ordinal = marker.number;
    if (marker?.unknown != null) this.#report('generated-text', element, `list-style-type: ${marker.unknown}`);
    this.#path.push(element);
  }

  #leave(element: Element): void {
    const { tagName } = element;
    const aside = this.#isAside(element);
    if (aside || isBlock(element)) this.#flush();
    if (aside) this.#aside--;
    if (tagName === 'a') this.#links--;
    if (element === this.#struck) this.#struck = null;
    if (preformatted.has(tagName)) this.#pre--;
    if (tagName === 'ol' || tagName === 'ul') this.#lists.pop();
    this.#path.pop();
  }

  /** White space is folded to one space, as a browser does, but in <pre>; ideographic and no-break spaces stay. */
  #piece(piece: Piece): void {
    append(this.#texts, textOf(this.#source, piece));
    for (const { start, end, text } of characters(this.#source, piece)) {
      if (/^[ \t\n\r\f]$/u.test(text) && this.#pre === 0) {
        if (this.#space?.end === start) this.#space.end = end;
        else this.#space ??= { start, end };
        if (this.#source.charCodeAt(start) === 38) this.#replaced.push({ start, end, text: ' ' });
        continue;
      }
      if (this.#space && !this.#out.empty) this.#out.replace(this.#space.start, this.#space.end, ' ');
      this.#space = null;
      if (end - start === text.length && this.#source.startsWith(text, start)) this.#out.keep(start, end);
      else {
        this.#out.replace(start, end, text);
        this.#replaced.push({ start, end, text });
      }
      if (this.#links > 0) this.#linked += text.length;
    }
  }

  #flush(): void {
    this.#space = null;
    if (this.#out.empty) return;
    const gathered = this.#out.take();
    const text = trim(gathered);
    const linked = this.#linked;
    this.#linked = 0;
    if (text.text === '') return;
    const at = this.#path.findLast(isBlock);
    const element = this.#path.at(-1) ?? null;
    const [form, depth] = this.#form(at);
    for (const part of this.#pre > 0 ? withinText(gathered) : [text]) {
      const span = { start: part.runs[0]?.start ?? 0, end: part.runs.at(-1)?.end ?? 0 };
      const block: Block = { text: part.text, runs: part.runs, form, depth, ...this.#number(part.text), span };
      this.found.push({ block, element, linked });
    }
  }

  #form(at: Element | undefined): [Block['form'], number] {
    if (this.#aside > 0) return ['meta', 0];
    const level = /^h([1-6])$/u.exec(at?.tagName ?? '')?.[1];
    if (level) return ['heading', Number(level)];
    if (at && (at.tagName === 'td' || at.tagName === 'th')) return [isDataCell(at) ? 'table' : 'paragraph', 0];
    const list = this.#lists.at(-1);
    const item = list && !list.ordered && this.#path.some((e) => e.tagName === 'li');
    return item ? ['item', this.#lists.length] : ['paragraph', 0];
  }

  /** The number of an item of <ol>, once, unless its text prints one. */
  #number(text: string): { ordinal?: string } {
    const ordinal = this.#ordinal;
    this.#ordinal = null;
    return ordinal === null || startsLabel(text) ? {} : { ordinal };
  }
}
