import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

test('the code of the search and the names of states are among these files', () => {
  const files = indexFiles();
  const { build } = indexVersion();
  for (const name of ['src/search/query/fold.ts', 'src/search/index/tokens.ts', 'src/languages/names/state-names.ts'])
    expect(files).toContain(name);
  for (const name of ['src/search/build/divide.ts', 'scripts/stages/search-index.ts', 'package-lock.json'])
    expect(files).toContain(name);
  expect(build).toMatch(/^[0-9a-f]{12}$/u);
});
