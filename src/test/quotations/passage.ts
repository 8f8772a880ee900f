/** Small passages for the tests of quotations, in text of their own. */
import type { Passage } from '../../quotations/passages.ts';

const statement = { id: 'by-cn/2001-01-01', title: '联合声明', language: 'zh', date: '2001-01-01', complete: true };

export const passage = (clause: string | null, texts: readonly string[], more: Partial<Passage> = {}): Passage => ({
  statement,
  clause,
  label: '',
  heading: null,
  paragraphs: texts.map((text) => ({ text })),
  ...more,
});
