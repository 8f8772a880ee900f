/** The ways into the search and out of it: addresses, citations, chosen words, keys, the small dialog, marks on landing. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { statement } from '../../corpus.ts';
import { styles } from '../../exports/citation/styles.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();
const clause = 'by-cn/2022-09-15/9';
const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('concord-search') ?? [])].map(String));

test('from the words to the clause, where they are marked', async () => {
  const { page } = await browser.open('search/');
  await page.locator('#search-box').fill('白俄羅斯');
  await page.locator('#search-status[data-total]').waitFor();
  await expect.poll(() => page.locator('[data-note="did"]').count()).toBe(1);
  const hit = page.locator('[data-hit]').first();
  const address = await hit.getAttribute('data-hit');
  await page.locator('#search-box').press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/${address}/`);
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('concord-search')?.size ?? 0)).toBeGreaterThan(0);
  const words = await page.evaluate(() => [...(CSS.highlights.get('concord-search') ?? [])].map(String));
  expect(new Set(words)).toEqual(new Set(['白俄罗斯']));
});

test('the words stay out of the address of a clause unless the reader leaves them there', async () => {
  const { page } = await browser.open('search/?q=白俄羅斯');
  const link = page.locator('[data-hit] a').first();
  await link.waitFor();
  expect(new URL((await link.getAttribute('href')) ?? '', page.url()).search).toBe('');
  await page.locator('.search-export summary').click();
  await page.getByLabel('在条款地址中留下检索词').check();
  await expect.poll(() => link.getAttribute('href')).toContain('?q=');
  const kept = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
  // Somebody else's browser has nothing but the address.
  const other = await browser.open(kept);
  await expect.poll(() => marked(other.page).then((words) => [...new Set(words)])).toEqual(['白俄罗斯']);
});

test('the words are marked whatever characters the page shows', async () => {
  const { page } = await browser.open('about/');
  await page.evaluate(() => localStorage.setItem('concord:settings', JSON.stringify({ script: 'hant' })));
  await page.goto(new URL('/search/?q=白俄罗斯', page.url()).href);
  await page.locator('[data-hit] a').first().click();
  await page.locator('.script-note').waitFor();
  await expect.poll(() => marked(page).then((words) => [...new Set(words)])).toEqual(['白俄羅斯']);
  await page.locator('.script-note button').click();
  await expect.poll(() => marked(page).then((words) => [...new Set(words)])).toEqual(['白俄罗斯']);
});

test('words typed in other characters are marked from the address alone', async () => {
  const { page } = await browser.open('by-cn/2022-09-15/?q=白俄羅斯');
  await expect.poll(() => marked(page).then((words) => [...new Set(words)])).toEqual(['白俄罗斯']);
});

test('of words near each other only the places that are near are marked', async () => {
  const { page } = await browser.open('search/?q=经贸 NEAR/3 合作');
  await page.locator('[data-hit] mark').first().waitFor();
  const words = await page.locator('[data-hit]').first().locator('mark').allTextContents();
  expect(words).toContain('经贸');
  await page.locator('[data-hit] a').first().click();
  await expect.poll(() => marked(page).then((found) => new Set(found).size)).toBe(2);
});

test('a citation of a clause that is not there is offered as what is near, and Enter searches', async () => {
  const { page } = await browser.open('search/');
  await page.locator('#search-box').fill('by-cn/2022-09-15/99');
  await page.locator('[data-missing="99"]').waitFor();
  await page.locator('#search-box').press('Enter');
  await expect.poll(() => new URL(page.url()).pathname).toBe('/search/');
  const title = statement('by-cn/2022-09-15').title;
  for (const [text, to] of [
    [`《${title}》第九条`, 'by-cn/2022-09-15/9'],
    [`《${title}》：第九条第一款`, 'by-cn/2022-09-15/9#p1'],
    [`${title}第九条至第十一条`, 'by-cn/2022-09-15#9-11'],
    ['by-cn/2022-09-15/9-11', 'by-cn/2022-09-15#9-11'],
  ] as const) {
    await page.goto(new URL(`/search/?q=${encodeURIComponent(text)}`, page.url()).href);
    await expect.poll(() => page.locator('[data-jump]').first().getAttribute('data-jump'), { message: text }).toBe(to);
  }
});

test('Enter follows the words in the box, not those of the list', async () => {
  const { page } = await browser.open('about/');
  await page.keyboard.press('/');
  await page.locator('dialog input').fill('by-cn/2022-09-15/9');
  await page.locator('dialog [data-jump]').waitFor();
  // The list still shows the address when Enter is pressed.
  await page.locator('dialog input').evaluate((box) => ((box as HTMLInputElement).value = '中医药'));
  await page.locator('dialog input').press('Enter');
  await page.waitForURL('**/search/?q=*');
  expect(new URL(page.url()).searchParams.get('q')).toBe('中医药');
  await page.goto(new URL('/search/', page.url()).href);
  await page.route('**/table.json', async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await page.locator('#search-box').fill('贸易');
  await page.locator('#search-box').press('Enter');
  await page.locator('#search-box').fill('文化');
  await page.locator('#search-status[data-total]').waitFor();
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('文化');
});

