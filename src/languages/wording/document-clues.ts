/**
 * Words that tell what kind of document a text is, by clue: how joint statements, press reports, speeches, laws and treaties
 * are worded. The words stand in the tables of the languages. `^` is the beginning of a paragraph.
 */
import { languages } from '../index.ts';
import type { ClueId } from '../words.ts';

export interface Clue {
  says: string;
  points: number;
  /** Counted at most this often. */
  most: number;
  /** The words by the writing of their language; null where there are none. */
  words: Readonly<Record<Writing, RegExp | null>>;
}

/** Han characters, kana or Hangul, which have no case; the Latin alphabet; Cyrillic and Arabic letters. */
type Writing = 'east' | 'latin' | 'other';
const writings: readonly Writing[] = ['east', 'latin', 'other'];
const eastern = new Set(['zh', 'ja', 'ko']);
const otherLetters = /[\u0400-\u04ff\u0600-\u06ff]/u;
const writingOf = (tag: string, words: string): Writing =>
  eastern.has(tag) ? 'east' : otherLetters.test(words) ? 'other' : 'latin';

function clue(id: ClueId, says: string, points: number, most: number, front = ''): Clue {
  const compiled = (writing: Writing): RegExp | null => {
    const words = languages.flatMap(({ tag, clues }) => {
      const own = clues?.[id];
      return own !== undefined && writingOf(tag, own) === writing ? [own] : [];
    });
    return words.length > 0 ? new RegExp(`${front}(?:${words.join('|')})`, writing === 'east' ? 'gu' : 'giu') : null;
  };
  return {
    says,
    points,
    most,
    words: { east: compiled('east'), latin: compiled('latin'), other: compiled('other') },
  };
}

export const visitClue = clue('visit', 'it names a visit at invitation', 2, 1);

/** 双方声明如下, hereby declare, заявляют о следующем: the words that open a declaration; and how the parties speak in it. */
export const statementClues: readonly Clue[] = [
  clue('declares', 'it declares', 4, 1),
  clue('asOne', 'both sides speak as one', 1, 6, '(?:^(?:.{0,8}[、.．)）:\\]–-]\\s*)?|[.。]\\s?\\d{1,2}[.、]\\s?)'),
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

/** A paragraph as clues are looked for in it: its beginning, and which writings it may hold words of. */
export interface Weighable {
  text: string;
  writings: readonly Writing[];
}

export function weighable(paragraph: string): Weighable {
  const text = paragraph.slice(0, weighed);
  const east = hasHan.test(text);
  const west = !east || opensInAlphabet.test(text);
  const held = { east, latin: west, other: west && otherLetters.test(text) };
  return { text, writings: writings.filter((writing) => held[writing]) };
}

/** The words of a clue in a paragraph, in the writings that it holds. */
export function* matchesOf(clue: Clue, { text, writings: held }: Weighable): Generator<string> {
  for (const writing of held) {
    const words = clue.words[writing];
    if (words) for (const match of text.matchAll(words)) yield match[0];
  }
}
