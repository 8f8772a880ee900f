/** What a level found in a text is, before one of them is chosen (level/index.ts). */
import type { Passage } from '../passages.ts';

export interface LevelCandidate {
  /** As printed. */
  name: string;
  /** The words it is made of, in order. */
  parts: string[];
  /** What the text does with it, as printed; null where it only names it. */
  act: string | null;
  /** The higher, the more the text decides it; only comparable within one text. */
  score: number;
  passage: Passage;
  /** The evidence: from the act to the end of the name. */
  quote: string;
  /** Inside 《》. */
  cited: boolean;
}
