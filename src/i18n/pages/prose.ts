import { strings } from '../strings.ts';

/** What is added to the pages that are written in Markdown. */
export const prose = strings({
  zh: {
    notes: '注释',
    backToText: (note: string): string => `回到正文（注${note}）`,
    /** The nth table of a section; the name tells it from the others on its page. */
    table: (section: string, nth: number): string => `表格：${section}${nth === 1 ? '' : `（${nth}）`}`,
  },
  en: {
    notes: 'Notes',
    backToText: (note: string): string => `Back to the text (note ${note})`,
    table: (section: string, nth: number): string => `Table: ${section}${nth === 1 ? '' : ` (${nth})`}`,
  },
});
