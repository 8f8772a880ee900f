/** Builds the site and serves it; `--no-build` serves what is there. PORT and BASE as for the build and the server. */
import { existsSync } from 'node:fs';
import { build } from './build.ts';
import { distFolder, serve } from './serve.ts';

if (!process.argv.includes('--no-build') || !existsSync(distFolder())) {
  const built = await build();
  if (!built) process.exit(1);
}
const server = await serve();
console.log(`\nConcord is served at ${server.address}\nStop it with Ctrl+C.`);
