/**
 * What the pipeline knows of a language. Each language is one table of data in `tables/`; no word of a language stands
 * anywhere else. Words are parts of regular expressions (alternatives set apart by `|`), compared without regard to case
 * unless it says otherwise; a subject that a language has no use for is left out. A language is added by its table, a row
 * in `index.ts`, and documents that show it in the tests.
 */

/** How a level is written in a language other than Chinese and English: a noun with at least one weighty word. */
export interface LevelLanguage {
  /** The whole name; what is matched is the name. */
  name: RegExp;
  /** Splits a name into its words. */
  words: RegExp;
  /** Words of act; `creates` those with which the level is new. */
  act: RegExp;
  creates: RegExp;
  acts: 'before' | 'behind';
  /** X in “raised from X to Y”: what stands directly before or behind it. */
  old: { before: RegExp; behind: RegExp };
  /** Behind a name: it is the level of the parties that are named next. */
  between: RegExp;
  /** Directly behind a name (before it, in Japanese and Korean): it is the level of a sector. */
  sector: RegExp;
  /** Words near a name that make it one of the past: since 2012, the anniversary. */
  recalled: RegExp;
}

/** What tells the kind of a document; `document-clues.ts` says what each of them proves, and how much. */
export type ClueId =
  'visit' | 'declares' | 'asOne' | 'reporter' | 'reported' | 'quotes' | 'audience' | 'author' | 'law' | 'contracting';

/** What pages put around a text; `detect/furniture.ts` says what each of them is stored as. */
export interface FurnitureWords {
  /** …记者 某某 摄, Photo: */
  caption: string;
  /** Where a page has the text from, in a sentence. */
  reprinted: string;
  /** Buttons that fill a line; those that make one of any line that holds them. */
  menu: string;
  button: string;
  /** Read also: what begins a list of other articles. */
  related: string;
  /** Buttons that stand several on a line. */
  tools: string;
  /** Top of the page, back, tags. */
  pageLink: string;
  /** You are here: */
  path: string;
  /** What a page counts: views, replies; and other lines of a forum. */
  counted: string;
  post: string;
  /** Words beside the time at which a page was changed. */
  stamp: string;
  /** Author, source, editor, date with a colon behind them; and lines of them in another form. */
  credit: string;
  creditLine: string;
  contact: string;
  /** Names that sites have in the language. */
  site: string;
  licence: string;
  /** A licence that may be longer than a line. */
  longLicence: string;
  /** Marks of the end: alone on a line; in any brackets or in none; in round brackets; directly behind the text. */
  end: string;
  endWord: string;
  endInBrackets: string;
  endBehind: string;
  pageNumber: string;
  /** In brackets: excerpt, unofficial translation. */
  textNote: string;
  /** A page speaks of itself. */
  notice: string;
  /** （下转第五版）, （上接第一版） */
  continued: string;
  continuing: string;
}

/** Titles in Han characters, which have no bounds of words. */
export interface HanTitles {
  /** Nouns of titles, by kind of document; `plain`: of a statement only where `several` stands in front of them. */
  statement: string;
  plain: string;
  treaty: string;
  other: string;
  /** What makes a plain 声明 or 愿景 one of several: two names joined, a number of states, offices that many hold. */
  several: string;
  /** Verbs with the name of the act, and with what it is about, that make a headline; verbs in front of a plain 声明. */
  headline: string;
  reports: string;
  gives: string;
  /** 关于 */
  about: string;
  /** Own state, with which titles begin. */
  own: string;
  /** What pages put in front of a title with a colon, and behind it. */
  front: string;
  tail: string;
}

/** Sentences that tell the day of an act. */
export interface DateSentences {
  /** It was issued, signed, adopted. */
  act: string;
  /** An earlier act is recalled: at the beginning of a sentence, anywhere in it. */
  recalls: string;
  since: string;
  /** They met, in a sentence of a preamble whose acts are those of that meeting. */
  meeting: string;
  /** Verbs before a colon that make the meeting in the same sentence that of the act. */
  declares: string;
  /** First sentence of all: 2031年4月10日，…峰会在利雅得举行; On September 10, 2031, A and B met and held talks. In their case. */
  held: readonly RegExp[];
  /** What follows is what the act says. */
  operative: string;
}

/** By what the edges of a text are known among the lines of a page. */
export interface EdgeWords {
  /** Headings of a preamble. */
  preamble: string;
  /** One of them is in a short sentence that ends with a colon before the first paragraph: 双方商定： */
  announces: string;
  /** A report goes on behind the text; how a text speaks of its parties, which no report is. */
  reporting: string;
  asOne: string;
  /** What pages head their own sections with, below a text. */
  sections: string;
}

