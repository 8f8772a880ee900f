import { strings } from '../strings.ts';

/** The measured accuracy of the comparison, on its page of method. */
export const accuracy = strings({
  zh: {
    caption: '本版对照的准确程度，以逐句阅读所得的对应为准',
    pair: '两份声明',
    names: {
      'by-cn': '中白2013年与2022年',
      'lightly-revised': '为测试自拟：略有改动',
      'other-words': '为测试自拟：同样的事，另一种说法',
    },
    columns: [
      '确定的对应中正确的',
      '应有对应中确定的',
      '待判中正确的',
      '应有对应中确定或待判的',
      '“未找到”中其实有对应的',
    ],
    share: (n: number, of: number): string => `${n}/${of}`,
    thresholds: (characters: number, sure: number, total: number, possible: number): string =>
      `界限：连续${characters}字以上相同，计重${sure}以上，且全句相同文字计重${total}以上的，为“有相同的连续文字”；连续相同文字计重${possible}以上，或有罕用字词相同的，为“待判”。计重时常用词两字算一字，套语三字算一字，国名、人名、日期、数字不计。`,
  },
  en: {
    caption: 'How accurate the comparison of this edition is, against correspondences found by reading',
    pair: 'Statements',
    names: {
      'by-cn': 'China and Belarus, 2013 and 2022',
      'lightly-revised': 'Written for the test: lightly revised',
      'other-words': 'Written for the test: the same matters in other words',
    },
    columns: [
      'Sure links that are right',
      'True links that are sure',
      'Undecided links that are right',
      'True links that are sure or undecided',
      '“Not found” where there is a counterpart',
    ],
    share: (n: number, of: number): string => `${n} of ${of}`,
    thresholds: (characters: number, sure: number, total: number, possible: number): string =>
      `Limits: a passage of ${characters} characters or more in common that weighs ${sure} or more, in a sentence whose shared passages weigh ${total} or more, is “passages in common”; one that weighs ${possible} or more, or rare words in common, is “undecided”. Of common words two characters count as one, of stock phrases three; names, dates and numbers count nothing.`,
  },
});
