import { strings } from '../strings.ts';

/** The audit page of a witness: the lines of its source, and what was reported at them. */
export const auditStrings = strings({
  zh: {
    lines:
      '左侧是来源解码后的行号，与切分、检查所报的行号相同；网址后加 #L12 即到第 12 行。列按 UTF-16 码元计，从 1 起。',
    noLines: '该刊本只是来源文件的一部分，前面的部分本站没有全收，行号无从算起。',
    line: (n: number) => `第 ${n} 行`,
    issues: (n: number) => `检查所报（${n}）`,
    some: '以下说明与编者所见的相同，只有英文。',
    none: '检查没有报告该刊本的任何问题。这不等于它没有错误。',
    issue: (n: number) => `报告 ${n}`,
    page: (n: number) => `第 ${n} 页`,
    severity: { error: '错误', review: '待审阅', accepted: '已接受', info: '备查' },
    advice: '处理办法：',
    excused: '编者的理由：',
  },
  en: {
    lines:
      'On the left, the lines of the decoded source, numbered as in the messages to the editors; #L12 at the end of the address leads to line 12. Columns count UTF-16 units from 1.',
    noLines:
      'This printing is a part of its file, and what comes before is not all kept here: its lines have no numbers.',
    line: (n: number) => `line ${n}`,
    issues: (n: number) => `Reported by the checks (${n})`,
    some: 'What was found and what to do, as reported to the editors.',
    none: 'The checks reported nothing about this printing. That does not prove it free of errors.',
    issue: (n: number) => `report ${n}`,
    page: (n: number) => `page ${n}`,
    severity: { error: 'error', review: 'to review', accepted: 'accepted', info: 'for the record' },
    advice: 'What to do: ',
    excused: 'The editors’ reason: ',
  },
});
