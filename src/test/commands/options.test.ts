/** Every script that can be run by itself refuses an option that it does not know, before it does anything. */
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../..', import.meta.url).pathname;
const texts = readdirSync(`${root}scripts`, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => [`scripts/${name}`, readFileSync(`${root}scripts/${name}`, 'utf8')] as const);
const runnable = texts
  .filter(([name, text]) => /\b(?:givenOptions|readOptions)\(/u.test(text) && name !== 'scripts/console/command.ts')
  .map(([name]) => name);

function run(script: string, ...args: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
    child.once('close', (code) => done({ code, output }));
  });
}

test.concurrent.each(runnable)('%s', async (script) => {
  const { code, output } = await run(script, '--klingon');
  expect(code, output).toBeGreaterThan(0);
  expect(output).toContain("'--klingon'");
  expect(output.match(/Nothing was done\./gu)).toHaveLength(1);
  expect(output).toMatch(/^Usage: .*(?:npm|node) /mu);
  expect(output, 'no stack trace').not.toMatch(/^ +at .*[:(]\d+/mu);
});

test.concurrent.each([
  ['scripts/bench.ts', ['klingon'], 'There is no measurement “klingon”'],
  ['scripts/bench.ts', ['../add'], 'There is no measurement “../add”'],
  ['scripts/bench.ts', ['--statements', 'many'], '“many” is no whole number'],
  ['scripts/bench.ts', ['--statements'], '--statements'],
  ['scripts/bench/exports.ts', ['--statements=-1'], '“-1” is no whole number'],
  ['scripts/bench/shared-wording.ts', ['some'], '“some” is no whole number'],
  ['scripts/fuzz.ts', ['1.5'], '“1.5” is no whole number'],
  ['scripts/fuzz.ts', ['1', 'seed'], '“seed” is no whole number'],
  ['scripts/compare.ts', [], 'Name two statements'],
  ['scripts/compare.ts', ['by-cn/2013-07-16'], 'Name two statements'],
  ['scripts/compare.ts', ['--json=yes', 'a', 'b'], '--json'],
  ['scripts/compare.ts', ['by-cn/2013-07-16', 'by-cn/1900-01-01'], 'by-cn/1900-01-01'],
  ['scripts/split.ts', [], 'Name the documents'],
  ['scripts/build.ts', ['now'], 'takes no files'],
  ['scripts/develop.ts', ['--port'], '--port'],
  ['scripts/stages/search-index.ts', ['--out'], '--out'],
  ['scripts/icons.ts', ['large'], 'takes no files'],
] as const)('%s %j', async (script, args, words) => {
  const { code, output } = await run(script, ...args);
  expect(code, output).toBeGreaterThan(0);
  expect(output).toContain(words);
  expect(output, 'no stack trace').not.toMatch(/^ +at .*[:(]\d+/mu);
});

test('no script reads its arguments by itself, and none that npm or the build names is left out', () => {
  const own = [
    'scripts/add.ts',
    'scripts/bench.ts',
    'scripts/check.ts',
    'scripts/content.ts',
    'scripts/console/command.ts',
  ];
  const reads = texts.filter(([, text]) => /\bparseArgs\(|process\.argv/u.test(text)).map(([name]) => name);
  expect(reads.sort()).toEqual(own.sort());
  const named: string[] = [readFileSync(`${root}package.json`, 'utf8'), readFileSync(`${root}scripts/build.ts`, 'utf8')]
    .flatMap((text) =>
      [...text.matchAll(/(?:scripts\/|script\(')([\w/-]+\.ts)/gu)].map(([, name]) => `scripts/${name ?? ''}`),
    )
    .filter((name) => !name.endsWith('$'));
  expect(named.filter((name) => !(runnable as string[]).includes(name))).toEqual([]);
  expect(named.length).toBeGreaterThan(15);
});
