/**
 * ODT → text and blocks: what a word processor shows of the document, with the numbers that it counts itself. Deleted
 * and hidden text and readings beside characters are left out and reported.
 */
import type { Source } from '../../types.ts';
import { ArchiveTooLarge, entriesOf } from './archive.ts';
import { HeadingNumbers, OdtStyles } from './odt-styles.ts';
import { refused } from '../refused.ts';
import { type Paragraph, WrittenText } from './written-text.ts';
import { all, attribute, child, children, parseXml, textContent } from './xml.ts';
import { append } from '../../append.ts';

/**
 * In: the bytes of an ODT (at most `mostPackedBytes`); `file` names it in issues. Out: a source whose `text` is one line
 * for each paragraph, heading, item and cell, in document order, with the numbers of lists written out; notes, heads and
 * feet of pages follow as `meta`. Reports `archive-too-large`, `unreadable-file`, `empty-source`, `hidden-text`,
 * `struck-text`, `tracked-changes`, `reading-aid`, `content-unread`; never rejects. Convention: OpenDocument 1.3 (OASIS, ISO/IEC 26300).
 */
export async function readOdt(file: string, bytes: Uint8Array): Promise<Source> {
  try {
    const entries = await entriesOf(bytes);
    const encrypted = parseXml(entries.get('META-INF/manifest.xml'));
    if (encrypted && all(encrypted, 'encryption-data').length > 0) throw new Error('it is locked with a password');
    const content = parseXml(entries.get('content.xml'));
    const body = content && child(content.documentElement, 'body', 'text');
    if (!body) throw new Error('there is no text document in the archive');
    return new OdtReader(body, content, parseXml(entries.get('styles.xml'))).read(file);
  } catch (error) {
    if (error instanceof ArchiveTooLarge)
      return refused(file, 'odt', 'archive-too-large', { megabytes: error.megabytes });
    return refused(file, 'odt', 'unreadable-file', { format: 'ODT', reason: (error as Error).message.slice(0, 200) });
  }
}

/** Text that stands for something else than itself, or beside the text. */
const skipped = new Set(
  'tracked-changes note ruby sequence-decls user-field-decls variable-decls forms bookmark title desc'.split(' '),
);
/** Drawings that can hold paragraphs, which are shown in them and not in the line. */
const drawings = new Set(
  'text-box custom-shape rect ellipse circle line polyline polygon regular-polygon path connector caption measure'.split(
    ' ',
  ),
);
const isShape = (node: Element): boolean =>
  node.localName === 'frame' || node.localName === 'g' || drawings.has(node.localName);
/** Parts of the text that only hold others. */
const holders =
  /^(?:section|index-title|index-body|table-of-content|[a-z-]+-index|bibliography|page-sequence|change|numbered-paragraph)$/u;

interface List {
  style: string;
  /** Items so far at each depth. */
  numbers: number[];
}

/** The elements in a drawing, or in a group of them, that hold paragraphs. */
function boxesOf(node: Element): Element[] {
  if (drawings.has(node.localName)) return [node];
  return children(node).flatMap((inner) => (isShape(inner) || inner.localName === 'a' ? boxesOf(inner) : []));
}

function isHiddenSection(node: Element): boolean {
  if (node.localName !== 'section') return false;
  const display = attribute(node, 'text:display');
  return display === 'none' || (display === 'condition' && attribute(node, 'text:is-hidden') === 'true');
}

class OdtReader {
  readonly #body: Element;
  readonly #styles: OdtStyles;
  readonly #edges: Document | null;
  readonly #out = new WrittenText();
  readonly #notes: Element[] = [];
  readonly #boxes: Element[] = [];
  /** Lists by the name that later ones can go on from. */
  readonly #lists = new Map<string, List>();
  readonly #headings: HeadingNumbers;
  #pages = 0;

  constructor(body: Element, content: Document, styles: Document | null) {
    this.#body = body;
    this.#edges = styles;
    this.#styles = new OdtStyles(styles, content);
    this.#headings = new HeadingNumbers(this.#styles);
  }

