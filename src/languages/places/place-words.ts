/**
 * The words that join a place to the act that was done there; they stand in the tables of the languages. Patterns end
 * (`before`) or begin (`behind`) at the place; the Chinese ones are matched on folded text.
 */
import { each, languages } from '../index.ts';
import type { Language } from '../language.ts';

type Subject = Exclude<keyof NonNullable<Language['places']>, 'act'>;
const words = (subject: Subject): string => each(({ places }) => places?.[subject]);
/** In Chinese the words of act are looked for in the part of the sentence, in other languages up to its end. */
const isHan = ({ tag }: Language): boolean => tag === 'zh';

/** What stands directly before a place where something is done. */
export const placeBefore = new RegExp(`(?:${words('before')})$`, 'iu');
/** What stands directly behind it in Japanese and Korean. */
export const placeBehind = new RegExp(`^(?:${words('behind')})`, 'u');

/** The words of act that end at a place, its preposition included. */
export const actBefore: readonly RegExp[] = languages.flatMap(({ places }) =>
  (places?.act ?? []).map((source) => new RegExp(`(?:${source})$`, 'iu')),
);
/** The words of act behind a place, in the same part of the sentence; the Chinese ones on folded text. */
export const actBehindHan = new RegExp(
  each((language) => (isHan(language) ? language.places?.actBehind : undefined)),
  'u',
);
export const actBehind = new RegExp(
  `^[^.;:。]{0,40}(?:${each((language) => (isHan(language) ? undefined : language.places?.actBehind))})`,
  'iu',
);

/** Words that make it a place of another act: one to come, one of the past, one that others hold. */
export const otherAct = new RegExp(words('other'), 'iu');

/** The same directly behind a place. */
export const otherBehind = new RegExp(`^(?:${words('otherBehind')})`, 'iu');
