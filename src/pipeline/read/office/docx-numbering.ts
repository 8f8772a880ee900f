/**
 * The numbers that a word processor counts by itself are nowhere in the text of a DOCX: a paragraph names a list and
 * a level, and word/numbering.xml says how that level counts. Here they are counted, as printed. Convention: ECMA-376 part 1, 17.9 (Numbering).
 */
import { inFormat } from './number-formats.ts';
import { value } from './docx-package.ts';
import { all, attribute, child } from './xml.ts';

interface Level {
  start: number;
  format: string;
  /** `%1.%2`: each % and digit stands for the number of that level. */
  text: string;
  /** All numbers of the label in Arabic digits. */
  legal: boolean;
  /** It begins anew behind an item of this level (from 1) or one above it; 0: never; null: behind any above it. */
  restart: number | null;
  /** The style whose paragraphs are of this level. */
  style: string;
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

/** How a paragraph is numbered: by its label, or where that is null by a bullet, at a level from 0. */
interface Numbered {
  label: string | null;
  level: number;
}

/** Counts the lists of a document; asked for each paragraph once, in document order. */
export class Numbering {
  readonly #styles: ReadonlyMap<string, Place>;
  readonly #counter: Counter | null;

  constructor(numbering: Document | undefined, styles: Document | undefined) {
    this.#styles = placesOfStyles(styles ?? null);
    this.#counter = numbering ? new Counter(listsOf(numbering, this.#styles)) : null;
  }

  /** Null for a paragraph that is in no list, or in one without labels. */
  next(p: Element): Numbered | null {
    const counter = this.#counter;
    const place = counter && placeOf(p, this.#styles, (list, style) => counter.levelOf(list, style));
    return place ? (counter?.next(place) ?? null) : null;
  }
}

/** Style → the list that its paragraphs are of, also by the style that it is based on. */
function placesOfStyles(styles: Document | null): Map<string, Place> {
  const own = new Map<string, { list: string | null; level: number | null; base: string }>();
  for (const style of styles ? all(styles, 'style') : []) {
    const numPr = child(style, 'pPr', 'numPr');
    const list = child(numPr, 'numId');
    const level = child(numPr, 'ilvl');
    own.set(attribute(style, 'styleId'), {
      list: list ? value(list) : null,
      level: level ? Number(value(level)) : null,
      base: value(child(style, 'basedOn')),
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

/** @param linked the level that a list keeps for the paragraphs of a style */
function placeOf(
  p: Element,
  styles: ReadonlyMap<string, Place>,
  linked: (list: string, style: string) => number | null,
): Place | null {
  const properties = child(p, 'pPr');
  const numPr = child(properties, 'numPr');
  const style = value(child(properties, 'pStyle'));
  const styled = styles.get(style);
  const given = child(numPr, 'numId');
  const level = child(numPr, 'ilvl');
  const list = given ? value(given) : (styled?.list ?? '');
  if (list === '' || list === '0') return null;
  return { list, level: level ? Number(value(level)) : (linked(list, style) ?? styled?.level ?? 0) };
}

function levelOf(lvl: Element): Level {
  const start = child(lvl, 'start');
  const format = value(child(lvl, 'numFmt')) || 'decimal';
  const legal = child(lvl, 'isLgl');
  const restart = child(lvl, 'lvlRestart');
  return {
    restart: restart ? Number(value(restart)) : null,
    style: value(child(lvl, 'pStyle')),
    start: start ? Number(value(start)) : 1,
    format,
    text: value(child(lvl, 'lvlText')),
    legal: legal !== null && !/^(?:0|false)$/u.test(value(legal)),
  };
}

function listsOf(numbering: Document, styles: ReadonlyMap<string, Place>): Map<string, List> {
  const abstracts = new Map<string, Element>();
  for (const a of all(numbering, 'abstractNum')) abstracts.set(attribute(a, 'abstractNumId'), a);
  const nums = new Map<string, Element>();
  for (const n of all(numbering, 'num')) nums.set(attribute(n, 'numId'), n);
  const found = new Map<string, List>();
  for (const [id, num] of nums) {
    let counts = value(child(num, 'abstractNumId'));
    // a definition may refer to that of a style
    const link = value(child(abstracts.get(counts) ?? null, 'numStyleLink'));
    const linked = link === '' ? undefined : nums.get(styles.get(link)?.list ?? '');
    if (linked) counts = value(child(linked, 'abstractNumId'));
    const levels = new Map<number, Level>();
    const abstract = abstracts.get(counts);
    for (const lvl of abstract ? all(abstract, 'lvl') : []) levels.set(Number(attribute(lvl, 'ilvl')), levelOf(lvl));
    const starts = new Map<number, number>();
    for (const over of all(num, 'lvlOverride')) {
      const at = Number(attribute(over, 'ilvl'));
      const lvl = child(over, 'lvl');
      if (lvl) levels.set(at, levelOf(lvl));
      const start = child(over, 'startOverride');
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

  levelOf(list: string, style: string): number | null {
    if (style === '') return null;
    return [...(this.#lists.get(list)?.levels ?? [])].find(([, level]) => level.style === style)?.[0] ?? null;
  }

  /** The label of the next paragraph at this place; null where the place is not defined or prints nothing. */
  next({ list: id, level: at }: Place): Numbered | null {
    const list = this.#lists.get(id);
    const level = list?.levels.get(at);
    if (!list || !level) return null;
    const numbers = this.#numbers.get(list.counts) ?? new Map<number, number>();
    this.#numbers.set(list.counts, numbers);
    const restart = list.starts.get(at);
    if (restart !== undefined && !this.#begun.has(`${id} ${at}`)) numbers.delete(at);
    this.#begun.add(`${id} ${at}`);
    numbers.set(at, numbers.has(at) ? (numbers.get(at) ?? 0) + 1 : (restart ?? level.start));
    for (const deeper of numbers.keys())
      if (deeper > at && at < (list.levels.get(deeper)?.restart ?? deeper)) numbers.delete(deeper);
    if (level.format === 'bullet') return { label: null, level: at };
    const label = level.text.replace(/%([1-9])/gu, (_, n: string) => {
      const above = list.levels.get(Number(n) - 1);
      const number = numbers.get(Number(n) - 1) ?? above?.start ?? 1;
      return inFormat(number, level.legal ? 'decimal' : (above?.format ?? 'decimal'));
    });
    return label.trim() === '' ? null : { label, level: at };
  }
}
