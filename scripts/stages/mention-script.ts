/**
 * Bundles the script for other sites: `node scripts/stages/mention-script.ts [--out folder]`, by default the folder of the site.
 * Its address holds its version, because pages elsewhere include it for years: what it asks of a page never changes below
 * the same version.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'vite';
import { givenOptions } from '../console/command.ts';
import { scriptPath } from '../../src/mentions/table.ts';
import { distFolder } from '../serving/serve.ts';

/** Returns the path of the file written and its size in bytes. */
async function writeMentionScript(out: string): Promise<{ path: string; bytes: number }> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: resolve(import.meta.dirname, '../../src/mentions/script/main.ts'),
        formats: ['iife'],
        name: 'concord',
      },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('The script for other sites was not built.');
  const { code } = output.output[0];
  const path = join(out, scriptPath);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
  return { path: scriptPath, bytes: Buffer.byteLength(code) };
}

if (import.meta.main) {
  const { values } = givenOptions('node scripts/stages/mention-script.ts [--out FOLDER]', {
    out: { type: 'string', default: distFolder() },
  });
  const { path, bytes } = await writeMentionScript(resolve(values.out));
  console.log(`Script for other sites: ${path}, ${bytes} bytes`);
}
