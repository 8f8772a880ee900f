/** The change between Chinese and English stays at the place. */
import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const { open } = useBrowser();
const query = `?q=${encodeURIComponent('合作')}&view=lines`;
const places = [
  ['a paragraph of a statement', 'by-cn/2022-09-15/#9p2'],
  ['a range of clauses', 'by-cn/2022-09-15/#9-11'],
  ['a paragraph of a clause', 'by-cn/2022-09-15/9/#p2'],
  ['a search', `search/${query}`],
  ['a page of prose', 'method/'],
] as const;

test.for(places)('%s, there and back', async ([, path]) => {
  const { page, complaints } = await open(path);
  const origin = new URL(page.url()).origin;
  const change = page.locator('a[data-language]');
  await page.waitForFunction(() => document.documentElement.classList.contains('js'));
  await page.waitForLoadState('networkidle');
  await change.click();
  await page.waitForURL((url) => url.pathname.startsWith('/en/'));
  await page.waitForFunction(() => document.documentElement.classList.contains('js'));
  expect(page.url()).toBe(`${origin}/en/${path}`);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  const named = new URL(page.url()).hash.slice(1).split('-')[0] ?? '';
  if (named !== '') {
    // A range is gone to by the script that marks it, some moments after the page is there.
    const top = async (): Promise<number> => (await page.locator(`[id="${named}"]`).boundingBox())?.y ?? Infinity;
    await expect.poll(top, { timeout: 10_000 }).toBeLessThan(page.viewportSize()?.height ?? 0);
    expect(await top()).toBeGreaterThanOrEqual(-1);
  }
  await page.waitForLoadState('networkidle');
  await change.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.startsWith('/en/'));
  expect(page.url()).toBe(`${origin}/${path}`);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('without JavaScript it leads to the same page', async () => {
  const { page } = await open('by-cn/2022-09-15/9/', { javaScriptEnabled: false });
  await page.locator('a[data-language]').click();
  expect(new URL(page.url()).pathname).toBe('/en/by-cn/2022-09-15/9/');
});
