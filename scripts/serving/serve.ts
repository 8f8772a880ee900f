/**
 * Serves the built site as a static host would: under its base path, with 404.html, and with the rules of `_headers`
 * and `_redirects`, which Cloudflare Pages and Netlify read. For reading at home and for the tests: it answers this
 * machine alone, unless HOST names another address (0.0.0.0 for every one).
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { endings, formats } from '../../src/exports/formats.ts';
import { Refusal } from '../console/command.ts';
import { headersFor, readHeaders, readRedirects, redirectFor } from './hosting.ts';
import { safely } from './safely.ts';

export interface Server {
  /** With the base path and a slash at the end: http://localhost:4321/concord/ */
  address: string;
  close: () => Promise<void>;
}

export const distFolder = (): string => resolve(process.env['CONCORD_OUT'] || 'dist');

interface Options {
  folder?: string;
  /** As in the build's BASE. */
  base?: string;
  port?: number;
}

/** Starts at the port asked for, or at the next free one. */
export async function serve(options: Options = {}): Promise<Server> {
  const base = `/${(options.base ?? process.env['BASE'] ?? '/').replace(/^\/+|\/+$/gu, '')}/`.replace('//', '/');
  const server = createServer(safely(handler(options.folder ?? distFolder(), base)));
  const wanted = options.port ?? portOf(process.env['PORT']);
  const host = process.env['HOST'] || '127.0.0.1';
  const port = await listen(server, wanted, host);
  const name = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host;
  return {
    address: `http://${name.includes(':') ? `[${name}]` : name}:${port}${base}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** @throws Refusal where PORT is no number that a port can have */
export function portOf(given: string | undefined): number {
  if (given === undefined || given === '') return 4321;
  if (/^\d{1,5}$/u.test(given) && Number(given) <= 65535) return Number(given);
  throw new Refusal(`PORT=${given} is no port: give a number from 0 to 65535.`);
}

/** Tries the next ports where one is in use, and at last any that is free. */
async function listen(server: ReturnType<typeof createServer>, wanted: number, host: string): Promise<number> {
  const next = Array.from({ length: 20 }, (_, i) => wanted + i).filter((port) => port <= 65535);
  for (const port of [...next, 0]) {
    const taken = await new Promise<boolean>((done, fail) => {
      const refused = (error: NodeJS.ErrnoException): void =>
        error.code === 'EADDRINUSE' || error.code === 'EACCES'
          ? done(true)
          : fail(new Refusal(`HOST=${host} is no address of this machine (${error.code ?? error.message}).`));
      server.once('error', refused);
      server.listen(port, host, () => {
        server.removeListener('error', refused);
        done(false);
      });
    });
    if (!taken) break;
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

/** Types that the table of sirv lacks, or gives without the encoding; the first ending that fits counts. */
const types: [ending: string, type: string][] = [
  // Of the same end as other files of the site are a statement's JSON and XML.
  ...endings
    .filter((end) => end !== 'json' && end !== 'xml' && end !== 'png')
    .map((end): [string, string] => [`.${end}`, `${formats[end].type}; charset=utf-8`]),
  ['.jsonld', 'application/ld+json; charset=utf-8'],
  ['.atom', 'application/atom+xml; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
];

function handler(folder: string, base: string): RequestListener {
  // `dev` looks a file up when it is asked for, instead of listing a folder of several hundred thousand files first.
  const files = sirv(folder, { dev: true, etag: true, extensions: ['html'] });
  const squeeze = compression();
  const rules = readHeaders(text(folder, '_headers'));
  const redirects = readRedirects(text(folder, '_redirects'));
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return answer(response, request.method === 'OPTIONS' ? 204 : 405, { allow: 'GET, HEAD, OPTIONS' });
    // A proxy may write the whole address (RFC 9112, 3.2.2).
    request.url = (request.url ?? '/').replace(/^https?:\/\/[^/?#]*(?=$|[/?#])/iu, '') || '/';
    // sirv knows one beginning with or without an end; the whole file answers every other range (RFC 9110, 14.2).
    const [, from, to] = /^bytes=(\d{1,15})-(\d{0,15})$/u.exec(request.headers.range ?? '') ?? [];
    if (from === undefined || (to && Number(to) < Number(from))) delete request.headers.range;
    // Not resolved against a host: two slashes in front would be read as the name of one.
    const path = new URL(`http://localhost${request.url}`).pathname;
    const decoded = decodeURIComponent(path);
    if (/\0/u.test(decoded)) throw new URIError('a NUL in a path');
    if (!path.startsWith(base)) return answer(response, 302, { location: base });
    // `_redirects` and `_headers` are written for the root of the host, so they carry the base path.
    const target = redirectFor(redirects, path);
    if (target) return answer(response, target.status, { location: target.to });
    for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
    const inside = decoded.slice(base.length - 1);
    if (!inside.endsWith('/') && existsSync(join(folder, inside, 'index.html'))) {
      return answer(response, 301, { location: `${path}/` });
    }
    const type = types.find(([ending]) => inside.endsWith(ending))?.[1];
    if (type !== undefined && !response.hasHeader('content-type')) response.setHeader('content-type', type);
    request.url = request.url.slice(base.length - 1);
    squeeze(request, response, () => files(request, response, () => notFound(folder, response)));
  };
}

function notFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  // Below sources/ the rules of the host make every file a download; this page is none.
  response.removeHeader('content-disposition');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

function answer(response: ServerResponse, status: number, headers: Record<string, string>): void {
  response.writeHead(status, headers);
  response.end();
}

function text(folder: string, name: string): string {
  const file = join(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
