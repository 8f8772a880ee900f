/** Records for reference managers, by the end of the file's name. Pure; runs in the browser too. */
import type { ReferenceEnding } from '../formats.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import type { CslItem } from './csl.ts';
import { ris } from './ris.ts';

export const references: Record<ReferenceEnding, (item: CslItem) => string> = {
  bib: bibtex,
  ris,
  'csl.json': cslJson,
};
