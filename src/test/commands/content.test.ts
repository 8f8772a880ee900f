import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from './workplace.ts';

const project = new URL('../../..', import.meta.url).pathname;
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'concord-content-'));
  cpSync(join(project, 'content'), root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** Every file below the content folder with its bytes, but for what the commands keep in order to take a step back. */
const everything = () =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !/\/\.(?:undo\/|drafts\.json$)/u.test(file))
      .map((file) => [file, readFileSync(file, 'base64')]),
  );

const put = (file: string, text: string | Uint8Array) => writeFileSync(join(root, file), text);
const get = (file: string) => readFileSync(join(root, file), 'utf8');
const source = 'sources/xinhua/2022-09-15-by-cn';
const other = 'sources/unknown-site/2013-07-17-by-cn';
const newspaper = 'sources/unknown-newspaper/2023-03-21-cn-ru';

const bad: [string, () => void, string, string, string][] = [
  // what is wrong, the fault, the file in the report, its place, the rule
  ['an empty source', () => put(`${source}.txt`, ''), `${source}.txt`, '1:1', 'empty-source'],
  [
    'a binary source',
    () =>
      put(
        `${source}.txt`,
        Uint8Array.from({ length: 4096 }, (_, n) => (n * 7) % 32),
      ),
    `${source}.txt`,
    '1:1',
    'binary-file',
  ],
  [
    'an unknown field',
    () => put(`${source}.yaml`, `${get(`${source}.yaml`)}colour: red\n`),
    `${source}.yaml`,
    '7:1',
    'yaml-field',
  ],
  [
    'a day that does not exist',
    () => put(`${source}.yaml`, 'publisher: A\npublished: 2022-02-30\n'),
    `${source}.yaml`,
    '2:1',
    'yaml-field',
  ],
  ['a sidecar that is no YAML', () => put(`${source}.yaml`, 'title: a: b\n'), `${source}.yaml`, '1:8', 'yaml-syntax'],
  [
    'a sidecar in GB18030',
    // publisher: 新华社
    () => put(`${source}.yaml`, Uint8Array.from([...Buffer.from('publisher: '), 0xd0, 0xc2, 0xbb, 0xaa, 0xc9, 0xe7])),
    `${source}.yaml`,
    '1:12',
    'yaml-encoding',
  ],
  [
    'redirects in UTF-16',
    () => put('redirects.yaml', Buffer.from('\ufeffmoved: []\n', 'utf16le')),
    'redirects.yaml',
    '1:1',
    'yaml-encoding',
  ],
  ['a source without a sidecar', () => rmSync(join(root, `${source}.yaml`)), `${source}.txt`, '1:1', 'sidecar-missing'],
  ['a sidecar without a source', () => rmSync(join(root, `${source}.txt`)), `${source}.yaml`, '1:1', 'sidecar-alone'],
  ['two sources of one name', () => put(`${source}.html`, '<p>一</p>'), `${source}.yaml`, '1:1', 'sidecar-shared'],
  ['a format that is not read', () => put('sources/xinhua/a.rtf', '{'), 'sources/xinhua/a.rtf', '1:1', 'source-format'],
  [
    'two sources of one address',
    () => {
      for (const file of [`${source}.yaml`, 'sources/unknown-site/2013-07-17-by-cn.yaml'])
        put(file, get(file).replace(/^received-as: .*/u, 'url: https://example.org/one'));
    },
    `${source}.yaml`,
    '1:1',
    'witness-claimed-twice',
  ],
  [
    'the same bytes twice',
    () => {
      put('sources/zaobao/a.txt', get(`${source}.txt`));
      put('sources/zaobao/a.yaml', 'publisher: A\n');
    },
    'sources/zaobao/a.txt',
    '1:1',
    'witness-claimed-twice',
  ],
  [
    'a press report about nothing',
    () =>
      put(
        'sources/zaobao/2022-09-16-by-cn.yaml',
        get('sources/zaobao/2022-09-16-by-cn.yaml').replace('by-cn/2022', 'by-cn/2021'),
      ),
    'sources/zaobao/2022-09-16-by-cn.yaml',
    '3:3',
    'report-unmatched',
  ],
  [
    'an emendation that matches nothing',
    () => put(`${newspaper}.yaml`, get(`${newspaper}.yaml`).replace('主权利利', '主权权力')),
    `${newspaper}.yaml`,
    '18:9',
    'emendation-unmatched',
  ],
  [
    'a supplied label without its words',
    () => put(`${newspaper}.yaml`, get(`${newspaper}.yaml`).replace('在双方不懈', '在两国不懈')),
    `${newspaper}.yaml`,
    '10:9',
    'label-unmatched',
  ],
  [
    'an excuse that is not needed',
    () => put(`${source}.yaml`, `${get(`${source}.yaml`)}excuses:\n  - rule: no-date\n    reason: 理由\n`),
    `${source}.yaml`,
    '8:5',
    'excuse-unmatched',
  ],
  [
    'a correction that the text makes needless',
    () =>
      put(
        `${source}.yaml`,
        `${get(`${source}.yaml`)}statements:\n  - corrections:\n      place: { value: 撒马尔罕, reason: 理由 }\n`,
      ),
    `${source}.yaml`,
    '9:7',
    'correction-idle',
  ],
  [
    'notes on a statement that is not there',
    () => put(`${source}.yaml`, `${get(`${source}.yaml`)}statements:\n  - number: 2\n`),
    `${source}.yaml`,
    '8:5',
    'statement-unmatched',
  ],
  [
    'a note on a gap after no clause',
    () => put(`${newspaper}.yaml`, get(`${newspaper}.yaml`).replace('after: 5', 'after: 7')),
    `${newspaper}.yaml`,
    '23:9',
    'missing-unmatched',
  ],
  ['a day that nobody knows', () => put(`${newspaper}.yaml`, 'notes: 无\n'), `${newspaper}.txt`, '5:1', 'no-address'],
  [
    'a document that is no statement',
    () => put(`${source}.txt`, '今日天气晴，气温二十度。\n\n明日多云。\n'),
    `${source}.txt`,
    '1:1',
    'not-a-statement',
  ],
  [
    'a published clause whose text changes',
    () => put(`${other}.txt`, get(`${other}.txt`).replace('双方决定建立', '双方商定建立')),
    `${other}.txt`,
    '1:',
    'text-changed',
  ],
  [
    'a redirect that leads nowhere',
    () =>
      put(
        'redirects.yaml',
        'moved:\n  - from: by-cn/2022-09-16\n    to: by-cn/2022-09-17\n    date: 2031-01-01\n    reason: 理由\n',
      ),
    'redirects.yaml',
    '3:5',
    'redirect-broken',
  ],
  [
    'a redirect from an address that exists',
    () =>
      put(
        'redirects.yaml',
        'moved:\n  - from: by-cn/2022-09-15/3\n    to: by-cn\n    date: 2031-01-01\n    reason: 理由\n',
      ),
    'redirects.yaml',
    '2:5',
    'redirect-hidden',
  ],
];

