/** Reading without a network, on a copy of the built site with a server that can be stopped and a build that changes. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { writeOffline } from '../../../scripts/stages/offline.ts';
import { serve, type Server } from '../../../scripts/serving/serve.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();
let folder: string;
let server: Server;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'concord-offline-'));
  cpSync(inject('dist'), folder, { recursive: true });
  server = await serve({ folder, base: '/', port: 0 });
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = (path: string): string => new URL(path, server.address).href;

/** Opens a page and waits until the worker is in charge of it and has kept it. */
async function openKept(path: string): Promise<Page> {
  const { page } = await browser.open(at(path));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await isKept(page, path);
  return page;
}

async function isKept(page: Page, path: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(async (url) => (await caches.match(url)) !== undefined, at(path)), { timeout: 30_000 })
    .toBe(true);
}

/** Names below the root of what is kept, by the build that it is kept for. */
const keptFiles = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(async () => {
    const found: Record<string, string[]> = {};
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys();
      found[name.split(':').at(-1)!] = requests.map(({ url }) => new URL(url).pathname.slice(1));
    }
    return found;
  });
const script = (name: string): RegExp => new RegExp(`^_astro/${name}\\.[\\w-]+\\.js$`, 'u');

test('pages that were read are read without a network, others are said to be missing', async () => {
  const page = await openKept('by-cn/2022-09-15/9/');
  const printed = await page.locator('[data-p]').allInnerTexts();
  await page.goto(at('en/by-cn/'));
  await isKept(page, 'en/by-cn/');
  await server.close();
  await page.goto(at('by-cn/2022-09-15/9/?from=note'));
  expect(await page.locator('[data-p]').allInnerTexts()).toEqual(printed);
  expect(
    await page.evaluate(() => [...document.styleSheets].flatMap((one) => [...one.cssRules]).length),
  ).toBeGreaterThan(3);
  expect(await page.evaluate(() => document.documentElement.classList.contains('js'))).toBe(true);
  await page.goto(at('en/by-cn/'));
  expect(await page.locator('h1').count()).toBe(1);
  await page.goto(at('cn-ru/2023-03-21/'));
  expect(await page.locator('h1').innerText()).toBe('这一页尚未存入本机');
  const links = page.locator('[data-kept] a');
  await links.first().waitFor();
  expect(await links.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname))).toEqual([
    '/by-cn/2022-09-15/9/',
    '/',
    '/notebook/',
  ]);
  await page.goto(at('en/cn-ru/2023-03-21/'));
  expect(await page.locator('h1').innerText()).toBe('This page is not kept on this device');
  await page.context().close();
});

test('a page that is kept is shown when the network does not answer', async () => {
  const page = await openKept('about/');
  const port = Number(new URL(server.address).port);
  await server.close();
  const silent = createServer(() => undefined);
  await new Promise<void>((done) => silent.listen(port, done));
  await page.goto(at('about/'));
  expect(await page.locator('h1').count()).toBe(1);
  await page.context().close();
  silent.closeAllConnections();
  silent.close();
});

test('where there is no worker the settings say that pages cannot be kept', async () => {
  const { page } = await browser.open(at('about/'), { serviceWorkers: 'block' });
  await page.locator('[data-open="settings"]').first().click();
  await page.locator('[data-offline]').getByText('这个浏览器不支持离线阅读').waitFor();
  expect(await page.locator('[data-offline] button').count()).toBe(0);
  await page.context().close();
});

test('a clause of a statement that was read is read there', async () => {
  const page = await openKept('by-cn/2022-09-15/');
  await server.close();
  await page.goto(at('by-cn/2022-09-15/9/'));
  expect(page.url()).toBe(at('by-cn/2022-09-15/#9'));
  expect(await page.locator('[id="9p2"]').isVisible()).toBe(true);
  await page.context().close();
});

test('tools are kept when the first of them is opened, and not before', async () => {
  const page = await openKept('by-cn/2022-09-15/');
  const files = async (): Promise<string[]> => Object.values(await keptFiles(page)).flat();
  expect((await files()).filter((file) => file.endsWith('.js')).some((file) => script('settings').test(file))).toBe(
    false,
  );
  await page.keyboard.press('?');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await files()).some((file) => script('settings').test(file))).toBe(true);
  await server.close();
  await page.reload();
  await page.locator('[data-open="settings"]').first().click();
  await page.getByLabel('深色').check();
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  await page.context().close();
});

test('a text that was read can be cited without a network by a reader who had opened nothing before', async () => {
  const page = await openKept('about/');
  await page.goto(at('by-cn/2022-09-15/'));
  await isKept(page, 'by-cn/2022-09-15/');
  await expect
    .poll(async () =>
      Object.values(await keptFiles(page))
        .flat()
        .filter((file) => script('settings').test(file)),
    )
    .toHaveLength(1);
  await expect.poll(async () => Object.values(await keptFiles(page)).flat()).toContain('by-cn/2022-09-15/cite.json');
  await server.close();
  await page.goto(at('by-cn/2022-09-15/9/'));
  await page.locator('[data-clause="9"] .tools [data-open="cite"]').click();
  await page.locator('dialog .cite-text').getByText('第九条').waitFor();
  await page.context().close();
});

