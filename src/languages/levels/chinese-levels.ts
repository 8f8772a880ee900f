/**
 * How Chinese sentences speak of levels, beside the words that names of levels are made of (`level-parts.ts`). Patterns are for
 * folded text (`script/fold.ts`).
 */

/** Where a name may end. */
export const levelNoun = /(?:伙伴关系)/gu;
/** A word of levels that stands in front of the pair of parties, too: 新时代中乌全面战略伙伴关系. */
export const newEra = '新时代';

/** What the sentence around a level says of it: patterns for its words before the level, before its act, or behind it. */
export const sentences = {
  /** In a text that speaks of levels at all, in either script. */
  partner: /[伙夥]伴/u,
  /** 发展战略: at a word of act, which is then none. */
  otherNoun: /^(?:发展|合作)(?:战略|规划|道路)/u,
  /** Before the act: the parties decide it, anywhere; it is to come, directly before it. */
  decides: /决定|商定|同意|宣布|一致|愿|将/u,
  notYet: /(?:研究|探讨|探索|讨论|考虑|适时|争取|力争|推动尽早|尽早|创造条件)$/u,
  announces: /决定|宣布/u,
  /** Before the act: since; in a year. */
  since: /自$|自[^,，]{0,12}$/u,
  inYear: /(?:\d{4}年|[〇零一二三四五六七八九]{4}年)[^,，。]{0,20}$/u,
  /** A sentence that begins with a year and goes on without a decision: 2009年，两国建立…. */
  beginsWithYear:
    /^[^,，]{0,4}(?:\d{4}|[〇零一二三四五六七八九]{4})年(?:\d{1,2}月|[一二三四五六七八九十]{1,2}月)?(?:初|底|末)?[,，](?:(?!决定|宣布|商定|同意|一致)[^。])*$/u,
  /** Behind the level: it is there already. */
  sinceThen: /^(?:的)?(?:\d+|[一二三四五六七八九十]+)?(?:周年|年来|以来|之际)/u,
  recalled: /(?:以来|年来|周年|\d+年|历史|曾|上述|此前|当时|于\d{4}年|自\d{4}年|[一二三四五六七八九十]+年)/u,
  /** Behind it: 成为首个…的国家, what somebody was. */
  oneOf: /^的(?:国家|地区|[^,，。]{0,8}之一)/u,
  /** Behind it, it is raised to another; in front of it, it is what is raised. */
  raisedTo: /^(?:进一步)?(?:提升|升级|升格|提高)(?:为|至|到|成)/u,
  from: /[将把由从]/u,
  /** Before it: the motto of a meeting. */
  motto: /主题(?:是|为)?[^。]{0,6}[“"「『][^”"」』]*$/u,
  /** Behind it: the sentence is about a part of it. */
  partOf: /^(?:的)?(?:发展规划|行动计划|内涵|基础|物质基础|重要内容|协定|框架)/u,
  /** 中越全面战略合作: the words of a level without 伙伴关系. */
  withoutNoun: (words: string): RegExp => new RegExp(`(?:中.|两国|双方|深化|领域)${words}(?!伙伴)`, 'u'),
};

/** The pair of parties directly before a level. */
export const pairs = {
  /** 中国—东盟 */
  full: /[\u3400-\u9fff]{2,8}(?:[—－-]{1,2}|[与和同])[\u3400-\u9fff]{2,8}$/u,
  /** 中乌, 两国, 中国同; the one-character name in it. */
  short: /(?:两国|双方|双边|中国(?:同|与|和)?|中[、－—-]?.)$/u,
  letter: /^中[、－—-]?(.)$/u,
  first: '中',
  oneState: '中国',
  inEra: /^新时代(中[、－—-]?[\u3400-\u9fff])/u,
};

/** The phrase with 的 in front of a level: 相互尊重、共同发展的. */
export const phrases = {
  mark: '的',
  alone: /(?:^|[^\u3400-\u9fff、])([\u3400-\u9fff、0-9]{2,38}的)$/u,
  glued: /([\u3400-\u9fff、0-9]{2,38}的)$/u,
  /** The phrase begins behind one of these, or with 新时代. */
  anchor:
    /建立|构建|建设|深化|发展(?!与|的)|打造|推进|提升为|提升到|升级为|确立|致力于|新时代|关于|成为|定位为|两国|双方|中./gu,
  /** It names parties, and is no phrase. */
  namesParty: /两国|双方|之间|国家|我们|中国|[以在]\S|(?<!共)同(?!舟|心)|[与和][^、]{0,6}[国方]/u,
};

/** Behind which words the name of a level may begin, words of act (`acts`) among them. */
export const mayStandBefore = (acts: readonly string[]): RegExp =>
  new RegExp(
    `(?:${acts.join('|')}|[为成到入了是的和与及将就以对同个步续断力强系于年]|两国|双方|双边|关系|关于|[^\\u3400-\\u9fff])$`,
    'u',
  );
