/**
 * What the pipeline knows of a language. Each language is one table of data in `tables/`; no word of a language stands
 * anywhere else. Words are parts of regular expressions (alternatives set apart by `|`), compared without regard to case
 * unless it says otherwise; a subject that a language has no use for is left out. A language is added by its table, a row
 * in `index.ts`, and documents that show it in the tests.
 */

import type {
  AuthorWords,
  BehindWords,
  ClueId,
  DateSentences,
  DatingWords,
  EdgeWords,
  FurnitureWords,
  HanTitles,
  MeetingWords,
  PartyLists,
  SignatureWords,
  TitleLines,
} from './words.ts';

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
  dating?: Readonly<Partial<DatingWords>>;
  dateSentences?: Readonly<Partial<DateSentences>>;
  /** Titles of those who sign, in their case; and what a government calls itself in front of them. */
  offices?: string;
  governments?: string;
  /** Words by which an office under a signature is told from a name, in any case: more than those of `offices`. */
  officeWords?: string;
  signature?: Readonly<Partial<SignatureWords>>;
  /** What an act is called: 新闻公报, communiqué, declaration, statement. */
  acts?: Readonly<Partial<Record<'press' | 'communique' | 'declaration' | 'statement', string>>>;
  /** Of an alphabet or Hangul: the nouns of titles, by kind of document. */
  documents?: Readonly<Partial<Record<'statement' | 'treaty' | 'other', string>>>;
  titleLines?: Readonly<Partial<TitleLines>>;
  hanTitles?: Readonly<Partial<HanTitles>>;
  /** Firms, unions, universities: what a joint statement by states does not come from. */
  privateBodies?: string;
  /** What headings of annexes begin with, and of documents exchanged with a statement. */
  annexes?: string;
  clues?: Readonly<Partial<Record<ClueId, string>>>;
  /** Verbs that make a headline of a line before the name of the act; and those that make a sentence of any line. */
  title?: {
    headline?: string;
    finite?: string;
    /** Verbs that make a sentence of a heading; the end of a paragraph behind which clauses begin. */
    headingVerb?: string;
    declares?: string;
  };
  /**
   * The sentence that closes a text: its languages are equally authentic; done at a place, on a day (with its case).
   * `keywords`: one of them is in every such sentence. `closes`: how the first paragraph of a closing begins (in its case).
   */
  signing?: { keywords: string; authentic?: string; done?: string; closes?: string };
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
  behind?: Readonly<Partial<BehindWords>>;
  /** The words that join a place to what is done there. */
  places?: {
    /** Words in capitals that are no place: anywhere, and before the day of a line; words of a page in Hangul. */
    none?: string;
    noCity?: string;
    noneGlued?: string;
    /** Small words inside of names of places, and before one behind a day; both with their blank. */
    inNames?: string;
    behindDay?: string;
    /** Verbs of meeting, the prepositions behind them, and “the city of ” before a place in no table. */
    met?: string;
    metIn?: string;
    city?: string;
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
  meetings?: Readonly<Partial<MeetingWords>>;
  authors?: Readonly<Partial<AuthorWords>>;
  partyLists?: Readonly<Partial<PartyLists>>;
  /** Of a script without blanks, on folded text: words behind a pair of one-character names (中白关系, 한중 양국). */
  pairBehind?: string;
  /**
   * What cited documents are called: `words`, one of which is in a quoted title; `named`, with a date and no title mark
   * (in their case); and what joins a date to a title (签订的).
   */
  citedDocuments?: {
    words: string;
    named?: string;
    signed?: string;
    /** In capitals: nouns of documents; words that join those of a title, and such as do not begin one. */
    nouns?: string;
    linking?: string;
    front?: string;
  };
  /** How a text speaks of its parties together, and the words directly before or behind that make it mean others. */
  collective?: {
    forms: readonly CollectiveWords[];
    othersBefore?: RegExp;
    othersBehind?: RegExp;
    /** Numbers and “both” at the beginning of a sentence, in their case. */
    numbers?: string;
  };
  /** Nouns of labels (Article 4); words behind a label that make it a reference to one. */
  labels?: { units?: string; reference?: string };
  /** Before a name that a text defines for itself (hereinafter “the Sides”); such a name, where it means all parties. */
  definedTerms?: { intro?: string; parties?: string };
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
