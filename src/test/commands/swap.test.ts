/** The old site stays until the new one is whole; a killed build leaves nothing that the next does not clear. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { build } from '../../../scripts/build.ts';
import { buildFolder, lockBuild, recover, swapInside, takePlace } from '../../../scripts/stages/swap.ts';
import { publication } from '../../publication.ts';

let folder = '';
let target = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concord-swap-'));
  target = join(folder, 'dist');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const site = (path: string, words: string): string => {
  mkdirSync(join(path, 'by-cn'), { recursive: true });
  writeFileSync(join(path, 'index.html'), words);
  return path;
};
const shown = () => readFileSync(join(target, 'index.html'), 'utf8');
/** A process that has ended. */
const dead = (): number => spawnSync(process.execPath, ['-e', '']).pid;

describe('the new site', () => {
  test('takes the place of the old one, and nothing else is left', () => {
    takePlace(site(join(folder, 'built'), 'one'), target);
    expect(shown()).toBe('one');
    writeFileSync(join(target, 'only-old'), '');
    takePlace(site(join(folder, 'built'), 'two'), target);
    expect(shown()).toBe('two');
    expect(readdirSync(target).sort()).toEqual(['by-cn', 'index.html']);
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test.runIf(existsSync('/dev/shm'))('comes from another disk', () => {
    const away = mkdtempSync('/dev/shm/concord-swap-');
    try {
      takePlace(site(join(away, 'built'), 'one'), target);
      expect(shown()).toBe('one');
      expect(readdirSync(away)).toEqual([]);
    } finally {
      rmSync(away, { recursive: true });
    }
  });

  // As on a full disk: a file breaks off in the middle. The limit holds for root, too.
  test.runIf(existsSync('/dev/shm') && process.platform !== 'win32')('leaves nothing where the disk is full', () => {
    const away = mkdtempSync('/dev/shm/concord-swap-');
    try {
      site(target, 'one');
      writeFileSync(join(site(join(away, 'built'), 'two'), 'large'), 'a'.repeat(100_000));
      const line = `import { takePlace } from ${JSON.stringify(join(process.cwd(), 'scripts/stages/swap.ts'))};
takePlace(${JSON.stringify(join(away, 'built'))}, ${JSON.stringify(target)});`;
      const args = ['-c', 'ulimit -f 8 && exec "$@"', 'sh', process.execPath, '--input-type=module', '--eval', line];
      expect(spawnSync('sh', args).status).toBeGreaterThan(0);
      expect(readdirSync(folder)).toEqual(['dist']);
      expect(shown()).toBe('one');
    } finally {
      rmSync(away, { recursive: true });
    }
  });

  test('comes entry by entry into a folder that cannot be renamed', () => {
    site(target, 'one');
    writeFileSync(join(target, 'only-old'), '');
    swapInside(site(join(folder, 'built'), 'two'), target, (kind) => `.dist.${kind}-${process.pid}`);
    expect(shown()).toBe('two');
    expect(readdirSync(target).sort()).toEqual(['by-cn', 'index.html']);
  });
});

describe('after a kill', () => {
  test('the old site comes back where the new one was not in its place yet', () => {
    site(join(folder, `.dist.old-${dead()}`), 'one');
    site(join(folder, `.dist.next-${dead()}`), 'two');
    recover(target);
    expect(shown()).toBe('one');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('within a folder that cannot be renamed, too', () => {
    site(join(target, `.dist.old-${dead()}`), 'one');
    mkdirSync(join(target, `.dist.next-${dead()}`));
    recover(target);
    expect(shown()).toBe('one');
    expect(readdirSync(target).sort()).toEqual(['by-cn', 'index.html']);
  });

  test('half a build is cleared; that of a process that runs stays', () => {
    const cache = join(folder, 'cache');
    mkdirSync(join(cache, `site-${dead()}`), { recursive: true });
    mkdirSync(join(cache, `site-${process.ppid}`));
    buildFolder(cache);
    expect(readdirSync(cache)).toEqual([`site-${process.ppid}`]);
  });
});

describe('two builds at once', () => {
  test('the second waits for the first', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const first = await lockBuild(folder);
    const order: string[] = [];
    const second = lockBuild(folder).then((lock) => {
      order.push('second');
      return lock;
    });
    await new Promise((done) => setTimeout(done, 50));
    order.push('first');
    first.release();
    (await second).release();
    expect(order).toEqual(['first', 'second']);
    expect(said).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('waiting'));
    said.mockRestore();
  });

  test('a lock of a process that was killed keeps nobody waiting', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    writeFileSync(join(folder, 'build.lock'), `${child.pid} 1`);
    (await lockBuild(folder)).release();
    child.kill('SIGKILL');
    expect(existsSync(join(folder, 'build.lock'))).toBe(false);
  });

  // Of two that wait, the second would otherwise remove the new lock of the first.
  test('only one of them at a time clears the lock of a process that was killed', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const file = join(folder, 'build.lock');
    const own = await lockBuild(folder);
    const alive = readFileSync(file, 'utf8');
    own.release();
    writeFileSync(file, `${dead()} 1`);
    writeFileSync(`${file}.clearing`, alive);
    const waiting = lockBuild(folder);
    await vi.waitFor(() => expect(said).toHaveBeenCalledWith(expect.stringContaining('waiting')));
    expect(readFileSync(file, 'utf8')).not.toBe(alive);
    // What the one that clears leaves where it is killed keeps nobody waiting either.
    writeFileSync(`${file}.clearing`, `${dead()} 1`);
    (await waiting).release();
    expect(readdirSync(folder)).toEqual([]);
    said.mockRestore();
  });
});

test('a build that fails leaves the old site as it was', async () => {
  site(target, 'one');
  const content = join(folder, 'content');
  mkdirSync(join(content, 'sources'), { recursive: true });
  writeFileSync(join(content, 'sources/a.rtf'), '{');
  const printed = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const said = vi.spyOn(console, 'error').mockReturnValue();
  expect(await build({ quiet: true, env: { CONCORD_CONTENT: content, CONCORD_OUT: target } })).toBeNull();
  expect(shown()).toBe('one');
  expect(readdirSync(folder).sort()).toEqual(['content', 'dist']);
  expect(said).toHaveBeenCalledWith(expect.stringContaining('is unchanged'));
  printed.mockRestore();
  said.mockRestore();
});

test.each([
  [{ SITE: 'example.org' }, 'write it whole'],
  [{ SITE: 'ftp://example.org' }, 'write it whole'],
  [{ SITE: 'https://example.org/sub/' }, 'SITE=https://example.org BASE=/sub/'],
  [{ SITE: 'https://example.org/?a' }, 'has a path'],
  [{ BASE: '//' }, 'is no path'],
  [{ BASE: '/a//b/' }, 'is no path'],
  [{ BASE: '/../' }, 'is no path'],
  [{ BASE: '/a b/' }, 'is no path'],
  [{ BASE: 'https://example.org/' }, 'is no path'],
])('%j ends in one sentence before anything is built', async (env, words) => {
  site(target, 'one');
  await expect(build({ quiet: true, env: { CONCORD_OUT: target, ...env } })).rejects.toThrow(words);
  expect(shown()).toBe('one');
});

test.each([
  [{ SITE: '', BASE: '' }, 'https://concord.example', '/'],
  [{ SITE: 'https://example.org/', BASE: 'concord' }, 'https://example.org', '/concord/'],
  [{ SITE: 'https://example.org', BASE: '/a/b' }, 'https://example.org', '/a/b/'],
])('%j is understood', (env, address, base) => {
  expect(publication(env, { version: '0' })).toMatchObject({ site: address, base });
});
