/**
 * What a browser prints before the items of a list: `type`, `start`, `reversed` and `value` (HTML 4.4.5), and the counter
 * styles of CSS that the page's styles name (CSS Lists 3, CSS Counter Styles 3).
 */
import { inFormat } from '../office/number-formats.ts';
import { attribute } from './elements.ts';
import type { Style } from './style.ts';
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
  disc: 'bullet',
  circle: 'bullet',
  square: 'bullet',
  'disclosure-open': 'bullet',
  'disclosure-closed': 'bullet',
};

/** Styles that print what is not known here: of other scripts, a string, and those that the page defines itself. */
const others =
  /^["'@]|^(?:(?:upper-|lower-)?armenian|georgian|hebrew|lower-greek|(?:hira|kata)kana(?:-iroha)?|korean-(?:hangul|hanja)-(?:in)?formal|ethiopic-numeric|arabic-indic|persian|bengali|cambodian|khmer|devanagari|gujarati|gurmukhi|kannada|lao|malayalam|mongolian|myanmar|oriya|tamil|telugu|thai|tibetan|urdu)$/u;

/**
 * Styles go before the attribute `type`; one whose name nobody defined counts in digits, as CSS says. Undefined where
 * neither says anything, null for a style that prints what is not known here.
 */
function formatOf(element: Element, style: Style): string | null | undefined {
  const styled = style['list-style-type'];
  const type = attribute(element, 'type')?.trim() ?? '';
  if (styled === undefined) return Object.hasOwn(formats, type) ? formats[type] : undefined;
  if (styled.length > 1 && Object.hasOwn(formats, styled)) return formats[styled];
  return others.test(styled) ? null : 'decimal';
}

const whole = (text: string | undefined): number | null => {
  const found = /^\s*([+-]?\d{1,9})/u.exec(text ?? '')?.[1];
  return found === undefined ? null : Number(found);
};

interface Marker {
  /** As it is printed; null for a bullet, and where nothing is printed. */
  number: string | null;
  /** A style of the page's own, by which the browser prints something that is not known here. */
  unknown: string | null;
}

export class List {
  /** Whether its items have numbers, or have none where they could: bullets are another thing. */
  readonly ordered: boolean;
  readonly #format: string | null;
  readonly #style: Style;
  readonly #step: number;
  #next: number;

  /** @param style what the page's styles say of the list */
  constructor(element: Element, style: Style) {
    const ol = element.tagName === 'ol';
    const format = formatOf(element, style);
    this.#format = format === undefined ? (ol ? 'decimal' : 'bullet') : format;
    this.ordered = this.#format !== 'bullet' && (ol || this.#format !== 'none');
    this.#style = style;
    const reversed = ol && attribute(element, 'reversed') !== undefined;
    const items = element.childNodes.filter((child) => 'tagName' in child && child.tagName === 'li').length;
    this.#step = reversed ? -1 : 1;
    this.#next = (ol ? whole(attribute(element, 'start')) : null) ?? (reversed ? items : 1);
  }

  /** What is printed before the next item. */
  next(item: Element, style: Style): Marker {
    const n = whole(attribute(item, 'value')) ?? this.#next;
    this.#next = n + this.#step;
    const none = { number: null, unknown: null };
    if (style.display !== undefined && style.display !== 'list-item') return none;
    const format = formatOf(item, style);
    const used = format === undefined ? this.#format : format;
    if (used === null)
      return { number: null, unknown: style['list-style-type'] ?? this.#style['list-style-type'] ?? '' };
    return used === 'bullet' ? none : { number: inFormat(n, used) || null, unknown: null };
  }
}
