import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { indexFiles, indexVersion, versionOf } from '../../search/build/build-name.ts';

test('the name of a build changes with the texts and with every file that the index is made of', () => {
  const folder = mkdtempSync(join(tmpdir(), 'concord-build-name-'));
  try {
    const code = join(folder, 'fold.ts');
    writeFileSync(code, 'export const one = 1;');
    const first = versionOf('corpus', [code]).build;
    expect(first).toMatch(/^[0-9a-f]{12}$/u);
    expect(versionOf('corpus', [code]).build).toBe(first);
    expect(versionOf('other', [code]).build).not.toBe(first);
    writeFileSync(code, 'export const one = 2;');
    expect(versionOf('corpus', [code]).build).not.toBe(first);
    expect(versionOf('corpus', []).build).not.toBe(first);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** The project's own files that a file runs, directly or through others; what it imports as types alone is not run. */
function importedBy(file: string, known = new Set<string>()): Set<string> {
  known.add(file);
  const source = readFileSync(file, 'utf8');
  for (const [, clause = '', path = ''] of source.matchAll(/^(?:import|export)\s([^;]*?)from\s'(\.[^']+)'/gmu)) {
    const imported = relative('.', join(dirname(file), path));
    const types = /^type\s/u.test(clause) || /^\{(?:\s*type\s+[\w\s]+,?)+\s*\}\s*$/u.test(clause);
    if (!types && !known.has(imported)) importedBy(imported, known);
  }
  return known;
}

/** Run with the stage, and nothing that they say is written into the index. */
const notWritten = [
  // reads the command line, names the folder of the site and serves it
  'scripts/console/command.ts',
  'scripts/serving/hosting.ts',
  'scripts/serving/safely.ts',
  'scripts/serving/serve.ts',
  // names of issues and of file types, and endings of addresses that a reader may type
  'src/exports/formats.ts',
  'src/file-types.ts',
  'src/rules.ts',
];

test('every file of the project that the stage of the index runs is among them', () => {
  const run = [...importedBy('scripts/stages/search-index.ts')].sort();
  for (const name of ['src/search/query/fold.ts', 'src/languages/names/state-names.ts', 'src/corpus.ts'])
    expect(run).toContain(name);
  const files = indexFiles();
  expect(run.filter((name) => !files.includes(name))).toEqual(notWritten);
  expect(files).toContain('package-lock.json');
  expect(indexVersion().build).toMatch(/^[0-9a-f]{12}$/u);
});
