/** Marks between words, by language; those that the browser needs, too, are in the table of languages. */
import type { Language } from '../languages.ts';

type Marks = Readonly<Record<Language, string>>;

/** Between the parts of an enumeration that have commas of their own. */
export const semicolon: Marks = { zh: '；', en: '; ' };
export const openBracket: Marks = { zh: '（', en: '(' };
export const closeBracket: Marks = { zh: '）', en: ')' };
/** Between links that stand in one line. */
export const linkGap: Marks = { zh: '　', en: ' · ' };
/** Between the names of two parties. */
export const pairDash: Marks = { zh: '—', en: '–' };
