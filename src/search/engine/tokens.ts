/**
 * The words that Pagefind is given for a row of units, chosen so that a quoted phrase of Pagefind finds exactly the
 * texts that contain the row.
 *
 * Two wide units side by side make one token of both (overlapping bigrams), a word is a token of its own, and where a
 * wide unit meets a word the meeting is a token too: 加入WTO改革 is 加入 入z wto y改 改革. The tokens of a part of a row are
 * a part of the row's tokens, whatever stands around it, so finding the phrase is finding the row. A single wide unit
 * has no bigram; each text therefore lists its distinct wide units once more, behind the row.
 */
import { isWord } from '../query/fold.ts';

/** Stands between rows that must not run into each other; no query makes it. */
export const border = '丨z丨';

/** The tokens of a row of units: of a text as of a query of two units or more. */
export function rowTokens(units: readonly string[]): string[] {
  const tokens: string[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] ?? '';
    const next = units[i + 1];
    if (isWord(unit)) {
      tokens.push(encode(unit));
      continue;
    }
    if (i > 0 && isWord(units[i - 1] ?? '')) tokens.push(`y${encode(unit)}`);
    if (next !== undefined) tokens.push(encode(unit) + (isWord(next) ? 'z' : encode(next)));
  }
  return tokens;
}

/** The content of one record: its rows, then the distinct wide units of all of them. */
export function contentTokens(rows: readonly (readonly string[])[]): string {
  const single = new Set<string>();
  for (const unit of rows.flat()) if (!isWord(unit)) single.add(singleToken(unit));
  return [...rows.flatMap((row) => [...rowTokens(row), border]), ...single].join(' ');
}

/** The phrase that finds a row of units, without the quotation marks; null for an empty row. */
export function phrase(units: readonly string[]): string | null {
  const [only] = units;
  if (only === undefined) return null;
  if (units.length > 1) return rowTokens(units).join(' ');
  return isWord(only) ? encode(only) : singleToken(only);
}

// The index is sorted: behind a letter of their own, single units stay out of the parts that hold the bigrams, which
// every longer query loads.
const singleToken = (unit: string): string => `u${encode(unit)}`;

/** True for the token of a single wide unit; a word may begin with u too. */
export function isSingle(token: string): boolean {
  const [, code, plainUnit] = /^u(?:一([0-9a-f]+)|(.))$/u.exec(token) ?? [];
  const unit = code === undefined ? plainUnit : String.fromCodePoint(Number.parseInt(code, 16));
  return unit !== undefined && !isWord(unit);
}

// Pagefind drops symbols and looks past accents; written as 一 and the code point they stay what they are. No word holds
// a Han character, so nothing else looks like that.
const plain = /^[a-z0-9\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]$/u;
function encode(unit: string): string {
  let out = '';
  for (const character of unit) {
    const kept = plain.test(character) || (/\p{L}/u.test(character) && character.normalize('NFD') === character);
    out += kept ? character : `一${(character.codePointAt(0) ?? 0).toString(16)}`;
  }
  return out;
}
