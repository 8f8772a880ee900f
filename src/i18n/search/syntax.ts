import { strings } from '../strings.ts';

export const searchSyntax = strings({
  zh: {
    title: '检索语法',
    description: '在检索框里可以写什么，每项附一个可点开的例子。',
    intro:
      '条款中逐字出现所写词语即为命中；没有找到，就是本站所存的文本里没有。标点和空白不参加比较，不显示的字符（如软连字符）视同没有，繁简、全角半角、大小写不加区分。一条的文字是它的标题和各段，词语可以跨过标点，也可以跨过段落。',
    contains:
      '按字面匹配：检索 俄罗斯 也会找到 白俄罗斯。要区分国家，请用“当事方”筛选，或写 party:ru。字母文字（如英文）和数字按整词比较，20 不会找到 2020；词尾加 * 则找以它开头的词。',
    columns: ['写法', '意思', '例子', '条数'],
    rows: {
      words: ['甲 乙', '两个词都有，次序不论'],
      phrase: ['"甲乙"', '引号里的文字连着出现，中间只能隔着标点；引号里的文字不加其他名称'],
      without: ['甲 -乙', '有甲而没有乙'],
      either: ['甲 | 乙', '至少有一个；比空格的结合力弱'],
      group: ['甲 (乙 | 丙)', '括号分组'],
      near: ['甲 NEAR/6 乙', '两者相隔不超过六个字（或词），次序不论'],
      traditional: ['繁体', '按对应的简体逐字检索，页面会说明'],
      wide: ['全角', '全角的数字和字母与半角相同'],
      alias: ['简称与别名', '简称也会找到全称，页面会说明，可以关掉；写在引号里则不加'],
      single: ['单字', '一个汉字也可以检索'],
      whole: ['数字', '按整个数比较'],
      prefix: ['词*', '以此开头的词或数，用于字母文字（如英文）和数字'],
      party: ['party:代码或国名', '只在该当事方的声明中；也可写 国家：白俄罗斯'],
      year: ['year:起..止', '只在这些年份的声明中；也可写 year:2022、year:2013..'],
      level: ['level:用词', '只在关系定位含有此词的声明中'],
      complete: ['complete:yes', '只在本站所存文本完整的声明中；no 则相反'],
    },
    othersTitle: '其他',
    others: [
      '其他范围词：kind:（statement、communique、declaration、press-communique），lang:（如 zh、en），part:（定位关键词，须逐个写全）。一个范围词可以有几个值，用逗号隔开。',
      '引号和括号只在词语开头、并且在词语末尾有配对时才算语法；粘贴来的句子里的引号和括号是标点。',
      '把地址（by-cn/2022-09-15/9）、本站的引文或“中白 2022 第九条”这样的写法粘贴到检索框，会给出那一条的链接；也可写“第九条第二款”“第九条至第十一条”、书名号里的标题加条号、或英文日期。粘贴地址后按 Enter 直接前往；只能给出相近之处的（例如没有这一条），不会直接前往。',
      '原刊有误而已订正的条款，按订正后的文字和原刊文字都能找到；只见于原刊文字的会注明。',
      '标题、署名和日期行中的词语另列，不计入条数。',
    ],
    back: '返回检索',
  },
  en: {
    title: 'Search syntax',
    description: 'What can be written in the search box, each with an example to follow.',
    intro:
      'A clause is found when it contains the words letter for letter; when nothing is found, the words are not in the texts of this collection. Punctuation and spaces do not count, characters that are not displayed (such as soft hyphens) are as if they were not there, and script variant, width and case make no difference. The text of a clause is its heading and its paragraphs; words may run across punctuation, and from one paragraph into the next.',
    contains:
      'Matching is by character: 俄罗斯 (Russia) also finds 白俄罗斯 (Belarus). To tell the countries apart, filter by party, or write party:ru. Alphabetic scripts and numbers are compared by whole words, so 20 does not find 2020; a * at the end finds the words that begin with it.',
    columns: ['Syntax', 'Meaning', 'Example', 'Clauses'],
    rows: {
      words: ['A B', 'both, in any order'],
      phrase: ['"A B"', 'these letters in a row, with nothing but punctuation between; no other names are added'],
      without: ['A -B', 'A, and not B'],
      either: ['A | B', 'at least one of them; a space binds more tightly'],
      group: ['A (B | C)', 'brackets group'],
      near: ['A NEAR/6 B', 'with at most six characters (or words) between, in any order'],
      traditional: ['traditional', 'searched in simplified characters, one for one; the page says so'],
      wide: ['full width', 'full-width figures and letters are the same as others'],
      alias: [
        'short forms',
        'the full name is found too; the page says so, and it can be switched off; not in quotation marks',
      ],
      single: ['one character', 'a single Chinese character can be searched'],
      whole: ['numbers', 'are compared as whole numbers'],
      prefix: ['word*', 'words or numbers that begin with it, in alphabetic scripts and figures'],
      party: ['party:code or name', 'only in statements of that party; party:Belarus works too'],
      year: ['year:from..to', 'only in statements of these years; also year:2022, year:2013..'],
      level: ['level:words', 'only in statements whose partnership level contains the words'],
      complete: ['complete:yes', 'only in statements whose text is complete in this collection; no for the others'],
    },
    othersTitle: 'More',
    others: [
      'Other fields: kind: (statement, communique, declaration, press-communique), lang: (zh, en …), part: (a word of the level, in full). A field takes several values, separated by commas.',
      'Quotation marks and brackets count as syntax only at the start of a word, and only with their partner at the end of one; in a pasted sentence they are punctuation.',
      'Paste an address (by-cn/2022-09-15/9), one of our citations, or a reference such as “Belarus 2022 clause 9” to be offered the clause; ranges (clauses 9-11), paragraphs, a title followed by a clause, and dates such as 15 September 2022 are understood too. After an address, Enter goes there at once; what is only near (there is no such clause) is offered, but not opened.',
      'A clause in which a misprint was corrected is found by its corrected and by its printed text; where only the latter matches, the hit says so.',
      'Words in titles, signatures and datelines are listed separately and not counted.',
    ],
    back: 'Back to the search',
  },
});

/** One row of the page for every kind of thing that can be written; each has an example in src/search/build/examples.ts. */
export type SyntaxRow = keyof ReturnType<typeof searchSyntax>['rows'];
