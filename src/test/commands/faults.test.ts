/** What the disk and the system refuse: every file stays whole, and one sentence says what is wrong. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { explained, Refusal } from '../../../scripts/console/command.ts';
import { keepDrafts } from '../../../scripts/content-folder/published.ts';
import { clearLeftovers, replaceFiles } from '../../../scripts/content-folder/replace.ts';
import { document, Workplace } from './workplace.ts';

let place: Workplace;
beforeEach(() => {
  place = new Workplace({ 'organisations.yaml': '', 'sources/a/one.txt': document(), 'sources/a/one.yaml': '' });
});
afterEach(() => place.remove());

/**
 * Runs a script where no file may grow beyond some blocks of 512 bytes: as on a full disk, what is written breaks off in
 * the middle. That holds for root, too, and needs no disk of its own.
 */
function cramped(blocks: number, ...args: string[]): { code: number | null; output: string } {
  const line = `ulimit -f ${blocks} && exec "$@"`;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line, 'sh', process.execPath, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONCORD_CONTENT: place.root },
  });
  return { code: status, output: stdout + stderr };
}

describe.runIf(process.platform !== 'win32')('a disk that is full in the middle of a file', () => {
  test('leaves nothing of a document that was to be added, and no step to take back', async () => {
    place.put('inbox/two.txt', document(2) + '双方将保持往来。\n'.repeat(400));
    const before = place.files();
    const { code, output } = cramped(4, resolve('scripts/add.ts'), join(place.root, 'inbox/two.txt'));
    expect(output).toContain('larger than this system lets a program write');
    expect(code).toBe(1);
    expect(place.files()).toEqual(before);
    expect(await place.run('add', '--undo')).toMatchObject({ output: expect.stringContaining('no step') });
  });

  test('leaves the records as they were', async () => {
    await place.run('content');
    place.put('sources/a/one.txt', document().replace('铁路', '公路'));
    const before = place.files();
    const { code, output } = cramped(2, resolve('scripts/content.ts'));
    expect(output).toContain('larger than this system lets a program write');
    expect(code).toBe(1);
    expect(place.files()).toEqual(before);
  });

  test('leaves the list of drafts as it was', () => {
    const drafts = Array.from({ length: 100 }, (_, n) => `by-kz/2031-05-${n}`);
    keepDrafts(place.root, drafts);
    const before = place.files();
    const more = `import { keepDrafts } from ${JSON.stringify(resolve('scripts/content-folder/published.ts'))};
keepDrafts(${JSON.stringify(place.root)}, ${JSON.stringify([...drafts, 'by-kz/2032-01-01'])});`;
    expect(cramped(2, '--input-type=module', '--eval', more).code).toBeGreaterThan(0);
    expect(place.files()).toEqual(before);
  });
});

describe('files that take their places together', () => {
  test('none does where one name is taken', () => {
    place.put('b', 'old');
    const before = place.files();
    const both = ['a', 'b'].map((path) => ({ path, content: 'new' }));
    expect(() => replaceFiles(place.root, both, { fresh: true })).toThrow(Refusal);
    expect(place.files()).toEqual(before);
    replaceFiles(place.root, both);
    expect([place.get('a'), place.get('b')]).toEqual(['new', 'new']);
  });

  test('what a killed run left is removed, what a running one has is kept', () => {
    const { pid } = spawnSync(process.execPath, ['--eval', '']);
    place.put(`.next-${pid}/.files/0`, 'half');
    place.put(`.next-${process.ppid}/.files/0`, 'half');
    clearLeftovers(place.root);
    expect(Object.keys(place.files()).filter((file) => file.startsWith('.next'))).toEqual([
      `.next-${process.ppid}/.files/0`,
    ]);
  });
});

test('what is taken back comes back with every byte, also twice', async () => {
  await place.run('content');
  const first = place.files();
  place.put('sources/a/one.txt', document().replace('铁路', '公路'));
  await place.run('content');
  place.put('sources/a/one.txt', document());
  expect(await place.run('content', '--undo')).toMatchObject({ code: 0 });
  expect(place.files()).toEqual(first);
});

describe('what the system says', () => {
  test.each([
    ['ENOSPC', 'The disk is full.'],
    ['EDQUOT', 'The quota of this disk is used up.'],
    ['EACCES', 'The rights to it are missing.'],
    ['EROFS', 'The disk can only be read.'],
    ['EXDEV', 'It is on another disk.'],
    ['EMFILE', 'Too many files are open.'],
  ])('%s is one sentence in plain words, with the file where it is known', (code, words) => {
    expect(explained(Object.assign(new Error(`${code}: write`), { code }))).toContain(words);
    const named = explained(Object.assign(new Error(code), { code, path: '/a/b' }));
    expect(named).toMatch(/^\/a\/b: [a-z]/u);
    expect(named).not.toContain(code);
  });

  test('a folder where a file is expected, and a file where a folder is', async () => {
    mkdirSync(join(place.root, 'redirects.yaml'));
    expect(await place.run('content')).toMatchObject({
      code: 1,
      output: expect.stringMatching(/redirects\.yaml.*it is a folder/u),
    });
  });
});

test('a document that is too large is not read, and its own size is said', () => {
  const file = join(place.root, 'large.txt');
  writeFileSync(file, '');
  // without blocks on the disk
  truncateSync(file, 1_500_000_000);
  const { status, stdout } = spawnSync(process.execPath, [resolve('scripts/split.ts'), file], { encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout).toContain('1500 MB');
});

test('a document that may not be read, or is not there, is named with the reason in words', () => {
  const { status, stdout } = spawnSync(process.execPath, [resolve('scripts/split.ts'), join(place.root, 'none.txt')], {
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  expect(stdout).toContain('it does not exist');
  expect(stdout).not.toContain('ENOENT');
  expect(readFileSync(join(place.root, 'sources/a/one.txt'), 'utf8')).toBe(document());
});
