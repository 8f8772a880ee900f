/**
 * The plain types of the comparison. All offsets are UTF-16 code units in the text of a paragraph, half-open; paragraphs
 * are counted from 1 within their clause. Everything here can be written as JSON and travels to the browser as it is.
 */
import type { Range } from './text/sentences.ts';

/** A place in a statement. */
export interface Place extends Range {
  clause: string;
  paragraph: number;
}

/**
 * What a token is to the comparison: `w` a word · `f` a function word (的, 和), never an anchor · `p` a mark or white space,
 * never an anchor · `c` a common word of the genre · `s` a word of a stock
 * phrase · `O` a name of a state or organisation · and names that change with the
 * parties and the day, compared by their kind alone: `P` a party, `H` a person, `D` a date, `N` a number, `L` a level.
 */
export type Kind = 'w' | 'c' | 'f' | 'p' | 's' | 'O' | 'P' | 'H' | 'D' | 'N' | 'L';

/** A paragraph with its sentences and its words cut, so that no other machine has to cut them. */
export interface PreparedParagraph {
  clause: string;
  paragraph: number;
  text: string;
  /** The form that is compared, of the same length; absent where it is the text. */
  folded?: string;
  /** BCP 47. */
  language: string;
  sentences: Range[];
  /** Lengths of the tokens, in order; together the length of the text. */
  cuts: number[];
  /** A letter per token. */
  kinds: string;
}

export interface Prepared {
  id: string;
  title: string;
  language: string;
  /** EDTF; empty where neither the day of signing nor that of release is known. */
  date: string;
  complete: boolean;
  /** Ids of the clauses in document order, with their labels and their names in the languages of the interface. */
  clauses: { id: string; label: string; name: Record<string, string> }[];
  paragraphs: PreparedParagraph[];
}

export type State = 'same' | 'reworded' | 'possible';

export interface Link {
  earlier: Place;
  later: Place;
  state: State;
  /** What both print, in order of the earlier text: pairs of ranges, marks and function words left out at the edges. */
  shared: { earlier: Range; later: Range }[];
  /** Counted characters of the longest run that both print, without names, marks and stock phrases. */
  run: number;
  /** How near the two are, for an order among those that are only possible. */
  strength: number;
  /** Where an editor decided, the reason; null for what was found automatically. */
  confirmed: string | null;
  /** The sentence stands at another place in the order of the text. */
  moved: boolean;
}

export interface Comparison {
  earlier: string;
  later: string;
  links: Link[];
  unmatched: { earlier: Place[]; later: Place[] };
}
