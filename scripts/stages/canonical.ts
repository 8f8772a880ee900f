/** The addresses below the root that the site offers to search engines: its canonical pages, in Chinese. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Summary } from '../../src/corpus.ts';
import { previousOf } from '../../src/view/changes.ts';
import { byParty, byYear } from '../../src/view/lists.ts';

/** Pages about the site, then lists, relationships, statements with their changes and clauses. The notebook is the reader's own. */
export function* canonicalPages(all: readonly Summary[]): Generator<string> {
  yield* [
    '',
    'search/',
    'search/syntax/',
    'check/',
    'compare/',
    'linking/',
    'api/',
    'corrections/',
    'parties/',
    'statements/',
  ];
  const prose = readdirSync(join(import.meta.dirname, '../../content/pages')).filter((name) => name.endsWith('.md'));
  for (const name of prose.sort()) yield `${name.slice(0, -'.md'.length)}/`;
  for (const code of byParty().keys()) yield `parties/${code}/`;
  for (const year of byYear().keys()) yield `statements/${year}/`;
  for (const pair of new Set(all.map(({ id }) => id.split('/')[0]!))) yield `${pair}/`;
  for (const { id, clauses } of all) {
    yield `${id}/`;
    if (previousOf(id) !== null) yield `${id}/changes/`;
    for (const clause of clauses) yield `${id}/${clause.id}/`;
  }
}
