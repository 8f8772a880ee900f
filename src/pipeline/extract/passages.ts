/**
 * The text of a draft as a list of passages, each with what evidence needs to point back at it: the title, the lines set
 * apart (signatures, datelines, furniture) and the paragraphs of the clauses, in document order.
 */
import type { Clause, Evidence } from '../../schema.ts';
import { readings } from '../../languages/script/pinyin.ts';
import { controls } from '../../visible.ts';
import type { Draft, Source } from '../types.ts';

export interface Passage {
  part: 'title' | 'clause' | 'signature' | 'dateline' | 'furniture';
  clause: string | null;
  paragraph: number | null;
  /** As printed, but for readings between the characters (關(guān)系) and what draws nothing, which `printed` has. */
  text: string;
  /** Where something was left out: the text as printed, and the offset in it of each UTF-16 unit of `text`. */
  printed?: Printed;
  /** Where it starts in the decoded source; the start of the draft where that is not known. */
  offset: number;
  type: Clause['type'] | null;
  /** True for the heading of a clause. */
  heading: boolean;
}

interface Printed {
  text: string;
  at: readonly number[];
}

const left = new RegExp(`${readings.source}|${controls.source}`, 'gu');
const mayHave = /[(（\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00C0-\u01DC]/u;

/**
 * The passage without readings behind its characters (关(guān)系) and without characters that draw nothing: both hide names
 * from every search for one.
 */
function readable(passage: Passage): Passage {
  if (!mayHave.test(passage.text) || passage.text.search(left) < 0) return passage;
  const at: number[] = [];
  let text = '';
  let from = 0;
  const keep = (to: number): void => {
    text += passage.text.slice(from, to);
    for (let i = from; i < to; i++) at.push(i);
  };
  for (const m of passage.text.matchAll(left)) {
    keep(m.index);
    from = m.index + m[0].length;
  }
  keep(passage.text.length);
  return { ...passage, text, printed: { text: passage.text, at } };
}

/** @returns words of a passage as they are printed, with the readings between their characters */
export function asPrinted({ text, printed }: Passage, words: string): string {
  const start = printed ? text.indexOf(words) : -1;
  if (!printed || start < 0 || words === '') return words;
  return printed.text.slice(printed.at[start], (printed.at[start + words.length - 1] ?? 0) + 1);
}

function ofClause(clause: Clause, into: Passage[]): void {
  const base = { part: 'clause' as const, clause: clause.id, type: clause.type };
  const offset = clause.paragraphs[0]?.spans[0]?.start ?? 0;
  if (clause.heading !== null)
    into.push(readable({ ...base, paragraph: null, text: clause.heading, offset, heading: true }));
  clause.paragraphs.forEach((paragraph, i) => {
    const at = paragraph.spans[0]?.start ?? 0;
    into.push(readable({ ...base, paragraph: i + 1, text: paragraph.text, offset: at, heading: false }));
  });
  for (const below of clause.clauses) ofClause(below, into);
}

/**
 * The beginning of a passage, where its text is longer than any that facts are read from: a whole document in one
 * paragraph costs no more than its length, and its facts stand at its beginning.
 *
 * @param length in UTF-16 units
 */
export function clipped(passage: Passage, length: number): Passage {
  return passage.text.length <= length ? passage : { ...passage, text: passage.text.slice(0, length) };
}

/** Every paragraph and heading of the clauses, in order; `annexes: false` leaves those of annexes out. */
export function bodyPassages(draft: Draft, annexes = true): Passage[] {
  const passages: Passage[] = [];
  for (const clause of draft.clauses) if (annexes || clause.type !== 'annex') ofClause(clause, passages);
  return passages;
}

/** The lines that are part of no clause, in document order, signatures after an annex included. */
export function linePassages(draft: Draft): Passage[] {
  return draft.lines.map((line) =>
    readable({
      part: line.role,
      clause: null,
      paragraph: null,
      text: line.text,
      offset: line.runs[0]?.start ?? draft.part.start,
      type: null,
      heading: false,
    }),
  );
}

/**
 * @returns the title as printed, or else what the page's own front matter calls the document; null where neither is there
 */
export function titlePassage(draft: Draft, source: Source): Passage | null {
  const text = draft.title ?? source.meta['title'] ?? null;
  if (text === null || text.trim() === '') return null;
  const line = draft.lines.find(({ role }) => role === 'title');
  const offset = line?.runs[0]?.start ?? draft.part.start;
  return readable({ part: 'title', clause: null, paragraph: null, text, offset, type: null, heading: false });
}

/**
 * @param quote words of the passage, as printed; blanks at their ends are dropped
 * @returns what is stored to prove a fact: the place of the passage and the words
 */
export function evidence(passage: Passage, quote: string): Evidence {
  const { part, clause, paragraph } = passage;
  return { from: 'text', part, clause, paragraph, quote: asPrinted(passage, quote.trim()) };
}
