/** The runs of a paragraph of a DOCX → its text as Word shows it. */
import { type Styles, isOn, struckOut, value } from './docx-package.ts';
import type { WrittenText } from './written-text.ts';
import { all, attribute, child, children, textContent } from './xml.ts';

/** Elements in a paragraph that only hold others. */
const holders = new Set(
  'hyperlink smartTag sdt sdtContent customXml ins moveTo fldSimple dir bdo AlternateContent Choice Fallback drawing inline anchor graphic graphicData wsp txbx pict object shape textbox group rect roundrect oval wgp wpc grpSp oMath oMathPara r'.split(
    ' ',
  ),
);
const formula = 'http://schemas.openxmlformats.org/officeDocument/2006/math';
const strictFormula = 'http://purl.oclc.org/ooxml/officeDocument/math';

/** Parts of a formula hold its text, whatever they are; their properties do not. */
const isHolder = (node: Element): boolean =>
  holders.has(node.localName) ||
  ((node.namespaceURI === formula || node.namespaceURI === strictFormula) && !node.localName.endsWith('Pr'));

/** What Word shows and is not read here, by the element that stands for it. */
const unread: Readonly<Record<string, string>> = {
  chart: 'a chart',
  relIds: 'a diagram',
  OLEObject: 'an embedded object',
};

/** The beginnings of fields that never end: all behind them would be an instruction. */
function openFields(document: Document): ReadonlySet<Element> {
  const open: Element[] = [];
  for (const mark of all(document, 'fldChar')) {
    const type = attribute(mark, 'fldCharType');
    if (type === 'begin') open.push(mark);
    else if (type === 'end') open.pop();
  }
  return new Set(open);
}

interface ParagraphText {
  /** `\n` for a line break. */
  text: string;
  /** Text boxes that are anchored in it: elements that hold paragraphs. */
  boxes: Element[];
  /** Printed pages that end in it. */
  pages: number;
}

/** A sign of a font of signs has no number that would say which one it is: it counts as lost. */
const symbol = (code: number): string =>
  code > 0 && code <= 0xffff && !(code >= 0xe000 && code <= 0xf8ff) && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : '\ufffd';

export class RunReader {
  readonly #styles: Styles;
  readonly #out: WrittenText;
  readonly #rendered: boolean;
  /** Ids of the notes that the text refers to, in order. */
  readonly footnotes: string[] = [];
  readonly endnotes: string[] = [];
  /** Fields that are open, innermost last: whether their instruction is being read, or their result. */
  readonly #fields: ('instruction' | 'result')[] = [];
  readonly #open: ReadonlySet<Element>;
  #paragraph: ParagraphText = { text: '', boxes: [], pages: 0 };
  #hidden = false;
  #struck = false;

  constructor(styles: Styles, out: WrittenText, document: Document) {
    this.#styles = styles;
    this.#out = out;
    // it may say where its pages ended when it was last shown
    this.#rendered = all(document, 'lastRenderedPageBreak').length > 0;
    this.#open = openFields(document);
  }

  read(p: Element): ParagraphText {
    this.#paragraph = { text: '', boxes: [], pages: 0 };
    const style = value(child(p, 'pPr', 'pStyle'));
    this.#hidden = this.#styles.hides(style) ?? false;
    this.#struck = this.#styles.strikes(style) ?? false;
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
      else if (name in unread) this.#out.note('content-unread', unread[name] ?? '');
      else if (isHolder(node)) this.#inline(node);
      if (name === 'ins' && textContent(node).trim() !== '') this.#out.note('tracked-changes', textContent(node));
    }
  }

  #run(run: Element, hidden: boolean): void {
    if (hidden) this.#out.note('hidden-text', all(run, 't').map(textContent).join(''));
    else if (struckOut(child(run, 'rPr')) ?? this.#styles.strikes(value(child(run, 'rPr', 'rStyle'))) ?? this.#struck)
      this.#out.note('struck-text', children(run, 't').map(textContent).join(''));
    for (const node of children(run)) {
      if (node.localName === 'fldChar' && !this.#open.has(node)) this.#field(attribute(node, 'fldCharType'));
      else if (hidden) continue;
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
        return write(symbol(Number.parseInt(attribute(node, 'char'), 16)));
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
        if (node.localName in unread) this.#out.note('content-unread', unread[node.localName] ?? '');
        else if (isHolder(node)) this.#inline(node);
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
