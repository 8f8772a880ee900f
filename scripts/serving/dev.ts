/**
 * What `npm run dev` does besides showing pages: the files for machines are written on request, so that links to them and
 * the cite dialog work, and a change of a curator's file is split and shown at once.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join, relative } from 'node:path';
import type { ViteDevServer } from 'vite';
import { contentFolder, forget, statement, summaries } from '../../src/corpus.ts';
import { statementFiles } from '../../src/exports/files.ts';
import { endings, formats } from '../../src/exports/formats.ts';
import { jsonSchema, schemas } from '../../src/exports/json.ts';
import { sourcePath } from '../../src/exports/report.ts';
import { publication } from '../../src/publication.ts';
import { addresses, pictured } from '../stages/exports.ts';
import { picture } from '../stages/pictures.ts';

/** A handler for the development server: answers for such a file, passes everything else on. */
export async function machineFile(request: IncomingMessage, response: ServerResponse, next: () => void): Promise<void> {
  // an address that cannot be read is none of these files
  const made = await file(request.url ?? '/').catch(() => null);
  if (made === null) return next();
  response.setHeader('content-type', made.type);
  response.end(made.body);
}

async function file(target: string): Promise<{ type: string; body: string | Uint8Array } | null> {
  const path = new URL(`http://localhost${target}`).pathname;
  const p = publication();
  const inside = decodeURIComponent(path.startsWith(p.base) ? path.slice(p.base.length) : path.slice(1));
  if (inside === 'addresses.json') return { type: 'application/json', body: JSON.stringify(addresses(summaries())) };
  const name = (Object.keys(schemas) as (keyof typeof schemas)[]).find((one) => inside === `schema/${one}.json`);
  if (name) return { type: 'application/json', body: jsonSchema(name, p) };
  if (inside.startsWith('sources/') && !inside.includes('..')) {
    const named = summaries().flatMap((one) => statement(one.id).witnesses);
    const w = named.find((one) => decodeURIComponent(sourcePath(one)) === inside);
    if (!w) return null;
    return { type: 'application/octet-stream', body: readFileSync(join(contentFolder(), 'sources', w.source)) };
  }
  const id = /^([^/]+\/\d{4}[^/.]*)[/.]/u.exec(inside)?.[1];
  if (id === undefined || !summaries().some((one) => one.id === id)) return null;
  if (inside === `${id}.png`) return { type: 'image/png', body: (await picture(pictured(statement(id)))).png };
  for (const made of statementFiles(statement(id), p)) {
    if (made.path !== inside) continue;
    const end = endings.find((ending) => inside === `${id}.${ending}`);
    return { type: `${end ? formats[end].type : 'application/json'}; charset=utf-8`, body: made.body };
  }
  return null;
}

/** How long a curator's program may take to write a file in pieces, in milliseconds. */
const settling = 300;

/** A changed sidecar or source gives new records, and new records give new pages; what is wrong is printed. */
export function watchContent(server: ViteDevServer): void {
  const root = contentFolder();
  let timer: NodeJS.Timeout | undefined;
  let changed = false;
  let running = false;
  const refresh = (): void => {
    forget();
    for (const environment of Object.values(server.environments)) {
      environment.moduleGraph.invalidateAll();
      environment.hot.send({ type: 'full-reload' });
    }
  };
  const act = (): void => {
    if (running) return void (timer = setTimeout(act, settling));
    if (!changed) return refresh();
    changed = false;
    running = true;
    const child = spawn(process.execPath, [join(import.meta.dirname, '../content.ts')], { stdio: 'inherit' });
    child.once('close', () => {
      running = false;
      refresh();
    });
  };
  server.watcher.add(root);
  server.watcher.on('all', (_, path) => {
    const inside = relative(root, path).replaceAll('\\', '/');
    const written = /^sources\/|^[a-z]+\.yaml$/u.test(inside);
    if (!written && !/^statements\/.*\.json$/u.test(inside)) return;
    changed ||= written;
    clearTimeout(timer);
    timer = setTimeout(act, settling);
  });
}
