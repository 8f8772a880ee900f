/** Try, look, take back: a draft changes freely, a published address stays, and the last step can be undone. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { document, Workplace } from './workplace.ts';

const source = 'sources/a/one';
const record = 'statements/by-kz/2031-05-01.json';
const moved = 'statements/by-kz/2031-05-02.json';
const otherDay = 'statements:\n  - corrections:\n      signed:\n        value: 2031-05-02\n        reason: 据公报。\n';

let place: Workplace;
beforeEach(() => {
  place = new Workplace({ [`${source}.txt`]: document(), [`${source}.yaml`]: 'publisher: 某报\n' });
});
afterEach(() => place.remove());
const present = () => Object.keys(place.files()).filter((file) => file.startsWith('statements/'));

describe('in a repository', () => {
  beforeEach(() => {
    place.git('init', '--quiet', '--initial-branch=main');
    place.put('organisations.yaml', '');
    place.put('statements/.gitkeep', '');
    place.commit();
  });

  test('a record that was never committed changes its address and its text freely', async () => {
    expect(await place.run('content')).toMatchObject({ code: 0, output: expect.stringContaining(`${record} (draft)`) });
    place.put(`${source}.txt`, document().replace('铁路', '公路'));
    place.put(`${source}.yaml`, otherDay);
    expect(await place.run('content')).toMatchObject({ code: 0 });
    expect(present()).toEqual(['statements/.gitkeep', moved]);
  });

  test('what is committed on another branch is a draft still', async () => {
    place.git('switch', '--quiet', '--create', 'draft');
    await place.run('content');
    place.commit();
    place.put(`${source}.yaml`, otherDay);
    expect(await place.run('content')).toMatchObject({ code: 0 });
  });

  test('once its commit is on the branch that is published, its address stays', async () => {
    await place.run('content');
    place.commit();
    place.put(`${source}.yaml`, otherDay);
    const before = place.files();
    expect(await place.run('content')).toMatchObject({
      code: 1,
      output: expect.stringContaining('statement-vanished'),
    });
    expect(place.files()).toEqual(before);
    const gone = { from: 'by-kz/2031-05-01', to: 'by-kz/2031-05-02' };
    place.put(
      'redirects.yaml',
      `moved:\n  - from: ${gone.from}\n    to: ${gone.to}\n    date: 2031-06-01\n    reason: a\n`,
    );
    expect(await place.run('content')).toMatchObject({ code: 0 });
    place.commit();
    // the entry cannot be forgotten either, once the record is gone from the newest commit
    place.put('redirects.yaml', '');
    expect(await place.run('content')).toMatchObject({
      code: 1,
      output: expect.stringContaining('statement-vanished'),
    });
  });

  test('what a branch added and renamed before it was merged was a draft', async () => {
    place.git('switch', '--quiet', '--create', 'draft');
    await place.run('content');
    place.commit();
    place.put(`${source}.yaml`, otherDay);
    await place.run('content');
    place.commit();
    place.git('switch', '--quiet', 'main');
    place.put('note.md', 'a');
    place.commit();
    place.git('merge', '--quiet', '--no-ff', '--message', 'merge', 'draft');
    expect(await place.run('content')).toMatchObject({ code: 0 });
    expect(present()).toEqual(['statements/.gitkeep', moved]);
  });

  test('the published text counts, whatever lies on the disk', async () => {
    await place.run('content');
    place.commit();
    place.put(record, place.get(record).replaceAll('铁路', '公路'));
    expect(await place.run('content')).toMatchObject({ code: 0 });
    place.put(record, '{');
    expect(await place.run('content')).toMatchObject({ code: 0 });
    rmSync(join(place.root, record));
    place.put(`${source}.txt`, document().replace('铁路', '公路'));
    expect(await place.run('content')).toMatchObject({ code: 1, output: expect.stringContaining('text-changed') });
  });

  test('a statement is withdrawn when every clause is named', async () => {
    await place.run('content');
    place.commit();
    for (const ending of ['txt', 'yaml']) rmSync(join(place.root, `${source}.${ending}`));
    const entry = (clauses: string) =>
      `withdrawn:\n  - address: by-kz/2031-05-01\n    title: 联合声明\n    date: 2031-06-01\n    reason: 误收。\n    clauses: [${clauses}]\n`;
    place.put('redirects.yaml', entry('preamble, 1'));
    const refused = await place.run('content');
    expect(refused).toMatchObject({ code: 1, output: expect.stringContaining('withdrawn-clauses') });
    place.put('redirects.yaml', entry(/clauses: \[(.*)\]/u.exec(refused.output)![1]!));
    expect(await place.run('content')).toMatchObject({
      code: 0,
      output: expect.stringContaining(`removed  ${record}`),
    });
  });

  test('--publish is what a commit does', async () => {
    await place.run('content');
    place.commit();
    expect(await place.run('content', '--publish')).toMatchObject({ code: 1, output: expect.stringContaining('main') });
  });
});

describe('outside git', () => {
  test('a record is a draft until the curator says that it is published', async () => {
    await place.run('content');
    place.put(`${source}.yaml`, otherDay);
    expect(await place.run('content')).toMatchObject({ code: 0 });
    expect(await place.run('content', '--publish')).toMatchObject({ code: 0 });
    place.put(`${source}.yaml`, '');
    expect(await place.run('content')).toMatchObject({
      code: 1,
      output: expect.stringContaining('statement-vanished'),
    });
  });
});

describe('--undo', () => {
  test('takes back the last run, and the run before it', async () => {
    const first = place.files();
    await place.run('content');
    const second = place.files();
    place.put(`${source}.txt`, document().replace('铁路', '公路'));
    await place.run('content');
    expect(place.get(record)).toContain('公路');
    expect(await place.run('content', '--undo')).toMatchObject({ code: 0, output: expect.stringContaining(record) });
    expect(place.files()[record]).toBe(second[record]);
    await place.run('content', '--undo');
    expect(Object.keys(place.files()).filter((file) => file.endsWith('.json') && !file.startsWith('.'))).toEqual(
      Object.keys(first).filter((file) => file.endsWith('.json')),
    );
    expect(await place.run('content', '--undo')).toMatchObject({ code: 1, output: expect.stringContaining('no step') });
  });

  test('takes nothing back over a change that was made since', async () => {
    await place.run('content');
    place.put(record, '{}');
    const before = place.files();
    expect(await place.run('content', '--undo')).toMatchObject({ code: 1, output: expect.stringContaining(record) });
    expect(place.files()).toEqual(before);
  });

  test('of add removes document and sidecar, but keeps the words of the curator', async () => {
    place.put('a.txt', document(7));
    expect(await place.run('add', '--publisher', '某报', 'a.txt')).toMatchObject({ code: 0 });
    expect(place.get('sources/a/2031-05-07-by-kz.yaml')).toContain('publisher: 某报');
    place.put('sources/a/2031-05-07-by-kz.yaml', 'publisher: 某报\nnotes: 我的话\n');
    expect(await place.run('add', '--undo')).toMatchObject({
      code: 0,
      output: expect.stringContaining('your own words'),
    });
    expect(Object.keys(place.files()).filter((file) => file.includes('2031-05-07'))).toEqual([]);
    expect(place.get('.undo/kept/sources/a/2031-05-07-by-kz.yaml')).toContain('我的话');
  });
});

test('--dry-run shows all and changes nothing', async () => {
  place.put('a.txt', document(7));
  const before = place.files();
  const added = await place.run('add', '--dry-run', 'a.txt');
  expect(added).toMatchObject({
    code: 0,
    output: expect.stringContaining('sources/unknown-publisher/2031-05-07-by-kz.txt'),
  });
  expect(added.output).toContain('Nothing was copied');
  expect(await place.run('content', '--dry-run')).toMatchObject({ code: 0, output: expect.stringContaining(record) });
  expect(place.files()).toEqual(before);
});
