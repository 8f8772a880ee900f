/** Messages between a page and the search worker. */
import type { Candidates } from './candidates.ts';
import type { Answer, Options } from './engine.ts';
import type { ClauseText, Frame, TableFile } from './table.ts';

/** Why the search cannot answer. */
export type Failure =
  | 'no-index' // nothing there: `astro dev`, or the index was not built
  | 'stale' // an index is there, but of another build than the page
  | 'offline'
  | 'broken'; // part of the index did not load, or something unforeseen

export type Request =
  | { type: 'open'; id: number; base: string; build: string }
  | { type: 'search'; id: number; query: string; options: Options }
  | { type: 'clause'; id: number; clause: number }
  | { type: 'frame'; id: number; statement: number }
  /** `units`: a folded passage; see candidates.ts. */
  | { type: 'candidates'; id: number; units: string[]; most: number };

export type Response =
  | { type: 'table'; id: number; table: TableFile }
  | { type: 'answer'; id: number; answer: Answer }
  | { type: 'clause'; id: number; title: string; text: ClauseText }
  | { type: 'frame'; id: number; frame: Frame }
  | ({ type: 'candidates'; id: number } & Candidates)
  | { type: 'failure'; id: number; failure: Failure; detail: string };
