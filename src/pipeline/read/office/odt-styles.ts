/** The styles of an ODT: which hide text or strike it out, and how lists and headings count. Convention: OpenDocument 1.3 (OASIS, ISO/IEC 26300). */
import { inFormat } from './number-formats.ts';
import { all, attribute, child, children } from './xml.ts';

/** Formats of numbers by what OpenDocument writes for them, as ECMA-376 names them. */
const formats: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '一, 二, 三, ...': 'chineseCounting',
  '壹, 貳, 參, ...': 'ideographLegalTraditional',
  '壹, 贰, 叁, ...': 'chineseLegalSimplified',
  '甲, 乙, 丙, ...': 'ideographTraditional',
  '①, ②, ③, ...': 'decimalEnclosedCircle',
  '１, ２, ３, ...': 'decimalFullWidth',
  'А, Б, .., Аа, Аб, ... (ru)': 'russianUpper',
  'а, б, .., аа, аб, ... (ru)': 'russianLower',
};

interface Level {
  bullet: boolean;
  format: string;
  prefix: string;
  suffix: string;
  start: number;
  /** How many levels the label names, itself included. */
  shown: number;
}

interface Style {
  parent: string;
  list: string | null;
  hidden: boolean | null;
  struck: boolean | null;
}

export class OdtStyles {
  readonly #lists = new Map<string, Map<number, Level>>();
  readonly #styles = new Map<string, Style>();
  /** How headings that are in no list count. */
  outline = '';

  constructor(...parts: (Document | null)[]) {
    for (const part of parts) {
      if (!part) continue;
      for (const list of [...all(part, 'list-style'), ...all(part, 'outline-style')]) this.#list(list);
      for (const list of all(part, 'outline-style')) this.outline = attribute(list, 'style:name');
      for (const style of all(part, 'style')) {
        const text = child(style, 'text-properties');
        const display = attribute(text, 'text:display');
        const line =
          attribute(text, 'style:text-line-through-style') || attribute(text, 'style:text-line-through-type');
        this.#styles.set(attribute(style, 'style:name'), {
          parent: attribute(style, 'style:parent-style-name'),
          list: attribute(style, 'style:list-style-name') || null,
          hidden: display === '' ? null : display === 'none',
          struck: line === '' ? null : line !== 'none',
        });
      }
    }
  }

  #list(list: Element): void {
    const levels = new Map<number, Level>();
    for (const level of children(list))
      levels.set(Number(attribute(level, 'text:level')), {
        bullet: level.localName !== 'list-level-style-number' && level.localName !== 'outline-level-style',
        format: attribute(level, 'style:num-format'),
        prefix: attribute(level, 'style:num-prefix'),
        suffix: attribute(level, 'style:num-suffix'),
        start: Number(attribute(level, 'text:start-value') || 1),
        shown: Number(attribute(level, 'text:display-levels') || 1),
      });
    this.#lists.set(attribute(list, 'style:name'), levels);
  }

  hides(style: string): boolean {
    return this.#find(style, ({ hidden }) => hidden) ?? false;
  }

  /** Whether a line goes through the words. */
  strikes(style: string): boolean {
    return this.#find(style, ({ struck }) => struck) ?? false;
  }

  /** The list that paragraphs of a style are in; '' for none. */
  listOf(style: string): string {
    return this.#find(style, ({ list }) => list) ?? '';
  }

  /** What a style does not say, its parent says. */
  #find<T>(name: string, of: (style: Style) => T | null): T | null {
    let at = name;
    for (let steps = 0; steps < 20; steps++) {
      const style = this.#styles.get(at);
      if (!style) return null;
      const found = of(style);
      if (found !== null) return found;
      at = style.parent;
    }
    return null;
  }

  /**
   * @param depth from 1; `numbers`: the current ones of all levels, from the outermost
   * @returns the label as printed; null for a bullet; '' where the level prints nothing
   */
  label(list: string, depth: number, numbers: readonly number[]): string | null {
    const level = this.#lists.get(list)?.get(depth);
    if (!level) return '';
    if (level.bullet) return null;
    if (level.format === '') return '';
    const parts: string[] = [];
    for (let at = Math.max(1, depth - level.shown + 1); at <= depth; at++) {
      const { format } = this.#lists.get(list)?.get(at) ?? level;
      if (format !== '') parts.push(inFormat(numbers[at - 1] ?? 1, formats[format] ?? 'decimal'));
    }
    return `${level.prefix}${parts.join('.')}${level.suffix}`;
  }

  start(list: string, depth: number): number {
    return this.#lists.get(list)?.get(depth)?.start ?? 1;
  }
}

/** Counts the headings of a document that are in no list. */
export class HeadingNumbers {
  readonly #styles: OdtStyles;
  readonly #numbers: number[] = [];

  constructor(styles: OdtStyles) {
    this.#styles = styles;
  }

  /** The number of the next heading, as printed; '' where it has none. */
  label(heading: Element, level: number): string {
    const { outline } = this.#styles;
    if (outline === '' || attribute(heading, 'text:is-list-header') === 'true') return '';
    const last = this.#numbers[level - 1];
    const begun = attribute(heading, 'text:restart-numbering') === 'true' ? undefined : last;
    const given = attribute(heading, 'text:start-value');
    this.#numbers[level - 1] =
      given !== '' ? Number(given) : begun === undefined ? this.#styles.start(outline, level) : begun + 1;
    this.#numbers.length = level;
    return this.#styles.label(outline, level, this.#numbers) ?? '';
  }
}
