/** The way of a reader: from the home page to a clause, and its link back to the same clause. */
import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser();

test('find 白俄罗斯 from the home page, land on a clause, copy its link, open it in a new tab', async () => {
  const { page, complaints } = await browser.open('', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('searchbox').first().fill('白俄罗斯');
  await page.keyboard.press('Enter');
  const hit = page.locator('[data-hit]').first();
  await hit.waitFor();
  const named = await hit.getAttribute('data-hit');
  await hit.getByRole('link').first().click();
  await page.waitForURL(/\/[a-z-]+\/\d{4}-\d\d-\d\d\//u);
  const clause = page.locator('[data-clause]').first();
  expect(
    `${await page.locator('main').getAttribute('data-statement')}/${await clause.getAttribute('data-clause')}`,
  ).toBe(named);
  expect(await clause.textContent()).toContain('白俄罗斯');
  await page.locator('[data-copy="link"]').first().click();
  await page.locator('.status', { hasText: '已复制' }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const tab = await page.context().newPage();
  await tab.goto(copied);
  expect(
    `${await tab.locator('main').getAttribute('data-statement')}/${await tab.locator('[data-clause]').first().getAttribute('data-clause')}`,
  ).toBe(named);
  expect(complaints).toEqual([]);
});

test('without JavaScript: from the home page to a statement, a clause, and the next clause', async () => {
  const { page } = await browser.open('', { javaScriptEnabled: false });
  await page.locator('main a[href$="/by-cn/2022-09-15/"]').first().click();
  await page.waitForURL(/by-cn\/2022-09-15\/$/u);
  expect(await page.locator('section[data-clause="9"]').textContent()).toContain('白');
  // The tools of a clause are there where it is pointed at.
  await page.locator('section[data-clause="9"] [data-p="1"]').hover();
  await page.locator('section[data-clause="9"] a[href$="/by-cn/2022-09-15/9/"]').first().click();
  await page.waitForURL(/by-cn\/2022-09-15\/9\/$/u);
  expect(await page.locator('[data-clause="9"] [data-p="1"]').textContent()).not.toBe('');
  await page.locator('a[rel="next"]').first().click();
  await page.waitForURL(/by-cn\/2022-09-15\/10\/$/u);
});
