/**
 * Two printings of the same words, aligned character by character: tokenise, align, gather, widen, classify (the order
 * of work of textual collation). Offsets are UTF-16 code units in the two texts given; a line feed is a break between
 * paragraphs.
 */
import { diffArrays } from 'diff';
import { Converter } from 'opencc-js/t2cn';
import type { Span, Variant } from '../../schema.ts';

export interface Difference {
  base: Span;
  other: Span;
  class: Variant['class'];
}

interface Token {
  text: string;
  /** The form that is compared. */
  folded: string;
  start: number;
  type: 'han' | 'word' | 'mark' | 'space' | 'break';
  /** A word begins here. */
  opens: boolean;
}

/** Runs of tokens that differ, half-open, in both lists. */
interface Run {
  a: [number, number];
  b: [number, number];
}

// A Han character is a token of its own, because Chinese prints no boundaries between words; other letters and digits
// stand together as words.
const pattern = /(?<break>\n)|(?<space>[^\S\n]+)|(?<han>\p{Script=Han})|(?<word>[\p{L}\p{M}\p{N}]+)|(?<mark>[^])/gu;

const simplified = Converter({ from: 't', to: 'cn' });

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** More edits than this and the texts are not two printings of one paragraph; it also bounds the time. */
const mostEdits = 4000;

function tokens(text: string): Token[] {
  const openings = new Set([...segmenter.segment(text)].map(({ index }) => index));
  const token = (part: string, start: number, type: Token['type']) => made(part, start, type, openings.has(start));
  // A Han character may touch letters (5G新), and is no part of their word.
  const words = (run: string, start: number): Token[] =>
    [...run.matchAll(/\p{Script=Han}|[^\p{Script=Han}]+/gu)].map((match) =>
      token(match[0], start + match.index, /\p{Script=Han}/u.test(match[0]) ? 'han' : 'word'),
    );
  return [...text.matchAll(pattern)].flatMap((match) => {
    const type = (Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined)?.[0] ??
      'mark') as Token['type'];
    return type === 'word' ? words(match[0], match.index) : [token(match[0], match.index, type)];
  });
}

function made(text: string, start: number, type: Token['type'], opens: boolean): Token {
  const folded = type === 'space' ? ' ' : text.normalize('NFKC').toLowerCase();
  return { text, start, type, folded: type === 'han' ? simplified(folded) : folded, opens: opens || type !== 'han' };
}

/**
 * The places where two printings differ, in order and without overlaps.
 *
 * A wording difference is widened to what a reader can judge: to whole words (by Unicode's dictionary of Chinese, through
 * Intl.Segmenter); an insertion takes in a word on either side (统筹和协调 /
 * 统筹协调), a substitution the word after it, because a Chinese modifier stands before what it modifies (科技手段 /
 * 技术手段). Words never reach over punctuation or the end of a paragraph.
 *
 * @returns null where the texts are too far apart to be aligned
 */
export function differences(base: string, other: string): Difference[] | null {
  if (base === other) return [];
  const a = tokens(base);
  const b = tokens(other);
  const raw = differing(a, b);
  if (raw === null) return null;
  const joined = join(raw, a, b);
  const widened = joined.map((run) => (classOf(run, a, b) === 'wording' ? widen(run, a, b) : run));
  return join(widened, a, b).map((run) => ({
    base: span(a, run.a, base.length),
    other: span(b, run.b, other.length),
    class: classOf(run, a, b),
  }));
}

function span(list: Token[], [from, to]: [number, number], length: number): Span {
  const last = list[to - 1];
  const start = list[from]?.start ?? length;
  return { start, end: to > from && last ? last.start + last.text.length : start };
}

function differing(a: Token[], b: Token[]): Run[] | null {
  const changes = diffArrays(a, b, {
    comparator: (x, y) => x.folded === y.folded,
    maxEditLength: mostEdits,
  });
  if (changes === undefined) return null;
  const runs: Run[] = [];
  let i = 0;
  let j = 0;
  const add = (m: number, n: number) => {
    const last = runs.at(-1);
    if (last && last.a[1] === i && last.b[1] === j) [last.a[1], last.b[1]] = [i + m, j + n];
    else runs.push({ a: [i, i + m], b: [j, j + n] });
    i += m;
    j += n;
  };
  for (const change of changes) {
    if (change.removed) add(change.count, 0);
    else if (change.added) add(0, change.count);
    else {
      for (let k = 0; k < change.count; k++) {
        if (a[i]?.text === b[j]?.text) {
          i++;
          j++;
        } else add(1, 1);
      }
    }
  }
  return runs;
}

