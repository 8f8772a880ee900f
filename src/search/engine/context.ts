/** What the engine is given, and what it gives back. */
import type { Node, Note, Term } from '../query/query-tree.ts';
import type { Absence } from './absence.ts';
import type { Marking, Pattern } from './match.ts';
import type { Postings } from '../index/postings.ts';
import type { Table } from '../index/table.ts';

/** The index and the texts; injected, so that the engine runs without a browser. Each throws an IndexError. */
export interface Index {
  /** A search begins. */
  began(): void;
  /** The texts of all clauses are loaded. */
  atHand(): boolean;
  /** About how many bytes looking up a token would load. */
  cost(token: string): number;
  /** Records that hold a token; `placed`: with the places, for tokens that have any. */
  postings(token: string, placed: boolean): Promise<Postings>;
  /** Records with a word that begins so; null where there is no such word. */
  begins(beginning: string): Promise<Postings | null>;
  /** A file below the index's own folder. */
  load<T>(path: string, signal?: AbortSignal): Promise<T>;
}

export interface Options {
  /** Search short forms and other names as well. */
  aliases: boolean;
  /** Take letters as typed: no other width, case or script variant. */
  literal: boolean;
}

/** How a search that takes long is followed and given up. */
export interface Control {
  signal?: AbortSignal;
  /** Texts read so far, of all that have to be read. */
  progress?: (done: number, all: number) => void;
}

/** What was searched for a term, for the sentence above the results and for the marks. */
export interface Searched {
  text: string;
  /** Rows of units that count as the term. */
  patterns: Pattern[];
  /** Names that were added. */
  added: string[];
  /** Differs from the typed letters by folding. */
  folded: string | null;
}

export interface Answer {
  /** Numbers of the clauses, ascending. */
  hits: Uint32Array;
  /** Statements with the words in their title, signature or dateline, ascending. */
  frames: Uint32Array;
  /** Clauses that match in the printed reading alone. */
  printedOnly: Uint32Array;
  /** Statements in which the words do not stand; null where no words are looked for. */
  absence: Absence | null;
  searched: Searched[];
  marking: Marking;
  notes: (Note | { code: 'bad-party' | 'bad-value'; words: string })[];
}

export interface Context {
  table: Table;
  index: Index;
  options: Options;
  control: Control;
  notes: Answer['notes'];
  searched: Map<Term, Searched>;
  /** What terms and NEARs were found in. */
  sets: Map<Node, Uint8Array>;
}
