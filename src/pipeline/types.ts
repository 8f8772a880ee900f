/**
 * What is in flight between the passes. Plain data: a pass takes one of these and returns another, changes no
 * argument, reads no file, and reports what it finds instead of throwing.
 *
 * Offsets are UTF-16 code units, half-open. "Source" offsets count in `Source.text`, the decoded file without its
 * byte-order mark.
 */
import type {
  Clause,
  Designation,
  EditorialFact,
  Evidence,
  Issue,
  Level,
  Party,
  Role,
  RoleSpan,
  Signatory,
  Span,
} from '../schema.ts';
import type { Format } from '../file-types.ts';

/** Text as printed, and for each of its characters the place in the source that it came from. */
export interface Text {
  /** As printed, markup reduced: entities decoded, escapes resolved, emphasis marks gone. */
  text: string;
  /** Source ranges in order, one per run of characters that map one to one; their lengths add up to text.length,
   *  except for a run with `text` set, which replaces its source range (an entity such as &amp;). A run of no length with
   *  `unseen` keeps characters that draw nothing and are left out of `text`. */
  runs: { start: number; end: number; text: string | null; unseen?: string }[];
}

export interface Block extends Text {
  form: 'paragraph' | 'heading' | 'item' | 'table' | 'meta';
  /** Of form meta, where the reader knows it: why it is no part of the text. */
  reason?: 'running head' | 'page number' | 'note' | undefined;
  /** Depth of a heading (1–6) or of a list item (1 …); 0 elsewhere. */
  depth: number;
  /** Columns of white space in front of it on its line, in plain text. */
  indent?: number | undefined;
  /** The number that the page itself counts (an item of <ol>), as it prints it; it is no character of the source. */
  ordinal?: string | undefined;
  /** The whole span of the source that the block takes up, its markup included. */
  span: Span;
}

/** What a reader did not take for text, as it declares itself: nothing else of a source may be left over. */
export interface Markup {
  /** Tags, marks of emphasis, targets of links, scripts …, in order, without overlaps; may hold white space. */
  spans: Span[];
  /** Character references and other places whose text is not what stands in the source, in order. */
  replaced: { start: number; end: number; text: string }[];
}

export interface Source {
  file: string;
  format: Format;
  /** As WHATWG names it: utf-8, utf-16le, gb18030, big5. */
  encoding: string;
  text: string;
  /** Empty for plain text that is no JSON, PDF and DOCX, in whose decoded text there is no markup. */
  markup: Markup;
  blocks: Block[];
  /** Front matter and meta elements: title, date, publisher as the page itself gives them. */
  meta: Record<string, string>;
  issues: Issue[];
}

export type Kind = 'statement' | 'report' | 'treaty' | 'other';

/** A line that is not part of a clause: title, signature, dateline, furniture. */
export interface Line extends Text {
  role: Exclude<Role, 'label' | 'heading' | 'paragraph' | 'markup'>;
  /** For furniture: why it was set apart. */
  reason: string | null;
}

/** One statement found in a source, or the whole of a file that holds none. */
export interface Draft {
  file: string;
  kind: Kind;
  /** Why it was taken for that kind, with the words that say so. */
  reason: string;
  /** The part of the source that it takes up; the parts of a file's drafts divide the file. */
  part: Span;
  /** Blocks in document order (empty once split has run them into clauses and lines). */
  blocks: Block[];
  /** As printed; title lines joined as they stand. Null where the file prints none. */
  title: string | null;
  /** Set where the title is the curator's. */
  titled?: 'sidecar';
  lines: Line[];
  clauses: Clause[];
  /** Covers every visible character of `part` exactly once, once split has run. */
  spans: RoleSpan[];
  complete: boolean;
  missing: { after: string | null; quote: string | null; note: string }[];
  language: string | null;
  facts: Facts | null;
  /** What the curator gave in place of facts of the text. */
  editorial?: EditorialFact[] | undefined;
  issues: Issue[];
}

export interface Fact<T> {
  value: T;
  evidence: Evidence;
}

/** Found by extract. Null or empty where the text says nothing. */
export interface Facts {
  kind: 'statement' | 'communique' | 'declaration' | 'press-communique' | 'other';
  parties: Party[];
  /** The name under which more than three states met, as `content/organisations.yaml` codes it; for the address. */
  meeting?: string | null;
  signed: Fact<string> | null;
  published: Fact<string> | null;
  place: Fact<string> | null;
  level: Level | null;
  /** As a text in neither Chinese nor English names it, untranslated. */
  levelPrinted?: Level | null;
  signatories: Signatory[];
  /** What the text calls its parties, resolved; null where nothing is. */
  designations?: Designation[] | null;
}
