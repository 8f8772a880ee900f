/**
 * The languages of the interface are rows of one table. Code that asks which of them a page is in would have to be looked at
 * for a further one; the places that still do may only become fewer.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allLanguages } from '../../i18n/languages.ts';

const asked = new RegExp(`[=!]== '(?:${allLanguages.join('|')})'`, 'gu');
const most = 52;

const places = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => join('src', name).replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|astro)$/u.test(file) && !/^src\/(?:test|pipeline|languages)\//u.test(file))
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(asked)].map(() => file));

test('no more places ask for one of the languages than did', () => {
  expect(places.length).toBeLessThanOrEqual(most);
});
