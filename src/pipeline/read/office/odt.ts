/**
 * ODT → text and blocks: what a word processor shows of the document, with the numbers that it counts itself. Deleted
 * and hidden text and readings beside characters are left out and reported.
 */
import type { Source } from '../../types.ts';
import { ArchiveTooLarge, entriesOf } from './archive.ts';
import { OdtStyles } from './odt-styles.ts';
import { refused } from '../refused.ts';
import { type Paragraph, WrittenText } from './written-text.ts';
import { all, attribute, child, children, parseXml, textContent } from './xml.ts';

/**
 * In: the bytes of an ODT (at most `mostPackedBytes`); `file` names it in issues. Out: a source whose `text` is one line
 * for each paragraph, heading, item and cell, in document order, with the numbers of lists written out; notes, heads and
 * feet of pages follow as `meta`. Reports `archive-too-large`, `unreadable-file`, `empty-source`, `hidden-text`,
 * `tracked-changes`, `reading-aid`; never rejects. Convention: OpenDocument 1.3 (OASIS, ISO/IEC 26300).
 */
export async function readOdt(file: string, bytes: Uint8Array): Promise<Source> {
  try {
    const entries = await entriesOf(bytes);
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
  'tracked-changes annotation note ruby hidden-text hidden-paragraph sequence-decls user-field-decls variable-decls forms bookmark'.split(
    ' ',
  ),
);

interface List {
  style: string;
  /** Items so far at each depth. */
  numbers: number[];
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
  #pages = 0;

  constructor(body: Element, content: Document, styles: Document | null) {
    this.#body = body;
    this.#edges = styles;
    this.#styles = new OdtStyles(styles, content);
  }

  read(file: string): Source {
    for (const changes of all(this.#body, 'tracked-changes'))
      for (const region of children(changes, 'changed-region')) {
        const deletion = child(region, 'deletion');
        const words = deletion ? children(deletion, 'p').map(textContent).join(' ') : '';
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
        case 'section':
        case 'index-body':
        case 'text-box':
          this.#blocks(node, form, '');
          break;
        case 'frame':
          this.#blocks(child(node, 'text-box'), form, '');
          break;
        case 'soft-page-break':
          this.#out.endPages(1);
          break;
        default:
          if (/^(?:table-of-content|[a-z-]+-index|bibliography|page-sequence|change)$/u.test(node.localName))
            this.#blocks(node, form, '');
      }
    }
  }

  #paragraph(p: Element, form: Paragraph['form'] | null, label: string | null, depth: number): void {
    const heading = p.localName === 'h';
    const level = Math.min(6, Number(attribute(p, 'text:outline-level') || 1));
    const text = this.#text(p);
    const mark = label === null ? '• ' : label === '' ? '' : `${label.trim()} `;
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
      if (item.localName === 'list-item' && children(item).some(({ localName }) => localName !== 'list')) {
        const given = attribute(item, 'text:start-value');
        const last = list.numbers[depth - 1];
        list.numbers[depth - 1] =
          given !== '' ? Number(given) : last === undefined ? this.#styles.start(style, depth) : last + 1;
        list.numbers.length = depth;
        label = this.#styles.label(style, depth, list.numbers);
      }
      for (const [i, part] of children(item).entries()) {
        if (part.localName === 'list') this.#list(part, form, list, depth + 1);
        else if (part.localName === 'p' || part.localName === 'h')
          this.#paragraph(part, form, i === 0 ? label : '', depth);
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
    if (this.#styles.hides(attribute(parent, 'text:style-name'))) {
      this.#out.note('hidden-text', textContent(parent));
      return '';
    }
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
      case 'frame':
        this.#boxes.push(...children(node, 'text-box'));
        return '';
      case 'hidden-text':
      case 'hidden-paragraph':
        this.#out.note('hidden-text', attribute(node, 'text:string-value') || textContent(node));
        return '';
      default:
        return skipped.has(node.localName) ? '' : this.#text(node);
    }
  }
}
