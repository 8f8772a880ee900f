/**
 * Every text of the interface is in this folder, one file per area, the languages side by side:
 *
 *     export const home = strings({ zh: { tagline: '…' }, en: { tagline: '…' } });
 *     home(language).tagline
 *
 * A key that is missing in one language is a type error.
 */
import { firstLanguage, type Language, languages } from './languages.ts';

export type { Language };

/** The same keys, with any strings. */
export type Shape<T> = {
  [K in keyof T]: T[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : T[K] extends string
      ? string
      : Shape<T[K]>;
};

type Texts<T> = Record<typeof firstLanguage, T> & Record<Exclude<Language, typeof firstLanguage>, Shape<NoInfer<T>>>;

export function strings<const T extends object>(texts: Texts<T>): (language: Language) => Shape<T> {
  return (language) => texts[language] as Shape<T>;
}

/** BCP 47 tag of the interface. */
export const htmlLang = (language: Language): string => languages[language].tag;