  read(file: string): Source {
    for (const changes of all(this.#body, 'tracked-changes'))
      for (const region of children(changes, 'changed-region')) {
        const deletion = child(region, 'deletion');
        const words = deletion ? [...all(deletion, 'h'), ...all(deletion, 'p')].map(textContent).join(' ') : '';
        this.#out.note('tracked-changes', words || 'insertion');
      }
    this.#blocks(this.#body, null, '');
    for (const note of this.#notes) this.#blocks(child(note, 'note-body'), 'meta', '');
    const edges = new Set<string>();
    for (const master of this.#edges ? all(this.#edges, 'master-page') : [])
      for (const edge of children(master))
        for (const p of all(edge, 'p')) {
          const text = this.#text(p);
          if (!edges.has(text)) this.#out.add({ text, form: 'meta', depth: 0 });
          edges.add(text);
        }
    return this.#out.source(file, 'odt');
  }

  /** @param label in front of the first paragraph; null for a bullet */
  #blocks(parent: Element | null, form: Paragraph['form'] | null, label: string | null, depth = 0): void {
    let first: string | null = label;
    for (const node of children(parent)) {
      switch (node.localName) {
        case 'p':
        case 'h':
          this.#paragraph(node, form, first, depth);
          first = '';
          break;
        case 'list':
          this.#list(node, form, null, 1);
          break;
        case 'table':
          this.#table(node, form);
          break;
        case 'soft-page-break':
          this.#out.endPages(1);
          break;
        default:
          if (isHiddenSection(node)) this.#out.note('hidden-text', textContent(node));
          else if (isShape(node)) for (const box of boxesOf(node)) this.#blocks(box, form, '');
          else if (holders.test(node.localName)) this.#blocks(node, form, '');
      }
    }
  }

  #paragraph(p: Element, form: Paragraph['form'] | null, label: string | null, depth: number): void {
    const heading = p.localName === 'h';
    const level = Math.min(6, Number(attribute(p, 'text:outline-level') || 1));
    const hidden = all(p, 'hidden-paragraph').some((field) => attribute(field, 'text:is-hidden') === 'true');
    if (hidden) this.#out.note('hidden-text', textContent(p));
    const text = hidden ? '' : this.#text(p);
    const counted = heading && label === '' ? this.#headings.label(p, level) : label;
    const mark = counted === null ? '• ' : counted === '' ? '' : `${counted.trim()} `;
    if (text.trim() !== '')
      this.#out.add({
        text: mark + text.replace(/^[ \t]+/u, ''),
        form: form ?? (heading ? 'heading' : label === null ? 'item' : 'paragraph'),
        depth: form !== null ? 0 : heading ? level : label === null ? depth : 0,
      });
    this.#out.endPages(this.#pages);
    this.#pages = 0;
    for (const box of this.#boxes.splice(0)) this.#blocks(box, form, '');
  }

  #list(node: Element, form: Paragraph['form'] | null, outer: List | null, depth: number): void {
    const id = attribute(node, 'xml:id');
    const style =
      attribute(node, 'text:style-name') ||
      outer?.style ||
      this.#styles.listOf(attribute(child(node, 'list-item', 'p'), 'text:style-name'));
    const before =
      this.#lists.get(attribute(node, 'text:continue-list')) ??
      (attribute(node, 'text:continue-numbering') === 'true' ? this.#lists.get(style) : undefined);
    const list = before ?? { style, numbers: outer ? [...outer.numbers] : [] };
    if (!before) list.numbers.length = depth - 1;
    for (const key of [id, style]) if (key !== '') this.#lists.set(key, list);
    for (const item of children(node)) {
      if (item.localName !== 'list-item' && item.localName !== 'list-header') continue;
      let label: string | null = '';
      if (item.localName === 'list-item' && children(item).some(({ localName }) => /^[ph]$/u.test(localName))) {
        const given = attribute(item, 'text:start-value');
        const last = list.numbers[depth - 1];
        list.numbers[depth - 1] =
          given !== '' ? Number(given) : last === undefined ? this.#styles.start(style, depth) : last + 1;
        list.numbers.length = depth;
        label = this.#styles.label(style, depth, list.numbers);
      }
      // <text:number> repeats the number, for programs that do not count
      for (const part of children(item)) {
        if (part.localName === 'list') this.#list(part, form, list, depth + 1);
        else if (part.localName === 'p' || part.localName === 'h') {
          this.#paragraph(part, form, label, depth);
          label = '';
        } else if (part.localName === 'soft-page-break') this.#out.endPages(1);
      }
    }
  }

  #table(table: Element, form: Paragraph['form'] | null): void {
    for (const row of children(table)) {
      if (row.localName !== 'table-row') {
        if (row.localName.startsWith('table-') && row.localName !== 'table-column') this.#table(row, form);
        continue;
      }
      const filled = children(row, 'table-cell').filter((cell) => textContent(cell).trim() !== '');
      for (const cell of filled) this.#blocks(cell, form ?? (filled.length > 1 ? 'table' : null), '');
    }
  }

  /** White space is folded as OpenDocument says; a line feed for a line break. */
  #text(parent: Element): string {
    const style = attribute(parent, 'text:style-name');
    if (this.#styles.hides(style)) {
      this.#out.note('hidden-text', textContent(parent));
      return '';
    }
    if (this.#styles.strikes(style)) this.#out.note('struck-text', textContent(parent));
    let text = '';
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3 || node.nodeType === 4) {
        const folded = (node.nodeValue ?? '').replace(/[ \t\r\n]+/gu, ' ');
        text += text.endsWith(' ') ? folded.replace(/^ /u, '') : folded;
      } else if (node.nodeType === 1) text += this.#element(node as Element);
    }
    return text;
  }

  #element(node: Element): string {
    switch (node.localName) {
      case 's':
        return ' '.repeat(Math.min(1000, Number(attribute(node, 'text:c') || 1)));
      case 'tab':
        return '\t';
      case 'line-break':
        return '\n';
      case 'soft-page-break':
        this.#pages++;
        return '';
      case 'note':
        this.#notes.push(node);
        return '';
      case 'ruby':
        this.#out.note('reading-aid', textContent(child(node, 'ruby-text') ?? node));
        return this.#text(child(node, 'ruby-base') ?? node);
      case 'annotation':
        this.#out.note('content-unread', `a comment: ${all(node, 'p').map(textContent).join(' ')}`);
        return '';
      case 'hidden-text':
        if (attribute(node, 'text:is-hidden') === 'false') return textContent(node);
        this.#out.note('hidden-text', attribute(node, 'text:string-value') || textContent(node));
        return '';
      case 'hidden-paragraph':
        return '';
      default:
        if (!isShape(node)) return skipped.has(node.localName) ? '' : this.#text(node);
        append(this.#boxes, boxesOf(node));
        return '';
    }
  }
}
