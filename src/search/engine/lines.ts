/** The concordance: every place of the words on a line of its own, with what goes before and what follows. Pure. */
import { unitsAfter, unitsBefore } from '../../code-points.ts';
import { fold } from '../query/fold.ts';
import type { MarkedText } from './excerpt.ts';
import type { State } from '../query/state.ts';

export interface Line {
  clause: number;
  before: string;
  words: string;
  after: string;
  /** Offset of the words in the clause's text. */
  start: number;
}

/** UTF-16 units of context on either side; a pair that is divided there is taken whole. */
export const contextLength = 40;

/** The marks of a clause as lines, in the order of the text; breaks between paragraphs become spaces. */
export function linesOf(clause: number, { text, marks }: MarkedText): Line[] {
  const flat = (part: string): string => part.replaceAll('\n', ' ');
  return marks.map(({ start, end }) => ({
    clause,
    before: flat(unitsBefore(text, start, contextLength)),
    words: flat(text.slice(start, end)),
    after: flat(unitsAfter(text, end, contextLength)),
    start,
  }));
}

/**
 * `left`: by what goes before, read from the words backwards; `right`: by what follows. Punctuation and white space do
 * not count. Compared by UTF-16 unit, so that equal contexts stand together on every machine.
 */
export function sortLines(lines: readonly Line[], by: State['by']): Line[] {
  if (by === 'text') return [...lines];
  const none = new Map<string, string>();
  const key = ({ before, after }: Line): string => {
    const { units } = fold(by === 'left' ? before : after, none);
    return (by === 'left' ? units.toReversed() : units).join('\u0001');
  };
  return lines
    .map((line) => ({ line, key: key(line) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ line }) => line);
}