/**
 * One difference out of two that touch, or that a single character parts (科 → 技 → 术): aligned characters between
 * two changed ones are chance. Punctuation and breaks keep differences apart.
 */
function join(runs: Run[], a: Token[], b: Token[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    const gap = last ? a.slice(last.a[1], run.a[0]) : [];
    const chance = gap.length === 0 || (gap.length === 1 && gap[0]?.type === 'han');
    const both = last && classOf(last, a, b) === 'wording' && classOf(run, a, b) === 'wording';
    if (last && (run.a[0] < last.a[1] || (chance && both))) {
      last.a[1] = Math.max(last.a[1], run.a[1]);
      last.b[1] = Math.max(last.b[1], run.b[1]);
    } else out.push({ a: [...run.a], b: [...run.b] });
  }
  return out;
}

function widen(run: Run, a: Token[], b: Token[]): Run {
  const changed = [...a.slice(...run.a), ...b.slice(...run.b)];
  const insertion = run.a[0] === run.a[1] || run.b[0] === run.b[1];
  if (changed.some(({ type }) => type === 'break' || (type === 'word' && !insertion))) return run;
  // Both sides have the same words around the difference, but these may be cut differently on each.
  const back = Math.max(rest(a, run.a[0], -1), rest(b, run.b[0], -1));
  const on = Math.max(rest(a, run.a[1], 1), rest(b, run.b[1], 1));
  const after = on + word(a, run.a[1] + on, 1);
  const before = back + (insertion || after === 0 ? word(a, run.a[0] - back, -1) : 0);
  const left = Math.min(before, run.b[0]);
  const right = Math.min(after, b.length - run.b[1]);
  return { a: [run.a[0] - left, run.a[1] + right], b: [run.b[0] - left, run.b[1] + right] };
}

/** How many tokens belong to the word that the edge cuts. */
function rest(list: Token[], edge: number, step: 1 | -1): number {
  let n = 0;
  while (!(list[edge + n * step]?.opens ?? true)) n++;
  return n;
}

/** How many tokens the next word takes: Han characters, or a space and letters; 0 where punctuation stands there. */
function word(list: Token[], edge: number, step: 1 | -1): number {
  const at = (n: number) => list[step === 1 ? edge + n : edge - 1 - n];
  if (at(0)?.type === 'word') return 1;
  if (at(0)?.type === 'space' && at(1)?.type === 'word') return 2;
  if (at(0)?.type !== 'han') return 0;
  let n = 1;
  if (step === 1) while (at(n) && !at(n)?.opens) n++;
  else while (!at(n - 1)?.opens) n++;
  return n;
}

/**
 * layout: white space and paragraph breaks alone; punctuation: marks and their width; spelling: the same word in other
 * characters (traditional, full-width letters, capitals); wording: all else.
 */
function classOf(run: Run, a: Token[], b: Token[]): Variant['class'] {
  const x = a.slice(...run.a);
  const y = b.slice(...run.b);
  const only = (...types: Token['type'][]) => [...x, ...y].every(({ type }) => types.includes(type));
  if (only('space', 'break')) return 'layout';
  if (only('space', 'break', 'mark')) return 'punctuation';
  const letters = (list: Token[]) =>
    list
      .filter(({ type }) => type === 'han' || type === 'word')
      .map(({ folded }) => folded)
      .join('');
  if (letters(x) !== letters(y)) return 'wording';
  const printed = (list: Token[]) =>
    list
      .filter(({ type }) => type === 'han' || type === 'word')
      .map(({ text }) => text)
      .join('');
  return printed(x) === printed(y) ? 'punctuation' : 'spelling';
}

/** Dice coefficient of the character bigrams of two texts, from 0 (nothing in common) to 1; white space is left out. */
export function similarity(one: string, two: string): number {
  return dice(bigrams(one), bigrams(two));
}

/** How often each pair of neighbouring characters stands in a text. */
export function bigrams(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const plain = text.replace(/\s+/gu, '');
  for (let i = 0; i + 1 < plain.length; i++) {
    const pair = plain.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/**
 * Dice coefficient of two multisets of bigrams (as `bigrams` counts them): twice what they share over all they hold,
 * from 0 to 1; 0 where both are empty.
 */
export function dice(a: Map<string, number>, b: Map<string, number>): number {
  let shared = 0;
  let all = 0;
  for (const [pair, n] of a) {
    shared += Math.min(n, b.get(pair) ?? 0);
    all += n;
  }
  for (const n of b.values()) all += n;
  return all === 0 ? 0 : (2 * shared) / all;
}
