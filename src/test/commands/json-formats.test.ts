/** What the commands for other programs print, and the status with which they end. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { docx } from '../pipeline/zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'concord-json-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
function run(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const offset = z.int().nonnegative();
const Quotes = z.array(
  z.strictObject({
    file: z.string(),
    quotes: z.array(
      z.strictObject({
        text: z.string(),
        verdict: z.enum(['verbatim', 'form', 'differs', 'spliced', 'misprint', 'absent']),
        places: z.array(
          z.strictObject({
            statement: z.string(),
            clause: z.string().nullable(),
            paragraph: z.int().positive().nullable(),
            start: offset,
            end: offset,
          }),
        ),
      }),
    ),
  }),
);

describe('check-quotes', () => {
  const right = '双方支持举办地方论坛';
  const place = { statement: 'by-cn/2022-09-15', clause: '9', paragraph: 2, start: 0, end: right.length };
  const files = [
    put('right.txt', `报道称，“${right}”。`),
    put('right.html', `<!doctype html><title>“标题”</title><p>报道称，“双方支持<b>举办</b>地方论坛”。`),
    put('element.html', `<!doctype html><p>报道称，<q lang="zh">${right}</q>。`),
    put('right.docx', docx(`<w:p><w:r><w:t>报道称，“双方支持</w:t></w:r><w:r><w:t>举办地方论坛”。</w:t></w:r></w:p>`)),
  ];

  test.each(files)('%s: the words, the verdict and the places, and status 0', (file) => {
    const { status, stdout } = run('check-quotes', '--json', file);
    const found = Quotes.parse(JSON.parse(stdout));
    expect(found.map((one) => one.file)).toEqual([file]);
    expect(found[0]?.quotes).toEqual([{ text: right, verdict: 'verbatim', places: [place] }]);
    expect(status).toBe(0);
  });

  test('is 1 where a quotation is not as quoted, and 2 where a document cannot be read', () => {
    const wrong = put('wrong.txt', '“双方反对举办地方论坛”');
    const { status, stdout } = run('check-quotes', '--json', files[0] as string, wrong);
    expect(status).toBe(1);
    expect(Quotes.parse(JSON.parse(stdout)).map(({ quotes }) => quotes[0]?.verdict)).toEqual(['verbatim', 'differs']);
    expect(run('check-quotes', join(folder, 'none.txt')).status).toBe(2);
  });
});

const Place = z.strictObject({ clause: z.string(), paragraph: z.int().positive(), start: offset, end: offset });
const Comparison = z.strictObject({
  earlier: z.string(),
  later: z.string(),
  links: z.array(z.strictObject({ earlier: Place, later: Place, state: z.enum(['same', 'reworded', 'possible']) })),
  unmatched: z.strictObject({ earlier: z.array(Place), later: z.array(Place) }),
});

test('compare prints links and unmatched places, the same for either order', () => {
  const ids = ['by-cn/2013-07-16', 'by-cn/2022-09-15'];
  const one = run('compare', '--json', ...ids);
  expect(one.status).toBe(0);
  const found = Comparison.parse(JSON.parse(one.stdout));
  expect([found.earlier, found.later]).toEqual(ids);
  expect(found.links.length).toBeGreaterThan(20);
  expect(run('compare', '--json', ...ids.toReversed()).stdout).toBe(one.stdout);
});

test('compare reads a file as the build does: the source of a record gives what the record gives', () => {
  const links = (later: string): unknown => {
    const { stdout, stderr } = run('compare', '--json', 'by-cn/2013-07-16', later);
    expect(stderr).toBe('');
    const { links: found, unmatched } = Comparison.parse(JSON.parse(stdout));
    return { found, unmatched };
  };
  expect(links('content/sources/xinhua/2022-09-15-by-cn.txt')).toEqual(links('by-cn/2022-09-15'));
});
