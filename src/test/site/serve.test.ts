/** The little server: any request gets an answer, and only this machine gets one. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { guard } from '../../../scripts/serving/safely.ts';
import { portOf, serve, type Server } from '../../../scripts/serving/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'concord-serve-'));
let server: Server;
beforeAll(async () => {
  mkdirSync(join(folder, 'sources'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, '404.html'), 'no such page');
  writeFileSync(join(folder, '_headers'), '/sources/*\n  Content-Disposition: attachment\n');
  writeFileSync(join(folder, 'sources/a.txt'), 'a');
  server = await serve({ folder, base: '/', port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** The first line of the answer to a request as it is written, which no client cleans up before. */
const raw = async (target: string): Promise<string> => (await whole(target)).split('\r\n')[0] ?? '';

const whole = (target: string, method = 'GET', more = '', port = new URL(server.address).port): Promise<string> =>
  new Promise((done, fail) => {
    const socket = connect(Number(port), '127.0.0.1', () =>
      socket.write(`${method} ${target} HTTP/1.1\r\nHost: localhost\r\n${more}Connection: close\r\n\r\n`),
    );
    let text = '';
    socket.on('data', (part) => (text += part.toString()));
    socket.on('end', () => done(text));
    socket.on('error', fail);
  });

test.each([
  '//',
  '///',
  '//example.org/',
  '/%',
  '/%c0%ae/',
  '/%00',
  '/a%00b/',
  '/..%2f..%2fetc%2fpasswd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/?%',
  '/#',
  '*',
  'http://[/',
  'http://example.org/',
  `/${'a'.repeat(4000)}`,
  '/sources/%ff.txt',
])('survives %s', async (target) => {
  expect(await raw(target)).toMatch(/^HTTP\/1\.1 [2-4]\d\d /u);
  expect(await raw('/')).toBe('HTTP/1.1 200 OK');
});

test.each([
  ['bytes=1-2', 206, 'om'],
  ['bytes=2-', 206, 'me'],
  ['bytes=9-', 416, ''],
  ['bytes=3-1', 200, 'home'],
  ['bytes=-2', 200, 'home'],
  ['bytes=0-0,2-2', 200, 'home'],
  ['bites=1', 200, 'home'],
])('Range: %s', async (range, status, body) => {
  const answer = await whole('/', 'GET', `Range: ${range}\r\n`);
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} [^]*\r\n\r\n${body}`, 'u'));
  expect(answer).not.toMatch(/content-length: -/iu);
});

test.each([
  ['HEAD', 200],
  ['OPTIONS', 204],
  ['POST', 405],
  ['PUT', 405],
  ['DELETE', 405],
  ['TRACE', 405],
])('%s is answered with %d and without a page', async (method, status) => {
  const [head = '', body] = (await whole('/', method)).split('\r\n\r\n');
  expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `, 'u'));
  expect(body).not.toContain('home');
});

test('an address with scheme and host leads to its path', async () => {
  expect(await whole('http://example.org/sources/a.txt')).toMatch(/^HTTP\/1\.1 200 [^]*\r\n\r\na$/u);
  expect(await whole('http://example.org')).toMatch(/^HTTP\/1\.1 200 [^]*\r\n\r\nhome$/u);
});

test('a server of another package survives what its handler throws at', async () => {
  const other = createServer((request, response) => response.end(new URL(request.url ?? '').pathname));
  guard(other);
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const { port } = other.address() as AddressInfo;
  expect(await whole('http://[/', 'GET', '', String(port))).toMatch(/^HTTP\/1\.1 400 /u);
  expect(await whole('http://example.org/a', 'GET', '', String(port))).toMatch(/^HTTP\/1\.1 200 [^]*\/a$/u);
  await new Promise((done) => other.close(done));
});

test('a page that says that nothing is there is no download', async () => {
  const found = await fetch(new URL('sources/a.txt', server.address));
  expect(found.headers.get('content-disposition')).toBe('attachment');
  const absent = await fetch(new URL('sources/b.txt', server.address));
  expect(absent.status).toBe(404);
  expect(absent.headers.get('content-disposition')).toBeNull();
});

test('answers this machine alone', async () => {
  const others = Object.values(networkInterfaces())
    .flat()
    .filter((one) => one && !one.internal && one.family === 'IPv4');
  for (const one of others) {
    const port = new URL(server.address).port;
    // oxlint-disable-next-line no-await-in-loop -- few addresses
    await expect(fetch(`http://${one!.address}:${port}/`)).rejects.toThrow();
  }
  expect(server.address).toMatch(/^http:\/\/localhost:/u);
});

test.each(['abc', '-1', '65536', '80.5', '1e3', ' '])('PORT=%s is refused in one sentence', (port) => {
  expect(() => portOf(port)).toThrow(/is no port/u);
});
