/** What opens over a page, and the notebook with something in it: accessible in both languages and both themes. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findingsInBothThemes } from './axe.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();
const clause = 'by-cn/2022-09-15/9/';
const inEnglish = (language: string, path: string): string => (language === 'en' ? `en/${path}` : path);

interface Opening {
  /** Without it, a page of a clause. */
  on?: string;
  /** Brings it up by keyboard, from what is to have the focus again in the end. */
  by: (page: Page) => Promise<void>;
  trigger: string | null;
  ready: string;
}
const press = async (page: Page, selector: string): Promise<void> => {
  await page.locator(selector).first().focus();
  await page.keyboard.press('Enter');
};
const button = (name: string): string => `button[data-open="${name}"]`;
const openings: Record<string, Opening> = {
  settings: { by: (page) => press(page, button('settings')), trigger: button('settings'), ready: 'fieldset' },
  cite: { by: (page) => press(page, button('cite')), trigger: button('cite'), ready: 'select' },
  help: { by: (page) => press(page, button('help')), trigger: button('help'), ready: 'kbd' },
  search: {
    by: async (page) => {
      await press(page, button('search'));
      await page.locator('dialog input').waitFor();
      await page.keyboard.type('合作');
    },
    trigger: button('search'),
    ready: 'mark',
  },
  print: {
    on: 'by-cn/2022-09-15/?clauses=1,3-5',
    by: (page) => press(page, button('print')),
    trigger: button('print'),
    ready: 'input:checked',
  },
  'choosing words': { by: (page) => page.keyboard.press('w'), trigger: null, ready: 'textarea' },
};

describe.for(Object.entries(openings))('%s', ([, { on = clause, by, trigger, ready }]) => {
  test.for(['zh', 'en'])('%s: nothing for axe, the focus inside, Escape gives it back', async (language) => {
    const { page, complaints } = await browser.open(inEnglish(language, on), { reducedMotion: 'reduce' });
    await page.waitForFunction(() => document.querySelector('.status'));
    await by(page);
    await page.locator(`dialog[open] ${ready}`).first().waitFor();
    expect(await findingsInBothThemes(page)).toEqual([]);
    // As often as would lead through it twice: a modal dialog keeps the focus, or lends it to the browser's own frame.
    for (let i = 0; i < 30; i++) {
      expect(await page.evaluate(() => document.activeElement?.closest('dialog, body')?.tagName)).toMatch(
        i === 0 ? /^DIALOG$/u : /^(?:DIALOG|BODY)$/u,
      );
      const outside = await page.evaluate(
        () => document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
      );
      expect(outside).toBe(false);
      await page.keyboard.press('Tab');
    }
    await page.locator('dialog :is(button, input, select, textarea)').first().focus();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    if (trigger !== null) {
      const back = await page.evaluate(
        (selector) => document.activeElement === document.querySelector(selector),
        trigger,
      );
      expect(back).toBe(true);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

test.for(['zh', 'en'])('the notebook with entries, %s: nothing for axe', async (language) => {
  const { page } = await browser.open(inEnglish(language, clause), { reducedMotion: 'reduce' });
  await page.waitForFunction(() => document.querySelector('.status'));
  const added = page.locator('.status').getByText(/笔记本|notebook/u);
  await page.keyboard.press('n');
  await added.waitFor();
  await page.keyboard.press('j');
  await page.waitForURL('**/10/');
  await page.waitForFunction(() => document.querySelector('.status'));
  await page.keyboard.press('n');
  await added.waitFor();
  await page.goto(new URL(`/${inEnglish(language, 'notebook/')}`, page.url()).href);
  await page.locator('[data-entry]').nth(1).waitFor();
  expect(await findingsInBothThemes(page)).toEqual([]);
  await page.context().close();
});
