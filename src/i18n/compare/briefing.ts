import { strings } from '../strings.ts';
import { hanNumeral } from '../values/han-numeral.ts';

/** Sentences of the briefing. Each says what its words prove and no more: “in this sentence”, “these words”. */
export const briefing = strings({
  zh: {
    heading: (date: string): string => `与${date}的声明相比`,
    note: '由程序根据两份原文写成，只用到有较长相同文字的句子和逐字检索的结果。',
    counts: (date: string, all: number, same: number, reworded: number, possible: number, unmatched: number): string =>
      `${date}的声明共${all}句：${same}句除标点外与前一份一字不差，${reworded}句有较长的连续文字相同，${possible}句待判，${unmatched}句未找到相同字句。`,
    longest: (letters: number, words: string, from: string, to: string): string =>
      `最长的一段相同文字有${letters}字，见前一份${from}、后一份${to}：“${words}”。`,
    replaced: (before: string, after: string, from: string, to: string): string =>
      `前一份${from}的“${before}”，在后一份${to}对应的句子中作“${after}”。`,
    leftOut: (words: string, from: string, to: string): string =>
      `前一份${from}有“${words}”，后一份${to}对应的句子中没有这些字。`,
    putIn: (words: string, from: string, to: string): string =>
      `后一份${to}有“${words}”，前一份${from}对应的句子中没有这些字。`,
    moved: (from: string, to: string): string => `前一份${from}的句子，有一段文字见于后一份${to}，次序有变。`,
    wording: (formula: string, before: string, after: string, from: string, to: string): string =>
      `${formula}：前一份写“${before}”（${from}），后一份写“${after}”（${to}）。`,
    notInLater: (formula: string, words: string, from: string): string =>
      `${formula}：前一份有“${words}”（${from}），后一份全文没有这几个字。`,
    notInEarlier: (formula: string, words: string, to: string): string =>
      `${formula}：后一份有“${words}”（${to}），前一份全文没有这几个字。`,
    feed: '历次声明的文字变化',
    chains: '常用表述的沿革',
    chainsNote: '各份声明中逐字出现的写法；“—”表示该份全文没有所列的任何一种写法。',
    incomplete: '文本不全',
    previous: '与上一份相比',
    notHeld: '文中提到而本站未收录的声明',
    paragraphOf: (clause: string, n: number): string => `${clause}第${hanNumeral(n)}段`,
    namedIn: (day: string, clause: string): string => `见${day}${clause}`,
  },
  en: {
    heading: (date: string): string => `Since the statement of ${date}`,
    note: 'Written by a program from the two texts: from sentences with a long passage in common and from exact search alone.',
    counts: (date: string, all: number, same: number, reworded: number, possible: number, unmatched: number): string =>
      `The statement of ${date} has ${all} sentences: ${same} with the same words as before, ${reworded} with a long passage in common, ${possible} undecided, ${unmatched} for which no shared wording was found.`,
    longest: (letters: number, words: string, from: string, to: string): string =>
      `The longest passage in common has ${letters} characters (earlier: ${from}; later: ${to}): “${words}”.`,
    replaced: (before: string, after: string, from: string, to: string): string =>
      `Where the earlier text has “${before}” (${from}), the corresponding sentence of the later one has “${after}” (${to}).`,
    leftOut: (words: string, from: string, to: string): string =>
      `The earlier text has “${words}” (${from}); these words are not in the corresponding sentence of the later one (${to}).`,
    putIn: (words: string, from: string, to: string): string =>
      `The later text has “${words}” (${to}); these words are not in the corresponding sentence of the earlier one (${from}).`,
    moved: (from: string, to: string): string =>
      `A passage of the earlier text’s ${from} is in the later text’s ${to}, in another order.`,
    wording: (formula: string, before: string, after: string, from: string, to: string): string =>
      `${formula}: the earlier text has “${before}” (${from}), the later one “${after}” (${to}).`,
    notInLater: (formula: string, words: string, from: string): string =>
      `${formula}: the earlier text has “${words}” (${from}); these words are nowhere in the later one.`,
    notInEarlier: (formula: string, words: string, to: string): string =>
      `${formula}: the later text has “${words}” (${to}); these words are nowhere in the earlier one.`,
    feed: 'Wording that changed between statements',
    chains: 'Formulas over time',
    chainsNote:
      'The wording that each statement prints, to the letter; “—”: none of the listed wordings is in that text.',
    incomplete: 'text incomplete',
    previous: 'Compared with the previous statement',
    notHeld: 'Statements named in the texts and not in this collection',
    paragraphOf: (clause: string, n: number): string => `${clause}, paragraph ${n}`,
    namedIn: (day: string, clause: string): string => `named in ${day}, ${clause}`,
  },
});
