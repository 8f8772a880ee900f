/** CSL-JSON, the format of citation processors: an array with the one record. Pure; made in the browser too. */
import type { CslItem } from './csl.ts';

/** A citation record → a file of one item, indented, with a line feed at its end. */
export const cslJson = (item: CslItem): string => `${JSON.stringify([item], null, 2)}\n`;
