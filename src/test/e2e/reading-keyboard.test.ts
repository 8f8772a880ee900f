/** Reading, copying and keeping a notebook with no mouse: only keys are pressed here. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const { open } = useBrowser();
const statement = 'by-cn/2022-09-15/';

/** A page whose script has begun, with the clipboard open to the test. */
async function reading(path: string): Promise<Page> {
  const { page } = await open(path, { permissions: ['clipboard-read', 'clipboard-write'], acceptDownloads: true });
  await ready(page);
  return page;
}
const ready = (page: Page) => page.waitForFunction(() => document.querySelector('.status'));
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const said = (page: Page, words: string): Promise<void> => page.locator('.status').getByText(words).first().waitFor();
const focused = (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);

/** Goes on with Tab until the focus is on what `selector` finds; fails when all of the page was gone through. */
async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  const target = page.locator(selector);
  for (let i = 0; i < 400; i++) {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    if (await target.evaluateAll((all) => all.includes(document.activeElement as HTMLElement))) return;
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press(key);
  }
  throw new Error(`${selector} is not reached by ${key}.`);
}
const press = async (page: Page, selector: string): Promise<void> => {
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
};

describe('between texts', () => {
  test('] and [ lead along the statements of the same parties, and say where they end', async () => {
    const page = await reading('by-cn/2013-07-16/');
    await page.keyboard.press('[');
    await said(page, '没有更多了');
    await page.keyboard.press(']');
    await page.waitForURL(`**/${statement}`);
    await ready(page);
    await page.keyboard.press(']');
    await said(page, '没有更多了');
    await page.keyboard.press('[');
    await page.waitForURL('**/by-cn/2013-07-16/');
  });

  test('in English they stay in English, from the page of a clause too', async () => {
    const page = await reading(`en/${statement}9/`);
    await page.keyboard.press('k');
    await page.waitForURL(`**/en/${statement}8/`);
    await ready(page);
    await page.keyboard.press('[');
    await page.waitForURL('**/en/by-cn/2013-07-16/');
  });

  test('j and k stop at the ends of a statement; on the pages of its clauses they say so', async () => {
    const page = await reading(statement);
    for (const key of ['j', 'k', 'k']) {
      // oxlint-disable-next-line no-await-in-loop -- one key after the other
      await page.keyboard.press(key);
      // oxlint-disable-next-line no-await-in-loop
      await expect.poll(() => focused(page)).toBe('preamble');
    }
    const ids = await page.locator('main section[data-clause]').evaluateAll((all) => all.map((one) => one.id));
    for (const id of [...ids.slice(1), ids.at(-1)]) {
      // oxlint-disable-next-line no-await-in-loop
      await page.keyboard.press('j');
      // oxlint-disable-next-line no-await-in-loop
      await expect.poll(() => focused(page)).toBe(id);
    }
    const first = await reading(`${statement}preamble/`);
    await first.keyboard.press('k');
    await said(first, '没有更多了');
  });
});

describe('copying and help', () => {
  test.each([
    ['', `${statement}12/`, '12'],
    ['en/', `en/${statement}12/`, '12'],
  ])('%j: c copies the address of the clause that is read', async (language, address, id) => {
    const page = await reading(`${language}${statement}#${id}`);
    await expect.poll(() => focused(page)).toBe(id);
    await page.keyboard.press('c');
    await expect.poll(() => clipboard(page)).toBe(new URL(`/${address}`, page.url()).href);
    const own = await reading(`${language}${statement}${id}/`);
    await own.keyboard.press('c');
    await expect.poll(() => clipboard(own)).toBe(own.url());
  });

  test('? names every key, from the foot of the page too; Escape gives the focus back', async () => {
    const page = await reading(statement);
    await page.keyboard.press('?');
    await page.locator('dialog[open]').waitFor();
    const keys = await page.locator('dialog kbd').allInnerTexts();
    expect(keys).toEqual(['j', 'k', '[', ']', 'c', 'C', 'w', 's', 'n', 'p', 'f', '/', '?', 'Esc']);
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await press(page, '.site-footer [data-open="help"]');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-open'))).toBe('help');
  });
});

test('the notebook: collected, reached, reordered, noted, exported, shared, an entry removed and brought back', async () => {
  const page = await reading(statement);
  for (const n of [1, 2, 3]) {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await page.keyboard.press('j');
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press('n');
    // oxlint-disable-next-line no-await-in-loop
    await said(page, `共${n}则`);
  }
  await page.keyboard.press('n');
  await said(page, '笔记本里已有');
  await press(page, '.bar a[href$="/notebook/"]');
  await page.waitForURL('**/notebook/');
  const entries = page.locator('[data-entry]');
  await entries.nth(2).waitFor();
  const order = (): Promise<string[]> =>
    entries.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['entry']?.split('/')[2] ?? ''));
  expect(await order()).toEqual(['preamble', '1', '2']);

  await press(page, '[data-entry]:first-child [data-do="down"]');
  expect(await order()).toEqual(['1', 'preamble', '2']);
  await said(page, '第 2 则，共 3 则');
  await page.keyboard.press('Alt+ArrowDown');
  expect(await order()).toEqual(['1', '2', 'preamble']);
  await tabTo(page, '[data-entry]:nth-child(2) textarea', 'Shift+Tab');
  await page.keyboard.type('待核');

  const download = async (name: string): Promise<string> => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      press(page, `.notebook-row button:text-is("${name}")`),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  };
  const markdown = await download('下载 Markdown');
  const places = ['第一条', '第二条', '序言'].map((name) => markdown.indexOf(name));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places[0]).toBeGreaterThanOrEqual(0);
  expect(markdown).toContain('待核');
  expect(markdown).toMatch(/## 参考文献\n\n1\. /u);
  expect((await download('BibTeX')).match(/^@/gmu)).toHaveLength(3);
  expect((await download('RIS')).match(/^TY {2}-/gmu)).toHaveLength(3);
  await press(page, '.notebook-row button:text-is("复制参考文献")');
  await said(page, '已复制参考文献');
  expect((await clipboard(page)).split('\n')).toHaveLength(3);

  await press(page, '.notebook-row button:text-is("复制分享链接")');
  await said(page, '已复制。');
  const link = new URL(await clipboard(page));
  const other = await reading(link.pathname + link.hash);
  await other.locator('.notebook-received').waitFor();
  expect(
    await other
      .locator('[data-entry] textarea')
      .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value)),
  ).toEqual(['', '待核', '']);
  await press(other, '.notebook-received button:text-is("并入我的笔记本")');
  await said(other, '已并入 3 则');

  await tabTo(page, '[data-entry]:first-child [data-do="remove"]', 'Shift+Tab');
  await page.keyboard.press('Enter');
  expect(await order()).toEqual(['2', 'preamble']);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-do'))).toBe('remove');
  await press(page, '.status button');
  expect(await order()).toEqual(['1', '2', 'preamble']);
});

test('without JavaScript the foot of the page offers neither notebook nor help', async () => {
  const { page } = await open(statement, { javaScriptEnabled: false });
  expect(await page.locator('.site-footer a').first().isVisible()).toBe(true);
  expect(await page.locator('.bar a[href$="/notebook/"]').isVisible()).toBe(false);
  expect(await page.locator('.site-footer button').isVisible()).toBe(false);
});
