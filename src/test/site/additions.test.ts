/**
 * What one more thing of a kind takes. A thing that is there already, with a name that nothing else has, stands for the
 * one to be added: the files of the code that name it are those that a new one touches. Tables come first in each list.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const files = ['src', 'scripts']
  .flatMap((root) => readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => join(root, name)))
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(?:ts|astro|mjs|css)$/u.test(name) && !name.startsWith('src/test/'));
const code = new Map(files.map((file) => [file, withoutComments(readFileSync(file, 'utf8'))]));

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gmu, '');
}

const naming = (name: RegExp): string[] => [...code].filter(([, text]) => name.test(text)).map(([file]) => file);

test('a reading setting: its row, its texts, its style', () => {
  expect(naming(/data-leading|^\s*leading: \{/mu).sort()).toEqual([
    'src/i18n/reading/tools.ts',
    'src/reading/settings/table.ts',
    'src/styles/statement/reading.css',
  ]);
});

test('an export format: its row, what it is for, its writer', () => {
  expect(naming(/\btei\.xml\b/u).sort()).toEqual([
    'src/exports/files.ts',
    'src/exports/formats.ts',
    'src/i18n/pages/api.ts',
  ]);
});

test('a source file type: its row, its entry among the readers, its reader', () => {
  expect(naming(/\bepub\b/u).sort()).toEqual([
    'src/file-types.ts',
    'src/pipeline/read/index.ts',
    'src/pipeline/read/office/epub.ts',
  ]);
});

test('a language of documents: its table, and its entry among the tables', () => {
  expect(naming(/\/de\.ts/u)).toEqual(['src/languages/index.ts']);
});
