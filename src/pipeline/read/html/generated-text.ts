/**
 * Words that a browser prints without their being in the text of a page: what stylesheets put before and behind an element
 * (`content`, counters among it), and the quotation marks around <q>. They are reported and not read: of the words of a
 * statement none should come from a stylesheet, and counters are not counted here.
 */
import { ident, string } from 'css-tree';
import { attribute } from './elements.ts';
import type { Style } from './style.ts';
import type { Element } from './tree.ts';

const places = ['::before', '::after', '::marker'] as const;

/** A letter or digit that stands for itself; icons are of the private use area. */
const word = /[\p{L}\p{N}]/u;

/**
 * @param style what the page's styles say of the element
 * @returns the words before, behind and in front of it, as far as they hold letters, digits or counters (as written); of <q>
 *   its marks
 */
export function generatedText(element: Element, style: Style): string[] {
  const found = places.flatMap((place) => written(element, style[place] ?? ''));
  return element.tagName === 'q' && found.length === 0 && style['::before'] === undefined ? ['“ ”', ...found] : found;
}

/** What a value of `content` says: strings, attributes, and counters by their own words. */
function written(element: Element, content: string): string[] {
  const text = [
    ...content.matchAll(/"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|attr\(([^),]*)[^)]*\)|counters?\([^)]*\)/giu),
  ]
    .map(([part, name]) => {
      if (name !== undefined) return attribute(element, ident.decode(name.trim()).toLowerCase()) ?? '';
      return /^["']/u.test(part) ? string.decode(part) : part;
    })
    .join('');
  return word.test(text) ? [text] : [];
}