test('citations in every style, addresses and short references lead to the clause', async () => {
  const { page } = await browser.open(`${clause}/`);
  const title = (await page.locator('main h1, main [data-title]').first().textContent()) ?? '';
  expect(title).not.toBe('');
  await page.locator('[data-open="cite"]').first().click();
  await page.locator('.cite-text').waitFor();
  const citations: string[] = [];
  for (const { id } of styles) {
    await page.getByLabel('著录格式').selectOption(id);
    citations.push((await page.locator('.cite-text').textContent()) ?? '');
  }
  const address = page.url();
  const sure = [...citations, address, clause, `/en/${clause}/`];
  for (const text of sure) {
    await page.goto(new URL('/search/', address).href);
    await page.locator('#search-box').fill(text);
    await page.locator('#search-box').press('Enter');
    await page.waitForURL(`**/${clause}/`);
  }
  await page.goto(new URL('/search/', address).href);
  await page.locator('#search-box').fill(`${new URL('/by-cn/2022-09-15/', address).href}#9p1`);
  await page.locator('#search-box').press('Enter');
  await page.waitForURL('**/by-cn/2022-09-15/#9p1');
  for (const text of ['中白 2022 第九条', '中白2022第九条', 'Belarus 2022-09-15 clause 9']) {
    await page.goto(new URL(`/search/?q=${encodeURIComponent(text)}`, address).href);
    expect(await page.locator('[data-jump]').first().getAttribute('data-jump'), text).toBe(clause);
  }
});

test('a title leads to its statement', async () => {
  const { page } = await browser.open('by-cn/2022-09-15/');
  const title = (await page.locator('h1').first().textContent())?.trim() ?? '';
  await page.goto(new URL(`/search/?q=${encodeURIComponent(title)}`, page.url()).href);
  await expect.poll(() => page.locator('[data-jump]').first().getAttribute('data-jump')).toBe('by-cn/2022-09-15');
});

/** Chooses the first words of the clause. */
const choose = (page: Page): Promise<string> =>
  page
    .locator('[data-p]')
    .first()
    .evaluate((paragraph) => {
      const text = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode();
      const range = document.createRange();
      range.setStart(text as Text, 0);
      range.setEnd(text as Text, 4);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return range.toString();
    });

test('chosen words are searched', async () => {
  const { page } = await browser.open(`${clause}/`);
  const words = await choose(page);
  await page.locator('.selection-bar').waitFor();
  await page.locator('.selection-bar button', { hasText: '检索' }).click();
  await page.waitForURL('**/search/?q=*');
  await page.locator(`[data-hit="${clause}"]`).waitFor();
  expect(await page.locator('#search-box').inputValue()).toBe(words);
});

test('the small dialog opens with the chosen words', async () => {
  const { page } = await browser.open(`${clause}/`);
  const words = await choose(page);
  await page.keyboard.press('/');
  await page.locator('dialog [data-total]').waitFor();
  expect(await page.locator('dialog input').inputValue()).toBe(words);
  expect(Number(await page.locator('dialog [data-total]').getAttribute('data-total'))).toBeGreaterThan(0);
});

test('the quick search opens on any page, finds, and leads on', async () => {
  const { page } = await browser.open('about/');
  await page.keyboard.press('/');
  await page.locator('dialog input').fill('上合');
  await page.locator('dialog [data-total]').waitFor();
  expect(await page.locator('dialog [data-note="did"]').textContent()).toContain('上海合作组织');
  const total = await page.locator('dialog [data-total]').getAttribute('data-total');
  await page.keyboard.press('Enter');
  await page.locator('#search-status[data-total]').waitFor();
  expect(await page.locator('#search-status').getAttribute('data-total')).toBe(total);
});

test('in the small dialog arrows walk, Enter opens, Escape closes', async () => {
  const { page } = await browser.open('');
  await page.keyboard.press('/');
  const box = page.locator('dialog input');
  await box.fill('中医药');
  await page.locator('dialog [data-total]').waitFor();
  expect(await page.locator('dialog .quick-status').textContent()).toMatch(/\d+条/u);
  const first = await page.locator('dialog [data-hit]').first().getAttribute('data-hit');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  expect(await box.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('/');
  await page.locator('dialog input').fill('中医药');
  await page.locator('dialog [data-hit]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/${first}/`);
  await expect.poll(() => marked(page).then((words) => words.includes('中医药'))).toBe(true);
});

test('on the search page / goes to the box, arrows through the hits, Escape back', async () => {
  const { page } = await browser.open('search/?q=中医药');
  await page.locator('[data-hit]').first().waitFor();
  const focused = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.id || (document.activeElement?.closest('[data-hit]') ? 'hit' : ''));
  await page.keyboard.press('/');
  expect(await focused()).toBe('search-box');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe('hit');
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('search-box');
  expect(await page.locator('#search-box').inputValue()).toBe('中医药');
});
