import { existsSync } from 'node:fs';
import fc from '../property.ts';
import { expect, test } from 'vitest';
import { bundleOf, fileOf, isLasting, partOf, statementOf } from '../../offline/paths.ts';

test('the icons that the manifest names are there', () => {
  for (const name of ['192', '512', 'maskable']) expect(existsSync(`public/icons/${name}.png`), name).toBe(true);
});

test.each([
  ['by-cn/2022-09-15/9/', { page: 'by-cn/2022-09-15/', clause: '9' }],
  ['en/by-cn/2022-09-15/a1.2/', { page: 'en/by-cn/2022-09-15/', clause: 'a1.2' }],
  ['g20/2016-09-05-2/p4/', { page: 'g20/2016-09-05-2/', clause: 'p4' }],
  ['by-cn/2022-09-15/', null],
  ['by-cn/2022-09-15/witness/a/', null],
  ['statements/2022/', null],
  ['search/', null],
])('%s can be read in %j', (path, expected) => expect(statementOf(path)).toEqual(expected));

test.each([
  ['', 'index.html'],
  ['by-cn/', 'by-cn/index.html'],
  ['by-cn/2022-09-15.json', 'by-cn/2022-09-15.json'],
])('%j is answered by %s', (path, file) => expect(fileOf(path)).toBe(file));

test.each([
  ['_astro/Page.abc.css', true],
  ['pagefind/c-0123456789ab/table.json', true],
  ['pagefind/index/0123456789ab-1.pf_index', true],
  ['pagefind/c-0123456789ab/wasm.unknown.pagefind', true],
  ['pagefind/pagefind-entry.json', false],
  ['by-cn/2022-09-15.json', false],
  ['by-cn/', false],
])('the name of %s tells its content: %j', (path, lasting) => expect(isLasting(path)).toBe(lasting));

test.each([
  ['by-cn/index.html', 'zh'],
  ['en/by-cn/index.html', 'en'],
  ['by-cn/2022-09-15/cite.json', 'both'],
  ['_astro/Page.abc.css', 'both'],
])('%s is kept with %s', (file, part) => expect(partOf(file)).toBe(part));

test('all files of a statement stand in one bundle of their part; there are no other numbers', () => {
  const count = fc.integer({ min: 1, max: 5000 });
  const pair = fc.stringMatching(/^(?:en\/)?[a-z0-9]{1,5}-[a-z]{2}$/u);
  const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(pair, day, count, (parties, date, bundles) => {
      const id = `${parties}/${date.toISOString().slice(0, 10)}`;
      const files = [`${id}/index.html`, `${id}/cite.json`, `${id}/witness/a/index.html`];
      const numbers = new Set(files.map((file) => bundleOf(file, bundles)));
      expect(numbers.size).toBe(1);
      const [number = -1] = numbers;
      expect(number).toBeGreaterThanOrEqual(0);
      expect(number).toBeLessThan(bundles);
    }),
  );
});
