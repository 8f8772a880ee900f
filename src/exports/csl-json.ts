/** CSL-JSON, the format of citation processors: an array with the one record. Pure; made in the browser too. */
import type { CslItem } from './csl.ts';

export const cslJson = (item: CslItem): string => `${JSON.stringify([item], null, 2)}\n`;
