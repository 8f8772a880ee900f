/** What a query is once it has been read: a tree of terms, field words and operators, and what was wrong with it. */
import type { Field } from '../fields.ts';

export type Node =
  | { type: 'term'; text: string; quoted: boolean; prefix: boolean }
  | { type: 'field'; field: Field; values: string[] }
  | { type: 'not'; of: Node }
  | { type: 'and' | 'or'; of: Node[] }
  | { type: 'near'; distance: number; left: Term; right: Term };
export type Term = Extract<Node, { type: 'term' }>;

/** What was wrong, as a code for the sentence in the interface, with the words concerned. */
export interface Note {
  code:
    | 'lone-quote'
    | 'lone-bracket'
    | 'lone-minus'
    | 'other-minus'
    | 'lone-or'
    | 'operator-word'
    | 'near-operand'
    | 'near-number'
    | 'unknown-field'
    | 'empty-field'
    | 'bad-year'
    | 'years-turned'
    | 'no-letters'
    | 'useless-star'
    | 'inner-star';
  words: string;
}

export interface Query {
  /** Null where nothing is asked for. */
  root: Node | null;
  notes: Note[];
}
