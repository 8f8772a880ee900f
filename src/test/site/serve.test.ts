/** The little server: any request gets an answer, and only this machine gets one. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
const raw = (target: string, host = 'localhost'): Promise<string> =>
  new Promise((done, fail) => {
    const socket = connect(Number(new URL(server.address).port), '127.0.0.1', () =>
      socket.write(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
    );
    let text = '';
    socket.on('data', (part) => (text += part.toString()));
    socket.on('end', () => done(text.split('\r\n')[0] ?? ''));
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
