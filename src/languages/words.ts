/**
 * The subjects of a table of a language (`language.ts`), with what each of their entries is matched against. An entry that a
 * language has no use for is left out of its table.
 */

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
  /** In their case: archives, and what their documents say of themselves. */
  archive: string;
  secrecy: string;
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

/** Words at which a title that is printed over several lines goes on. */
export interface TitleLines {
  /** Of an alphabet, whole words: at the beginning of a next line, at the end of a line; a meeting at the end of a first line. */
  begins: string;
  ends: string;
  meeting: string;
  /** The same in Han characters; what else a first line begins with, and what joins two states in it. */
  hanBegins: string;
  hanEnds: string;
  first: string;
  pair: string;
}

/** By what the lines under a text are known as signatures. */
export interface SignatureWords {
  /** （签字）: marks of a signature in brackets. */
  signed: string;
  /** Words that open a line signed on behalf of a state, and nouns of states in it. */
  behalf: string;
  states: string;
  /** Of an alphabet, in their case: “for” before the name of a state, alone and with its article in one; articles with their blank. */
  forWord: string;
  forThe: string;
  articles: string;
  /** A whole line that names an office, and verbs that make it a sentence (in their case). */
  officeLine: string;
  verb: string;
  /** Further marks in brackets that belong neither to a name nor to an office; and one in front of a name, in brackets or none. */
  marks: string;
  markBefore: string;
  /** Words with which a line names the party that somebody signs for, and nobody. */
  signsFor: string;
  /** Small words of names of persons, in their case. */
  inNames: string;
  /** In Han characters, on folded text: what may stand in front of the second of two offices of one person. */
  secondOffice: string;
  /** In Han characters: offices before a name that is set apart by blanks; how a signature opens that is glued to a paragraph. */
  holder: string;
  opening: string;
}

/** Words of the line or sentence that dates an act. */
export interface DatingWords {
  /** It was signed; the sentence begins by saying that it was signed here. */
  signed: string;
  here: string;
  /** The sentence is about this act, and no earlier one. */
  thisAct: string;
  /** In Han characters, on folded text: signed, in a sentence that says no more than when and where. */
  signedAlone: string;
  /** Small words between a date and its place, and in names of places (in their case). */
  particles: string;
  /** The same in Han characters and kana: before the place, and behind it; words that make the line another one. */
  before: string;
  behind: string;
  none: string;
  /** Words of a page beside a date of its own. */
  page: string;
  /** A page of the office of a head of government: for immediate release; the name of an office. */
  immediate: string;
  pressOffice: string;
  /** The day that follows is that on which the page was last changed; a verb that pages put before a day. */
  changed: string;
  pageVerb: string;
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

/** By what a title, an opening and a report name who speaks. */
export interface AuthorWords {
  /** Of an alphabet: the act in a title, and the prepositions behind it with which its subject begins. */
  act: string;
  about: string;
  /** Of a script without blanks: what sets the subject of a title apart from its authors. */
  subject: string;
  /** One of them is in a sentence that says who met, or invited, whom. */
  visit: string;
  /** One of them is in a sentence that says who invited whom (in its case); such sentences, with a group for each side. */
  invitation: string;
  invited: readonly string[];
  /** We; and in a script without blanks, where it is all that stands before the names. */
  we: string;
  weAlone: string;
  /** An article before the names. */
  article: string;
  /** Those who speak are members of a body. */
  members: string;
  /** A report says that a statement was issued. */
  issued: string;
  /** Behind the names: they are the parties of this act. */
  together: string;
}

/** What a sentence is about, which says what its dates are good for; on folded text. */
export interface MeetingWords {
  /** A visit or a meeting. */
  speaks: string;
  /** Something earlier: since, anniversary; of an alphabet, whole words. */
  recalls: string;
  /** The text that follows. */
  announces: string;
}

/** What pages print behind a text that is signed. */
export interface BehindWords {
  /** Before a colon: editor's note, 译者注; anywhere in a line in brackets. */
  note: string;
  inside: string;
  /** A caption begins, ends. */
  caption: string;
  credit: string;
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
  /** Before the last name; in a script without blanks. */
  and: string;
  andGlued: string;
  /** In Han characters: words that no name holds; behind the last name of a list, behind one that a comma parts from it; 三国. */
  noItem: string;
  behindLast: string;
  behindNext: string;
  states: string;
  /** Of an alphabet: articles before a name, small words inside of one, words that are none (in their case); behind a list. */
  article: string;
  inName: string;
  noName: string;
  afterList: string;
}
