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
    /** Tags of its other scripts, in which readers type names. */
    alsoWritten: ['zh-Hant'],
    /** Locale for names, lists, numbers and dates: days before months, as 11/12 could be read either way. */
    locale: 'zh-Hans-CN',
    collation: 'zh-Hans-u-co-pinyin',
    /** Between a name and what is said of it, and between the parts of an enumeration. */
    colon: '：',
    comma: '，',
    and: '、',
    /**
     * Whether pages name statements and clauses as they are printed; else by a description, with what is printed and a gloss
     * of it side by side, for readers who may not read the language of the texts.
     */
    asPrinted: true,
    /** Id of the citation style that the dialog begins with: that of the language's own standard or usage. */
    style: 'gb-2025',
  },
  en: {
    tag: 'en',
    name: 'English',
    prefix: 'en/',
    alsoWritten: [],
    locale: 'en-GB',
    collation: 'en',
    colon: ': ',
    comma: ', ',
    and: ', ',
    asPrinted: false,
    // GB/T 7714 is the standard of readers of Chinese, and of nobody else.
    style: 'chicago',
  },
} as const;

export type Language = keyof typeof languages;

/** The language of addresses without a prefix, in which each table of texts has the keys that the others must have. */
export const firstLanguage = 'zh' satisfies Language;

/** The language of what is written once for readers of any: names of clauses in styles of English, what files say of themselves. */
export const commonLanguage = 'en' satisfies Language;

export const allLanguages = Object.keys(languages) as Language[];

const primary = (tag: string): string => tag.split('-')[0] ?? tag;

/** The language of the interface in which a text of that BCP 47 tag is spoken of. */
export const languageFor = (tag: string): Language =>
  allLanguages.find((language) => language === primary(tag)) ?? commonLanguage;

/** The BCP 47 tag in which a page names parts of a text: that of the text where both are one language, which says in which script. */
export const tagOfNames = (language: Language, text: string): string => (primary(text) === language ? text : language);

/** The language of an address, written below the base path without a slash in front: the one whose prefix it has. */
export const languageAt = (path: string): Language =>
  allLanguages.find((language) => languages[language].prefix !== '' && path.startsWith(languages[language].prefix)) ??
  firstLanguage;

/** Which of the names to show that are held in some of the languages: the language's own, else the common one. */
export const nameIn = (names: Readonly<Partial<Record<string, string>>>, language: Language): string | undefined =>
  names[language] ?? names[commonLanguage];
