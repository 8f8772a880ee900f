/** The words in their context: parts of a clause around its marks, and lines of a concordance. */
import { pairEnd, pairStart } from '../../code-points.ts';
import { type CharacterMap, fold } from '../query/fold.ts';
import { type Mark, type Marking, marks } from './match.ts';
import { type ClauseText, searchText } from '../index/table.ts';

export interface MarkedText {
  text: string;
  marks: Mark[];
}

/** The clause's reading text with its marks; `printed`: its printed reading, where only that matches. */
export function markedText(clause: ClauseText, marking: Marking, map: CharacterMap, printed = false): MarkedText {
  const text = searchText(printed && clause.printed ? { ...clause, paragraphs: clause.printed } : clause);
  return { text, marks: marks(fold(text, map), marking) };
}

/** A span of text with the marks in it, by offsets in the span; `before` and `after`: the text goes on there. */
interface Excerpt {
  text: string;
  marks: Mark[];
  before: boolean;
  after: boolean;
}

/**
 * Up to `most` spans with `around` characters on either side of a mark, those that meet joined. Without a mark, the
 * beginning of the text.
 */
export function excerpts({ text, marks: all }: MarkedText, around: number, most: number): Excerpt[] {
  const windows: { start: number; end: number; marks: Mark[] }[] = [];
  for (const mark of all) {
    const start = widen(text, mark.start, -around);
    const end = widen(text, mark.end, around);
    const before = windows.at(-1);
    if (before && start <= before.end) {
      before.end = Math.max(before.end, end);
      before.marks.push(mark);
    } else if (windows.length === most) break;
    else windows.push({ start, end, marks: [mark] });
  }
  if (windows.length === 0) windows.push({ start: 0, end: widen(text, 0, around * 3), marks: [] });
  return windows.map((window) => ({
    text: text.slice(window.start, window.end),
    marks: window.marks.map(({ start, end }) => ({ start: start - window.start, end: end - window.start })),
    before: window.start > 0,
    after: window.end < text.length,
  }));
}

/** An offset `by` characters further, never inside a surrogate pair nor inside a word of an alphabetic script. */
function widen(text: string, from: number, by: number): number {
  let at = Math.max(0, Math.min(text.length, from + by));
  const step = by < 0 ? -1 : 1;
  const inside = (i: number): boolean => /[A-Za-zÀ-ɏЀ-ӿ0-9]{2}/u.test(text.slice(i - 1, i + 1));
  for (let i = 0; i < 20 && at > 0 && at < text.length && inside(at); i++) at += step;
  return by < 0 ? pairStart(text, at) : pairEnd(text, at);
}
