/** Makes the files for machines on request while `astro dev` runs, so that links to them and the cite dialog work there. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder, statement, summaries } from '../src/corpus.ts';
import { formats, statementFiles } from '../src/exports/files.ts';
import { jsonSchema, schemas } from '../src/exports/json.ts';
import { sourcePath } from '../src/exports/report.ts';
import { publication } from '../src/publication.ts';
import { addresses, pictured } from './exports.ts';
import { picture } from './pictures.ts';

/** A handler for the development server: answers for such a file, passes everything else on. */
export function machineFile(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const made = file(new URL(request.url ?? '/', 'http://localhost').pathname);
  if (made === null) return next();
  response.setHeader('content-type', made.type);
  response.end(made.body);
}

function file(path: string): { type: string; body: string | Uint8Array } | null {
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
  if (inside === `${id}.png`) return { type: 'image/png', body: picture(pictured(statement(id))) };
  for (const made of statementFiles(statement(id), p)) {
    if (made.path !== inside) continue;
    const end = Object.entries(formats).find(([ending]) => inside === `${id}${ending}`);
    return { type: end?.[1].type ?? 'application/json', body: made.body };
  }
  return null;
}
