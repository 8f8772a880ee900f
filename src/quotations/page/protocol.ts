/** What the page that checks quotations and its worker say to one another. */
import type { Mention } from '../../mentions/find-mentions.ts';
import type { Checked, Held } from '../check.ts';
import type { QuotationsFile } from '../files.ts';
import type { Passage } from '../passages.ts';
import type { Difference } from './wording-difference.ts';

/** What the page names a place by. */
export type PassageName = Pick<Passage, 'statement' | 'label' | 'heading'>;

/** A verdict with what the page shows beside it. */
export interface ShownVerdict extends Checked {
  /** The quotation against the words of the text, where the verdict says that they differ; else null. */
  wording: Difference[] | null;
}

export interface Result extends Pick<QuotationsFile, 'statements' | 'incomplete'> {
  checked: ShownVerdict[];
  /** In the text as a whole. */
  mentions: Mention[];
  /** Of every passage that a verdict leads to, by `passageKey`. */
  names: ReadonlyMap<string, PassageName>;
}

export type ToWorker =
  /** Loads what every check needs. */
  | { type: 'open'; base: string }
  | { type: 'check'; id: number; base: string; text: string }
  /** The answer to `holding`; null where the search gave none. */
  | { type: 'held'; id: number; held: Held | null };

export type FromWorker =
  | { type: 'checked'; id: number; result: Result }
  | { type: 'failed'; id: number; detail: string }
  /** The words of `Corpus.holding`: the search is a worker of the page. */
  | { type: 'holding'; id: number; words: string };

export const passageKey = (statement: string, clause: string | null): string => `${statement} ${clause ?? ''}`;
