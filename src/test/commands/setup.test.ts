/** A fresh checkout under any stock Node, with a stand-in for npm that leaves out what a real one leaves out. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { count, words } from '../../../scripts/test.ts';

let folder = '';
const native = 'node_modules/@native/here';
const other = process.platform === 'win32' ? 'linux' : 'win32';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concord-setup-'));
  mkdirSync(join(folder, 'scripts'));
  copyFileSync('scripts/setup.mjs', join(folder, 'scripts/setup.mjs'));
  writeFileSync(join(folder, 'scripts/go.mjs'), "import { run } from './setup.mjs';\nrun('work.mjs');\n");
  writeFileSync(join(folder, 'scripts/work.mjs'), "console.log('at work');\n");
  const packages = {
    '': {},
    'node_modules/node': { version: '1.0.0' },
    [native]: { version: '1.0.0', optional: true, os: [process.platform] },
    'node_modules/@native/elsewhere': { version: '1.0.0', optional: true, os: [other] },
    'node_modules/fallback': { version: '1.0.0', optional: true, cpu: ['wasm32'] },
  };
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }));
  // Under a Node that the native package does not name, npm leaves it out; only the project's own installs it.
  writeFileSync(
    join(folder, 'npm.js'),
    `const fs = require('node:fs');
const [what, ...rest] = process.argv.slice(2);
const own = process.execPath.includes('concord-node-');
fs.appendFileSync('log', what + (own ? ' own' : '') + (rest.includes('--offline') ? ' offline' : '') + '\\n');
if (process.env.FAKE === 'offline' && what !== 'config') process.exit(1);
if (what !== 'ci') process.exit(0);
fs.rmSync('node_modules', { recursive: true, force: true });
const packages = {};
for (const path of ['node_modules/node', ...(own || process.env.FAKE === 'named' ? ['${native}'] : [])]) {
  fs.mkdirSync(path, { recursive: true });
  fs.writeFileSync(path + '/package.json', '{}');
  packages[path] = { version: '1.0.0' };
}
fs.mkdirSync('node_modules/node/bin');
fs.symlinkSync(process.env.REAL, 'node_modules/node/bin/node');
fs.writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages }));
`,
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function start(fake: string): { status: number | null; output: string; log: string[] } {
  rmSync(join(folder, 'log'), { force: true });
  const env = { ...process.env, FAKE: fake, REAL: process.execPath, npm_execpath: join(folder, 'npm.js') };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/go.mjs'], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  const log = existsSync(join(folder, 'log')) ? readFileSync(join(folder, 'log'), 'utf8').trim().split('\n') : [];
  return { status, output: stdout + stderr, log };
}

describe.runIf(process.platform !== 'win32')('setting up', () => {
  test('once, where npm installs all that this machine needs', () => {
    expect(start('named')).toMatchObject({
      status: 0,
      output: expect.stringContaining('at work'),
      log: ['view', 'ci'],
    });
    expect(start('named').log).toEqual([]);
  });

  test('again under the project’s own Node, where npm left a native package out', () => {
    const first = start('');
    expect(first).toMatchObject({ status: 0, log: ['view', 'ci', 'ci own'] });
    expect(first.output).toContain('left out packages');
    expect(start('').log).toEqual([]);
  });

  test.each([native, 'node_modules/.package-lock.json', 'node_modules/node/bin/node'])(
    'heals a folder without %s',
    (path) => {
      start('named');
      rmSync(join(folder, path), { recursive: true });
      expect(start('named')).toMatchObject({ status: 0, output: expect.stringContaining('at work') });
    },
  );

  test('without a network says so, and asks npm for nothing that it would repeat', () => {
    const { status, output, log } = start('offline');
    expect({ status, log }).toEqual({ status: 1, log: ['view', 'ci offline', 'config'] });
    expect(output).toContain('The first set-up needs a network');
    expect(output).not.toContain('at Object');
  });
});

test('the last line counts what did not run', () => {
  expect(words({ passed: 3, failed: 0, notRun: 312 })).toBe('3 passed, 0 failed, 312 skipped');
  expect(words({ passed: 3, failed: 1, notRun: 0 })).toBe('3 passed, 1 failed');
  const report = (passed: number, failed: number, pending: number) =>
    JSON.stringify({ numPassedTests: passed, numFailedTests: failed, numPendingTests: pending });
  expect(count(0, report(3, 0, 2))).toEqual({ passed: 3, failed: 0, notRun: 2 });
  expect(count(1, report(3, 0, 0))).toEqual({ passed: 3, failed: 1, notRun: 0 });
  expect(count(1, null)).toEqual({ passed: 0, failed: 1, notRun: 0 });
  expect(count(0, undefined)).toEqual({ passed: 1, failed: 0, notRun: 0 });
});
