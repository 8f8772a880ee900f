/** The script for other sites, on a page of another origin. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
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
  expect(await card.evaluate((one) => one.shadowRoot?.textContent)).toContain('地方合作年');
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

test('the script weighs less than 6 KB', () => {
  const script = readFileSync(join(inject('dist'), scriptPath));
  expect(gzipSync(script, { level: 9 }).length).toBeLessThan(6000);
});
