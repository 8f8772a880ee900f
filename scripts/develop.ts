/** `npm run dev`: Astro's development server, which reports nothing to anybody. It takes --port, --host and --open. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { givenOptions } from './console/command.ts';

const astro = join(import.meta.dirname, '../node_modules/astro/bin/astro.mjs');
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
const options = { port: { type: 'string' }, host: { type: 'string' }, open: { type: 'boolean' } } as const;
const { values } = givenOptions('npm run dev -- [--port N] [--host ADDRESS] [--open]', options);
const given = Object.entries(values).map(([name, value]) => (value === true ? `--${name}` : `--${name}=${value}`));
const server = spawn(process.execPath, [astro, 'dev', ...given], { stdio: 'inherit', env });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.once('close', (code) => {
  process.exitCode = code ?? 0;
});
