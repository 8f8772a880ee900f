import type { Part } from './paths.ts';

/** Of the build: scripts/stages/offline.ts sets it before the text of the worker. Paths are below the base path. */
export interface Made {
  build: string;
  base: string;
  /** How many bundles, and how large together, compressed. */
  parts: Record<Part, { bundles: number; bytes: number }>;
  /** What every page needs, and the pages that say what is missing. */
  core: string[];
}

declare const made: Made;
export { made };
