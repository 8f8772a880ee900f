/**
 * What the search compares. The same function folds the texts when the index is built and the words that a reader
 * types, so two texts that differ in what is folded here are the same text for the search.
 *
 * Folded away: compatibility forms (NFKC: full-width digits, ①, ㎡), radicals (⺠ is 民), case, punctuation, white space,
 * what draws nothing, and traditional characters by a one-to-one map. Kept: letters, digits, and symbols, letter for letter.
 * Punctuation and white space end a word; what draws nothing does not.
 *
 * A folded text is a row of units. A unit is one character of a script that is written without spaces (Han, kana,
 * hangul, Thai …) or one symbol, called wide here; or one whole word of an alphabetic script or one number. "Contains"
 * means: the row of units holds the other row, without a gap.
 */

import { ideographOf } from '../../languages/script/radicals.ts';

/** Traditional character to the simplified one that stands for it; one UTF-16 or two on either side. */
export type CharacterMap = ReadonlyMap<string, string>;

export interface Folded {
  units: string[];
  /** Per unit, the offsets in the text that it was folded from, half-open. */
  starts: number[];
  ends: number[];
}

const noSpaces = ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Bopomofo', 'Thai', 'Lao', 'Khmer', 'Myanmar', 'Tibetan'];
const wideScript = new RegExp(`[${noSpaces.map((s) => `\\p{scx=${s}}`).join('')}]`, 'u');
const letter = /[\p{L}\p{N}\p{M}]/u;
const dropped = /[\p{P}\p{Z}\p{C}]/u;
// Default_Ignorable_Code_Point: soft hyphens, zero-width spaces, joiners, variation selectors. They draw nothing where they
// are, so a word that holds one, as PDF files and web pages give it, is the word that a reader sees.
const undrawn = /\p{DI}/u;
const digit = /\p{Nd}/u;
// A character with the marks that compose with it: NFKC of the parts would differ from NFKC of the whole.
const cluster = /[ᄀ-ᇿ]+|[ｦ-ﾝ][ﾞﾟ]|.\p{M}*/suy;

/** True for a unit that is a word or a number, false for a wide one. */
export function isWord(unit: string): boolean {
  // Nearly every unit of a Chinese text; the expressions say the same of it, slowly.
  if (unit.length === 1 && isPlainHan(unit.charCodeAt(0))) return false;
  return letter.test(unit) && !wideScript.test(unit);
}

/**
 * The units of a text, each with its place in it (offsets in UTF-16). `map`: traditional characters to simplified ones;
 * `literal` keeps letters as they are and drops punctuation alone.
 */
export function fold(text: string, map: CharacterMap, literal = false): Folded {
  const folded: Folded = { units: [], starts: [], ends: [] };
  let open = false;
  let end = 0;
  for (let start = 0; start < text.length; start = end) {
    const code = text.charCodeAt(start);
    // Nearly every character of a Chinese text; the expressions below say the same of it, slowly.
    if (isPlainHan(code) && standsAlone(text.charCodeAt(start + 1))) {
      end = start + 1;
      const character = text.charAt(start);
      add(folded, literal ? character : (map.get(character) ?? character), start, end);
      open = false;
      continue;
    }
    cluster.lastIndex = start;
    const [whole = ''] = cluster.exec(text) ?? [];
    end = start + whole.length;
    for (const character of literal ? whole : whole.normalize('NFKC').toLowerCase()) {
      if (undrawn.test(character)) continue;
      if (dropped.test(character)) {
        if (!(open && character === ',' && separatesThousands(text, start))) open = false;
        continue;
      }
      const unit = literal ? character : simplified(character, map);
      const word = letter.test(unit) && !wideScript.test(unit);
      if (word && open) {
        folded.units[folded.units.length - 1] += unit;
        folded.ends[folded.ends.length - 1] = end;
      } else add(folded, unit, start, end);
      open = word;
    }
  }
  return folded;
}

function simplified(character: string, map: CharacterMap): string {
  const ideograph = ideographOf(character) ?? character;
  return map.get(ideograph) ?? ideograph;
}

/** CJK unified ideographs of the first block. */
const isPlainHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** True for a code that is surely no mark that composes with the character before it; NaN, at the end, is none. */
const standsAlone = (code: number): boolean =>
  !(code >= 0x300) || isPlainHan(code) || (code >= 0x3000 && code <= 0x3029) || (code >= 0xff01 && code <= 0xff5e);

function add(folded: Folded, unit: string, start: number, end: number): void {
  folded.units.push(unit);
  folded.starts.push(start);
  folded.ends.push(end);
}

// 10,000 and 10000 are the same number.
function separatesThousands(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 1), at + 5).normalize('NFKC');
  return digit.test(around[0] ?? '') && /^\p{Nd}{3}(?!\p{Nd})/u.test(around.slice(2));
}
