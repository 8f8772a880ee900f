/** Every type of page in a browser: quiet, accessible, in both languages and both themes. */
import { describe, expect, test } from 'vitest';
import { findings, findingsInBothThemes } from './axe.ts';
import { useBrowser } from './browser.ts';
import { bilingual, pageTypes } from './pages.ts';

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

describe.for(everyType)('%s', ([name, path]) => {
  test('no word on the console, nothing for axe in light and dark', async () => {
    const { page, complaints, requests } = await browser.open(path, { reducedMotion: 'reduce' });
    await page.waitForLoadState('networkidle');
    const found = await findingsInBothThemes(page);
    await page.setViewportSize({ width: 360, height: 740 });
    for (const finding of await findings(page)) found.push(`on a phone: ${finding}`);
    const own = new URL(page.url()).origin;
    expect(found).toEqual([]);
    expect(complaints.filter((words) => name !== 'not found' || !expected.test(words))).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(own))).toEqual([]);
    await page.context().close();
  });
});
