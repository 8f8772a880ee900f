/**
 * DOCX → text and blocks. What Word shows of the document becomes text, with the numbers that it counts itself; what it
 * does not show (deleted and hidden text, instructions of fields) does not, and is reported. Read from the XML and not by
 * a library for conversion: those drop ruby, text boxes and simple fields, and keep hidden text.
 */
import type { Source } from '../../types.ts';
import { ArchiveTooLarge, entriesOf } from './archive.ts';
import { Numbering } from './docx-numbering.ts';
import { type Package, Styles, headingLevel, isOn, openPackage, value } from './docx-package.ts';
import { RunReader } from './docx-runs.ts';
import { refused } from '../refused.ts';
import { type Paragraph, WrittenText } from './written-text.ts';
import { all, attribute, child, children, textContent } from './xml.ts';

/**
 * In: the bytes of a DOCX (at most `mostPackedBytes`); `file` names it in issues. Out: a source whose `text` is one line
 * for each paragraph, heading, item and cell, in document order, with the numbers that Word counts written out; notes,
 * heads and feet of pages follow as `meta`. Block spans are UTF-16 offsets in that text. Reports `archive-too-large`,
 * `unreadable-file`, `empty-source`, `hidden-text`, `struck-text`, `tracked-changes`, `reading-aid`, `content-unread`; never
 * rejects. Convention: ECMA-376 (Office Open XML).
 */
export async function readDocx(file: string, bytes: Uint8Array): Promise<Source> {
  try {
    return new DocxReader(openPackage(await entriesOf(bytes))).read(file);
  } catch (error) {
    if (error instanceof ArchiveTooLarge)
      return refused(file, 'docx', 'archive-too-large', { megabytes: error.megabytes });
    return refused(file, 'docx', 'unreadable-file', { format: 'DOCX', reason: (error as Error).message.slice(0, 200) });
  }
}

/** Elements that only hold others, at the level of paragraphs. */
const holders = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag']);

/** The end of a paragraph that was deleted, or moved away, joins it to the next one; its number is not printed. */
const endIsDeleted = (mark: Element | null): boolean => child(mark, 'del') !== null || child(mark, 'moveFrom') !== null;

const cellsOf = (row: Element): Element[] =>
  children(row).flatMap((node) =>
    node.localName === 'tc' ? [node] : holders.has(node.localName) ? cellsOf(node) : [],
  );

class DocxReader {
  readonly #package: Package;
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  readonly #out = new WrittenText();
  readonly #runs: RunReader;
  /** Text of a paragraph whose end was deleted: it goes on in the next, if there is one in the same cell, box or note. */
  #carried = '';

  constructor(opened: Package) {
    this.#package = opened;
    const [styles] = opened.related('styles');
    this.#styles = new Styles(styles);
    this.#numbering = new Numbering(opened.related('numbering')[0], styles);
    this.#runs = new RunReader(this.#styles, this.#out, opened.document);
  }

  read(file: string): Source {
    this.#blocks(child(this.#package.document.documentElement, 'body'), null);
    this.#notes('footnote', this.#runs.footnotes);
    this.#notes('endnote', this.#runs.endnotes);
    for (const part of this.#package.related('comments'))
      for (const comment of all(part, 'comment'))
        this.#out.note('content-unread', `a comment: ${all(comment, 't').map(textContent).join('')}`);
    const edges = new Set<string>();
    for (const kind of ['header', 'footer'])
      for (const part of this.#package.related(kind))
        for (const p of all(part, 'p')) {
          const { text } = this.#runs.read(p);
          if (!edges.has(text)) this.#out.add({ text, form: 'meta', depth: 0 });
          edges.add(text);
        }
    return this.#out.source(file, 'docx');
  }

  /**
   * The paragraphs of a body, cell, box or note.
   *
   * @param form null where each paragraph says it itself
   */
  #blocks(parent: Element | null, form: Paragraph['form'] | null): void {
    const carried = this.#carried;
    this.#carried = '';
    this.#inside(parent, form);
    this.#flush(form);
    this.#carried = carried;
  }

  /** Adds the text of a paragraph whose end was deleted, where no paragraph follows that it could go on in. */
  #flush(form: Paragraph['form'] | null): void {
    const text = this.#carried;
    this.#carried = '';
    if (text.trim() !== '') this.#out.add({ text, form: form ?? 'paragraph', depth: 0 });
  }

  #inside(parent: Element | null, form: Paragraph['form'] | null): void {
    for (const node of children(parent)) {
      if (node.localName === 'p') this.#paragraph(node, form);
      else if (node.localName === 'tbl') {
        this.#flush(form);
        this.#table(node, form);
      } else if (node.localName === 'AlternateContent')
        this.#inside(child(node, 'Choice') ?? child(node, 'Fallback'), form);
      else if (node.localName === 'altChunk' || node.localName === 'subDoc')
        this.#out.note('content-unread', 'a document within it');
      else if (holders.has(node.localName)) this.#inside(node, form);
      else if (node.localName === 'del' || node.localName === 'moveFrom')
        this.#out.note('tracked-changes', this.#runs.deleted(node));
    }
  }

  #paragraph(p: Element, form: Paragraph['form'] | null): void {
    const properties = child(p, 'pPr');
    const style = value(child(properties, 'pStyle'));
    const { text, boxes, pages } = this.#runs.read(p);
    const whole = this.#carried + text;
    this.#carried = '';
    const joined =
      endIsDeleted(child(properties, 'rPr')) || (whole.trim() === '' && isOn(child(properties, 'rPr', 'vanish')));
    const place = joined ? null : this.#numbering.next(p);
    if (joined) this.#carried = whole;
    else if (whole.trim() !== '') {
      const level = headingLevel('', child(properties, 'outlineLvl')) ?? this.#styles.level(style);
      const label = place ? `${place.label ?? '•'} ` : '';
      const item = place !== null && place.label === null;
      this.#out.add({
        text: label + whole.replace(/^[ \t]+/u, ''),
        form: form ?? (level === null ? (item ? 'item' : 'paragraph') : 'heading'),
        depth: form === null ? (level ?? (item ? place.level + 1 : 0)) : 0,
      });
    }
    this.#out.endPages(pages);
    for (const box of boxes) this.#blocks(box, form);
  }

  /** Cells with others beside them that hold text are of a table of data; a page can also be laid out with one. */
  #table(table: Element, form: Paragraph['form'] | null): void {
    for (const row of children(table)) {
      if (holders.has(row.localName)) this.#table(row, form);
      if (row.localName !== 'tr') continue;
      const cells = cellsOf(row);
      const filled = cells.filter((cell) => all(cell, 't').length + all(cell, 'sym').length > 0).length;
      for (const cell of cells) this.#blocks(cell, form ?? (filled > 1 ? 'table' : null));
    }
  }

  #notes(kind: string, ids: readonly string[]): void {
    const [part] = this.#package.related(`${kind}s`);
    if (!part) return;
    const notes = new Map(all(part, kind).map((note) => [attribute(note, 'id'), note]));
    for (const id of ids) this.#blocks(notes.get(id) ?? null, 'meta');
  }
}
