/** Messages between a page and the search worker. */
import type { Candidates } from './candidates.ts';
import type { Answer, Options } from './context.ts';
import type { ClauseText, Frame, TableFile } from '../index/table.ts';

/** Why the search cannot answer. */
export type Failure =
  | 'no-index' // nothing there: `astro dev`, or the index was not built
  | 'stale' // an index is there, but of another build than the page
  | 'offline'
  | 'unsupported' // the browser lacks what the search needs
  | 'cancelled' // given up by who asked
  | 'too-many' // an exact answer would take too many files
  | 'broken'; // part of the index did not load or arrived damaged, or something unforeseen

export type Request =
  | { type: 'open'; id: number; base: string; build: string }
  | { type: 'search'; id: number; query: string; options: Options }
  | { type: 'clause'; id: number; clause: number }
  | { type: 'frame'; id: number; statement: number }
  /** The search of this id is not wanted any more. */
  | { type: 'cancel'; id: number }
  /** `units`: a folded passage; see candidates.ts. */
  | { type: 'candidates'; id: number; units: string[]; most: number };

export type Response =
  | { type: 'table'; id: number; table: TableFile }
  | { type: 'answer'; id: number; answer: Answer }
  | { type: 'clause'; id: number; title: string; text: ClauseText }
  | { type: 'frame'; id: number; frame: Frame }
  /** Of a search that reads texts: how many of them. */
  | { type: 'progress'; id: number; done: number; all: number }
  | ({ type: 'candidates'; id: number } & Candidates)
  | { type: 'failure'; id: number; failure: Failure; detail: string };

/**
 * An answer that would take more is refused: texts read for one search or one order of lines, files of the index for one
 * beginning of a word, rows of an export. Where all hits are asked for, `texts` of them are shown at a time.
 */
export const bounds = { texts: 3000, parts: 120, rows: 20_000 } as const;
