/** What the page of a comparison and its worker say to one another. */
import type { Language } from '../../i18n/languages.ts';
import type { NamedLinks } from '../rulings.ts';
import type { Prepared } from '../types.ts';

/** A statement as the site serves it for comparison. */
export type Portable = Prepared & { decided: NamedLinks };

export interface Asked {
  one: string;
  other: string;
  language: Language;
  /** Base path and address of the site. */
  base: string;
  site: string;
}

export type Answer =
  | { kind: 'failed'; reason: 'not-found' | 'offline'; id: string }
  | { kind: 'refused'; reason: 'same statement' | 'languages' }
  | {
      kind: 'compared';
      html: string;
      earlier: string;
      later: string;
      /** Of all words of either text. */
      pins: [earlier: string, later: string];
    };
