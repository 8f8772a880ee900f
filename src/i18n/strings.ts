/**
 * Every string of the interface stands in this folder, one file per area, Chinese and English side by side:
 *
 *     export const home = strings({ tagline: '…' }, { tagline: '…' });
 *     home(language).tagline
 *
 * A key that is missing in one language is a type error.
 */
export type Language = 'zh' | 'en';

/** The same keys, with any strings. */
export type Shape<T> = {
  [K in keyof T]: T[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : T[K] extends string
      ? string
      : Shape<T[K]>;
};

export function strings<const T extends object>(zh: T, en: Shape<T>): (language: Language) => Shape<T> {
  return (language) => (language === 'en' ? en : (zh as Shape<T>));
}

/** BCP 47 tag of the interface. */
export const htmlLang = (language: Language): string => (language === 'en' ? 'en' : 'zh-Hans');
