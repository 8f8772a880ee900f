/**
 * The form in which quotations are compared: the units of the search (src/search/query/fold.ts) as one string, words
 * parted by a space, each UTF-16 unit of it with the place in the text that it came from. Pure.
 */
import { type CharacterMap, fold, isWord } from '../search/query/fold.ts';

export interface Form {
  text: string;
  /** Per UTF-16 unit of `text`, half-open offsets in what was folded; a space between words has an empty range. */
  starts: number[];
  ends: number[];
}

/** Signs to the search, but in these texts brackets of a title that is typed in half width: <联合国宪章>. */
const brackets = new Set('<>');

/** In: a text as printed or as quoted. Out: its comparison form; `map` as for `fold`. */
export function formOf(text: string, map: CharacterMap): Form {
  const { units, starts, ends } = fold(text, map);
  const form: Form = { text: '', starts: [], ends: [] };
  const parts: string[] = [];
  let before = '';
  units.forEach((unit, i) => {
    if (brackets.has(unit)) return;
    const start = starts[i] ?? 0;
    const end = ends[i] ?? start;
    if (before !== '' && isWord(unit) && isWord(before)) {
      parts.push(' ');
      form.starts.push(start);
      form.ends.push(start);
    }
    parts.push(unit);
    before = unit;
    // Letter for letter where the unit is as long as its source; otherwise every letter stands for the whole of it.
    const even = unit.length === end - start;
    for (let k = 0; k < unit.length; k++) {
      form.starts.push(even ? start + k : start);
      form.ends.push(even ? start + k + 1 : end);
    }
  });
  form.text = parts.join('');
  return form;
}

const wordLetter = /[\p{L}\p{N}\p{M}]/u;

/** True where no word of an alphabetic script, and no number, goes on over the offset `at` of a form. */
export function isBoundary(form: string, at: number): boolean {
  return !(inWord(form.charAt(at - 1)) && inWord(form.charAt(at)));
}

const inWord = (character: string): boolean => character !== '' && wordLetter.test(character) && isWord(character);

/** Every place of `wanted` in a form, ascending, at boundaries of words. */
export function placesOf(form: string, wanted: string): number[] {
  const found: number[] = [];
  if (wanted === '') return found;
  for (let at = form.indexOf(wanted); at >= 0; at = form.indexOf(wanted, at + 1)) {
    if (isBoundary(form, at) && isBoundary(form, at + wanted.length)) found.push(at);
  }
  return found;
}
