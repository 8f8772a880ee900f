/** A document before the passes and after them. */
import type { Issue } from '../schema.ts';
import type { Sidecar, StatementNotes } from '../curation/sidecar.ts';
import type { Settled } from './sidecar/excuses.ts';
import type { Draft, Source } from './types.ts';

/** A document as it lies on the disk. Names of files are paths below the content folder: `sources/xinhua/a.txt`. */
export interface Input {
  file: string;
  bytes: Uint8Array;
  sidecar: { file: string; text: string };
}

/** What came of it. */
export interface Curated {
  input: Input;
  /** Of the bytes, in hexadecimal digits. */
  sha256: string;
  /** Null where the sidecar has an error that leaves nothing to work on; `sidecar` also where nothing could be read. */
  source: Source | null;
  sidecar: Sidecar | null;
  /** All that was found in it, as it stands there, documents that are no statements included. */
  printed: Draft[];
  /** The statements in it, a text and its translation as one; none where the source has an error. */
  drafts: Curation[];
  /** Those of the file as a whole; each draft keeps its own. */
  issues: Issue[];
}

export interface Curation {
  draft: Draft;
  /** Which statement of the file it is, counted from 1. */
  number: number;
  notes: StatementNotes;
  /** Spans of the source that the curator has dealt with. */
  settled: Settled[];
}
