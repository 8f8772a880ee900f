/** Clauses and their labels as the account of a text's origin gives them. */
import { flatten } from '../../clauses.ts';
import type { Clause, Statement } from '../../schema.ts';

export const flattened = (s: Statement): { clause: Clause }[] => flatten(s.clauses);

/** [一] for a number that the editors supplied. */
export const labelled = ({ label, numbering }: Clause): string =>
  label === '' || numbering === 'printed' ? label : `[${label}]`;
