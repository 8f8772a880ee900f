/** Names of clauses in the language of the page rather than of the statement. */
import { flatten } from '../../exports/flatten.ts';
import { clauseNames as named } from '../../exports/clause-name.ts';
import type { Language } from '../../i18n/strings.ts';
import type { Clause, Statement } from '../../schema.ts';

/** Chinese pages name the clauses of a Chinese statement as printed; all others by their address. */
export function clauseNames(s: Statement, language: Language): Record<string, string> {
  return named(s.clauses, language === 'zh' && s.language.startsWith('zh') ? s.language : language);
}

export const flattened = (s: Statement): { clause: Clause }[] => flatten(s.clauses);

/** [一] for a number that the editors supplied. */
export const labelled = ({ label, numbering }: Clause): string =>
  label === '' || numbering === 'printed' ? label : `[${label}]`;
