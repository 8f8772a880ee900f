/**
 * What a browser prints before the items of an ordered list: `type`, `start`, `reversed` and `value` (HTML 4.4.5), and the
 * counter styles of CSS that a style attribute names (CSS Counter Styles 3).
 */
import { inFormat } from '../office/number-formats.ts';
import { attribute } from './elements.ts';
import type { Element } from './tree.ts';

/** The attribute `type`, and `list-style-type`, by the names that word processors have for the same. */
const formats: Record<string, string> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  decimal: 'decimal',
  'decimal-leading-zero': 'decimalZero',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'cjk-decimal': 'ideographDigital',
  'cjk-ideographic': 'chineseCounting',
  'simp-chinese-informal': 'chineseCounting',
  'trad-chinese-informal': 'chineseCounting',
  'japanese-informal': 'chineseCounting',
  'simp-chinese-formal': 'chineseLegalSimplified',
  'trad-chinese-formal': 'ideographLegalTraditional',
  'japanese-formal': 'japaneseLegal',
  'cjk-heavenly-stem': 'ideographTraditional',
  'cjk-earthly-branch': 'ideographZodiac',
  none: 'none',
};

const styled = /(?:^|;)\s*list-style(?:-type)?\s*:([^;]*)/giu;

/** The style attribute goes before the attribute `type`, and what names no style that is known changes nothing. */
function formatOf(element: Element): string | undefined {
  const words = [...(attribute(element, 'style') ?? '').matchAll(styled)].flatMap(([, value = '']) =>
    value.replace(/!.*/u, '').trim().toLowerCase().split(/\s+/u),
  );
  const named = words.findLast((word) => word.length > 1 && word in formats) ?? attribute(element, 'type')?.trim();
  return named === undefined || !Object.hasOwn(formats, named) ? undefined : formats[named];
}

const whole = (text: string | undefined): number | null => {
  const found = /^\s*([+-]?\d{1,9})/u.exec(text ?? '')?.[1];
  return found === undefined ? null : Number(found);
};

export class List {
  readonly ordered: boolean;
  readonly #format: string;
  readonly #step: number;
  #next: number;

  constructor(element: Element) {
    this.ordered = element.tagName === 'ol';
    this.#format = formatOf(element) ?? 'decimal';
    const reversed = attribute(element, 'reversed') !== undefined;
    const items = element.childNodes.filter((child) => 'tagName' in child && child.tagName === 'li').length;
    this.#step = reversed ? -1 : 1;
    this.#next = whole(attribute(element, 'start')) ?? (reversed ? items : 1);
  }

  /** @returns the number of the next item as it is printed; null where the list prints none */
  number(item: Element): string | null {
    const n = whole(attribute(item, 'value')) ?? this.#next;
    this.#next = n + this.#step;
    return inFormat(n, formatOf(item) ?? this.#format) || null;
  }
}
