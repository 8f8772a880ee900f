/** A source that means harm: reported to the curator, and on the pages text like any other. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Server, serve } from '../../../scripts/serving/serve.ts';
import { useBrowser } from './browser.ts';
import { buildSite } from './build.ts';
import { builtPages } from './built-site.ts';

const browser = useBrowser();
const folder = mkdtempSync(join(tmpdir(), 'concord-hostile-'));
const content = join(folder, 'content');
const dist = join(folder, 'dist');
const script = '<script>document.title="taken"</script><img src=x onerror="document.title=\'taken\'">';
const clauses = [
  `双方重申友好。${script}`,
  '双方欢迎[合作](javascript:document.title=1)，见 javascript:document.title=1 。',
  '双方决定\u202E作合化深\u202C，并保护白俄\u200B罗斯的利益。',
  'The Pеople of both countries {{7*7}} ${7*7} <%= 7*7 %> "quoted" \'quoted\' &lt;b&gt; </main></body>',
];
const rules = ['markup-in-text', 'direction-control', 'invisible-character', 'mixed-letters'];
let server: Server;

const command = (name: string): string => {
  const env = { ...process.env, CONCORD_CONTENT: content };
  const run = spawnSync(process.execPath, [`scripts/${name}.ts`], { env, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stdout + run.stderr);
  return run.stdout + run.stderr;
};

beforeAll(async () => {
  const sources = join(content, 'sources/nobody');
  mkdirSync(sources, { recursive: true });
  mkdirSync(join(content, 'statements'));
  for (const name of ['organisations.yaml', 'partnerships.yaml', 'aliases.yaml', 'pages']) {
    cpSync(join('content', name), join(content, name), { recursive: true });
  }
  const numbered = clauses.map((text, i) => `${'一二三四'[i]}、${text}`);
  const title = `中华人民共和国和白俄罗斯共和国联合声明`;
  const text = [title, '双方于2001年2月3日在明斯克会晤，声明如下：', ...numbered, '2001年2月3日于明斯克'].join('\n\n');
  writeFileSync(join(sources, 'harm.txt'), `${text}\n`);
  const notes = `notes: ${JSON.stringify(script)}\ntitle: ${JSON.stringify(`</title>${script}`)}\n`;
  writeFileSync(join(sources, 'harm.yaml'), notes);
  command('content');
  await buildSite({ CONCORD_CONTENT: content, CONCORD_OUT: dist });
  server = await serve({ folder: dist, base: '/', port: 0 });
});
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the curator is told of each kind, with its place', () => {
  const report = command('check');
  for (const rule of rules) expect(report).toContain(rule);
});

test('the record keeps every character as printed', () => {
  const record = JSON.parse(readFileSync(join(content, 'statements/by-cn/2001-02-03.json'), 'utf8')) as {
    clauses: { type: string; paragraphs: { text: string }[] }[];
  };
  const texts = record.clauses.filter(({ type }) => type === 'clause').map((clause) => clause.paragraphs[0]?.text);
  expect(texts).toEqual(clauses);
});

test('no page gained an element from it', () => {
  const gained: string[] = [];
  for (const { path, html } of builtPages(dist)) {
    visit(fromHtml(html), 'element', (element) => {
      const { src, href } = element.properties;
      const runs =
        element.tagName === 'script' &&
        element.children.some((c) => c.type === 'text' && c.value.startsWith('document.title'));
      if (runs || src === 'x' || String(href).startsWith('javascript:')) gained.push(`${path}: ${element.tagName}`);
    });
  }
  expect(gained).toEqual([]);
});

test.for([
  '',
  'by-cn/',
  'by-cn/2001-02-03/',
  'by-cn/2001-02-03/1/',
  'by-cn/2001-02-03/3/',
  'embed/v1/by-cn/2001-02-03/',
])('shown as text, quietly: /%s', async (path) => {
  const { page, complaints } = await browser.open(new URL(path, server.address).href);
  await page.waitForLoadState('networkidle');
  expect(await page.title()).not.toMatch(/^(?:taken|1)$/u);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the reader sees the words, and controls without effect on the rest of the line', async () => {
  const { page } = await browser.open(new URL('by-cn/2001-02-03/', server.address).href);
  expect(await page.locator('[id="1p1"]').textContent()).toContain(script);
  expect(await page.locator('[id="3p1"] bdi').count()).toBeGreaterThan(0);
  expect(await page.locator('[id="4p1"]').textContent()).toContain('{{7*7}}');
});

test('the search shows it as text too', async () => {
  const { page, complaints } = await browser.open(new URL('search/?q=友好', server.address).href);
  await page.locator('[data-hit]').first().waitFor();
  expect(await page.title()).not.toBe('taken');
  expect(await page.locator('[data-hit] img, [data-hit] script').count()).toBe(0);
  expect(complaints).toEqual([]);
});
