/** Pages by keyboard alone: every stop can be seen, none is a trap, and the text is one step from the top. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { pageTypes } from './pages.ts';

const browser = useBrowser();
const pages = {
  home: '',
  'broken-off statement': pageTypes['broken-off statement'] ?? '',
  clause: pageTypes['clause with variants'] ?? '',
  pair: 'by-cn/',
  hits: `search/?q=${encodeURIComponent('地方合作')}`,
  'data and API': 'api/',
  'audit of a source': pageTypes['audit'] ?? '',
  'not found': 'no/such/page/',
};

/** The element with the focus: a name for it, and what is wrong with how it shows. */
const stop = (page: Page): Promise<{ name: string; wrong: string[] }> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { name: '', wrong: [] };
    const name = element.outerHTML.slice(0, 120);
    const drawn = (one: Element): boolean => {
      const { outlineStyle, outlineWidth, stroke, strokeWidth } = getComputedStyle(one);
      const ring = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
      return ring || (one instanceof SVGElement && stroke !== 'none' && Number.parseFloat(strokeWidth) >= 2);
    };
    const around = [element, ...element.querySelectorAll('.hit'), element.parentElement].filter((one) => one !== null);
    const wrong = around.some(drawn) ? [] : ['no ring'];
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) wrong.push('no size');
    if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) wrong.push('out of sight');
    if (Number(getComputedStyle(element).opacity) < 0.9) wrong.push('transparent');
    const [x, y] = [
      box.left + Math.min(box.width / 2, 12),
      Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1),
    ];
    const top = document.elementFromPoint(x, y);
    if (top && !element.contains(top) && !top.contains(element) && top.closest('.status')) wrong.push('covered');
    return { name, wrong };
  });

test.for(Object.entries(pages))('%s: from the top to the end and around, each stop in sight', async ([, path]) => {
  const { page } = await browser.open(path, { reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } });
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('Tab');
  const first = await stop(page);
  expect(first.name).toContain('class="skip"');
  const wrong: string[] = [];
  let stops = 0;
  for (; stops < 600; stops++) {
    const { name, wrong: faults } = await stop(page);
    if (stops > 0 && name === first.name) break;
    if (faults.length > 0) wrong.push(`${faults.join(', ')}: ${name}`);
    await page.keyboard.press('Tab');
  }
  expect(wrong).toEqual([]);
  expect(stops).toBeGreaterThan(8);
  expect(stops).toBeLessThan(600);
  await page.context().close();
});

test.for(['', 'en/'])('/%s: the first link skips to the text', async (root) => {
  const { page } = await browser.open(`${root}by-cn/2022-09-15/9/`);
  await page.keyboard.press('Tab');
  expect(await page.locator('.skip').boundingBox()).toMatchObject({ y: expect.any(Number) as number });
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#main');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  await page.context().close();
});
