/**
 * A further language of the interface is a row of the table of languages and its texts, and nothing else: a copy of the
 * project is given French with the words of the English texts, by adding to the files of `src/i18n` and to the pages in
 * Markdown alone, and built.
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../../scripts/serving/serve.ts';
import { useBrowser } from './browser.ts';
import { cleared } from './build.ts';

const { open } = useBrowser();
const root = mkdtempSync(join(tmpdir(), 'concord-third-language-'));
const dist = join(root, 'dist');
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Each table that has texts in both languages gets those in English a second time, as French. */
function withFrench(file: string, text: string): string {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const added: { at: number; words: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const named = (name: string) => node.properties.find((one) => one.name?.getText() === name);
      const [zh, en] = [named('zh'), named('en')];
      if (zh && en) {
        const words = ts.isPropertyAssignment(en) ? en.initializer.getText() : 'en';
        added.push({ at: en.getEnd(), words: `, fr: ${words}` });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  // From the last one on, so that the places of those before it hold.
  return added.toReversed().reduce((made, { at, words }) => made.slice(0, at) + words + made.slice(at), text);
}

beforeAll(async () => {
  for (const part of ['src', 'scripts', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(part, join(root, part), { recursive: true, filter: (path) => path !== join('src', 'test') });
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'dir');
  const texts = join(root, 'src/i18n');
  for (const name of readdirSync(texts, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.ts'))) {
    const file = join(texts, name);
    writeFileSync(file, withFrench(file, readFileSync(file, 'utf8')));
  }
  const table = join(texts, 'languages.ts');
  const row = `fr: { tag: 'fr', name: 'Français', prefix: 'fr/', alsoWritten: [], locale: 'fr-FR', collation: 'fr',`;
  writeFileSync(table, readFileSync(table, 'utf8').replace(/fr: \{\s*tag: [^}]*collation: 'en',/u, row));
  cpSync(join(root, 'content/pages/en'), join(root, 'content/pages/fr'), { recursive: true });
  const env = { ...process.env, ...cleared, ASTRO_TELEMETRY_DISABLED: '1', CONCORD_OUT: dist };
  await promisify(execFile)(process.execPath, ['scripts/build.ts'], { cwd: root, env, maxBuffer: 1e8 });
}, 300_000);

const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
const pagesBelow = (prefix: string): string[] =>
  readdirSync(join(dist, prefix), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));

test('every page is there in the further language, and says so', () => {
  const pages = pagesBelow('fr');
  expect(pages.length).toBeGreaterThan(50);
  expect(pages.sort()).toEqual(pagesBelow('en').sort());
  for (const page of pages) {
    expect(read(`fr/${page}`)).toContain('<html lang="fr"');
    const own = read(`fr/${page}`).replaceAll(/<(?:a data-language|link rel="alternate") [^>]*>/gu, '');
    expect(own).not.toContain('href="/en/');
  }
});

test('each page leads to the same page in the other languages, for readers and for search engines', () => {
  const page = read('by-cn/2022-09-15/9/index.html');
  expect([...page.matchAll(/hreflang="([\w-]+)" href="https?:\/\/[^/]+(\/[^"]*)"/gu)].map(([, ...all]) => all)).toEqual(
    [
      ['zh', '/by-cn/2022-09-15/9/'],
      ['en', '/en/by-cn/2022-09-15/9/'],
      ['fr', '/fr/by-cn/2022-09-15/9/'],
      ['x-default', '/by-cn/2022-09-15/9/'],
    ],
  );
  const switches = [...page.matchAll(/<a data-language lang="([\w-]+)"/gu)].map(([, tag]) => tag);
  expect(switches).toEqual(['en', 'fr']);
});

test('parties, clauses and wording are named in it', () => {
  const pair = read('fr/by-cn/index.html');
  expect(pair).toContain('<h1>Chine–Biélorussie</h1>');
  // The names of formulas are data, and held in two languages.
  expect(pair).toContain('<dt>One China</dt>');
  expect(read('fr/by-cn/2022-09-15/9/index.html')).toContain('<span class="part" lang="fr">');
  const cited = JSON.parse(read('by-cn/2022-09-15/cite.json')) as { namesIn: Record<string, Record<string, string>> };
  expect(Object.keys(cited.namesIn).sort()).toEqual(['en', 'fr']);
  expect(cited.namesIn['fr']?.['9']).toBeTypeOf('string');
});

test('addresses that do not exist, other sites and readers without a network are served in it', () => {
  expect(read('404.html')).toContain('<section data-in="fr" lang="fr">');
  expect(read('mentions/v1/concord.js')).toContain('fr/');
  expect(read('sw.js')).toMatch(/fr:\{bundles:\d+/u);
});

test('the search, the tools and the switch work in it', async () => {
  const server = await serve({ folder: dist, base: '/', port: 0 });
  const query = encodeURIComponent('合作');
  const { page, complaints } = await open(new URL(`fr/search/?q=${query}`, server.address).href);
  await page.locator('main a[data-walk][href^="/fr/by-cn/"]').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.goto(new URL('fr/by-cn/2022-09-15/9/', server.address).href);
  await page.locator('main [data-open="cite"]').first().click();
  await page.locator('dialog[open] .cite-text').waitFor();
  expect(await page.locator('dialog[open] select').first().inputValue()).toBe('chicago');
  await page.keyboard.press('Escape');
  await page.waitForLoadState('networkidle');
  await page.locator('a[data-language][hreflang="en"]').click();
  await page.waitForURL((url) => url.pathname === '/en/by-cn/2022-09-15/9/');
  await page.waitForLoadState('networkidle');
  expect(complaints).toEqual([]);
  await page.context().close();
  await server.close();
});
