import { inject, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser();

test('the home page opens in a browser without a word on the console', async () => {
  const { page, complaints } = await browser.open('');
  expect(await page.title()).toContain('Concord');
  expect(complaints).toEqual([]);
});

test('an address that is not there gets the status 404', async () => {
  const response = await fetch(new URL('no-such-place/', inject('address')));
  expect(response.status).toBe(404);
});
