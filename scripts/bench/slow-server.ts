/**
 * Serves folders over a slow line, and counts what goes over it: every request waits a round trip (two on a new
 * connection), all answers share one bandwidth. Text is compressed, as static hosts do. The line is simulated here and
 * not in the browser, because the browser's own throttle leaves out workers.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Line {
  roundTripMs: number;
  bytesPerSecond: number;
}

export interface SlowServer {
  address: string;
  /** Changes the line; null for none. */
  line: Line | null;
  /** Bytes sent since the last call, headers and bodies, and the number of answers. */
  take(): { bytes: number; requests: number };
  close(): Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};
const piece = 2048;

/**
 * `folders`: by the first part of the path, the last one ('') for all others; `change` may rewrite an HTML page. In one piece:
 * the answers share one line, and what they count.
 */
export async function slowServer(
  folders: Record<string, string>,
  change: (html: string) => string,
): Promise<SlowServer> {
  const known = new WeakSet<Socket>();
  let bytes = 0;
  let requests = 0;
  let free = 0;
  const self: SlowServer = {
    address: '',
    line: null,
    take: () => {
      const taken = { bytes, requests };
      bytes = 0;
      requests = 0;
      return taken;
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
  const send = async (response: ServerResponse, body: Buffer): Promise<void> => {
    for (let at = 0; at < body.length; at += piece) {
      const part = body.subarray(at, at + piece);
      if (self.line) {
        const now = performance.now();
        free = Math.max(free, now) + (part.length / self.line.bytesPerSecond) * 1000;
        await wait(free - now);
      }
      response.write(part);
    }
    response.end();
  };
  const server = createServer(async (request, response) => {
    const fresh = !known.has(request.socket);
    known.add(request.socket);
    if (self.line) await wait(self.line.roundTripMs * (fresh ? 2 : 1));
    const { pathname } = new URL(request.url ?? '/', 'http://local');
    const [, first = ''] = pathname.split('/');
    const folder = folders[first];
    let file =
      folder === undefined ? join(folders[''] ?? '', pathname) : join(folder, pathname.slice(first.length + 1));
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    requests++;
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)];
    let body = readFileSync(file);
    if (extname(file) === '.html') body = Buffer.from(change(body.toString('utf8')));
    if (type) body = gzipSync(body, { level: 6 });
    const headers = {
      'content-type': type ?? 'application/octet-stream',
      'content-length': String(body.length),
      'cache-control': 'max-age=3600',
      ...(type ? { 'content-encoding': 'gzip' } : {}),
    };
    bytes += body.length + JSON.stringify(headers).length + 80;
    response.writeHead(200, headers);
    await send(response, body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  self.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return self;
}

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
