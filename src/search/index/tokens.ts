/**
 * The tokens that the index holds for a row of units, each with the place of its first unit in the text. A row stands in
 * a text exactly where tokens that cover it stand at the places that follow from one another.
 *
 *     pair            合作     two wide units side by side
 *     triple          r上海合  three of them, where one of its pairs is so common that its list is heavy
 *     word            wwto丨   a word or a number
 *     before a word   入z      a wide unit that a word follows
 *     after a word    y改      a wide unit that follows a word
 *     single          u核      a wide unit, anywhere: without places
 *     twin            t合作    a common pair, anywhere: without places
 *     meeting         n发展合作  two of the commonest pairs near each other, in either order: its one place is how many units
 *                     are between them where they are nearest
 *
 * No token is the beginning of another one, because Pagefind takes a word for a beginning as well.
 */
import { isWord } from '../query/fold.ts';

/** Places of one row lie so far from those of the next that no distance of NEAR reaches across. */
const rowGap = 20_000;

const wordToken = (unit: string): string => `${wordBeginning(unit)}丨`;
/** What the tokens of all words that begin so begin with. */
export const wordBeginning = (beginning: string): string => `w${encode(beginning)}`;
export const singleToken = (unit: string): string => `u${encode(unit)}`;
export const pairToken = (a: string, b: string): string => encode(a) + encode(b);
export const twinToken = (pair: string): string => `t${pair}`;
export const meetingToken = (a: string, b: string): string => (a < b ? `n${a}${b}` : `n${b}${a}`);
/** Pairs meet with up to this many units between them. */
export const meetingReach = 10;

export const isWordToken = (token: string): boolean => token.startsWith('w');
export const isMeetingToken = (token: string): boolean => token.startsWith('n');
/** Two wide units, and nothing else. */
export const isPairToken = (token: string): boolean => token !== '' && !/^[a-z]|z$/u.test(token);
/** True for tokens that are listed without places. */
export const isPlaceless = (token: string): boolean => /^[ut]/u.test(token);

/** Which pairs are so common that they have a twin, that triples stand beside them, and that where they meet is listed. */
export interface CommonPairs {
  twins: ReadonlySet<string>;
  tripled: ReadonlySet<string>;
  meeting: ReadonlySet<string>;
}
export const noCommonPairs: CommonPairs = { twins: new Set(), tripled: new Set(), meeting: new Set() };

/** A token of a row: it covers `length` units from the one at `at` on. */
export interface RowToken {
  token: string;
  at: number;
  length: number;
}

/** Every token of a row that has a place. */
export function* rowTokens(units: readonly string[], { tripled }: CommonPairs): Generator<RowToken> {
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] ?? '';
    if (isWord(unit)) {
      yield { token: wordToken(unit), at, length: 1 };
      continue;
    }
    const before = units[at - 1];
    const next = units[at + 1];
    if (before !== undefined && isWord(before)) yield { token: `y${encode(unit)}`, at, length: 1 };
    if (next === undefined) continue;
    if (isWord(next)) {
      yield { token: `${encode(unit)}z`, at, length: 1 };
      continue;
    }
    const pair = pairToken(unit, next);
    yield { token: pair, at, length: 2 };
    const third = units[at + 2];
    if (third === undefined || isWord(third)) continue;
    if (tripled.has(pair) || tripled.has(pairToken(next, third))) {
      yield { token: `r${pair}${encode(third)}`, at, length: 3 };
    }
  }
}

/** All tokens of a record's rows with their places, ascending; those without places have none. */
export function recordTokens(rows: readonly (readonly string[])[], common: CommonPairs): Map<string, number[]> {
  const tokens = new Map<string, number[]>();
  let start = 0;
  for (const row of rows) {
    for (const { token, at, length } of rowTokens(row, common)) {
      const places = tokens.get(token);
      if (places) places.push(start + at);
      else tokens.set(token, [start + at]);
      if (length === 2 && common.twins.has(token)) tokens.set(twinToken(token), []);
    }
    for (const unit of row) if (!isWord(unit)) tokens.set(singleToken(unit), []);
    for (const { token, gap } of meetings(row, common)) {
      const [least = Infinity] = tokens.get(token) ?? [];
      if (gap < least) tokens.set(token, [gap]);
    }
    start += row.length + rowGap;
  }
  return tokens;
}

/** Every two of the commonest pairs that stand near each other in a row; they do not overlap. */
function* meetings(row: readonly string[], { meeting }: CommonPairs): Generator<{ token: string; gap: number }> {
  if (meeting.size === 0) return;
  let before: { pair: string; at: number }[] = [];
  for (let at = 0; at + 1 < row.length; at++) {
    const [unit = '', next = ''] = [row[at], row[at + 1]];
    if (isWord(unit) || isWord(next)) continue;
    const pair = pairToken(unit, next);
    if (!meeting.has(pair)) continue;
    before = before.filter((one) => at - one.at - 2 <= meetingReach);
    for (const one of before) if (at - one.at >= 2) yield { token: meetingToken(one.pair, pair), gap: at - one.at - 2 };
    before.push({ pair, at });
  }
}

// Pagefind drops symbols and looks past accents; written as 一 and six digits of the code point they stay what they are,
// and 一 itself is written so too.
const plain = /^[a-z0-9\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]$/u;
const encoded = new Map<string, string>();
function encode(unit: string): string {
  const known = encoded.get(unit);
  if (known !== undefined) return known;
  let out = '';
  for (const character of unit) {
    const letter = /\p{L}/u.test(character) && character.normalize('NFD') === character;
    const kept = character !== '一' && (plain.test(character) || letter);
    out += kept ? character : `一${(character.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`;
  }
  // Single characters are few and asked for often.
  if (unit.length <= 2) encoded.set(unit, out);
  return out;
}
