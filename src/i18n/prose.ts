import { strings } from './strings.ts';

/** What is added to the pages that are written in Markdown. */
export const prose = strings(
  {
    notes: '注释',
    backToText: (note: string): string => `回到正文（注${note}）`,
    table: '表格',
  },
  {
    notes: 'Notes',
    backToText: (note: string): string => `Back to the text (note ${note})`,
    table: 'Table',
  },
);
