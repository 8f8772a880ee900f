/** Quotations checked in the browser: the verdicts, what is offered, and what moves. */
import { expect, test } from 'vitest';
import { findingsInBothThemes } from './axe.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();
const article =
  '报道称：“双方一致决定将中白关系提升为全天候全面战略伙伴关系。”又说“携手构建人类命运的共同体”，“双方”还谈到“火星上的石油开采协议”。见2022年中白联合声明第九条。';

test.for(['zh', 'en'])('%s: an article gets a verdict for each quotation, and its links', async (language) => {
  const { page, complaints } = await browser.open(language === 'en' ? 'en/check/' : 'check/');
  await page.fill('#check-text', article);
  await page.click('#check-form button[type=submit]');
  await page.locator('.check-linked').waitFor();
  const verdicts = await page.$$eval('.check-card', (cards) =>
    cards.map((one) => (one as HTMLElement).dataset['verdict']),
  );
  expect(verdicts).toEqual(['verbatim', 'differs', 'verbatim', 'absent']);
  expect(await page.locator('.check-card del').first().textContent()).toContain('的');
  expect(await page.locator('.check-linked .check-text a').textContent()).toBe('中白联合声明第九条');
  expect(await page.textContent('.check-looked')).toContain('4');
  const place = page.locator('.check-card').nth(1).locator('a').first();
  expect(await place.textContent()).toMatch(language === 'en' ? /, Clause 4, paragraph 1$/u : /，第四条，第一段$/u);
  await place.click();
  expect(page.url()).toMatch(/by-cn\/2022-09-15\/#4p1:104-115/u);
  expect(complaints).toEqual([]);
});

test('a part of the data that is damaged gives no verdict, and can be tried again', async () => {
  // What a service worker answers does not pass by the route.
  const { page } = await browser.open('check/', { serviceWorkers: 'block' });
  await page.route('**/quotations/*/g/*', (route) => route.fulfill({ status: 200, body: '<!doctype html>' }));
  await page.fill('#check-text', '“双方一致决定将中白关系提升为全天候全面战略伙伴关系”');
  await page.click('#check-form button[type=submit]');
  await page.locator('#check-results button').waitFor();
  expect(await page.locator('.check-card').count()).toBe(0);
  await page.unroute('**/quotations/*/g/*');
  await page.click('#check-results button');
  await page.locator('.check-card[data-verdict=verbatim]').waitFor();
});

test('a worker whose script does not come gives no verdict, and can be started again', async () => {
  const { page } = await browser.open('check/', { serviceWorkers: 'block' });
  await page.route('**/worker*.js', (route) => route.abort());
  await page.fill('#check-text', '“双方一致决定将中白关系提升为全天候全面战略伙伴关系”');
  await page.click('#check-form button[type=submit]');
  await page.locator('#check-results button').waitFor();
  expect(await page.locator('.check-card').count()).toBe(0);
  await page.unroute('**/worker*.js');
  await page.click('#check-results button');
  await page.locator('.check-card[data-verdict=verbatim]').waitFor();
});

test('words too common for the index are looked up by the search, from the worker too', async () => {
  const { page } = await browser.open('check/');
  await page.fill('#check-text', '“双方”');
  await page.click('#check-form button[type=submit]');
  await page.locator('.check-card[data-verdict=verbatim]').waitFor();
  expect(await page.locator('.check-places a').first().getAttribute('href')).toMatch(/\/\d{4}-\d{2}-\d{2}\/#/u);
});

test('a check that is asked for while another waits is the one that is answered', async () => {
  const { page } = await browser.open('check/', { serviceWorkers: 'block' });
  // The first waits for an answer that never comes.
  await page.route('**/quotations/*/g/*', () => undefined);
  const waits = page.waitForRequest('**/quotations/*/g/*');
  await page.fill('#check-text', '“双方一致决定将中白关系提升为全天候全面战略伙伴关系”');
  await page.click('#check-form button[type=submit]');
  await waits;
  await page.unroute('**/quotations/*/g/*');
  await page.fill('#check-text', '“携手构建人类命运的共同体”');
  await page.click('#check-form button[type=submit]');
  await page.locator('.check-card[data-verdict=differs]').waitFor();
  expect(await page.locator('.check-card').count()).toBe(1);
});

test.for(['check/', 'en/check/'])('%s: accessible with results', async (address) => {
  const { page } = await browser.open(address, { reducedMotion: 'reduce' });
  await page.click('#check-example');
  await page.locator('.check-linked').waitFor();
  expect(await findingsInBothThemes(page)).toEqual([]);
});
