/** What the readers need to know of labels: whether a wrapped line begins with one. */
import { bulletLength, labelAt } from './index.ts';
import { columns } from '../mapped-text.ts';

/** In: the beginning of a line. A line of a wrapped paragraph that begins like this is a year in running text: 2009年11月… */
export const isBracketedYear = (head: string): boolean => /^[(（]?(?:1[5-9]|20)\d\d\s?[年.,/-]/u.test(head);

/** True when a line opens with a label as labels are written, or with the mark of a list. */
export function startsLabel(head: string): boolean {
  return labelAt(head, 0)?.strength === 'strong' || bulletLength(head) > 0;
}

/** Columns that a label at the start of a line takes with the white space after it; 0 where none stands there. */
export function labelWidth(head: string): number {
  const label = labelAt(head, 0);
  return label?.strength === 'strong' && !label.alone ? columns(head, 0, label.after) : 0;
}