test('the whole site on request, in each language: pages and search work, and it can be removed', async () => {
  const page = await openKept('en/');
  await page.locator('[data-open="settings"]').first().click();
  const inEnglish = page.getByRole('button', { name: /^Keep the whole site in English \(about \d+\.\d MB\)$/u });
  await inEnglish.click();
  await page.getByText('The whole site is kept on this device in English.').waitFor();
  await page.goto(at(''));
  await page.locator('[data-open="settings"]').first().click();
  const set = page.locator('[data-offline]');
  await set.getByRole('button', { name: /^存入全站中文页面（约 \d+\.\d MB）$/u }).click();
  await set.getByText('全站中文页面已存入本机。').waitFor();
  await server.close();
  const paths = [
    'cn-ru/2023-03-21/',
    'en/cn-ru/2023-03-21/',
    'by-cn/2022-09-15/witness/a/',
    'method/',
    'en/statements/',
  ];
  for (const path of paths) {
    await page.goto(at(path));
    expect(await page.locator('h1').first().innerText()).not.toMatch(/尚未存入|not kept/u);
  }
  await page.goto(at('en/cn-ru/2023-03-21/4/'));
  expect(page.url()).toBe(at('en/cn-ru/2023-03-21/#4'));
  await page.goto(at('search/?q=%E5%9C%B0%E6%96%B9%E8%AE%BA%E5%9D%9B'));
  await page.locator('[data-hit="by-cn/2022-09-15/9"]').waitFor();
  await page.goto(at('method/'));
  await page.locator('[data-open="settings"]').first().click();
  await set.getByRole('button', { name: '移除全站' }).click();
  await set.getByText('已从本机移除。').waitFor();
  await page.goto(at('cn-uz/'));
  expect(await page.locator('h1').innerText()).toBe('这一页尚未存入本机');
  await page.context().close();
});

const edited = ['about', 'method', 'accessibility'];

/** The same site, published anew with three pages changed; the id of its build. */
function publish(): string {
  for (const path of edited) {
    const file = join(folder, path, 'index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replace('<main', '<main data-edition="2"'));
  }
  return writeOffline(folder, '/').build;
}
const buildHere = (): string => readFileSync(join(folder, 'offline/build.txt'), 'utf8').trim();

/** The build that each of the edited pages is kept for, and which edition of the page that is. */
const heldEditions = (page: Page): Promise<[string, string][]> =>
  page.evaluate(async () => {
    const found: [string, string][] = [];
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) {
        if (!/\/(?:about|method|accessibility)\/$/u.test(request.url)) continue;
        const text = await (await (await caches.open(name)).match(request))!.text();
        found.push([name.split(':').at(-1)!, text.includes('data-edition="2"') ? 'new' : 'old']);
      }
    }
    return found;
  });

test('a new build is announced, taken over on request, and never mixed with the old one', async () => {
  const page = await openKept('about/');
  await page.goto(at('method/'));
  await isKept(page, 'method/');
  const old = buildHere();
  const build = publish();
  expect(build).not.toBe(old);
  await page.goto(at('accessibility/'));
  await page.getByRole('status').getByText('网站有新版本').waitFor();
  expect(await heldEditions(page)).toEqual([
    [old, 'old'],
    [old, 'old'],
  ]);
  await page.getByRole('status').getByRole('button', { name: '刷新' }).click();
  await expect.poll(() => heldEditions(page), { timeout: 30_000 }).toHaveLength(3);
  await expect.poll(async () => Object.keys(await keptFiles(page)), { timeout: 30_000 }).toEqual([build]);
  expect(new Set((await heldEditions(page)).map(String))).toEqual(new Set([`${build},new`]));
  await server.close();
  await page.goto(at('about/'));
  expect(await page.locator('main').getAttribute('data-edition')).toBe('2');
  await page.context().close();
});

test('a new build is noticed by a page that stays open; the whole site that was kept is fetched anew', async () => {
  const page = await openKept('about/');
  await page.locator('[data-open="settings"]').first().click();
  await page.getByRole('button', { name: '存入全站' }).click();
  await page.getByText('全站中文页面已存入本机。').waitFor();
  await page.keyboard.press('Escape');
  const build = publish();
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.getByRole('status').getByText('网站有新版本').waitFor();
  expect(await page.locator('main').getAttribute('data-edition')).toBeNull();
  await page.getByRole('status').getByRole('button', { name: '刷新' }).click();
  await page.locator('main[data-edition="2"]').waitFor();
  await expect.poll(async () => new Set(Object.keys(await keptFiles(page)))).toEqual(new Set([build]));
  await server.close();
  await page.goto(at('method/'));
  expect(await page.locator('main').getAttribute('data-edition')).toBe('2');
  await page.goto(at('cn-uz/2022-09-15/'));
  await page.locator('[data-clause="1"]').first().waitFor();
  await page.context().close();
});

test('with the index of another build the search of an open page finds nothing rather than something else', async () => {
  const page = await openKept('search/');
  const box = page.locator('#search-box');
  await box.fill('合作');
  await page.locator('#search-status[data-total]').waitFor();
  await expect
    .poll(async () =>
      Object.values(await keptFiles(page))
        .flat()
        .some((file) => file.endsWith('table.json')),
    )
    .toBe(true);
  const entry = join(folder, 'pagefind/pagefind-entry.json');
  const { build } = JSON.parse(readFileSync(entry, 'utf8')).concord as { build: string };
  // The page and the table that was kept are of one build, the index on the site is of another.
  writeFileSync(entry, readFileSync(entry, 'utf8').replaceAll(build, 'feedfacef00d'));
  rmSync(join(folder, 'pagefind', `c-${build}`), { recursive: true });
  rmSync(join(folder, 'pagefind/index'), { recursive: true });
  await page.reload();
  await box.fill('地方');
  await page.locator('[data-failure="stale"]').waitFor();
  expect(await page.locator('[data-hit]').count()).toBe(0);
  await page.context().close();
});
