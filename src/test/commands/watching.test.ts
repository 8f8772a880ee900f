/** What changes in the content folder while the development server runs is split, and then shown. */
import { EventEmitter } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchContent } from '../../../scripts/serving/dev.ts';

const sidecar = 'sources/xinhua/2022-09-15-by-cn.yaml';
const record = 'statements/by-cn/2022-09-15.json';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'concord-watching-'));
  cpSync('content', root, { recursive: true });
  vi.stubEnv('CONCORD_CONTENT', root);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

/** As much of the server as is asked for; `shown` resolves with the message that makes open pages load again. */
function server(): { change: (file: string) => void; shown: Promise<unknown> } {
  const files = new EventEmitter();
  let show: (message: unknown) => void = () => undefined;
  const shown = new Promise<unknown>((done) => (show = done));
  const environment = { moduleGraph: { invalidateAll: () => undefined }, hot: { send: show } };
  const watcher = { add: () => undefined, on: files.on.bind(files) };
  watchContent({ watcher, environments: { client: environment } } as unknown as ViteDevServer);
  return { change: (file) => void files.emit('all', 'change', join(root, file)), shown };
}

test('a changed sidecar is in the record before the pages are loaded again', async () => {
  const { change, shown } = server();
  const text = readFileSync(join(root, sidecar), 'utf8');
  writeFileSync(join(root, sidecar), text.replace(/^publisher: .*$/mu, 'publisher: 某通讯社'));
  change(sidecar);
  expect(await shown).toEqual({ type: 'full-reload' });
  expect(readFileSync(join(root, record), 'utf8')).toContain('某通讯社');
});

test('a record that was written by a command is shown as it is, and a file of another kind changes nothing', async () => {
  const { change, shown } = server();
  const before = readFileSync(join(root, record), 'utf8');
  writeFileSync(join(root, sidecar), 'publisher: [');
  change('notes.txt');
  change(record);
  expect(await shown).toEqual({ type: 'full-reload' });
  expect(readFileSync(join(root, record), 'utf8')).toBe(before);
});