describe('npm run content', () => {
  test.each(bad)(
    '%s stops it, with file, line, column and advice, and changes nothing',
    async (_, spoil, file, place, rule) => {
      spoil();
      const before = everything();
      const { code, output } = await runCommand(root, 'content');
      expect(code).toBe(1);
      const at = output.indexOf(`${file}\n`);
      expect(at, output).toBeGreaterThanOrEqual(0);
      const reports = output.slice(at + file.length + 1).split('\n\n')[0]!;
      expect(reports).toMatch(new RegExp(`^${place}\\d* *error .*${rule}`, 'mu'));
      expect(reports).toContain('[note]');
      expect(everything()).toEqual(before);
    },
  );

  test('makes what is stored again, byte for byte, and says so', async () => {
    const before = everything();
    rmSync(join(root, 'statements/by-cn/2022-09-15.json'));
    expect(await runCommand(root, 'content', '--check')).toMatchObject({
      code: 1,
      output: expect.stringContaining('missing  statements/by-cn/2022-09-15.json'),
    });
    expect(await runCommand(root, 'content')).toMatchObject({
      code: 0,
      output: expect.stringContaining('4 records, 1 written'),
    });
    expect(everything()).toEqual(before);
    expect(await runCommand(root, 'content', '--check')).toMatchObject({ code: 0 });
  });

  test('a published statement may go when a redirect says where', async () => {
    for (const ending of ['txt', 'yaml']) rmSync(join(root, `${newspaper}.${ending}`));
    expect(await runCommand(root, 'content')).toMatchObject({
      code: 1,
      output: expect.stringContaining('statement-vanished'),
    });
    put(
      'redirects.yaml',
      'moved:\n  - from: cn-ru/2023-03-21\n    to: by-cn\n    date: 2031-01-01\n    reason: 理由\n',
    );
    expect(await runCommand(root, 'content')).toMatchObject({ code: 0, output: expect.stringContaining('1 removed') });
  });
});

