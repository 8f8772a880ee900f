/**
 * The languages of the interface are rows of one table. Code that asks which of them a page is in would have to be looked at
 * for a further one, so none does; src/test/e2e/third-language.test.ts builds a site with a further one.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allLanguages, languageAt, languageFor, languages, nameIn, tagOfNames } from '../../i18n/languages.ts';

const some = allLanguages.join('|');
/** Files whose literals name the language of a text or a locale of the platform, and not that of the page. */
const ofTexts: Readonly<Record<string, string>> = {
  'src/browser/page.ts': 'the first language, held to the table by its type',
  'src/components/history/Levels.astro': 'notes of the register',
  'src/components/provenance/WitnessFacts.astro': 'values of a witness',
  'src/curation/sidecar.ts': 'names of languages that curators may write, known by their English names',
  'src/exports/citation/bibtex.ts': 'names of languages in BibLaTeX',
  'src/exports/citation/citeproc.ts': 'locales of citation styles',
  'src/exports/citation/csl.ts': 'locales of citation styles',
  'src/offline/paths.ts': 'the first language, held to the table by its type',
  'src/quotations/page/result-view.ts': 'words of a statement',
  'src/reading/notebook/book.ts': 'kept words',
  'src/reading/notebook/keep.ts': 'kept words',
  'src/reading/notebook/view.ts': 'kept words',
  'src/reading/settings/script.ts': 'texts whose script is converted',
  'src/view/corrections.ts': 'reasons of curators',
  'src/view/text/markup.ts': 'reasons of curators',
  'src/view/truths.ts': 'reasons of curators',
  'src/view/words.ts': 'titles of statements',
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => join('src', name).replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|astro)$/u.test(file) && !/^src\/(?:test|pipeline|languages|i18n)\//u.test(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const holding = (pattern: RegExp): string[] => files.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

test('no place asks which of the languages a page is in', () => {
  expect(holding(new RegExp(`\\blanguage\\b[^\\n]{0,4}[=!]== '(?:${some})'|[=!]== '(?:${some})'`, 'u'))).toEqual([]);
});

test('a language is named for a text alone', () => {
  expect(holding(new RegExp(`'/?(?:${some})(?:-[A-Z]\\w+)?/?'`, 'u')).sort()).toEqual(Object.keys(ofTexts).sort());
});

test('no table of texts stands outside the folder of the texts; tables of tags in other formats do', () => {
  expect(holding(new RegExp(`\\b(?:${some}): ?(?:string|['"\`{(])`, 'u'))).toEqual([
    'src/exports/citation/bibtex.ts',
    'src/exports/citation/csl.ts',
    'src/exports/xml/xml.ts',
  ]);
});

test('the keys of the table are primary subtags, and the prefixes of addresses but for the first', () => {
  for (const [i, language] of allLanguages.entries()) {
    const { tag, prefix } = languages[language];
    expect(new Intl.Locale(tag).language).toBe(language);
    expect(prefix).toBe(i === 0 ? '' : `${language}/`);
  }
});

test('a language is found by an address, by a text, and by the names that are held', () => {
  expect(['by-cn/2022-09-15/', 'en/by-cn/', '', 'entente/'].map(languageAt)).toEqual(['zh', 'en', 'zh', 'zh']);
  expect(['zh-Hant', 'en-GB', 'ru'].map(languageFor)).toEqual(['zh', 'en', 'en']);
  expect([tagOfNames('zh', 'zh-Hant'), tagOfNames('zh', 'ru'), tagOfNames('en', 'zh-Hans')]).toEqual([
    'zh-Hant',
    'zh',
    'en',
  ]);
  expect([nameIn({ zh: '甲', en: 'A' }, 'zh'), nameIn({ en: 'A' }, 'zh'), nameIn({}, 'en')]).toEqual([
    '甲',
    'A',
    undefined,
  ]);
});
