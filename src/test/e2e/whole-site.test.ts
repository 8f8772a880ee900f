/** What must hold for every file of the built site, read from the disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate/node';
import { beforeAll, expect, inject, test } from 'vitest';
import { type BuiltPage, builtPages, deadLinks } from './built-site.ts';

const origin = 'https://concord.example/';
let pages: BuiltPage[] = [];

beforeAll(() => {
  pages = builtPages(inject('dist'));
});

test('there are pages', () => {
  expect(pages.length).toBeGreaterThan(100);
});

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    // What the HTML standard asks; matters of style and naming are for the formatter and for axe.
    extends: ['html-validate:standard'],
    // Ids are addresses, and those that begin with a digit (#9, #9p2) are published; the standard allows them.
    rules: { 'valid-id': ['error', { relaxed: true }] },
  });
  const wrong: string[] = [];
  for (const { path, html } of pages) {
    const report = await validator.validateString(html, path);
    for (const { messages } of report.results) {
      for (const m of messages) wrong.push(`${path}:${m.line}:${m.column} ${m.ruleId}: ${m.message}`);
    }
  }
  expect(wrong.slice(0, 40)).toEqual([]);
});

test('every link within the site leads to a file, and every fragment to an element', () => {
  expect(deadLinks(inject('dist'), pages, origin)).toEqual([]);
});

test('the sitemap names the canonical pages, but for witnesses and the notebook', () => {
  const sitemap = readFileSync(join(inject('dist'), 'sitemap.xml'), 'utf8');
  const named = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, address]) => address!);
  const canonical = pages
    .filter(({ path, html }) => path.endsWith('index.html') && !/<meta name="robots"/u.test(html))
    .map(({ path }) => new URL(path.slice(0, -'index.html'.length), origin).href)
    .filter((address) => !new RegExp(`^${origin}(?:en/|notebook/|.*/witness/)`, 'u').test(address));
  expect(named.toSorted()).toEqual(canonical.toSorted());
  for (const { path, html } of pages) {
    const own = new URL(path.replace(/index\.html$/u, ''), origin).href;
    if (named.includes(own)) expect(html, path).toContain(`<link rel="canonical" href="${own}"`);
  }
});

test('every page that may be listed is described, in words', () => {
  const described = new Map<string, string[]>();
  for (const { path, html } of pages) {
    if (!path.endsWith('index.html') || /<meta name="robots"/u.test(html) || /(?:offline|embed)\//u.test(path))
      continue;
    const words = /<meta name="description" content="([^"]+)"/u.exec(html)?.[1] ?? '';
    described.set(words, [...(described.get(words) ?? []), path]);
  }
  expect(described.get('') ?? []).toEqual([]);
  expect(described.size).toBeGreaterThan(80);
});

test('no page loads anything from elsewhere', () => {
  const foreign = pages.flatMap(({ path, links }) =>
    links
      .filter(({ attribute, value }) => attribute !== 'href' && !new URL(value, origin).href.startsWith(origin))
      .filter(({ value }) => !value.startsWith('data:'))
      .map(({ value }) => `${path}: ${value}`),
  );
  expect(foreign).toEqual([]);
  const dist = inject('dist');
  const styles = readdirSync(join(dist, '_astro')).filter((name) => name.endsWith('.css'));
  for (const name of styles) {
    expect(readFileSync(join(dist, '_astro', name), 'utf8'), name).not.toMatch(/@import|url\((?!["']?data:)/u);
  }
});

test('the headings of every page make an outline: one of the first rank, and no rank left out', () => {
  const wrong = pages.filter(({ headings }) => {
    const skips = headings.some((rank, i) => rank > (headings[i - 1] ?? 0) + 1);
    return skips || headings.filter((rank) => rank === 1).length !== 1;
  });
  expect(wrong.map(({ path, headings }) => `${path}: ${headings.join(' ')}`)).toEqual([]);
});

test('no heading holds what ARIA in HTML forbids in one', () => {
  const holds = pages.flatMap(({ path, html }) =>
    [...html.matchAll(/<h([1-6])[ >].*?<\/h\1>/gsu)]
      .filter(([heading]) => /\srole="?note\b/u.test(heading))
      .map(([heading]) => `${path}: ${heading.slice(0, 80)}`),
  );
  expect(holds.slice(0, 40)).toEqual([]);
});

test('no page links to a script', () => {
  const bad = pages.flatMap(({ path, links }) =>
    links.filter(({ value }) => /^\s*(?:javascript|vbscript):/iu.test(value)).map(({ value }) => `${path}: ${value}`),
  );
  expect(bad).toEqual([]);
});

test('every page carries the policy, and nothing that the policy forbids', () => {
  const bare = pages.filter(({ html }) => !html.includes('http-equiv="Content-Security-Policy"'));
  expect(bare.map(({ path }) => path)).toEqual([]);
  const inline = pages.filter(({ html }) => /<[^>]+\s(?:on[a-z]+|style)=/iu.test(html));
  expect(inline.map(({ path }) => path)).toEqual([]);
});
