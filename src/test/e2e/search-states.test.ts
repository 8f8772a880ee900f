/** What the search says where it cannot work, or not wholly, or finds nothing. */
import { describe, expect, test } from 'vitest';
import { scan, scannedCorpus } from '../../../scripts/bench/search-scan.ts';
import { summaries } from '../../corpus.ts';
import { loader } from '../../i18n/reading/loader.ts';
import { search as texts } from '../../i18n/search/search.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();

test('a part of the index that does not load gives no results rather than fewer', async () => {
  const { page } = await browser.open('search/', { serviceWorkers: 'block' });
  await page.route('**/*.pf_index', (route) => route.abort());
  await page.locator('#search-box').fill('合作');
  await page.locator('[data-failure="broken"]').waitFor();
  expect(await page.locator('[data-hit]').count()).toBe(0);
  expect(await page.locator('#search-lists a').first().isVisible()).toBe(true);
});

test('an index of another build, or none, is noticed', async () => {
  const { page } = await browser.open('search/', { serviceWorkers: 'block' });
  await page.route('**/table.json', (route) => route.fulfill({ status: 404 }));
  await page.route('**/pagefind-entry.json*', (route) =>
    route.fulfill({ body: JSON.stringify({ concord: { build: 'feedfacef00d' } }) }),
  );
  await page.locator('#search-box').fill('合作');
  await page.locator('[data-failure="stale"]').waitFor();
  await page.route('**/pagefind-entry.json*', (route) => route.fulfill({ status: 404 }));
  await page.locator('#search-box').fill('合作伙伴');
  await page.locator('[data-failure="no-index"]').waitFor();
});

test('a table of this build with the index of another is noticed', async () => {
  const { page } = await browser.open('search/', { serviceWorkers: 'block' });
  await page.route('**/*.pf_index', (route) => route.fulfill({ status: 404 }));
  await page.route('**/pagefind-entry.json*', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ body: (await answer.text()).replace(/"build":"[0-9a-f]+"/u, '"build":"feedfacef00d"') });
  });
  await page.locator('#search-box').fill('合作');
  await page.locator('[data-failure="stale"]').waitFor();
  expect(await page.locator('[data-hit]').count()).toBe(0);
});

test('what was lost or arrived damaged is asked for again by the button, without a reload', async () => {
  for (const [file, body] of [
    ['wasm.*', '<!doctype html>'],
    ['table.json', ''],
    ['*.pf_index', '<!doctype html>'],
  ] as const) {
    const { page } = await browser.open('search/', { serviceWorkers: 'block' });
    await page.route(`**/${file}`, (route) => route.fulfill({ status: 200, body }));
    await page.locator('#search-box').fill('合作');
    await page.locator('[data-failure="broken"]').waitFor();
    expect(await page.locator('[data-hit]').count()).toBe(0);
    await page.unroute(`**/${file}`);
    await page.locator('#search-failure button').click();
    await page.locator('[data-hit]').first().waitFor();
  }
});

test('a script of the search that is lost is asked for again by the button, without a reload', async () => {
  const { page } = await browser.open('search/', { serviceWorkers: 'block' });
  await page.route('**/_astro/answered.*.js', (route) => route.abort());
  await page.locator('#search-box').fill('合作');
  await page.locator('[data-failure="broken"]').waitFor();
  expect(await page.locator('[data-hit]').count()).toBe(0);
  await page.unroute('**/_astro/answered.*.js');
  await page.locator('#search-failure button').click();
  await page.locator('[data-hit]').first().waitFor();
});

test.each(['search/', 'search/?q=发展&view=counts'])(
  'words that are typed before the script is there are kept and searched, at %s',
  async (address) => {
    const { page } = await browser.open('search/syntax/', { serviceWorkers: 'block' });
    const script = '**/_astro/page.*.js';
    let arrive = (): void => undefined;
    const asked = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    let held = 0;
    await page.route(script, async (route) => {
      held++;
      await asked;
      await route.continue();
    });
    await page.goto(new URL(`/${address}`, page.url()).href, { waitUntil: 'commit' });
    await page.locator('#search-box').pressSequentially('合作');
    await expect.poll(() => held).toBeGreaterThan(0);
    expect(await page.locator('#search-status').textContent()).toBe('');
    arrive();
    await page.locator('#search-status[data-total]').waitFor();
    expect(await page.locator('#search-box').inputValue()).toBe('合作');
    const now = new URL(page.url()).searchParams;
    expect([now.get('q'), now.get('view')]).toEqual(['合作', new URL(address, page.url()).searchParams.get('view')]);
    // The entry of the history goes on with the word, as with any that is typed.
    const entries = await page.evaluate(() => history.length);
    await page.locator('#search-box').pressSequentially('伙伴');
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('合作伙伴');
    expect(await page.evaluate(() => history.length)).toBe(entries);
  },
);

test('where the script does not come, the page says so', async () => {
  const { page } = await browser.open('search/syntax/', { serviceWorkers: 'block' });
  await page.route('**/_astro/page.*.js', (route) => route.abort());
  await page.goto(new URL('/search/', page.url()).href);
  await expect.poll(() => page.locator('[role=status]').allTextContents()).toContain(loader('zh').failed);
});

