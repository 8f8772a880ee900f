/** The languages of a localised route as Astro's parameters: the first language at the root, each other under its prefix. */
import { type Summary, summaries } from '../corpus.ts';
import { allLanguages, firstLanguage, type Language, languages as table } from '../i18n/languages.ts';

import { previousOf } from './changes.ts';

const parameterOf = (language: Language): string | undefined => table[language].prefix.slice(0, -1) || undefined;

export const languageParameters = allLanguages.map(parameterOf);

export const languageOf = (parameter: string | undefined): Language =>
  allLanguages.find((language) => parameterOf(language) === parameter) ?? firstLanguage;

/** The languages stand together for each page, so that a record read for one serves the others. */
export const inEveryLanguage = <P extends Record<string, string>>(pages: readonly P[]) =>
  pages.flatMap((params) => languageParameters.map((lang) => ({ params: { lang, ...params } })));

/** All statements in the order of their addresses, so that those of one relationship come one after the other. */
export const byAddress = (): Summary[] => [...summaries()].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The parameters of a statement's page, from its address. */
export function placeOf(id: string): { pair: string; day: string } {
  const [pair = '', day = ''] = id.split('/');
  return { pair, day };
}

/** Statements with one before them to be compared with, in every language or in none. */
export function changePages(inLanguages: boolean) {
  const pages = byAddress()
    .filter(({ id }) => previousOf(id) !== null)
    .map(({ id }) => placeOf(id));
  return inLanguages ? inEveryLanguage(pages) : pages.map((params) => ({ params: { lang: undefined, ...params } }));
}
