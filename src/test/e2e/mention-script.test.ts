/** The script for other sites, on a page of another origin. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { frame as frameCode, framePath } from '../../citing/embed.ts';
import { scriptPath } from '../../mentions/table.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();
let server: Server;
let other = '';
const body = `<p id="plain">2022年中白联合声明第九条，以及<b>中法联合声明</b>。<a href="#x">中白联合声明（2013年）</a></p>
<pre>2022年中白联合声明</pre><p data-concord="off">2022年中白联合声明</p>
<p id="split">《中华人民共和国和乌兹别克<i>斯坦共和国联合声明》</i></p>`;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/frame') {
      const code = {
        frame: inject('address') + framePath('by-cn/2022-09-15', '9'),
        page: `${inject('address')}by-cn/2022-09-15/9/`,
      };
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader('cross-origin-embedder-policy', 'require-corp');
      response.end(`<!doctype html><title>x</title>${frameCode({ ...code, title: '第九条' })}`);
      return;
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', `script-src ${inject('address')}; style-src 'none'`);
    response.end(`<!doctype html><title>x</title><article>${body}</article>
<script src="${inject('address')}${request.url === '/none' ? 'missing.js' : scriptPath}" defer data-language="en"></script>`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  other = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server.close());

test('links what names one statement, leaves the rest, shows the words, and asks this site alone', async () => {
  const { page, requests } = await browser.open('check/');
  requests.length = 0;
  await page.goto(other);
  const link = page.locator('#plain a.concord-link');
  await link.waitFor();
  expect(await link.textContent()).toBe('中白联合声明第九条');
  expect(await link.getAttribute('href')).toBe(`${inject('address')}en/by-cn/2022-09-15/9/`);
  expect(await page.locator('a.concord-link').count()).toBe(1);
  await link.focus();
  const card = page.locator('concord-card');
  await card.waitFor();
  const shown = await card.evaluate((one) => one.shadowRoot?.textContent);
  for (const part of ['全天候全面战略伙伴关系', '2022-09-15', '地方合作年', '/en/by-cn/2022-09-15/9'])
    expect(shown).toContain(part);
  expect(await card.evaluate((one) => one.shadowRoot?.querySelector('a')?.href)).toBe(
    `${inject('address')}en/by-cn/2022-09-15/9/`,
  );
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  const hosts = new Set(requests.map((url) => new URL(url).origin));
  expect([...hosts].sort()).toEqual([new URL(inject('address')).origin, new URL(other).origin].sort());
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('without the script the page stays as it is', async () => {
  const { page } = await browser.open('check/');
  await page.goto(`${other}none`);
  expect(await page.locator('article').innerHTML()).toBe(body);
});

test('the card stays while the pointer is over it, and does not come once the pointer has left', async () => {
  const { page } = await browser.open('check/');
  let answer = (): void => undefined;
  const held = new Promise<void>((done) => (answer = done));
  await page.goto(other);
  const link = page.locator('#plain a.concord-link');
  await link.hover();
  const card = page.locator('concord-card');
  await card.waitFor();
  await card.hover();
  await page.waitForTimeout(400);
  expect(await card.count()).toBe(1);
  await page.keyboard.press('Escape');
  await page.mouse.move(0, 0);
  await page.route('**/9.json', async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest('**/9.json');
  await link.hover();
  await asked;
  await page.mouse.move(0, 0);
  await page.waitForTimeout(400);
  const answered = page.waitForResponse('**/9.json');
  answer();
  await answered;
  await page.waitForTimeout(100);
  expect(await card.count()).toBe(0);
});

test('a frame of a page that isolates itself shows the clause alone, without script or cookie, and leads to its page', async () => {
  // A page without a script, so that no request of its own comes late.
  const { page, requests } = await browser.open('embed/v1/by-cn/2022-09-15/');
  requests.length = 0;
  await page.goto(`${other}frame`);
  const frame = page.frameLocator('iframe');
  await frame.locator('section:target').waitFor();
  expect(await frame.locator('section:visible').count()).toBe(1);
  expect(await frame.locator('section:visible blockquote').textContent()).toContain('地方合作年');
  expect(await frame.locator('section:visible time').textContent()).toBe('2022-09-15');
  expect(await frame.locator('script').count()).toBe(0);
  expect(requests.filter((url) => url.includes('.js'))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.locator('figcaption a').getAttribute('href')).toBe(`${inject('address')}by-cn/2022-09-15/9/`);
  await frame.locator('section:visible .source a').click();
  await page.waitForURL(`${inject('address')}by-cn/2022-09-15/9/`);
});

test('the script weighs less than 6 KB', () => {
  const script = readFileSync(join(inject('dist'), scriptPath));
  expect(gzipSync(script, { level: 9 }).length).toBeLessThan(6000);
});
