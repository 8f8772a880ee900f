/** Two statements side by side: the static page without a script, any two in the browser. */
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser();
const two = 'a=by-cn/2013-07-16&b=by-cn/2022-09-15';

describe('the static page', () => {
  test('needs no script: rows, marks with hidden words, filters', async () => {
    const { page } = await browser.open('by-cn/2022-09-15/changes/', { javaScriptEnabled: false });
    const row = page.locator('.row', { hasText: '反对相关国家单方面对他国实施制裁' }).first();
    expect(await row.locator('del').first().textContent()).toContain('仅见于前一份');
    expect(await row.locator('ins').count()).toBe(0);
    expect(await row.isVisible()).toBe(true);
    await page.locator('#show-reworded').uncheck();
    expect(await row.isVisible()).toBe(false);
    await page.context().close();
  });
});

test('is copied as a table, from the page that was built and from the one of any two', async () => {
  for (const address of ['by-cn/2022-09-15/changes/', `compare/?${two}`]) {
    // oxlint-disable-next-line no-await-in-loop -- one page at a time
    const { page } = await browser.open(address, { permissions: ['clipboard-read', 'clipboard-write'] });
    const button = page.locator('.downloads button');
    await button.click();
    await expect.poll(() => page.locator('[role=status]').allTextContents()).toContain('已复制。');
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(lines[0]).toMatch(/^state\tearlier\tearlier_clause/u);
    expect(lines.length).toBe((await page.locator('.row').count()) + 1);
    await page.context().close();
  }
});

describe('any two statements', () => {
  test('of one day are told apart by their parties', async () => {
    const { page } = await browser.open('compare/?a=cn-uz/2022-09-15&b=by-cn/2022-09-15');
    await page.locator('.row').first().waitFor();
    expect(await page.locator('.overviews small').allTextContents()).toEqual([
      '2022年9月15日，白俄罗斯和中国',
      '2022年9月15日，中国和乌兹别克斯坦',
    ]);
  });

  test('give the same rows in the browser as in the build, for little over the wire', async () => {
    const { page: built } = await browser.open('by-cn/2022-09-15/changes/');
    const rows = await built.locator('.rows').innerHTML();
    await built.context().close();
    const { page } = await browser.open('compare/', { serviceWorkers: 'block' });
    const moved: Promise<number>[] = [];
    page.on('response', (response) => {
      moved.push(
        response
          .request()
          .sizes()
          .then(({ responseBodySize }) => responseBodySize),
      );
    });
    await page.goto(`${page.url()}?${two}`);
    await page.locator('.row').first().waitFor();
    const sizes = await Promise.all(moved);
    const site = /https?:\/\/[^/]+\//gu;
    expect((await page.locator('.rows').innerHTML()).replaceAll(site, '')).toBe(rows.replaceAll(site, ''));
    // The page, its scripts and styles, the worker and both texts.
    const sum = sizes.reduce((total, n) => total + n, 0);
    expect(sum).toBeGreaterThan(10_000);
    expect(sum).toBeLessThan(60 * 1024);
    await page.context().close();
  });

  test('are refused where nothing can be said, with the reason', async () => {
    const { page } = await browser.open('compare/?a=by-cn/2022-09-15&b=by-cn/2022-09-15');
    await expect.poll(() => page.locator('#compare-status').textContent()).toContain('同一份');
    await page.locator('[name=a]').fill('xx-yy/1999-01-01');
    await page.locator('#compare-form [type=submit]').click();
    await expect.poll(() => page.locator('#compare-status').textContent()).toContain('没有“xx-yy/1999-01-01”');
    await page.context().close();
  });

  test('say that nothing could be fetched where the script does not come, and are compared when asked again', async () => {
    const { page } = await browser.open('compare/', { serviceWorkers: 'block' });
    await page.route('**/worker*.js', (route) => route.abort());
    await page.locator('[name=a]').fill('by-cn/2013-07-16');
    await page.locator('[name=b]').fill('by-cn/2022-09-15');
    await page.locator('#compare-form [type=submit]').click();
    await expect.poll(() => page.locator('#compare-status').textContent()).toContain('取不到文本');
    await page.unroute('**/worker*.js');
    await page.locator('#compare-form [type=submit]').click();
    await page.locator('.row').first().waitFor();
    await page.context().close();
  });

  test.each([
    [503, '{}', '取不到文本'],
    [200, '<html>', '取不到文本'],
    [200, '{"id":"by-cn/2013-07-16","language":"zh-Hans","date":""}', '有误'],
  ])('say no more than is known where a text comes with %i %s', async (code, body, said) => {
    const { page } = await browser.open('compare/', { serviceWorkers: 'block' });
    await page.route('**/compare/by-cn/2013-07-16.json', (route) => route.fulfill({ status: code, body }));
    await page.locator('[name=a]').fill('by-cn/2013-07-16');
    await page.locator('[name=b]').fill('by-cn/2022-09-15');
    await page.locator('#compare-form [type=submit]').click();
    await expect.poll(() => page.locator('#compare-status').textContent()).toContain(said);
    await page.unroute('**/compare/by-cn/2013-07-16.json');
    await page.locator('#compare-form [type=submit]').click();
    await page.locator('.row').first().waitFor();
    await page.context().close();
  });

  test('are compared one after the other without another load of the script', async () => {
    const { page, requests } = await browser.open(`compare/?${two}`, { serviceWorkers: 'block' });
    await page.locator('.row').first().waitFor();
    await page.locator('[name=a]').fill('cn-ru/2023-03-21');
    await page.locator('#compare-form [type=submit]').click();
    await page.locator('.warn[role=note]').waitFor();
    expect(requests.filter((address) => /worker[^/]*\.js$/u.test(address))).toHaveLength(1);
    await page.context().close();
  });

  test('say up to where an incomplete text is compared, and which address is out of date', async () => {
    const { page } = await browser.open('compare/?a=cn-ru/2023-03-21&b=by-cn/2022-09-15&ha=00000000#r-00000000');
    await page.locator('.row').first().waitFor();
    expect(await page.locator('.warn[role=note]').textContent()).toContain('文本不全');
    const status = await page.locator('#compare-status').textContent();
    expect(status).toContain('已有校改');
    await page.context().close();
  });
});

test.for([
  ['by-cn/2022-09-15/', '/by-cn/2022-09-15/changes/'],
  ['by-cn/2013-07-16/', '/by-cn/2022-09-15/changes/'],
  ['cn-uz/2022-09-15/', '/compare/?b=cn-uz/2022-09-15'],
] as const)('%s leads to its comparison', async ([path, target]) => {
  const { page } = await browser.open(path);
  await page.locator('.actions [data-compare]').click();
  await expect.poll(() => page.evaluate(() => location.pathname + location.search)).toBe(target);
  await page.context().close();
});
