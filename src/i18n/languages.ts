/**
 * The languages of the interface, one row for each. A new one is a row here and a key in each table of texts of this
 * folder; the type checker lists the tables that lack it.
 */
export const languages = {
  zh: {
    /** BCP 47 tag of the pages. */
    tag: 'zh-Hans',
    /** What the language calls itself, for the switch. */
    name: '中文',
    /** In front of every address; empty for the language of the bare ones. */
    prefix: '',
    /** Locale for names, lists, numbers and dates: days before months, as 11/12 could be read either way. */
    locale: 'zh-Hans-CN',
    collation: 'zh-Hans-u-co-pinyin',
    /** Between a name and what is said of it, and between the parts of an enumeration. */
    colon: '：',
    comma: '，',
    and: '、',
  },
  en: {
    tag: 'en',
    name: 'English',
    prefix: 'en/',
    locale: 'en-GB',
    collation: 'en',
    colon: ': ',
    comma: ', ',
    and: ', ',
  },
} as const;

export type Language = keyof typeof languages;

/** The language of addresses without a prefix, in which each table of texts has the keys that the others must have. */
export const firstLanguage = 'zh' satisfies Language;

export const allLanguages = Object.keys(languages) as Language[];
