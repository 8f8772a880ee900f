import { hanNumeral } from '../values/han-numeral.ts';
import { strings } from '../strings.ts';

/** On a clause: what it shares with other statements. Likeness of wording, never descent. */
export const wording = strings({
  zh: {
    heading: '文字对照',
    before: (date: string): string => `与上一份（${date}）有相同文字的句子`,
    after: (date: string): string => `与下一份（${date}）有相同文字的句子`,
    same: '除标点外一字不差',
    reworded: '有相同的连续文字',
    compare: '对照',
    alike: '文字相近',
    place: (statement: string, clause: string): string => `${statement} ${clause}`,
    paragraph: (n: number): string => `第${hanNumeral(n)}段`,
    identical: (n: number): string => `另有${n}处除标点外一字不差：`,
    form: '只有繁简、全半角或大小写不同',
    shared: (of: number, shared: number): string => `${of}字中有${shared}字见于相同的连续文字`,
    earlier: '较早',
    later: '较晚',
    sameDay: '同日',
    sameParties: '同一关系',
    otherParties: '其他关系',
    note: '由程序按字句找出，只说明文字相同，不说明出处；没有列出的，不等于没有相应的内容。',
  },
  en: {
    heading: 'Wording compared',
    before: (date: string): string => `Sentences sharing wording with the previous statement (${date})`,
    after: (date: string): string => `Sentences sharing wording with the next statement (${date})`,
    same: 'same words but for punctuation',
    reworded: 'passages in common',
    compare: 'compare',
    alike: 'Similar wording',
    place: (statement: string, clause: string): string => `${statement}, ${clause}`,
    paragraph: (n: number): string => `Paragraph ${n}`,
    identical: (n: number): string =>
      `Word for word, but for punctuation, in ${n === 1 ? '1 other place' : `${n} other places`}:`,
    form: 'only script, width or case differ',
    shared: (of: number, shared: number): string => `${shared} of ${of} characters are in shared passages`,
    earlier: 'earlier',
    later: 'later',
    sameDay: 'same day',
    sameParties: 'same parties',
    otherParties: 'other parties',
    note: 'Found by a program, by wording alone: it shows likeness, not descent, and what is not listed may still say the same.',
  },
});