test('npm run check prints every issue, those that were accepted with the reason, and fails on an error', async () => {
  const { code, output } = await runCommand(root, 'check');
  expect(code).toBe(0);
  expect(output).toContain('（下转第五版）');
  expect(output).toContain('(accepted: 第十六条以下转印该报第五版，该版未得。)');
  put(`${source}.txt`, '');
  expect(await runCommand(root, 'check')).toMatchObject({ code: 1 });
});

describe('npm run add', () => {
  const document =
    '白俄罗斯共和国和哈萨克斯坦共和国联合声明\n\n白俄罗斯共和国和哈萨克斯坦共和国（以下简称“双方”），声明如下：\n\n一、双方将保持高层往来。\n\n二、双方将发展铁路运输。\n\n三、双方将办好青年论坛。\n\n2031年5月1日于明斯克\n';

  test('shows what it understood, copies the document as it is with a sidecar, and says what to do', async () => {
    put('页面.txt', document);
    const { code, output } = await runCommand(root, 'add', '--publisher', 'Example', join(root, '页面.txt'));
    expect(code, output).toBe(0);
    for (const words of [
      '白俄罗斯共和国和哈萨克斯坦共和国联合声明',
      '2031-05-01',
      '明斯克',
      '双方将发展铁路运输',
      'npm run content',
    ])
      expect(output).toContain(words);
    expect(get('sources/example/2031-05-01-by-kz.txt')).toBe(document);
    expect(get('sources/example/2031-05-01-by-kz.yaml')).toContain('received-as: 页面.txt');
    expect(await runCommand(root, 'content')).toMatchObject({
      code: 0,
      output: expect.stringContaining('statements/by-kz/2031-05-01.json'),
    });
  });

  test('overwrites nothing and takes in nothing twice', async () => {
    put('a.txt', document);
    put('b.txt', document.replace('运输', '交通'));
    await runCommand(root, 'add', join(root, 'a.txt'));
    const before = get('sources/unknown-publisher/2031-05-01-by-kz.txt');
    expect(await runCommand(root, 'add', join(root, 'a.txt'))).toMatchObject({
      code: 1,
      output: expect.stringContaining('is there already'),
    });
    expect(await runCommand(root, 'add', join(root, 'b.txt'))).toMatchObject({ code: 0 });
    expect(get('sources/unknown-publisher/2031-05-01-by-kz.txt')).toBe(before);
    expect(get('sources/unknown-publisher/2031-05-01-by-kz-2.txt')).toContain('交通');
  });

  test('of a press report it keeps nothing, and shows the sidecar for its facts', async () => {
    const page =
      '---\ntitle: 两国总统在明斯克会晤\nauthor: 某日报\ndate: 2031-05-02\nfrom: https://example.org/a\n---\n\n据某通讯社报道，两国总统昨天在明斯克会晤。据报道，会晤后双方发表了联合声明。\n\n记者从现场获悉，总统强调，两国将继续合作。\n';
    put('report.md', page);
    const before = everything();
    const { code, output } = await runCommand(root, 'add', join(root, 'report.md'));
    expect(code).toBe(1);
    for (const line of [
      'title: 两国总统在明斯克会晤',
      'outlet: 某日报',
      'date: 2031-05-02',
      'url: https://example.org/a',
    ])
      expect(output).toContain(line);
    expect(everything()).toEqual(before);
  });

  test.each([['没有这个文件.txt'], ['sources/zaobao/2022-09-16-by-cn.yaml']])(
    'refuses %s and copies nothing',
    async (file) => {
      const before = everything();
      expect(await runCommand(root, 'add', join(root, file))).toMatchObject({
        code: 1,
        output: expect.stringContaining('Nothing was copied'),
      });
      expect(everything()).toEqual(before);
    },
  );
});
