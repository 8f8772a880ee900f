/**
 * HTML → blocks, parsed by `hast-util-from-html` (parse5, the algorithm of the WHATWG standard). Text keeps its place
 * by parse5's positions. The article is found in the page: the smallest element that holds most of the running text.
 * What stands outside of it becomes blocks of form `meta`, except headings, which may be the title.
 */
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Span } from '../../schema.ts';
import { startsLabel } from '../label/line-start.ts';
import { textBlocks } from './plain-text.ts';
import { entity } from './markdown-inline.ts';
import { Gatherer, isSpace, trim } from '../mapped-text.ts';
import { isVisible } from '../../visible.ts';
import type { Block, Source } from '../types.ts';
import { outside } from './markup.ts';

const blockNames = new Set(
  'address article aside blockquote body br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol option p pre section select table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const dropped = new Set('script style noscript template svg math iframe object head'.split(' '));
const asides = new Set('nav footer aside form button select figcaption'.split(' '));

interface Found {
  block: Block;
  path: Element[];
  linked: number;
  outside: boolean;
}

/**
 * In: a decoded HTML page. Out: its blocks in document order, those outside of the article as `meta` or furniture to
 * be told later; spans and runs are UTF-16 offsets in `source`, tags included. `meta` holds title, date and publisher
 * as the page's own elements give them. `markup` is all that the parser found to be no text, and the text of scripts and
 * the like. Reports nothing; broken markup is parsed as browsers do (WHATWG HTML).
 */
export function htmlBlocks(source: string): Pick<Source, 'blocks' | 'meta' | 'markup'> {
  let tree: Root;
  try {
    tree = fromHtml(source, { fragment: false });
  } catch {
    // nested deeper than any page is: its text is still read, tags and all
    return { blocks: textBlocks(source), meta: {}, markup: { spans: [], replaced: [] } };
  }
  const reader = new TreeReader(source);
  reader.read(tree);
  return { blocks: withArticle(reader.found), meta: reader.meta, markup: reader.markup() };
}

class TreeReader {
  readonly #source: string;
  readonly #out: Gatherer;
  readonly #path: Element[] = [];
  readonly found: Found[] = [];
  readonly meta: Record<string, string> = {};
  #linked = 0;
  #links = 0;
  #aside = 0;
  #space: [number, number] | null = null;
  #ordinal: number | null = null;
  readonly #lists: { ordered: boolean; next: number }[] = [];
  /** Where the parser found text. */
  readonly #texts: Span[] = [];
  /** References to characters that draw nothing, which no block may keep. */
  readonly #blank: Span[] = [];
  readonly #replaced: Source['markup']['replaced'] = [];

  constructor(source: string) {
    this.#source = source;
    this.#out = new Gatherer(source);
  }

  /** Walks without recursion, so that no depth of nesting can overflow the stack. */
  read(tree: Root): void {
    const work: { node: Nodes; leave: boolean }[] = [{ node: tree, leave: false }];
    for (let step = work.pop(); step; step = work.pop()) {
      const { node, leave } = step;
      if (node.type === 'text') this.#text(node.position?.start.offset, node.position?.end.offset, node.value);
      if (node.type !== 'element' && node.type !== 'root') continue;
      if (node.type === 'element') {
        if (leave) {
          this.#leave(node);
          continue;
        }
        if (dropped.has(node.tagName)) {
          if (node.tagName === 'head') this.#head(node);
          continue;
        }
        this.#enter(node);
        work.push({ node, leave: true });
      }
      for (let i = node.children.length - 1; i >= 0; i--) {
        const child = node.children[i];
        if (child && child.type !== 'doctype') work.push({ node: child, leave: false });
      }
    }
    this.#flush();
  }

  markup(): Source['markup'] {
    const replaced = this.#replaced.sort((a, b) => a.start - b.start);
    return { spans: outside(this.#source.length, this.#texts, this.#blank), replaced };
  }

  #head(head: Element): void {
    for (const child of head.children) {
      if (child.type !== 'element') continue;
      const first = child.children[0];
      if (child.tagName === 'title' && first?.type === 'text') {
        this.meta['title'] = first.value.trim();
        this.#text(first.position?.start.offset, first.position?.end.offset, first.value);
        this.#aside++;
        this.#flush();
        this.#aside--;
        const made = this.found.at(-1);
        if (made) made.block.depth = 1;
      }
      const { name, property, content } = child.properties;
      const key = typeof name === 'string' ? name : typeof property === 'string' ? property : null;
      if (child.tagName === 'meta' && key && typeof content === 'string') this.meta[key.toLowerCase()] = content;
    }
  }

  #enter(element: Element): void {
    const { tagName } = element;
    if (blockNames.has(tagName)) this.#flush();
    if (asides.has(tagName)) this.#aside++;
    if (tagName === 'a') this.#links++;
    if (tagName === 'ol' || tagName === 'ul') {
      const start = Number(element.properties['start'] ?? 1);
      this.#lists.push({ ordered: tagName === 'ol', next: Number.isFinite(start) ? start : 1 });
    }
    const list = this.#lists.at(-1);
    if (tagName === 'li' && list?.ordered) {
      const value = Number(element.properties['value'] ?? list.next);
      this.#ordinal = Number.isInteger(value) ? value : list.next;
      list.next = this.#ordinal + 1;
    }
    this.#path.push(element);
  }

  #leave(element: Element): void {
    const { tagName } = element;
    if (blockNames.has(tagName)) this.#flush();
    if (asides.has(tagName)) this.#aside--;
    if (tagName === 'a') this.#links--;
    if (tagName === 'ol' || tagName === 'ul') this.#lists.pop();
    this.#path.pop();
  }

  /** White space is folded to one space, as a browser does; ideographic and no-break spaces stay. */
  #text(start: number | undefined, end: number | undefined, value: string): void {
    if (start === undefined || end === undefined) return;
    this.#texts.push({ start, end });
    const s = this.#source;
    const before = this.#out;
    let plain = start;
    const keep = (to: number) => {
      if (plain >= to) return;
      if (this.#space && !before.empty) before.replace(this.#space[0], this.#space[1], ' ');
      this.#space = null;
      before.keep(plain, to);
      if (this.#links > 0) this.#linked += to - plain;
    };
    for (let i = start; i < end;) {
      const code = s.charCodeAt(i);
      if (code === 32 || code === 9 || code === 10 || code === 13 || code === 12) {
        keep(i);
        let j = i + 1;
        while (j < end && /[ \t\n\r\f]/u.test(s[j] ?? '')) j++;
        this.#space = [i, j];
        plain = i = j;
      } else if (code === 38) {
        const match = /^&(#x?[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});?/iu.exec(s.slice(i, Math.min(end, i + 36)));
        const read = match && entity(match[1] ?? '');
        if (match && read && value.includes(read)) {
          keep(i);
          if (this.#space && !before.empty) before.replace(this.#space[0], this.#space[1], ' ');
          this.#space = null;
          before.replace(i, i + match[0].length, read);
          this.#replaced.push({ start: i, end: i + match[0].length, text: read });
          if (!isVisible(read.charCodeAt(0))) this.#blank.push({ start: i, end: i + match[0].length });
          plain = i += match[0].length;
        } else i++;
      } else i++;
    }
    keep(end);
  }

  #flush(): void {
    this.#space = null;
    if (this.#out.empty) return;
    const text = trim(this.#out.take());
    const linked = this.#linked;
    this.#linked = 0;
    if (text.text === '' || !hasVisible(text.text)) return;
    const element = this.#path.findLast((e) => blockNames.has(e.tagName));
    const name = element?.tagName ?? 'body';
    const level = /^h([1-6])$/u.exec(name)?.[1];
    const list = this.#lists.at(-1);
    const form =
      this.#aside > 0
        ? 'meta'
        : level
          ? 'heading'
          : name === 'td' || name === 'th'
            ? 'table'
            : list && !list.ordered && this.#path.some((e) => e.tagName === 'li')
              ? 'item'
              : 'paragraph';
    const span = { start: text.runs[0]?.start ?? 0, end: text.runs.at(-1)?.end ?? 0 };
    const depth = level ? Number(level) : form === 'item' ? this.#lists.length : 0;
    this.found.push({
      block: { ...text, form, depth, ...this.#number(text.text), span },
      path: [...this.#path],
      linked,
      outside: false,
    });
  }

  /** The number of an item of <ol>, once, unless its text prints one. */
  #number(text: string): { ordinal?: number } {
    const ordinal = this.#ordinal;
    this.#ordinal = null;
    return ordinal === null || startsLabel(text) ? {} : { ordinal };
  }
}

function hasVisible(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isSpace(text.charCodeAt(i))) return true;
  return false;
}

/** Running text counts, links count against it. */
function weight(found: Found): number {
  const { text, form } = found.block;
  if (form === 'meta') return 0;
  const long = /[。！？；.!?;:：]$/u.test(text) || text.length > 80 ? 1 : 0.2;
  return Math.max(0, text.length - 2 * found.linked) * long;
}

/** Marks what stands outside of the article. */
function withArticle(all: readonly Found[]): Block[] {
  const weights = new Map<Element, number>();
  let total = 0;
  for (const f of all) {
    const w = weight(f);
    total += w;
    for (const element of f.path) weights.set(element, (weights.get(element) ?? 0) + w);
  }
  let article: Element | null = null;
  let least = total * 0.75;
  // the path of the heaviest block leads through the article; the deepest element that still holds enough is it
  const heaviest = all.reduce<Found | null>((a, b) => (a && weight(a) >= weight(b) ? a : b), null);
  for (const element of heaviest?.path ?? []) {
    const w = weights.get(element) ?? 0;
    if (w < least) break;
    article = element;
    least = Math.max(least, total * 0.75);
  }
  const first = all.findIndex((f) => article !== null && f.path.includes(article));
  return all.map((f, i) => {
    const inside = article === null || f.path.includes(article);
    if (inside || f.block.form === 'meta') return f.block;
    const title = i < first && (f.block.form === 'heading' || f.block.text.length <= 120) && f.linked === 0;
    return title ? f.block : { ...f.block, form: 'meta' as const, depth: 0 };
  });
}
