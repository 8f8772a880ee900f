/** The letters in which a quotation differs from the text, for display. Pure. */
import { diffArrays } from 'diff';
import type { Checked } from '../check.ts';
import { sameParagraphs } from './same-paragraphs.ts';

export interface Difference {
  kind: 'same' | 'quoted' | 'text';
  words: string;
}

/** Words of alphabetic scripts and numbers as a whole, other characters one by one. */
const units = (text: string): string[] => text.match(/[\p{Script=Latin}\p{Script=Cyrillic}\d]+|\s+|./gsu) ?? [];

/** In: the quotation and the words of the text. Out: pieces that give the quotation without `text`, and the text without `quoted`. */
function wordingDifference(quoted: string, text: string): Difference[] {
  return diffArrays(units(quoted), units(text)).map(({ added, removed, value }) => ({
    kind: added ? 'text' : removed ? 'quoted' : 'same',
    words: value.join(''),
  }));
}

/** Letter by letter against the best place, or those of its parts; null where the verdict leaves nothing to compare. */
export function wordingOf({ verdict, places, quotation, words }: Checked): Difference[] | null {
  if (places.length === 0 || (verdict !== 'differs' && verdict !== 'form' && verdict !== 'misprint')) return null;
  return wordingDifference(quotation.text, words ?? sameParagraphs(places));
}
