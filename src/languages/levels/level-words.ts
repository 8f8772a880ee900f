/**
 * How levels are written in languages other than Chinese and English: the rows of their tables. A word of act stands in
 * the sentence of a level: before it in European languages and Vietnamese, behind it in Japanese and Korean. Patterns are
 * matched on text whose white space is one blank each; names are kept as printed, in the case in which they stand.
 */
import { languages } from '../index.ts';
import type { LevelLanguage } from '../language.ts';

export type { LevelLanguage } from '../language.ts';

/** By language tag. */
export const levelLanguages: Readonly<Record<string, LevelLanguage>> = Object.fromEntries(
  languages.flatMap(({ tag, level }) => (level ? [[tag, level] as const] : [])),
);
