/** What must hold for every file of the built site, read from the disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate/node';
import { beforeAll, expect, inject, test } from 'vitest';
import { flatten } from '../../clauses.ts';
import { statement, statementIds } from '../../corpus.ts';
import { home } from '../../i18n/pages/home.ts';
import { pairOf } from '../../view/history.ts';
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

const htmlOf = (path: string): string => pages.find((page) => page.path === path)?.html ?? '';
/** What is before the first clause of a statement's page, from the beginning of the text on. */
function beforeClauses(path: string): string {
  const html = htmlOf(path);
  const [from, to] = [html.indexOf('<main'), html.indexOf('data-clause=')];
  expect(Math.min(from, to), path).toBeGreaterThan(0);
  return html.slice(from, to);
}

test('what can be done with a whole statement is offered before its text', () => {
  for (const id of statementIds()) {
    for (const root of ['', 'en/']) {
      const before = beforeClauses(`${root}${id}/index.html`);
      for (const part of ['data-open="cite"', 'data-open="print"', `href="/${id}.txt"`, 'href="#formats"'])
        expect(before, `${root}${id}`).toContain(part);
    }
  }
});

test('similar clauses are offered for the clauses that have some, and for no other', () => {
  const offers = new Set<boolean>();
  for (const id of statementIds()) {
    const whole = htmlOf(`${id}/index.html`);
    for (const { clause } of flatten(statement(id).clauses)) {
      const own = htmlOf(`${id}/${clause.id}/index.html`);
      const at = own.indexOf('<section class="compare"');
      const section = at < 0 ? '' : own.slice(at, own.indexOf('</section>', at));
      const leads = [...section.matchAll(/href="\/([a-z-]+\/[\d-]+)\/[^"]*#/gu)].some(([, other]) => other !== id);
      expect(at >= 0, `${id}/${clause.id}: there is a section, so there is another statement in it`).toBe(leads);
      expect(whole.includes(`href="/${id}/${clause.id}/#compare"`), `${id}/${clause.id}`).toBe(leads);
      expect(own.includes('href="#compare"'), `${id}/${clause.id}`).toBe(leads);
      // It is not folded away, so that the link leads to what can be seen.
      const above = own.slice(0, Math.max(at, 0));
      expect(above.split('<details').length, `${id}/${clause.id}`).toBe(above.split('</details>').length);
      offers.add(leads);
    }
  }
  expect([...offers].sort()).toEqual([false, true]);
});

test('the clauses of a statement are the same number wherever they are counted', () => {
  const count = (id: string): number =>
    statement(id).clauses.filter((clause) => clause.id !== 'preamble' && clause.id !== 'closing').length;
  const ids = statementIds();
  const sum = ids.reduce((total, id) => total + count(id), 0);
  for (const [root, language] of [
    ['', 'zh'],
    ['en/', 'en'],
  ] as const) {
    const t = home(language);
    const first = htmlOf(`${root}index.html`);
    const pairs = new Set(ids.map(pairOf)).size;
    expect(first.replaceAll('<wbr>', '')).toContain(t.counts(ids.length, sum, pairs));
    for (const id of ids) {
      const link = `href="/${root}${id}/"`;
      const item = (path: string, tag: string): string =>
        htmlOf(path)
          .split(`<${tag}>`)
          .find((part) => part.includes(link)) ?? '';
      const facts = first.slice(first.indexOf('<ol class="statements"')).split('<li>');
      expect(facts.find((part) => part.includes(link))).toContain(`<span>${t.clauses(count(id))}</span>`);
      expect(item(`${root}statements/index.html`, 'tr')).toMatch(
        new RegExp(`class="number-cell"> ${count(id)} <`, 'u'),
      );
      const pair = htmlOf(`${root}${pairOf(id)}/index.html`);
      expect(pair, id).toContain(`<span>${t.clauses(count(id))}</span>`);
    }
  }
});

test('who reads English is helped with what is printed in Chinese', () => {
  const han = /\p{sc=Han}/u;
  for (const id of statementIds()) {
    const before = beforeClauses(`en/${id}/index.html`);
    expect(before, id).toMatch(/<\/h1> ?<p class="gloss">[A-Z][a-z][^<\p{sc=Han}]* \d{4}<\/p>/u);
    const numbers = [...before.matchAll(/<span class="number"[^>]*>([^<]+)</gu)].map(([, number]) => number!);
    expect(numbers.length, id).toBeGreaterThan(0);
    expect(numbers.filter((number) => han.test(number))).toEqual([]);
    const day = /<dd><time .*?<\/dd>/u.exec(before)?.[0] ?? '';
    // The printed name of a place, where there is one, comes behind the one that English has.
    expect(day, id).toMatch(/<\/time>(?:<span>[A-Z][a-z]+<\/span><span lang="zh[^"]*">\p{sc=Han}+<\/span>|<|$)/u);
    expect(day, id).not.toMatch(/<\/time><span lang="zh/u);
    const level = /<span class="level">.*?<\/span>(?:<i>|<\/span>)/u.exec(before)?.[0];
    if (level !== undefined) expect(level, id).toMatch(/<\/b><span lang="en">[a-z][^<\p{sc=Han}]+<\/span>/u);
  }
});
