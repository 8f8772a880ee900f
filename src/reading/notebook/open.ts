/** `data-open="notebook"`: inside a clause it takes the clause in, elsewhere it leads to the notebook. */
import { clauseSelector, inLanguage } from '../../browser/page.ts';
import { addClause } from './keep.ts';

export function open(trigger: HTMLElement): void {
  const clause = trigger.closest<HTMLElement>(clauseSelector);
  if (clause) addClause(clause);
  else location.assign(inLanguage('notebook/'));
}
