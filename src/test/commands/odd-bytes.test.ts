/** Files of a curator as other programs save them: a byte-order mark, blank lines in front, names that say nothing. */
import { afterEach, expect, test } from 'vitest';
import { Workplace, document } from './workplace.ts';

let place: Workplace;
afterEach(() => place.remove());
const source = { 'sources/a/one.txt': document(), 'sources/a/one.yaml': '\ufeffpublisher: 某报\n' };

test('a byte-order mark is no part of a sidecar, of a press report or of a list', async () => {
  const report =
    '\ufeffreport:\n  about: by-kz/2031-05-01\n  title: 题\n  outlet: 某报\n  date: 2031-05-01\n  url: https://example.org/\n';
  place = new Workplace({
    ...source,
    'sources/b/two.yaml': report,
    'excuses.yaml': '\ufeff\n',
    'redirects.yaml': '\ufeff',
  });
  expect(await place.run('content')).toMatchObject({ code: 0, output: expect.not.stringContaining('yaml') });
});

test('a mistake is at its line, also behind blank lines', async () => {
  place = new Workplace({ ...source, 'organisations.yaml': '\n\n\n- code: ABC\n  nam: x\n' });
  expect((await place.run('check')).output).toMatch(/organisations\.yaml[^]*\b5:3\b[^]*“0\.nam” is no field/u);
});

test('two documents may have been received under the same name', async () => {
  place = new Workplace({
    'sources/a/one.txt': document(1),
    'sources/a/one.yaml': 'received-as: index.html\n',
    'sources/b/two.txt': document(2),
    'sources/b/two.yaml': 'received-as: index.html\n',
  });
  expect((await place.run('content')).code).toBe(0);
});
