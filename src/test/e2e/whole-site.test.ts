/** What must hold for every file of the built site, read from the disk. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import type { Element, Root } from 'hast';
import { HtmlValidate } from 'html-validate/node';
import { visit } from 'unist-util-visit';
import { beforeAll, expect, inject, test } from 'vitest';

interface Page {
  path: string;
  html: string;
  /** Ids and names of anchors. */
  ids: Set<string>;
  /** Addresses that the page links to or loads, with the attribute that says so. */
  links: { attribute: string; value: string }[];
}

const origin = 'https://concord.example/';
const loading = new Set(['src', 'srcSet', 'poster', 'data', 'action', 'formAction']);
/** Elements whose href loads the file at once. */
const loadingLinks = new Set(['stylesheet', 'icon', 'manifest', 'preload', 'modulepreload', 'apple-touch-icon']);
const pages: Page[] = [];

beforeAll(() => {
  const dist = inject('dist');
  for (const path of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (path.endsWith('.html')) pages.push(read(dist, path.replaceAll('\\', '/')));
  }
});

function read(dist: string, path: string): Page {
  const html = readFileSync(join(dist, path), 'utf8');
  const page: Page = { path, html, ids: new Set(), links: [] };
  visit(fromHtml(html) as Root, 'element', (element: Element) => {
    const { id, href, content, httpEquiv } = element.properties;
    if (typeof id === 'string') page.ids.add(id);
    for (const name of loading) {
      const value = element.properties[name];
      if (typeof value === 'string') page.links.push({ attribute: name, value });
    }
    if (typeof href === 'string') {
      const rel = ([] as unknown[]).concat(element.properties['rel'] ?? []).map(String);
      const loads = element.tagName === 'link' && rel.some((word) => loadingLinks.has(word));
      page.links.push({ attribute: loads ? 'src' : 'href', value: href });
    }
    if (String(httpEquiv) === 'refresh') {
      page.links.push({ attribute: 'refresh', value: String(content).replace(/^\d+;\s*url=/iu, '') });
    }
  });
  return page;
}

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
  const dist = inject('dist');
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const wrong = new Set<string>();
  for (const page of pages) {
    const here = new URL(page.path.replace(/index\.html$/u, ''), origin);
    for (const { value } of page.links) {
      const target = new URL(value, here);
      if (target.origin !== here.origin) continue;
      const file = decodeURIComponent(target.pathname).slice(1);
      const found = byPath.get(file.endsWith('/') || file === '' ? `${file}index.html` : file);
      const exists = found !== undefined || (existsSync(join(dist, file)) && statSync(join(dist, file)).isFile());
      if (!exists) wrong.add(`${page.path}: ${value}`);
      else if (found && target.hash !== '' && !resolves(found, decodeURIComponent(target.hash.slice(1)))) {
        wrong.add(`${page.path}: ${value}: no such element`);
      }
    }
  }
  expect([...wrong].slice(0, 40)).toEqual([]);
});

/** A range (`9-11`, `9p2-9p4`) resolves where both of its ends do. */
function resolves({ ids }: Page, fragment: string): boolean {
  return ids.has(fragment) || (fragment.includes('-') && fragment.split('-').every((end) => ids.has(end)));
}

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
