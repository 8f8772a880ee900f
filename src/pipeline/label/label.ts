/** What a label is, and how one is made from a match at a place of a text. Used by every reader of labels. */
import { isSpace } from '../mapped-text.ts';

/** Labels of one family count together: 1. and 1、 are one, 1) and (1) others. */
export type Family =
  | 'formal'
  | 'han'
  | 'han-paren'
  | 'arabic'
  | 'arabic-close'
  | 'arabic-paren'
  | 'enclosed'
  | 'roman'
  | 'roman-close'
  | 'roman-paren'
  | 'capital'
  | 'letter'
  | 'letter-close'
  | 'cyrillic'
  | 'korean'
  | 'kana'
  | 'iroha'
  | 'stem'
  | 'ordinal'
  | 'ordinal-han'
  | 'multi'
  | `unit-${string}`;

export interface Label {
  family: Family;
  value: number;
  /** As printed, without the punctuation that sets it off; the brackets of （三） and the words of 第三条 are part of it. */
  text: string;
  /** Offsets of `text` in the string, and the end of all that sets it off (punctuation and white space after it). */
  start: number;
  end: number;
  after: number;
  /** strong: written as labels are (一、 1. 第三条); weak: a number that only its sequence can prove (3 alone, 3The). */
  strength: 'strong' | 'weak';
  /** Nothing else stands on the line. */
  alone: boolean;
  /** The whole clause is bracketed: (1. …) */
  bracketed: boolean;
  /** What else it may be: the letter (i) after (h) where the numeral (i) is read first. */
  other?: Label;
}

/**
 * The label of `family` that `pattern` (sticky, its first group the numeral) finds at offset `at`, with the value that
 * `read` gives the numeral; null where the pattern does not match, or where the value is none or above 300.
 */
export function made(
  text: string,
  at: number,
  pattern: RegExp,
  family: Family,
  read: (numeral: string) => number | null,
): Label | null {
  const match = matchAt(pattern, text, at);
  const value = match && read(match[1] ?? '');
  if (!match || !value || value > 300) return null;
  return finish(text, at, match, family, value, match[1] ?? '', 'strong');
}

/** A match of a sticky pattern that starts at offset `at`, or null. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A label from a match at `at`; `printed` is the part of the match that belongs to it as printed. */
export function finish(
  text: string,
  at: number,
  match: RegExpExecArray,
  family: Family,
  value: number,
  printed: string,
  strength: Label['strength'],
): Label {
  // 1.- Las Partes, Art. 3. — : a dash that sets the label off together with its stop
  const dash = /^\s?[-–—]{1,2}(?=\s)/u.exec(text.slice(at + match[0].length, at + match[0].length + 4));
  const after = skipSpace(text, at + match[0].length + (dash?.[0].length ?? 0));
  return {
    family,
    value,
    text: printed,
    start: at,
    end: at + match[0].indexOf(printed) + printed.length,
    after,
    strength,
    alone: after >= text.length,
    bracketed: false,
  };
}

/** The offset of the first character at or after `from` that is no white space. */
export function skipSpace(text: string, from: number): number {
  let i = from;
  while (i < text.length && isSpace(text.charCodeAt(i))) i++;
  return i;
}
