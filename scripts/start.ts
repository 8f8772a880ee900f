/**
 * Builds the site and serves it; `--no-build` serves what is there. PORT, HOST and BASE as for the server and the build.
 */
import { existsSync } from 'node:fs';
import { build } from './build.ts';
import { command, readOptions } from './console/command.ts';
import { distFolder, portOf, serve } from './serving/serve.ts';

await command(async () => {
  const { values } = readOptions('npm start -- [--no-build]', { 'no-build': { type: 'boolean' } });
  // Before minutes of building, not after.
  portOf(process.env['PORT']);
  if (!values['no-build'] || !existsSync(distFolder())) {
    if (!(await build())) return 1;
  }
  const server = await serve();
  console.log(`\nConcord is served at ${server.address}\nStop it with Ctrl+C.`);
  return undefined;
});
