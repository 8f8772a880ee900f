/**
 * `node scripts/exports.ts [DIST]`: writes every file for machines into a built site, in one pass over the corpus, so
 * that each record is read and checked once whatever the number of formats.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { statement, summaries } from '../src/corpus.ts';
import { statementFiles } from '../src/exports/files.ts';
import { jsonSchema, schemas } from '../src/exports/json.ts';
import { publication, type Publication } from '../src/publication.ts';

const folders = new Set<string>();

/** Writes the files below `dist`; returns their number and the time that they took in milliseconds. */
export function writeExports(dist: string, p: Publication): { files: number; milliseconds: number } {
  const start = performance.now();
  let files = 0;
  const write = (path: string, body: string | Uint8Array): void => {
    const target = join(dist, path);
    const folder = dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(target, body);
    files++;
  };
  for (const name of Object.keys(schemas) as (keyof typeof schemas)[])
    write(`schema/${name}.json`, jsonSchema(name, p));
  for (const { id } of summaries()) for (const { path, body } of statementFiles(statement(id), p)) write(path, body);
  return { files, milliseconds: performance.now() - start };
}

if (import.meta.main) {
  const { files, milliseconds } = writeExports(resolve(process.argv[2] ?? 'dist'), publication());
  console.log(`${files} files for machines in ${(milliseconds / 1000).toFixed(1)} s`);
}
