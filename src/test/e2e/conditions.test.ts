/** Readers who zoom, set their own spacing, colours or motion: nothing is lost to them. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { losses, space } from './losses.ts';
import { pageTypes } from './pages.ts';

const browser = useBrowser();
const statement = 'by-cn/2022-09-15/';
const asked = encodeURIComponent('合作');
/** What a search shows; the types of pages are looked at where each is opened. */
const results = Object.entries({ hits: `search/?q=${asked}`, concordance: `search/?q=${asked}&view=lines` }).flatMap(
  ([name, path]) => [
    [`${name}, zh`, path],
    [`${name}, en`, `en/${path}`],
  ],
) as [string, string][];

test.for(results)('%s: at 400 %% zoom, and with wide spacing, nothing scrolls sideways or is cut', async ([, path]) => {
  const { page } = await browser.open(path, { viewport: { width: 320, height: 256 } });
  await page.waitForLoadState('networkidle');
  expect(await losses(page)).toEqual([]);
  await space(page);
  expect(await losses(page)).toEqual([]);
  await page.context().close();
});

test.for(['', 'en/'])(
  '/%s: the tools of a clause fit their line, with wide spacing, in the narrowest window that keeps them on one',
  async (prefix) => {
    const { page } = await browser.open(`${prefix}${statement}`, { viewport: { width: 640, height: 512 } });
    await space(page);
    const tools = page.locator('.statement .tools').first();
    expect(await tools.evaluate((element) => getComputedStyle(element).flexWrap)).toBe('nowrap');
    expect(await losses(page)).toEqual([]);
    await page.context().close();
  },
);

test.for(['home', 'statement', 'clause', 'search'])('%s: nothing moves where motion is to be reduced', async (name) => {
  const { page } = await browser.open(pageTypes[name] ?? '', { reducedMotion: 'reduce' });
  const moving = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('body *')]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return /[1-9]/u.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  expect(moving).toEqual([]);
  await page.context().close();
});

describe('colours of the system', () => {
  const open = (path: string) => browser.open(path, { forcedColors: 'active', viewport: { width: 1440, height: 900 } });
  const style = (page: Page, selector: string, property: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

  test('variants, corrections and the clause that was gone to can be told', async () => {
    const variant = await open(`${statement}12/`);
    expect(await style(variant.page, '.varied', 'text-decoration-line')).toBe('underline');
    const emended = await open('cn-ru/2023-03-21/4/');
    expect(await style(emended.page, '[data-emended]', 'text-decoration-line')).toBe('underline');
    const target = await open(`${statement}#9`);
    await target.page.locator('[data-target]').waitFor();
    expect(await style(target.page, '[data-target]', 'outline-style')).toBe('solid');
    for (const { page } of [variant, emended, target]) await page.context().close();
  });

  test('the entry of the clause that is read, the view that is shown, the roles of a source', async () => {
    const { page } = await open(`${statement}#9`);
    const border = 'border-inline-start-color';
    const current = '.contents a[href="#9"]';
    // The browser marks the entry itself; the mark follows the position, a frame later.
    await expect.poll(() => style(page, current, border)).not.toBe(await style(page, '.contents a[href="#2"]', border));
    const search = await open(`search/?q=${asked}`);
    await search.page.locator('.search-views button').first().waitFor();
    const ground = 'background-color';
    expect(await style(search.page, '.search-views [aria-pressed="true"]', ground)).not.toBe(
      await style(search.page, '.search-views [aria-pressed="false"]', ground),
    );
    const audit = await open(`${statement}witness/a/audit/`);
    const lines = await Promise.all(
      ['title', 'label', 'paragraph', 'dateline'].map(async (role) => {
        const selector = `.role[data-role="${role}"]`;
        const edge = ['style', 'width'].map((part) => style(audit.page, selector, `border-block-end-${part}`));
        return (await Promise.all([...edge, style(audit.page, selector, 'font-weight')])).join(' ');
      }),
    );
    expect(new Set(lines).size).toBe(lines.length);
    for (const opened of [page, search.page, audit.page]) await opened.context().close();
  });
});
