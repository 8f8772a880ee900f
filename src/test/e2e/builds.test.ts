/** The same sources give the same site, whenever and wherever it is built; below a base path nothing breaks. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { serve } from '../../../scripts/serving/serve.ts';
import { useBrowser } from './browser.ts';
import { buildSite } from './build.ts';
import { builtPages, deadLinks } from './built-site.ts';

const browser = useBrowser();
const folder = mkdtempSync(join(tmpdir(), 'concord-builds-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** SHA-256 of every file by its path. */
function contents(dist: string): Record<string, string> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    files
      .filter((path) => statSync(join(dist, path)).isFile())
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(dist, path)))
          .digest('hex'),
      ]),
  );
}

test(
  'built on another day in another time zone, the site is the same byte for byte',
  { timeout: 300_000 },
  async () => {
    const dist = join(folder, 'again');
    const later = new URL('other-day.mjs', import.meta.url).href;
    const env = { CONCORD_OUT: dist, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', NODE_OPTIONS: `--import=${later}` };
    await buildSite(env);
    expect(contents(dist)).toEqual(contents(inject('dist')));
  },
);

test('below a base path every link resolves', { timeout: 300_000 }, async () => {
  const dist = join(folder, 'base');
  const env = { CONCORD_OUT: dist, BASE: '/concord/', SITE: 'https://example.org' };
  await buildSite(env);
  const pages = builtPages(dist);
  expect(pages.length).toBeGreaterThan(100);
  expect(deadLinks(dist, pages, 'https://example.org/concord/')).toEqual([]);

  const server = await serve({ folder: dist, base: '/concord/', port: 0 });
  const { page, complaints } = await browser.open(new URL('by-cn/2022-09-15/', server.address).href);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(server.address);
  const devTools = await page.context().newCDPSession(page);
  const manifest = await devTools.send('Page.getAppManifest');
  expect(manifest.errors).toEqual([]);
  expect(JSON.parse(manifest.data ?? '')).toMatchObject({ start_url: '/concord/', scope: '/concord/' });
  const { installabilityErrors } = await devTools.send('Page.getInstallabilityErrors');
  // The test's own window is a private one, in which nothing is installed.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  const held = (): Promise<boolean> => page.evaluate(async () => (await caches.match(location.href)) !== undefined);
  await expect.poll(held, { timeout: 30_000 }).toBe(true);
  await server.close();
  await page.goto(new URL('by-cn/2022-09-15/9/', server.address).href);
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/concord/by-cn/2022-09-15/#9');
  expect(complaints).toEqual([]);
});
