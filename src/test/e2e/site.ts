/** Builds the site once for all end-to-end tests and serves it; CONCORD_DIST names a built site to use instead. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../../scripts/serving/serve.ts';
import { buildSite } from './build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** With a slash at the end. */
    address: string;
    /** Folder of the built site. */
    dist: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['CONCORD_DIST'];
  const dist = given ?? mkdtempSync(join(tmpdir(), 'concord-site-'));
  if (given === undefined) await buildSite({ CONCORD_OUT: dist });
  const server = await serve({ folder: dist, base: '/', port: 0 });
  project.provide('address', server.address);
  project.provide('dist', dist);
  return async () => {
    await server.close();
    if (given === undefined) rmSync(dist, { recursive: true, force: true });
  };
}
