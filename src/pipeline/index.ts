/**
 * The whole pipeline, every pass in its order. A pass is a pure function from one plain type to the next, a folder or file
 * of its own; what goes between the passes of a document is in document.ts, the run over a corpus in corpus.ts. Build,
 * check, `split`, `add`, measurements, fuzzing and tests call the two functions at the end, and nothing else.
 */
import { check } from './check/document.ts';
import { validate } from './check/index.ts';
import { actsOf, headsOf } from './collate/group.ts';
import { assemble } from './collate/statement.ts';
import type { Library } from './content-folder.ts';
import { type CorpusPasses, type Result, runWith } from './corpus.ts';
import { detect } from './detect/index.ts';
import { type Context, type Curated, type Input, type Passes, processWith } from './document.ts';
import { extract } from './extract/index.ts';
import { link } from './link.ts';
import { read } from './read/index.ts';
import { correct } from './sidecar/correct.ts';
import { emend } from './sidecar/emend.ts';
import { split } from './split/index.ts';

/** A document, from bytes to drafts. */
export const documentPasses: Passes = {
  /** bytes → Source: encoding known, markup declared, blocks with their spans */
  read,
  /** Source → Draft[]: which statements the file holds, and what else it is */
  detect,
  /** Draft → Draft: a tree of clauses, and a role for every visible character */
  split,
  /** Draft → Draft: misprints corrected, gaps explained, as the sidecar says */
  emend,
  /** Draft → Draft: parties, dates, place, level, signatories, with the words that prove them */
  extract,
  /** Draft → Draft: facts that the sidecar gives in place of those */
  correct,
  /** Source, Draft[] → Issue[]: nothing lost, nothing doubled, nothing moved, no word changed */
  check,
};

/** A corpus, from documents to records. */
export const corpusPasses: CorpusPasses = {
  process: processDocument,
  /** document → the little of each statement by which acts are told apart */
  heads: headsOf,
  /** Head[] → Act[]: which drafts are witnesses of one act, and its address */
  group: actsOf,
  /** witnesses → Statement: base text, variants */
  collate: assemble,
  /** Statement → Statement: references resolved */
  link,
  /** Statement → Issue[]: the schema holds, addresses are unique, text and evidence are founded */
  validate,
};

/** One document with its sidecar through every pass; see `processWith`. */
export function processDocument(input: Input, context: Context): Promise<Curated> {
  return processWith(documentPasses, input, context);
}

/** All that a content folder gives; see `runWith`. */
export function run(library: Library): AsyncGenerator<Result> {
  return runWith(corpusPasses, library);
}
