/**
 * Words that tell what kind of document a text is, by clue: how joint statements, press reports, speeches, laws and treaties
 * are worded. The words stand in the tables of the languages. `^` is the beginning of a paragraph.
 */
import { languages } from '../index.ts';
import type { ClueId } from '../language.ts';

export interface Clue {
  says: string;
  points: number;
  /** Counted at most this often. */
  most: number;
  /** Matches of the words in texts with Han characters, kana or Hangul (which have no case), and in alphabets; null where there are none. */
  east: RegExp | null;
  west: RegExp | null;
}

const eastern = new Set(['zh', 'ja', 'ko']);

function clue(id: ClueId, says: string, points: number, most: number, front = ''): Clue {
  const compiled = (east: boolean): RegExp | null => {
    const own = languages.flatMap(({ tag, clues }) => (eastern.has(tag) === east ? (clues?.[id] ?? []) : []));
    return own.length > 0 ? new RegExp(`${front}(?:${own.join('|')})`, east ? 'gu' : 'giu') : null;
  };
  return { says, points, most, east: compiled(true), west: compiled(false) };
}

export const visitClue = clue('visit', 'it names a visit at invitation', 2, 1);

/** 双方声明如下, hereby declare, заявляют о следующем: the words that open a declaration; and how the parties speak in it. */
export const statementClues: readonly Clue[] = [
  clue('declares', 'it declares', 4, 1),
  clue('asOne', 'both sides speak as one', 1, 6, '(?:^(?:.{0,8}[、.．)）:\\]]\\s*)?|[.。]\\s?\\d{1,2}[.、]\\s?)'),
  visitClue,
];

export const reportClues: readonly Clue[] = [
  clue('reporter', 'a news agency or reporter tells it', 4, 2),
  clue('reported', 'it tells of the statement in the third person', 3, 3),
  clue('quotes', 'it quotes speakers', 1, 6),
];

export const otherClues: readonly Clue[] = [
  clue('audience', 'it is spoken to an audience', 4, 2),
  clue('author', 'an author speaks', 6, 1),
  clue('law', 'it is written as a law', 4, 2),
];

export const treatyClues: readonly Clue[] = [clue('contracting', 'contracting parties bind themselves', 3, 3)];

const hasHan = /[\u3040-\u9fff\uac00-\ud7a3]/u;
/** A paragraph that opens in an alphabet, whatever names in Han characters it holds. */
const opensInAlphabet = /^[^\u3040-\u9fff\uac00-\ud7a3]{40}/u;
/** Only the beginning of a paragraph is weighed, in UTF-16 units. */
const weighed = 3000;

/** The words of a clue in a paragraph, in the scripts in which it is written. */
export function* matchesOf({ east, west }: Clue, paragraph: string): Generator<string> {
  const text = paragraph.slice(0, weighed);
  const han = hasHan.test(text);
  if (east && han) for (const match of text.matchAll(east)) yield match[0];
  if (west && (!han || opensInAlphabet.test(text))) for (const match of text.matchAll(west)) yield match[0];
}
