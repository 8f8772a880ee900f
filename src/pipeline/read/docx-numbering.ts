/**
 * The numbers that a word processor counts by itself stand nowhere in the text of a DOCX: a paragraph names a list and
 * a level, and word/numbering.xml says how that level counts. Here they are written into the paragraphs, as printed,
 * before the document is read. Convention: ECMA-376 part 1, 17.9 (Numbering); bullets are left to the reader.
 */
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import JSZip from 'jszip';
import { inFormat } from './docx-number-formats.ts';

interface Level {
  start: number;
  format: string;
  /** `%1.%2`: each % and digit stands for the number of that level. */
  text: string;
  /** All numbers of the label in Arabic digits. */
  legal: boolean;
}

interface List {
  /** Lists of one abstract definition count on together. */
  counts: string;
  levels: Map<number, Level>;
  /** Where the list begins anew, by level. */
  starts: Map<number, number>;
}

interface Place {
  list: string;
  level: number;
}

/**
 * The archive with counted numbers written out, `1. ` or `（一） ` in front of the words of each paragraph; the bytes
 * themselves where the document counts nothing. Rejects for an archive or XML that cannot be read.
 */
export async function withNumbers(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const numbering = await part(zip, 'word/numbering.xml');
  const path = (await mainPart(zip)) ?? 'word/document.xml';
  const main = await part(zip, path);
  if (!numbering || !main) return bytes;
  const styles = placesOfStyles(await part(zip, 'word/styles.xml'));
  const lists = listsOf(numbering, styles);
  const counter = new Counter(lists);
  let written = 0;
  for (const p of all(main, 'w:p')) {
    const place = placeOf(p, styles);
    const label = place && counter.next(place);
    if (!label) continue;
    writeLabel(main, p, label);
    written++;
  }
  if (written === 0) return bytes;
  zip.file(path, new XMLSerializer().serializeToString(main));
  return zip.generateAsync({ type: 'uint8array' });
}

async function part(zip: JSZip, path: string): Promise<Document | null> {
  const xml = await zip.file(path)?.async('string');
  return xml === undefined ? null : new DOMParser({ errorHandler: () => {} }).parseFromString(xml, 'text/xml');
}

