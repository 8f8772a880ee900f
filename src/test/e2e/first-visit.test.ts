/** A first visit with the keyboard alone: a link to two words, a citation, a file for a reference manager, the audit. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { styles } from '../../exports/citation/styles.ts';
import type { Statement } from '../../schema.ts';
import { useBrowser } from './browser.ts';
import { pasted, selectWords, tabTo, today } from './keyboard.ts';

const browser = useBrowser();
const permissions = ['clipboard-read', 'clipboard-write'];
const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core') as { Cite: new (data: string) => { data: Record<string, unknown>[] } };
require('@citation-js/plugin-ris');
const title = '中华人民共和国和白俄罗斯共和国关于建立全天候全面战略伙伴关系的联合声明';
const citation = new RegExp(
  `^中华人民共和国，白俄罗斯共和国\\. ${title}：第九条\\[EB/OL\\]\\. （2022-09-15）\\[${today()}\\]\\. https?://[^ ]+/by-cn/2022-09-15/9/\\.$`,
  'u',
);
const words = '重庆、青岛';

describe('on the page of by-cn/2022-09-15', () => {
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    ({ page, complaints } = await browser.open('by-cn/2022-09-15/', { permissions }));
    await page.waitForFunction(() => document.querySelector('.status'));
  });
  afterAll(() => expect(complaints).toEqual([]));

  test('two words of clause 9 are copied as a link, which marks them for another reader', async () => {
    await tabTo(page, '.contents a[href="#9"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#9$/u);
    await page.keyboard.press('w');
    await selectWords(page, words);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.status').getByText('已复制').waitFor();
    const link = new URL(await pasted(page));
    expect(link.hash).toMatch(/^#9p1:\d+-\d+,/u);
    const other = await browser.open(`${link.pathname}${link.hash}`);
    await other.page.waitForFunction(() => CSS.highlights.has('concord-words'));
    const marked = await other.page.evaluate(() => [...CSS.highlights.get('concord-words')!].map(String));
    expect(marked).toEqual([words]);
    await other.page.locator('.status').getByText(words).waitFor();
  });

  test('the same words are copied with the GB/T 7714 citation of their clause and the link', async () => {
    await page.keyboard.press('w');
    await selectWords(page, words);
    await tabTo(page, 'dialog button', '附出处复制');
    await page.keyboard.press('Enter');
    await page.locator('.status').getByText('已复制字句和出处').waitFor();
    const [quote, cited, link] = (await pasted(page)).split('\n');
    expect(quote).toBe(`“${words}”`);
    expect(cited).toMatch(citation);
    expect(link).toMatch(/\/by-cn\/2022-09-15\/#9p1:\d+-\d+,/u);
  });

  test('the citation of clause 9 is pasted into a document', async () => {
    await tabTo(page, '[data-clause="9"] [data-open="cite"]');
    await page.keyboard.press('Enter');
    await page.locator('dialog .cite-text').waitFor();
    await tabTo(page, 'dialog button', '复制引文');
    await page.keyboard.press('Enter');
    await page.locator('dialog .status').getByText('已复制').waitFor();
    expect(await pasted(page)).toMatch(citation);
  });

  test('its RIS file tells a reference manager title, parties, date, place and address', async () => {
    await tabTo(page, 'dialog button', 'RIS');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    const [item] = new Cite(readFileSync((await download.path())!, 'utf8')).data;
    expect(item).toMatchObject({
      title: `${title}：第九条`,
      author: [{ family: '中华人民共和国' }, { family: '白俄罗斯共和国' }],
      issued: { 'date-parts': [[2022, 9, 15]] },
      'publisher-place': '撒马尔罕',
      URL: expect.stringMatching(/\/by-cn\/2022-09-15\/9\/$/u) as string,
    });
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
  });

  test('the audit view says which characters of the source became clause 9', async () => {
    await tabTo(page, '.provenance a', '来源与条款对照');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/witness\/a\/audit\/$/u);
    const row = page.locator('.audit-row', { has: page.getByRole('link', { name: '第九条' }) });
    const { clauses } = JSON.parse(readFileSync('content/statements/by-cn/2022-09-15.json', 'utf8')) as Statement;
    const stored = clauses.find(({ id }) => id === '9')!.paragraphs.map(({ text }) => text);
    expect(await row.locator('[data-role="label"]').textContent()).toBe('九、');
    expect(await row.locator('[data-role="paragraph"]').allTextContents()).toEqual(stored);
    expect(await row.locator('div > p:not(.name)').allTextContents()).toEqual(stored);
  });
});

test('a clause is cited in every style on offer, of this edition and of each witness, with the day filled in', async () => {
  const { page } = await browser.open('by-cn/2022-09-15/9/');
  await tabTo(page, '[data-open="cite"]');
  await page.keyboard.press('Enter');
  const shown = page.locator('dialog .cite-text');
  await shown.waitFor();
  expect(await page.getByLabel('引用日期').inputValue()).toBe(today());
  const made = new Set<string>();
  for (const witness of ['', 'A', 'B']) {
    await page.getByLabel('引用的文本').selectOption(witness);
    for (const { id } of styles) {
      await page.locator('dialog').getByLabel('著录格式').selectOption(id);
      const text = (await shown.textContent())!;
      expect(text, `${witness} ${id}`).toMatch(id.startsWith('gb') ? /第九条/u : /clause 9/iu);
      if (id.startsWith('gb')) expect(text).toContain(`[${today()}]`);
      made.add(text);
    }
  }
  expect(made.size).toBe(3 * styles.length);
});

/** On the English page of clause 9, by the dialog for choosing words: what the clipboard holds after it, line by line. */
async function copiedWithSource(page: Page): Promise<string[]> {
  await page.keyboard.press('w');
  await selectWords(page, words);
  await page.evaluate(() => navigator.clipboard.writeText('nothing yet'));
  await page.getByRole('button', { name: 'Copy with source' }).click();
  const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(clipboard, { timeout: 20_000 }).not.toBe('nothing yet');
  return (await clipboard()).split('\n');
}

describe('words copied with their source', () => {
  let page: Page;
  const open = async (): Promise<void> => {
    // A service worker would keep the citations at hand.
    ({ page } = await browser.open('en/by-cn/2022-09-15/9/', { permissions, serviceWorkers: 'block' }));
    await page.waitForFunction(() => document.querySelector('.status'));
  };

  test('are cited in the style that the reader chose last, if it is still on offer', async () => {
    await open();
    await page.evaluate(() => localStorage.setItem('concord:cite-style', 'mla'));
    expect((await copiedWithSource(page))[1]).toMatch(/Concord, 15 Sept\. 2022, .*\/9\/\.$/u);
    await page.evaluate(() => localStorage.setItem('concord:cite-style', 'a style of another day'));
    // Readers of English are given an English style.
    expect((await copiedWithSource(page))[1]).toMatch(/, September 15, 2022, .*\/9\/\.$/u);
  });

  test('bear title and link where the citations cannot be had', async () => {
    await open();
    await page.route('**/cite.json', (route) => route.abort());
    const [quote, named, link] = await copiedWithSource(page);
    expect(quote).toBe(`“${words}”`);
    expect(named).toContain('Clause 9');
    expect(link).toContain('/en/by-cn/2022-09-15/9/#p1:');
  });
});
