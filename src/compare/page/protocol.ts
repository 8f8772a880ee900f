/** What the page of a comparison and its worker say to one another. */
import type { Language } from '../../i18n/languages.ts';
import type { NamedLinks } from '../rulings.ts';
import type { Prepared } from '../types.ts';

/** A statement as the site serves it for comparison. */
export type Portable = Prepared & { decided: NamedLinks };

export interface Asked {
  one: string;
  other: string;
  /** What the address says of either text, if it does: `pinOf` of the time when it was made. */
  pins: [one: string | null, other: string | null];
  language: Language;
  /** Base path and address of the site. */
  base: string;
  site: string;
}

export type Answer =
  /** `offline`: a text could not be fetched; `broken`: one that was fetched is not as it must be. */
  | { kind: 'failed'; reason: 'not-found' | 'offline' | 'broken'; id: string }
  | { kind: 'refused'; reason: 'same statement' | 'languages' }
  | {
      kind: 'compared';
      html: string;
      earlier: string;
      later: string;
      /** `pinOf` either text, in the order in which they were asked for. */
      pins: [one: string, other: string];
      /** Texts that are not those of the address; which sentences, as far as that can be told. */
      corrected: { id: string; sentences: string[] }[];
      /** The rows as a table, and as TEI. */
      cells: string[][];
      tei: string;
    };
