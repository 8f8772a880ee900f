/** Every type of page in a browser: quiet, accessible, in both languages and both themes. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { pageTypes } from './pages.ts';

const browser = useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs axe in the page; the policy of the page holds for script elements only, and this is none. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: engine } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await engine.run(document, {
      resultTypes: ['violations'],
      // A criterion of WCAG 2.2, which axe leaves out unless told.
      rules: { 'target-size': { enabled: true } },
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
    );
  });
}

describe.for(Object.entries(pageTypes))('%s', ([, path]) => {
  test.for(['zh', 'en'])('%s: no word on the console, nothing for axe in light and dark', async (language) => {
    const settled = { reducedMotion: 'reduce' as const };
    const { page, complaints, requests } = await browser.open(language === 'en' ? `en/${path}` : path, settled);
    await page.waitForLoadState('networkidle');
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const finding of await findings(page)) found.push(`${colorScheme}: ${finding}`);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    for (const finding of await findings(page)) found.push(`on a phone: ${finding}`);
    const own = new URL(page.url()).origin;
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(own))).toEqual([]);
    await page.context().close();
  });
});

test.for(Object.entries(pageTypes))('%s: nothing scrolls sideways at 320 pixels', async ([, path]) => {
  const { page } = await browser.open(path, { viewport: { width: 320, height: 640 } });
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(content).toBeLessThanOrEqual(window ?? 0);
  await page.context().close();
});
