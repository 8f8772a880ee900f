/**
 * Verbs that tell a heading from a sentence, and the title of a statement from a headline about one, by language.
 */
import { anyOf } from '../index.ts';
import type { Language } from '../language.ts';

const word = (words: (title: NonNullable<Language['title']>) => string | undefined): RegExp =>
  new RegExp(`(?<![\\p{L}’'-])(?:${anyOf(({ title }) => title && words(title))})(?![\\p{L}’'])`, 'iu');

const headline = word(({ headline: verbs }) => verbs);
const finite = word(({ finite: verbs }) => verbs);

/** Whether a verb in front of the name of the act, which begins at `noun` (UTF-16 offset), makes a headline of the line. */
export const isHeadline = (line: string, noun: number): boolean =>
  headline.test(line.slice(0, noun)) || /(?:성명|선언|발표문|보도문)\S{0,2}\s?(?:발표|채택|서명|합의)/u.test(line);

/** Whether a line of an alphabet has a verb in a finite form. */
export const hasFiniteVerb = (line: string): boolean => finite.test(line);
