/** What a reader writes in the notebook is kept, whatever is removed, brought back, or done in another tab meanwhile. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser();
const statement = 'by-cn/2022-09-15';
const stored = (...clauses: string[]): string =>
  JSON.stringify({
    version: 1,
    entries: clauses.map((clause) => ({ address: `${statement}/${clause}/`, place: clause, text: `文${clause}` })),
  });
const entries = (page: Page) => page.locator('[data-entry]');
const note = (page: Page, clause: string) => page.locator(`[data-entry="${statement}/${clause}/"] textarea`);
const press = (page: Page, clause: string, tool: string): Promise<void> =>
  page.locator(`[data-entry="${statement}/${clause}/"] [data-do="${tool}"]`).click();
const keptNotes = (page: Page): Promise<[string, string][]> =>
  page.evaluate(() => {
    const book = JSON.parse(localStorage.getItem('concord:notebook') ?? '{}') as {
      entries: { address: string; note: string }[];
    };
    return book.entries.map(({ address, note: words }) => [address.split('/')[2] ?? '', words]);
  });

/** A notebook with these clauses of the statement, without notes. */
async function notebook(...clauses: string[]): Promise<Page> {
  const { page } = await browser.open('notebook/', { serviceWorkers: 'block' });
  await page.evaluate((book) => localStorage.setItem('concord:notebook', book), stored(...clauses));
  await page.reload();
  await expect.poll(() => entries(page).count()).toBe(clauses.length);
  return page;
}

test('an entry that is brought back leaves what was noted since as it is', async () => {
  const page = await notebook('1', '2', '3');
  await note(page, '1').fill('先写');
  await note(page, '2').fill('其二');
  await press(page, '2', 'remove');
  await expect.poll(() => entries(page).count()).toBe(2);
  await note(page, '3').fill('后写');
  await note(page, '1').focus();
  await expect
    .poll(() => keptNotes(page))
    .toEqual([
      ['1', '先写'],
      ['3', '后写'],
    ]);
  await page.locator('body > .status button').click();
  await expect
    .poll(() => keptNotes(page))
    .toEqual([
      ['1', '先写'],
      ['2', '其二'],
      ['3', '后写'],
    ]);
  expect(await note(page, '2').inputValue()).toBe('其二');
  await page.context().close();
});

test('a note that is being written outlives what another tab adds and moves', async () => {
  const page = await notebook('1', '2');
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect.poll(() => entries(other).count()).toBe(2);
  await page.bringToFront();
  await note(page, '1').pressSequentially('半');
  await other.evaluate((book) => localStorage.setItem('concord:notebook', book), stored('2', '1', '3'));
  await expect.poll(() => entries(page).count()).toBe(3);
  expect(await note(page, '1').evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.type('句');
  expect(await note(page, '1').inputValue()).toBe('半句');
  await press(page, '2', 'down');
  await expect
    .poll(() => keptNotes(page))
    .toEqual([
      ['1', '半句'],
      ['2', ''],
      ['3', ''],
    ]);
  // The other tab shows it, and what it has not touched follows.
  await expect.poll(() => note(other, '1').inputValue()).toBe('半句');
  await page.context().close();
});

test('a shared notebook that arrives late does not take the place of the one asked for since', async () => {
  const page = await notebook('1');
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(`**/${statement}/9.json`, async (route) => {
    await held;
    await route.continue();
  });
  const shared = (clause: string): string =>
    `#0.${Buffer.from(JSON.stringify([[`${statement}/${clause}/`, `注${clause}`]])).toString('base64url')}`;
  const open = (hash: string): Promise<void> =>
    page.evaluate((to) => {
      location.hash = to;
    }, hash);
  const asked = page.waitForRequest(`**/${statement}/9.json`);
  await open(shared('9'));
  await asked;
  await open(shared('8'));
  await note(page, '8').waitFor();
  const arrived = page.waitForResponse(`**/${statement}/9.json`);
  release();
  await (await arrived).finished();
  // A third one comes after the late one, if that is drawn at all.
  const drawn = page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const seen: string[] = [];
        const look = (): void => {
          const now = document.querySelector<HTMLElement>('[data-entry]')?.dataset['entry'] ?? '';
          seen.push(now);
          if (now.endsWith('/7/')) resolve(seen);
        };
        look();
        new MutationObserver(look).observe(document.querySelector('[data-notebook]')!, { childList: true });
      }),
  );
  await open(shared('7'));
  expect((await drawn).map((address) => address.split('/')[2])).not.toContain('9');
  await page.context().close();
});