async function mainPart(zip: JSZip): Promise<string | null> {
  const types = await part(zip, '[Content_Types].xml');
  const named = types && all(types, 'Override').find((x) => attribute(x, 'ContentType').endsWith('document.main+xml'));
  return named ? attribute(named, 'PartName').replace(/^\//u, '') : null;
}

const all = (node: Document | Element, name: string): Element[] => Array.from(node.getElementsByTagName(name));
const attribute = (node: Element | null | undefined, name: string): string => node?.getAttribute(name) ?? '';
const value = (node: Element | null): string => attribute(node, 'w:val');

function child(node: Element | null, name: string): Element | null {
  for (let c = node?.firstChild ?? null; c; c = c.nextSibling) if (c.nodeName === name) return c as Element;
  return null;
}

/** Style → the list that its paragraphs are of, also by the style that it is based on. */
function placesOfStyles(styles: Document | null): Map<string, Place> {
  const own = new Map<string, { list: string | null; level: number | null; base: string }>();
  for (const style of styles ? all(styles, 'w:style') : []) {
    const numPr = child(child(style, 'w:pPr'), 'w:numPr');
    const list = child(numPr, 'w:numId');
    const level = child(numPr, 'w:ilvl');
    own.set(attribute(style, 'w:styleId'), {
      list: list ? value(list) : null,
      level: level ? Number(value(level)) : null,
      base: value(child(style, 'w:basedOn')),
    });
  }
  const found = new Map<string, Place>();
  for (const id of own.keys()) {
    let list: string | null = null;
    let level: number | null = null;
    for (let at = id, steps = 0; own.has(at) && steps < 20 && list === null; steps++) {
      const style = own.get(at);
      list ??= style?.list ?? null;
      level ??= style?.level ?? null;
      at = style?.base ?? '';
    }
    if (list !== null) found.set(id, { list, level: level ?? 0 });
  }
  return found;
}

function placeOf(p: Element, styles: ReadonlyMap<string, Place>): Place | null {
  const properties = child(p, 'w:pPr');
  const numPr = child(properties, 'w:numPr');
  const styled = styles.get(value(child(properties, 'w:pStyle')));
  const list = child(numPr, 'w:numId');
  const level = child(numPr, 'w:ilvl');
  const place = {
    list: list ? value(list) : (styled?.list ?? ''),
    level: level ? Number(value(level)) : (styled?.level ?? 0),
  };
  return place.list === '' || place.list === '0' ? null : place;
}

function levelOf(lvl: Element): Level {
  const start = child(lvl, 'w:start');
  const format = value(child(lvl, 'w:numFmt')) || 'decimal';
  const legal = child(lvl, 'w:isLgl');
  return {
    start: start ? Number(value(start)) : 1,
    format,
    text: value(child(lvl, 'w:lvlText')),
    legal: legal !== null && !/^(?:0|false)$/u.test(value(legal)),
  };
}

function listsOf(numbering: Document, styles: ReadonlyMap<string, Place>): Map<string, List> {
  const abstracts = new Map<string, Element>();
  for (const a of all(numbering, 'w:abstractNum')) abstracts.set(attribute(a, 'w:abstractNumId'), a);
  const nums = new Map<string, Element>();
  for (const n of all(numbering, 'w:num')) nums.set(attribute(n, 'w:numId'), n);
  const found = new Map<string, List>();
  for (const [id, num] of nums) {
    let counts = value(child(num, 'w:abstractNumId'));
    // a definition may refer to that of a style
    const link = value(child(abstracts.get(counts) ?? null, 'w:numStyleLink'));
    const linked = link === '' ? undefined : nums.get(styles.get(link)?.list ?? '');
    if (linked) counts = value(child(linked, 'w:abstractNumId'));
    const levels = new Map<number, Level>();
    const abstract = abstracts.get(counts);
    for (const lvl of abstract ? all(abstract, 'w:lvl') : [])
      levels.set(Number(attribute(lvl, 'w:ilvl')), levelOf(lvl));
    const starts = new Map<number, number>();
    for (const over of all(num, 'w:lvlOverride')) {
      const at = Number(attribute(over, 'w:ilvl'));
      const lvl = child(over, 'w:lvl');
      if (lvl) levels.set(at, levelOf(lvl));
      const start = child(over, 'w:startOverride');
      if (start) starts.set(at, Number(value(start)));
    }
    found.set(id, { counts, levels, starts });
  }
  return found;
}

class Counter {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #numbers = new Map<string, Map<number, number>>();
  readonly #begun = new Set<string>();

  constructor(lists: ReadonlyMap<string, List>) {
    this.#lists = lists;
  }

  /** The label of the next paragraph at this place; null for a bullet, or where the place is not defined. */
  next({ list: id, level: at }: Place): string | null {
    const list = this.#lists.get(id);
    const level = list?.levels.get(at);
    if (!list || !level) return null;
    const numbers = this.#numbers.get(list.counts) ?? new Map<number, number>();
    this.#numbers.set(list.counts, numbers);
    const restart = list.starts.get(at);
    if (restart !== undefined && !this.#begun.has(`${id} ${at}`)) numbers.delete(at);
    this.#begun.add(`${id} ${at}`);
    numbers.set(at, numbers.has(at) ? (numbers.get(at) ?? 0) + 1 : (restart ?? level.start));
    for (const deeper of numbers.keys()) if (deeper > at) numbers.delete(deeper);
    if (level.format === 'bullet') return null;
    const label = level.text.replace(/%([1-9])/gu, (_, n: string) => {
      const above = list.levels.get(Number(n) - 1);
      const number = numbers.get(Number(n) - 1) ?? above?.start ?? 1;
      return inFormat(number, level.legal ? 'decimal' : (above?.format ?? 'decimal'));
    });
    return label.trim() === '' ? null : label;
  }
}

/** Sets the label before the words of the paragraph, and takes the paragraph out of its list. */
function writeLabel(document: Document, p: Element, label: string): void {
  const make = (name: string) => document.createElementNS(p.namespaceURI, name);
  let properties = child(p, 'w:pPr');
  if (!properties) {
    properties = make('w:pPr');
    p.insertBefore(properties, p.firstChild);
  }
  const old = child(properties, 'w:numPr');
  if (old) properties.removeChild(old);
  const numPr = make('w:numPr');
  for (const name of ['w:ilvl', 'w:numId']) {
    const none = make(name);
    none.setAttribute('w:val', '0');
    numPr.appendChild(none);
  }
  properties.appendChild(numPr);
  const run = make('w:r');
  const text = make('w:t');
  text.setAttribute('xml:space', 'preserve');
  text.appendChild(document.createTextNode(`${label} `));
  run.appendChild(text);
  p.insertBefore(run, properties.nextSibling);
}
