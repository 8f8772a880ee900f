/**
 * How the code is laid out: imports make no circle and none runs upwards, folders and files stay small.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Rooms from the bottom to the top: each may import from its own row and from those above it in this list. */
const layers = [
  ['visible', 'code-points', 'file-types', 'schema', 'rules', 'curation', 'clauses', 'edtf', 'languages'],
  ['pipeline'],
  ['corpus', 'publication', 'policy', 'address', 'fragment', 'clause-name', 'redirects', 'i18n', 'browser'],
  ['compare', 'across', 'comparisons', 'listing', 'mentions', 'quotations', 'exports', 'search'],
  ['view', 'citing', 'reading', 'offline', 'browser-entry'],
  ['components', 'layouts', 'pages'],
  ['scripts'],
];

const mostFiles = 20;

const mostLines = 250;
const mostLinesOfComponent = 90;
const mostLinesOfFunction = 60;
/** Tables of data, a row or two for each thing. */
const tables = [
  'src/i18n/search/search.ts',
  'src/languages/places/place-table.ts',
  'src/languages/tables/en.ts',
  'src/languages/tables/zh.ts',
  'src/languages/names/state-names.ts',
  'src/rules.ts',
  'src/schema.ts',
];
const long: readonly string[] = [];

const files = ['src', 'scripts']
  .flatMap((root) => readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => join(root, name)))
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(?:ts|astro|mjs)$/u.test(name) && !name.endsWith('.d.ts') && !name.startsWith('src/test/'));
const tests = readdirSync('src/test', { recursive: true, encoding: 'utf8' })
  .map((name) => join('src/test', name).replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.includes('/fixtures/'));
const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

/** Files of the project that a file imports, types included; a dynamic import is loaded later and makes no circle. */
function imports(file: string, dynamic: boolean): string[] {
  const pattern = dynamic
    ? /(?:\bfrom\s+|\bimport\s*\(?\s*)['"](\.[^'"]+)['"]/gu
    : /(?:\bfrom\s+|^import\s+)['"](\.[^'"]+)['"]/gmu;
  const found = [...(texts.get(file) ?? '').matchAll(pattern)].map(([, path = '']) =>
    join(dirname(file), path.replace(/\?.*$/u, '')).replaceAll('\\', '/'),
  );
  return [...new Set(found)].filter((path) => texts.has(path));
}

test('no import makes a circle', () => {
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'open') circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (state.has(file)) return;
    state.set(file, 'open');
    for (const next of imports(file, false)) visit(next, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

test('no import runs upwards', () => {
  const room = (file: string): string =>
    file.startsWith('scripts/') ? 'scripts' : file.split('/')[1]!.replace(/\.\w+$/u, '');
  const layer = (name: string): number => layers.findIndex((row) => row.includes(name));
  expect([...new Set(files.map(room))].filter((name) => layer(name) < 0)).toEqual([]);
  const pairs = files.flatMap((file) =>
    imports(file, true)
      .filter((path) => layer(room(path)) > layer(room(file)))
      .map((path) => `${file} → ${path}`),
  );
  expect([...new Set(pairs)]).toEqual([]);
});

test('no folder holds more than 20 files', () => {
  const counts = Map.groupBy(files, (file) => dirname(file));
  const found = [...counts].filter(([, inside]) => inside.length > mostFiles).map(([folder]) => folder);
  expect(found).toEqual([]);
});

test('no file of code is longer than 250 lines', () => {
  const found = files.filter((file) => (texts.get(file) ?? '').split('\n').length - 1 > mostLines);
  expect(found.sort()).toEqual([...tables, ...long].sort());
});

test('no component or page is longer than 90 lines', () => {
  const found = files.filter(
    (file) => file.endsWith('.astro') && (texts.get(file) ?? '').split('\n').length - 1 > mostLinesOfComponent,
  );
  expect(found).toEqual([]);
});

/** Functions of more lines than `mostLinesOfFunction`, with what is said before each and before those around it. */
function longFunctions(file: string): { name: string; comments: string }[] {
  const text = texts.get(file) ?? '';
  const code = file.endsWith('.astro') ? (/^---\n(.*?)\n---$/msu.exec(text)?.[1] ?? '') : text;
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const lineOf = (at: number): number => source.getLineAndCharacterOfPosition(at).line;
  const found: { name: string; comments: string }[] = [];
  const visit = (node: ts.Node, above: string): void => {
    const comments =
      above + (ts.getLeadingCommentRanges(code, node.pos) ?? []).map(({ pos, end }) => code.slice(pos, end)).join('');
    const lines = lineOf(node.getEnd()) - lineOf(node.getStart()) + 1;
    if (ts.isFunctionLike(node) && lines > mostLinesOfFunction)
      found.push({ name: `${file}:${lineOf(node.getStart()) + 1}`, comments });
    ts.forEachChild(node, (child) => visit(child, ts.isSourceFile(node) ? '' : comments));
  };
  visit(source, '');
  return found;
}

test('a function of more than 60 lines says why it is in one piece', () => {
  const long = files.flatMap(longFunctions);
  expect(long.length).toBeGreaterThan(0);
  expect(long.filter(({ comments }) => !/\bIn one\s[\s*]*piece:/u.test(comments)).map(({ name }) => name)).toEqual([]);
});

/** Names that a file takes from others, by the file that has them; `*` for all, as of a module loaded later. */
function taken(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (from: string, to: string, name: string): void => {
    const path = join(dirname(from), to.replace(/\?.*$/u, '')).replaceAll('\\', '/');
    found.set(path, (found.get(path) ?? new Set()).add(name));
  };
  for (const file of [...files, ...tests, 'astro.config.mjs']) {
    const text = readFileSync(file, 'utf8');
    for (const [, clause = '', path = ''] of text.matchAll(
      /\b(?:import|export)\s+(?:type\s+)?([^'";]*?)\s+from\s+['"](\.[^'"]+)['"]/gu,
    )) {
      for (const name of /\{([^}]*)\}/u.exec(clause)?.[1]?.split(',') ?? [])
        add(
          file,
          path,
          name
            .trim()
            .replace(/^type\s+/u, '')
            .split(/\s+as\s+/u)[0] ?? '',
        );
      if (clause.includes('*')) add(file, path, '*');
    }
    for (const [, path = ''] of text.matchAll(/\bimport\(\s*['"](\.[^'"]+)['"]/gu)) add(file, path, '*');
  }
  return found;
}

// Pages export what Astro asks for.
test('what a file exports, another one takes', () => {
  const names = taken();
  const unused = files
    .filter((file) => file.endsWith('.ts') && !file.startsWith('src/pages/') && !names.get(file)?.has('*'))
    .flatMap((file) =>
      [
        ...(texts.get(file) ?? '').matchAll(
          /^export\s+(?:async\s+)?(?:const|let|function\*?|class|interface|type|enum)\s+([\w$]+)/gmu,
        ),
      ]
        .filter(([, name = '']) => !names.get(file)?.has(name))
        .map(([, name]) => `${file} ${name}`),
    );
  expect(unused).toEqual([]);
});

// With a seed of its own for each run, a test could fail for one reader and pass for the next.
test('no test takes fast-check but with the seed that all share', () => {
  const own = tests.filter((file) => /from 'fast[-]check'/u.test(readFileSync(file, 'utf8')));
  expect(own).toEqual(['src/test/property.ts']);
});
