import { allLanguages, type Language, languages } from '../i18n/languages.ts';

/** What addresses begin with, by language. In the worker scripts/stages/offline.ts sets it in the place of this file. */
export const prefixes = Object.fromEntries(
  allLanguages.map((language) => [language, languages[language].prefix]),
) as Record<Language, string>;
