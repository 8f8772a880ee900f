/**
 * The search page over more clauses than it reads at once: the site of this project with the index of a corpus of short
 * clauses in the place of its own. No view asks for more than it shows, nor for more than twelve files at a time.
 */
import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { search as view } from '../../i18n/search/search.ts';
import { bounds } from '../../search/engine/protocol.ts';
import type { DiskIndex } from '../search/disk-index.ts';
import { largeIndex, perStatement } from '../search/large-corpus.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();
const statements = 62;
const clauses = statements * perStatement;

let disk: DiskIndex;
beforeAll(async () => {
  disk = await largeIndex(
    statements,
    (n) => `双方愿深化合作，第${n}项，双方支持${n % 40 === 0 ? '核能' : n % 10 === 1 ? '外空' : ''}。`,
  );
});

interface Asked {
  page: Page;
  /** Paths of the index that were asked for. */
  files: string[];
  most: () => number;
}

/** The search page at an address, once its answer is there; what is counted begins behind the table. */
async function search(words: string): Promise<Asked> {
  const { page } = await browser.open('404.html', { serviceWorkers: 'block' });
  const files: string[] = [];
  let open = 0;
  let most = 0;
  await page.route('**/search/?*', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(/data-build="[^"]*"/gu, `data-build="${disk.build}"`);
    await route.fulfill({ response: answer, body });
  });
  await page.route('**/pagefind/**', async (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/pagefind\//u, '');
    files.push(path.replace(/^c-[^/]*\//u, ''));
    most = Math.max(most, ++open);
    const body = disk.files.get(path);
    await route.fulfill(body ? { body } : { status: 404 });
    open--;
  });
  await page.goto(new URL(`search/?${words}`, inject('address')).href);
  await page.locator('#search-status[data-total]').waitFor();
  return { page, files, most: () => most };
}

const texts = (files: readonly string[]): string[] => files.filter((path) => path.startsWith('texts/'));
const packs = (files: readonly string[]): string[] => texts(files).filter((path) => !path.endsWith('frame.json'));
const frames = (files: readonly string[]): string[] => texts(files).filter((path) => path.endsWith('frame.json'));
/** Clauses of a pack, at the most. */
const perPack = 9;

test('the list asks for the texts that it shows', async () => {
  const { page, files, most } = await search('q=双方');
  expect(await page.locator('#search-status').getAttribute('data-total')).toBe(String(clauses));
  expect(await page.locator('[data-hit]').count()).toBe(20);
  expect(packs(files).length).toBeLessThanOrEqual(4);
  expect(most()).toBeLessThanOrEqual(12);
});

test('all hits come a few at a time, as far as the bound, which is said, and then further', async () => {
  const { page, files, most } = await search('q=双方&all=1');
  const hits = page.locator('[data-hit]');
  const waiting = page.locator('[data-hit][data-waiting]');
  expect(await hits.count()).toBe(bounds.texts);
  await expect.poll(() => waiting.count(), { timeout: 240_000 }).toBe(0);
  await expect.poll(() => page.locator('[data-reading]').count()).toBe(0);
  const more = page.locator('.search-more');
  expect(await more.textContent()).toContain(String(bounds.texts));
  expect(packs(files).length).toBeLessThanOrEqual(bounds.texts / perPack + statements);
  await more.click();
  await expect.poll(() => hits.count(), { timeout: 60_000 }).toBe(clauses);
  await expect.poll(() => more.count()).toBe(0);
  expect(most()).toBeLessThanOrEqual(12);
}, 360_000);

test('a page of lines reads the clauses that fill it', async () => {
  const { page, files, most } = await search('q=双方&view=lines');
  expect(await page.locator('[data-line]').count()).toBe(100);
  // Every clause holds two lines.
  expect(packs(files).length).toBeLessThanOrEqual(50 / perPack + 3);
  expect(most()).toBeLessThanOrEqual(12);
});

test('lines are sorted by their context or not at all, and the reason is said', async () => {
  const { page, files } = await search('q=双方&view=lines&by=right');
  const refused = page.locator('#search-results [data-bound]');
  expect(await refused.textContent()).toContain(String(bounds.texts));
  expect(await page.locator('[data-line]').count()).toBe(0);
  expect(texts(files)).toEqual([]);
  await refused.locator('button').click();
  await expect.poll(() => page.locator('[data-line]').count()).toBe(100);
  await page.close();
  const few = await search('q=核能&view=lines&by=right');
  expect(await few.page.locator('[data-line]').count()).toBe(clauses / 40 + 0.5);
  expect(few.most()).toBeLessThanOrEqual(12);
});

test('what arrives after the box was emptied does not say how far a search is that nobody waits for', async () => {
  const { page } = await search('q=核能&view=lines&by=right');
  const status = page.locator('#search-status');
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let waiting = 0;
  await page.route('**/pagefind/**/texts/**', async (route) => {
    waiting++;
    await held;
    await route.fallback();
  });
  await page.locator('#search-box').fill('外空');
  await expect.poll(() => waiting).toBeGreaterThan(0);
  await page.locator('#search-box').fill('');
  await expect.poll(() => status.textContent()).toBe(view('zh').ready);
  await status.evaluate((one) => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => said.push(one.textContent ?? '')).observe(one, { childList: true });
  });
  release();
  await page.locator('#search-box').fill('核能');
  await expect.poll(() => status.getAttribute('data-total')).toBe(String(clauses / 40 + 0.5));
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said.filter((one) => one.includes(String(clauses / 10)))).toEqual([]);
});

test.each(['counts', 'absent'])('the titles of a page of statements are read, and no others (%s)', async (view) => {
  const { files, most, page } = await search(`q=${view === 'counts' ? '双方' : '核电'}&view=${view}`);
  expect(await page.locator('[data-count], [data-absent]').count()).toBe(50);
  expect(frames(files).length).toBeLessThanOrEqual(51);
  expect(packs(files)).toEqual([]);
  expect(most()).toBeLessThanOrEqual(12);
});
