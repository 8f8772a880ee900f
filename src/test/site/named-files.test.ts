/** A file or folder of the code that a comment, the README or a guide names exists. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const inside = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name).replaceAll('\\', '/'));
const code = ['src', 'scripts'].flatMap(inside).filter((name) => /\.(?:ts|astro|mjs|css)$/u.test(name));
const known = [...code, ...readdirSync('.')];

const comments = (text: string): string => (text.match(/\/\*[\s\S]*?\*\/|(?:^|\s)\/\/ .*$/gmu) ?? []).join('\n');
const fileNames = (text: string): string[] =>
  [...text.matchAll(/(?<![\w/.*:@-])(?:[\w.-]+\/)*[\w-]+\.(?:ts|astro|mjs|css)(?!\w)/gu)].map(([name]) => name);

/** Names of files in the comments of a text that no file of the code has, whole or from the right. */
const missing = (text: string): string[] =>
  fileNames(comments(text)).filter((name) => !known.some((file) => file === name || file.endsWith(`/${name}`)));

test('a name in a comment is found, one in code is not asked for', () => {
  expect(missing("/** As no-such-file.ts has it. */\nimport './elsewhere.ts'; // nor folder/other-file.mjs")).toEqual([
    'no-such-file.ts',
    'folder/other-file.mjs',
  ]);
  expect(missing('/** As src/schema.ts and site/layout.test.ts have it. */')).toEqual([]);
});

test('files that comments name', () => {
  const found = code
    .map((file) => [file, missing(readFileSync(file, 'utf8'))] as const)
    .filter(([file, names]) => names.length > 0 && file !== 'src/test/site/named-files.test.ts');
  expect(found).toEqual([]);
});

describe('files and folders that texts name', () => {
  const texts = ['README.md', ...inside('content/pages').filter((name) => name.endsWith('.md'))];
  test.each(texts)('%s', (file) => {
    const named = [...readFileSync(file, 'utf8').matchAll(/`((?:src|scripts)\/[\w./-]*)`/gu)].map(
      ([, path = '']) => path,
    );
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});
