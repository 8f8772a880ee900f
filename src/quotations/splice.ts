/**
 * Quotations put together from several passages: with marks of omission (省略号, …, [...], （略）) between the parts, or
 * without. Pure.
 */
import type { CharacterMap } from '../search/query/fold.ts';
import { type Match, type Opened, type Wanted, exact, wanted } from './locate.ts';

/** What writers put where they leave words out, or put words of their own in; the number of a note is neither. */
const omission =
  /(?:…|⋯|\.{3,}|。{3,}|·{6,}|\. \. \.)+|[（(［[〔【](?:中?略|下略|省略|前略|后略|…+|\.{2,}|omitted)[）)］\]〕】]|[［[〔](?![注註]?\d{1,3}[］\]〕])[^［\]〔〕\n]{1,40}[］\]〕]/gu;

const letter = /[\p{L}\p{N}]/u;

/**
 * The quoted words without the marks of omission at their ends, however many follow each other there: they leave nothing
 * out between the words. Punctuation between two marks, and behind the last one, goes with them.
 */
export function withoutOuterOmissions(text: string): string {
  const marks = [...text.matchAll(omission)].map(({ 0: mark, index }) => ({ start: index, end: index + mark.length }));
  let start = 0;
  for (const mark of marks) {
    const before = text.slice(start, mark.start);
    if (start === 0 ? before.trim() !== '' : letter.test(before)) break;
    start = mark.end;
  }
  let end = text.length;
  for (const mark of marks.toReversed()) {
    if (mark.start < start || letter.test(text.slice(mark.end, end))) break;
    end = mark.start;
  }
  const core = text.slice(start, end).trim();
  return core === '' ? text : core;
}

/** The parts between marks of omission, in order; one part where there is none. */
export function partsOf(text: string): string[] {
  return text
    .split(omission)
    .map((part) => part.trim())
    .filter((part) => letter.test(part));
}

/** The marks of omission between the parts of a text, in order; null where they are not as many as its parts ask for. */
export function marksBetween(text: string): string[] | null {
  const marks = [...text.matchAll(omission)].map(([mark]) => mark);
  return marks.length === partsOf(text).length - 1 ? marks : null;
}

/** Units that a part must have before its place says something: of a script without spaces, of another. */
const leastUnits = 6;
const leastLetters = 16;
/** The same of parts of one passage. */
const leastUnitsInPassage = 4;
/** How many parts a quotation without marks of omission may be put together from, and letters of joint between two. */
const mostParts = 4;
const mostJoint = 2;

/**
 * The words taken apart into passages that are in the texts as quoted, the longest first from the left; null where they
 * do not come out so. A letter or two between two parts (和, 并) may be the writer's.
 */
export function takeApart(
  opened: readonly Opened[],
  words: Wanted,
  map: CharacterMap,
  least = leastUnits,
): Match[] | null {
  const { text } = words.form;
  const parts: Match[] = [];
  let at = 0;
  while (at < text.length) {
    const found = longest(opened, words, at, map, least) ?? afterJoint(opened, words, at, map, least);
    if (!found) return null;
    if (parts.push(found.match) > mostParts) return null;
    at = found.end;
  }
  return parts.length > 1 ? parts : null;
}

function afterJoint(
  opened: readonly Opened[],
  words: Wanted,
  at: number,
  map: CharacterMap,
  least: number,
): Found | null {
  if (at === 0) return null;
  for (let skip = 1; skip <= mostJoint; skip++) {
    const found = longest(opened, words, at + skip, map, least);
    if (found) return found;
  }
  return null;
}

interface Found {
  match: Match;
  end: number;
}

function longest(
  opened: readonly Opened[],
  words: Wanted,
  at: number,
  map: CharacterMap,
  leastWide: number,
): Found | null {
  const { text, starts, ends } = words.form;
  const holds = (length: number): boolean =>
    opened.some(({ rows }) => rows[0]?.form.includes(text.slice(at, at + length)));
  let low = 0;
  let high = text.length - at;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  const least = /^[\p{Script=Latin}\p{Script=Cyrillic}\d ]+$/u.test(text.slice(at, at + low))
    ? leastLetters
    : leastWide;
  for (let length = low; length >= least; length--) {
    const part = words.text.slice(starts[at], ends[at + length - 1]);
    const match = opened.flatMap((one) => exact(one, wanted(part, map))).find(({ row }) => row.reading === 'reading');
    if (match) return { match, end: at + length };
  }
  return null;
}

/**
 * True where the words are parts of one passage in its order that leave out less than a sentence: then words are missing
 * from a quotation of that passage, and it is not put together from several.
 */
export function leavesOutWords(passage: Opened, words: Wanted, map: CharacterMap): boolean {
  const parts = takeApart([passage], words, map, leastUnitsInPassage);
  return parts !== null && parts.every((part, i) => i === 0 || followsInSentence(parts[i - 1] as Match, part));
}

function followsInSentence(before: Match, part: Match): boolean {
  if (part.from < before.to) return false;
  const piece = part.row.pieces.find(({ at, form }) => at <= before.from && part.to <= at + form.text.length);
  if (!piece) return false;
  const between = piece.text.slice(piece.form.ends[before.to - piece.at - 1], piece.form.starts[part.from - piece.at]);
  return !/[。！？；!?;]|\.\s/u.test(between);
}