/** What may stand between the names of parties that are one subject. */
export interface PartyLists {
  /** Words with blanks between them: conjunctions, articles, the words of governments and of the names of states. */
  words: string;
  /** The same in a script without blanks. */
  characters: string;
  /** Words of office before the name of a holder; a whole gap of an office and its holder, where no blanks tell them. */
  offices: string;
  holder: string;
  /** Before the last name. */
  and: string;
}

export interface Language {
  /** BCP 47; names of states in it come from Unicode CLDR. */
  tag: string;
  /** Under which code `world-countries` has the names of states in it (ISO 639-3); absent where it has none. */
  countries?: 'zho' | 'jpn' | 'kor' | 'rus' | 'fra' | 'spa' | 'por' | 'deu' | 'ita' | 'ara';
  /** Twelve names of months with their short forms, in the case that dates have; absent where months are counted. */
  months?: readonly string[];
  days?: {
    /** What may follow the number of a day: st, er, a stop. */
    ordinal?: string;
    /** Between the first day and the last; `and`: between two days. */
    to?: string;
    and?: string;
  };
  /** Of a Latin alphabet: words by which it is known from its neighbours, and letters or endings that it has alone. */
  smallWords?: string;
  ownLetters?: string;
  level?: LevelLanguage;
  /**
   * Words of the line or sentence that dates an act: it was signed; it begins by saying that it was signed here; small
   * words between a date and its place (in their case).
   */
  dating?: { signed?: string; here?: string; particles?: string };
  dateSentences?: Readonly<Partial<DateSentences>>;
  /** Titles of those who sign, in their case; and what a government calls itself in front of them. */
  offices?: string;
  governments?: string;
  /** （签字）: marks of a signature in brackets; words that open a line signed on behalf of a state, and nouns of states in it. */
  signature?: { signed: string; behalf?: string; states?: string };
  /** What an act is called: 新闻公报, communiqué, declaration, statement. */
  acts?: Readonly<Partial<Record<'press' | 'communique' | 'declaration' | 'statement', string>>>;
  /** Of an alphabet or Hangul: the nouns of titles, by kind of document. */
  documents?: Readonly<Partial<Record<'statement' | 'treaty' | 'other', string>>>;
  hanTitles?: Readonly<Partial<HanTitles>>;
  /** Firms, unions, universities: what a joint statement by states does not come from. */
  privateBodies?: string;
  /** What headings of annexes begin with, and of documents exchanged with a statement. */
  annexes?: string;
  clues?: Readonly<Partial<Record<ClueId, string>>>;
  /** Verbs that make a headline of a line before the name of the act; and those that make a sentence of any line. */
  title?: { headline?: string; finite?: string };
  /**
   * The sentence that closes a text: its languages are equally authentic; done at a place, on a day (with its case).
   * `keywords`: one of them is in every such sentence.
   */
  signing?: { keywords: string; authentic?: string; done?: string };
  /** News agencies and papers as datelines name them. */
  agencies?: string;
  /** Lines with which a page announces the text that it prints. */
  announcing?: {
    /** One of them is in every such line. */
    keywords: string;
    lines: readonly string[];
    /** The text is not given in full. */
    abridged: string;
  };
  /** What statements are called in running text. */
  actNouns?: string;
  edges?: Readonly<Partial<EdgeWords>>;
  /** Lines that pages put around a text. */
  furniture?: Readonly<Partial<FurnitureWords>>;
  /** The words that join a place to what is done there. */
  places?: {
    /** Directly before a place, directly behind it: something is done there. */
    before?: string;
    behind?: string;
    /** Words of act that end at a place, its preposition included; words of act behind a place. */
    act?: readonly string[];
    actBehind?: string;
    /** It is the place of another act, to come, past, or of others: in front of the place, directly behind it. */
    other?: string;
    otherBehind?: string;
  };
  /** The words for numbers, cardinal and ordinal, that days and years are written with. */
  numberWords?: readonly (readonly [number, string])[];
  partyLists?: Readonly<Partial<PartyLists>>;
  /**
   * What cited documents are called: `words`, one of which is in a quoted title; `named`, with a date and no title mark
   * (in their case); and what joins a date to a title (签订的).
   */
  citedDocuments?: { words: string; named?: string; signed?: string };
  /** How a text speaks of its parties together, and the words directly before or behind that make it mean others. */
  collective?: { forms: readonly CollectiveWords[]; othersBefore?: RegExp; othersBehind?: RegExp };
  /**
   * Of 中方, 白方: characters before a one-character name and 方 that make another word of it (集中方, 创新方), and characters
   * that are no name before 方 (西方, 多方).
   */
  sides?: { others: Readonly<Record<string, RegExp>>; none: string };
}

/** Words for several parties, as part of a regular expression. */
export interface CollectiveWords {
  words: string;
  /** How many parties the words mean: a number; `counted` where the match says it in a named group `n`; `all`. */
  count: number | 'counted' | 'all';
  /** The words count states (两国): organisations among the parties rule them out. */
  states?: boolean;
  /** Whole words only, in any case. */
  whole?: boolean;
}
