/** Every type of page in a browser: light, quiet, accessible, whole in a small window, in both languages and both themes. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findings, findingsInBothThemes } from './axe.ts';
import { type Opened, useBrowser } from './browser.ts';
import { losses, space } from './losses.ts';
import { bilingual, pageTypes } from './pages.ts';
import { expectWithinBudget } from './weight.ts';

const browser = useBrowser();
/** That an address does not exist is what the browser says of it, and what the page is for. */
const expected = /^console error: Failed to load resource: the server responded with a status of 404/u;

const everyType = [
  ...Object.entries(pageTypes).flatMap(([name, path]) => [
    [`${name}, zh`, path],
    [`${name}, en`, `en/${path}`],
  ]),
  ...Object.entries(bilingual),
] as [string, string][];

/** The page that comes next loads while the one before it is examined: most of the time that it takes to settle is waiting. */
const opening = new Map<string, Promise<Opened>>();

function settled([name, path]: readonly [string, string]): Promise<Opened> {
  const known = opening.get(name);
  if (known !== undefined) return known;
  const opened = browser.open(path, { reducedMotion: 'reduce' }).then(async (one) => {
    await one.page.waitForLoadState('networkidle');
    return one;
  });
  // Reported where it is waited for.
  opened.catch(() => undefined);
  opening.set(name, opened);
  return opened;
}

// One visit for all that is asked of a page, in this order: what it loads, what axe finds, what a small window loses.
describe.for(everyType)('%s', ([name, path]) => {
  let opened: Opened;
  let page: Page;
  let loaded: string[];
  beforeAll(async () => {
    opened = await settled([name, path]);
    ({ page } = opened);
    loaded = [...opened.requests];
    const next = everyType[everyType.findIndex(([one]) => one === name) + 1];
    if (next !== undefined) void settled(next);
  });
  afterAll(() => page.context().close());

  test('within its budget, nothing from another origin, no word on the console', () => {
    const [type, language] = name.split(', ');
    // The page for readers without a network comes from the device, and lists what is kept there.
    if (language === 'zh' && type !== undefined && type !== 'not kept') {
      expectWithinBudget(type, loaded, inject('dist'));
    }
    const own = new URL(page.url()).origin;
    expect(loaded.filter((url) => !url.startsWith(own))).toEqual([]);
    expect(opened.complaints.filter((words) => name !== 'not found' || !expected.test(words))).toEqual([]);
  });

  test('nothing for axe in light and dark, nor on a phone', async () => {
    const found = await findingsInBothThemes(page);
    await page.setViewportSize({ width: 360, height: 740 });
    for (const finding of await findings(page)) found.push(`on a phone: ${finding}`);
    expect(found).toEqual([]);
    expect(opened.complaints.filter((words) => name !== 'not found' || !expected.test(words))).toEqual([]);
  });

  test('at 400 % zoom, and with wide spacing, nothing scrolls sideways or is cut', async () => {
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await losses(page)).toEqual([]);
    await space(page);
    expect(await losses(page)).toEqual([]);
  });
});
