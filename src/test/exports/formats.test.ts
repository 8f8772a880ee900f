/** The formats of a statement: what is written, linked, redirected, named and read is what the table has. */
import { expect, test } from 'vitest';
import { propose } from '../../citing/suggest-address.ts';
import { statementFiles } from '../../exports/files.ts';
import { endings, formats, referenceEndings, textEndings, writtenEndings } from '../../exports/formats.ts';
import { jsonLd } from '../../exports/jsonld.ts';
import { redirectLines } from '../../exports/site/redirects.ts';
import { allLanguages } from '../../i18n/languages.ts';
import { apiStrings } from '../../i18n/pages/api.ts';
import { publication } from '../../publication.ts';
import { shapes } from './shapes.ts';

const p = publication({});
const s = shapes['bilateral']!;

test('every format that is text is written, and named in the head for programs', () => {
  const files = [...statementFiles(s, p)].map(({ path }) => path).filter((path) => path.startsWith(`${s.id}.`));
  expect(files.sort()).toEqual(writtenEndings.map((end) => `${s.id}.${end}`).sort());
  const { encoding } = jsonLd(s, null, p) as unknown as { encoding: { contentUrl: string; encodingFormat: string }[] };
  expect(encoding.map(({ contentUrl }) => contentUrl.slice(contentUrl.indexOf(s.id) + s.id.length + 1))).toEqual([
    ...writtenEndings,
  ]);
});

test('the kinds are the whole table', () => {
  expect([...textEndings, ...referenceEndings, 'png'].sort()).toEqual([...endings].sort());
});

test.each(allLanguages)('the page about the interface for machines says what each is for (%s)', (language) => {
  expect(Object.keys(apiStrings(language).formats).sort()).toEqual([...endings].sort());
});

test.each(endings)('.%s moves with its statement, and its address is read', (end) => {
  expect(formats[end].type).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/u);
  const lines = redirectLines([{ from: 'aa-bb/2030-01-01', to: 'aa-bb/2031-05-04' }], p).split('\n');
  expect(lines).toContain(`/aa-bb/2030-01-01.${end} /aa-bb/2031-05-04.${end} 301`);
  expect(propose(`by-cn/2022-09-15.${end}`, { 'by-cn': ['2022-09-15'] }).statements).toEqual(['by-cn/2022-09-15']);
});
