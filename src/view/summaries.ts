/** Summaries by id, built once per process. */
import { type Summary, summaries } from '../corpus.ts';

let byId: Map<string, Summary> | null = null;

export const summaryOf = (id: string): Summary | null =>
  (byId ??= new Map(summaries().map((s) => [s.id, s]))).get(id) ?? null;