test('without JavaScript the page says so and lists the statements', async () => {
  const { page } = await browser.open('search/', { javaScriptEnabled: false });
  expect(await page.locator('noscript').textContent()).toContain('JavaScript');
  expect(await page.locator('#search-lists a').count()).toBeGreaterThan(0);
});

test('offline without the index the page says so, offers the lists, and goes on once there is a network', async () => {
  const { page } = await browser.open('search/', { serviceWorkers: 'block' });
  // The script is there, and what it loads with the index is not.
  await expect.poll(() => page.locator('#search-status').textContent()).not.toBe('');
  await page.context().setOffline(true);
  await page.locator('#search-box').fill('合作');
  await page.locator('[data-failure="offline"]').waitFor();
  expect(await page.locator('#search-lists a').first().isVisible()).toBe(true);
  await page.context().setOffline(false);
  await page.locator('#search-status[data-total]').waitFor();
  expect(await page.locator('[data-hit]').count()).toBeGreaterThan(0);
});

test('the pages and the index name the same build, and an index of another one is not asked', async () => {
  const { page, requests } = await browser.open('search/?q=合作');
  await page.locator('#search-status[data-total]').waitFor();
  const form = await page.locator('#search-form').evaluate((one) => ({ ...(one as HTMLElement).dataset }));
  expect(await page.locator('#search-status').getAttribute('data-corpus')).toBe(form['corpus']);
  const entry = (await (await page.request.get(new URL('/pagefind/pagefind-entry.json', page.url()).href)).json()) as {
    concord: object;
  };
  expect(entry.concord).toEqual({ corpus: form['corpus'], build: form['build'] });
  const parts = requests.filter((address) => /\.pf_index/u.test(address));
  expect(parts.length).toBeGreaterThan(0);
  expect(parts.every((address) => address.includes(form['build'] ?? '-'))).toBe(true);
});

test('what is sent before the script is there leads to the place that it names, once the script is there', async () => {
  const { page } = await browser.open('search/syntax/', { serviceWorkers: 'block' });
  let arrive = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/_astro/page.*.js', async (route) => {
    await asked;
    await route.continue();
  });
  const wanted = page.waitForRequest('**/_astro/page.*.js');
  await page.goto(new URL('/search/', page.url()).href, { waitUntil: 'commit' });
  await wanted;
  await page.locator('#search-box').fill('by-cn/2022-09-15/9');
  await page.locator('#search-box').press('Enter');
  arrive();
  await page.waitForURL('**/by-cn/2022-09-15/9/');
});

describe('where no clause has the words', () => {
  const corpus = scannedCorpus();
  const count = (term: string): number => scan(corpus, { typed: term, kind: '', all: [term], none: [] }).length;

  test.for(['推动构建人类命运的共同体', '推动构建人类命运共同提'])(
    '%s: where was looked, the part that does occur, the nearest passages, and nothing to sort',
    async (misquoted) => {
      const { page } = await browser.open(`search/?q=${encodeURIComponent(misquoted)}`);
      await page.locator('#search-status[data-total="0"]').waitFor();
      expect(count(misquoted)).toBe(0);
      const incomplete = summaries().filter(({ complete }) => !complete).length;
      expect(incomplete).toBeGreaterThan(0);
      expect(await page.locator('#search-status').textContent()).toContain(
        texts('zh').lookedIn(summaries().length, incomplete),
      );
      const part = page.locator('[data-zero="part"] button');
      const words = (await part.textContent()) ?? '';
      expect(misquoted).toContain(words);
      expect(words.length).toBeGreaterThan(4);
      expect(await page.locator('[data-zero="nearest"] li').allTextContents()).toContainEqual(
        expect.stringContaining('人类命运共同体'),
      );
      expect(await page.locator('#search-tools').isVisible()).toBe(false);
      await part.click();
      await page.locator(`#search-status[data-total="${count(words)}"]`).waitFor();
      expect(await page.locator('#search-box').inputValue()).toBe(`"${words}"`);
      await page.context().close();
    },
  );

  test.for(['Taiwan', 'all-weather', 'Belt and Road'])(
    'a reader of English who types %s is told the language of the texts, and what to type',
    async (typed) => {
      const { page } = await browser.open(`en/search/?q=${encodeURIComponent(typed)}`);
      await page.locator('#search-status[data-total="0"]').waitFor();
      const said = page.locator('[data-zero="language"]');
      expect(await said.textContent()).toContain(texts('en').textsInChinese);
      const [offered] = /^\p{sc=Han}+/u.exec((await said.locator('button').first().textContent()) ?? '') ?? [''];
      expect(count(offered)).toBeGreaterThan(0);
      await said.locator('button').first().click();
      await page.locator('[data-hit]').first().waitFor();
      expect(await page.locator('#search-box').inputValue()).toBe(offered);
      await page.context().close();
    },
  );

  test('a place that was named is led to, and no words are said to be missing', async () => {
    const { page } = await browser.open(`search/?q=${encodeURIComponent('中白 2022 第九条')}`);
    await page.locator('#search-status[data-total="0"]').waitFor({ state: 'attached' });
    expect(await page.locator('[data-jump="by-cn/2022-09-15/9"]').isVisible()).toBe(true);
    expect(await page.locator('#search-status').textContent()).toBe('');
    expect(await page.locator('#search-page').textContent()).not.toContain(texts('zh').none);
    await page.context().close();
  });
});
