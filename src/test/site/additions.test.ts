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

test('a style of labels: its name among the families, its reader', () => {
  expect(naming(/'iroha'/u).sort()).toEqual(['src/pipeline/label/index.ts', 'src/pipeline/label/label.ts']);
});

test('a wording of dates: the table of its language', () => {
  expect(naming(/'janvier'/u)).toEqual(['src/languages/tables/fr.ts']);
});

test('a citation style that the library has: its row', () => {
  expect(naming(/'mla'/u)).toEqual(['src/exports/citation/styles.ts']);
});

test('a rule of furniture: its pattern, and its reason in the languages of the interface', () => {
  expect(naming(/'place on the site'/u).sort()).toEqual([
    'src/i18n/values/furniture.ts',
    'src/pipeline/detect/furniture.ts',
  ]);
});

test('a type of page: itself, its entry among the canonical ones, what leads to it', () => {
  expect(naming(/pages\/linking\.ts'|\blinking\/['"]/u).sort()).toEqual([
    'scripts/stages/canonical.ts',
    'src/pages/[...lang]/api/index.astro',
    'src/pages/[...lang]/linking/index.astro',
  ]);
});

test('one more thing on the page of a relationship: its component, and its place on the page', () => {
  expect(naming(/<Chains\b/u)).toEqual(['src/components/history/PairHistory.astro']);
});

test('a limit of size: where it is kept', () => {
  expect(naming(/\bmostUnpacked\b/u)).toEqual(['src/pipeline/read/office/archive.ts']);
});

test('a language of the interface: no code, which third-language.test.ts shows', () => {
  expect(naming(/name: 'English'/u)).toEqual(['src/i18n/languages.ts']);
});
