/** The runs of a paragraph of a DOCX → its text as Word shows it. */
import { type Styles, isOn, value } from './docx-package.ts';
import type { WrittenText } from './written-text.ts';
import { all, attribute, child, children, textContent } from './xml.ts';

/** Elements in a paragraph that only hold others. */
const holders = new Set(
  'hyperlink smartTag sdt sdtContent customXml ins moveTo fldSimple dir bdo AlternateContent Choice drawing inline anchor graphic graphicData wsp txbx pict shape textbox group rect roundrect oval wgp wpc grpSp oMath oMathPara e num den sub sup r'.split(
    ' ',
  ),
);

interface ParagraphText {
  /** `\n` for a line break. */
  text: string;
  /** Text boxes that are anchored in it: elements that hold paragraphs. */
  boxes: Element[];
  /** Printed pages that end in it. */
  pages: number;
}

export class RunReader {
  readonly #styles: Styles;
  readonly #out: WrittenText;
  readonly #rendered: boolean;
  /** Ids of the notes that the text refers to, in order. */
  readonly footnotes: string[] = [];
  readonly endnotes: string[] = [];
  /** Fields that are open, innermost last: whether their instruction is being read, or their result. */
  readonly #fields: ('instruction' | 'result')[] = [];
  #paragraph: ParagraphText = { text: '', boxes: [], pages: 0 };
  #hidden = false;

  /** @param rendered whether the document says where its pages ended when it was last shown */
  constructor(styles: Styles, out: WrittenText, rendered: boolean) {
    this.#styles = styles;
    this.#out = out;
    this.#rendered = rendered;
  }

  read(p: Element): ParagraphText {
    this.#paragraph = { text: '', boxes: [], pages: 0 };
    this.#hidden = this.#styles.hides(value(child(p, 'pPr', 'pStyle'))) ?? false;
    this.#inline(p);
    return this.#paragraph;
  }

  /** The words of deleted content. */
  deleted(node: Element): string {
    return [...all(node, 'delText'), ...all(node, 't')].map(textContent).join('');
  }

  #inline(parent: Element): void {
    for (const node of children(parent)) {
      const name = node.localName;
      if (name === 'r' && child(node, 'rPr', 'vanish') !== null) this.#run(node, isOn(child(node, 'rPr', 'vanish')));
      else if (name === 'r') this.#run(node, this.#styles.hides(value(child(node, 'rPr', 'rStyle'))) ?? this.#hidden);
      else if (name === 'del' || name === 'moveFrom') this.#out.note('tracked-changes', this.deleted(node));
      else if (name === 'ruby') this.#ruby(node);
      else if (name === 'txbxContent') this.#paragraph.boxes.push(node);
      else if (name === 'AlternateContent') this.#inline(child(node, 'Choice') ?? child(node, 'Fallback') ?? node);
      else if (name === 't') this.#paragraph.text += textContent(node);
      else if (holders.has(name)) this.#inline(node);
      if (name === 'ins' && textContent(node).trim() !== '') this.#out.note('tracked-changes', textContent(node));
    }
  }

  #run(run: Element, hidden: boolean): void {
    if (hidden) {
      this.#out.note('hidden-text', all(run, 't').map(textContent).join(''));
      return;
    }
    for (const node of children(run)) {
      if (node.localName === 'fldChar') this.#field(attribute(node, 'fldCharType'));
      else if (this.#fields.includes('instruction')) continue;
      else this.#piece(node);
    }
  }

  #piece(node: Element): void {
    const write = (text: string) => {
      this.#paragraph.text += text;
    };
    switch (node.localName) {
      case 't':
        return write(textContent(node).replace(/[\r\n]+/gu, ' '));
      case 'tab':
      case 'ptab':
        return write('\t');
      case 'cr':
        return write('\n');
      case 'noBreakHyphen':
        return write('\u2011');
      case 'sym':
        return write(String.fromCodePoint(Number.parseInt(attribute(node, 'char'), 16) || 0xfffd));
      case 'br':
        if (attribute(node, 'type') !== 'page') return write('\n');
        if (!this.#rendered) this.#paragraph.pages++;
        return;
      case 'lastRenderedPageBreak':
        this.#paragraph.pages++;
        return;
      case 'footnoteReference':
        this.footnotes.push(attribute(node, 'id'));
        return;
      case 'endnoteReference':
        this.endnotes.push(attribute(node, 'id'));
        return;
      case 'ruby':
        return this.#ruby(node);
      case 'AlternateContent':
        return this.#inline(child(node, 'Choice') ?? child(node, 'Fallback') ?? node);
      default:
        if (holders.has(node.localName)) this.#inline(node);
    }
  }

  /** begin … instruction … separate … result … end */
  #field(type: string): void {
    if (type === 'begin') this.#fields.push('instruction');
    else if (type === 'end') this.#fields.pop();
    else if (this.#fields.length > 0) this.#fields[this.#fields.length - 1] = 'result';
  }

  #ruby(node: Element): void {
    const reading = child(node, 'rt');
    if (reading) this.#out.note('reading-aid', all(reading, 't').map(textContent).join(''));
    const base = child(node, 'rubyBase');
    if (base) this.#inline(base);
  }
}
