/** The addresses of statements that were published and are taken back: each keeps a page that says so. */
import { summaries } from '../corpus.ts';
import { redirects } from '../redirects.ts';
import type { Redirects } from '../curation/corpus-notes.ts';
import { pairOf } from './history.ts';

interface WithdrawnPage {
  /** Below the root: `by-kz`, `by-kz/2031-05-01`, `by-kz/2031-05-01/2`. */
  path: string;
  /** Withdrawn there, one; of a relationship all, where none of its statements is left. */
  entries: Redirects['withdrawn'];
}

export function withdrawnPages({ withdrawn }: Redirects = redirects()): WithdrawnPage[] {
  const held = new Set(summaries().map(({ id }) => pairOf(id)));
  const pairs = Map.groupBy(withdrawn, ({ address }) => pairOf(address));
  return [
    ...[...pairs].filter(([pair]) => !held.has(pair)).map(([path, entries]) => ({ path, entries })),
    ...withdrawn.flatMap((entry) =>
      ['', ...entry.clauses.map((clause) => `/${clause}`)].map((rest) => ({
        path: `${entry.address}${rest}`,
        entries: [entry],
      })),
    ),
  ];
}
