/** What of a statement can be cited from one place: the clause, each of its paragraphs, the whole. Pure. */
import { citingStrings } from '../i18n/reading/citing.ts';
import type { Language } from '../i18n/languages.ts';
import type { Citations } from '../exports/citation/templates.ts';
import { shownPart, type Choice } from './cited.ts';

type Scope = Pick<Choice, 'clause' | 'paragraph'>;

/** Value and name of each; `count`: paragraphs of the clause. A clause of one paragraph is cited by itself alone. */
export function scopes(
  stored: Citations,
  { clause, paragraph }: Scope,
  count: number,
  language: Language,
): [string, string][] {
  const whole = shownWhole(language);
  if (clause === null) return [['', whole]];
  const numbers = count > 1 ? Array.from({ length: count }, (_, i) => i + 1) : paragraph === null ? [] : [paragraph];
  const named = (n: number | null): string => shownPart(stored, { clause, paragraph: n }, language);
  return [['clause', named(null)], ...numbers.map((n): [string, string] => [String(n), named(n)]), ['', whole]];
}

/** The value of a scope → what it cites, in the clause that the reader came from. */
export function chosenScope(value: string, { clause }: Scope): Scope {
  if (value === '') return { clause: null, paragraph: null };
  return { clause, paragraph: value === 'clause' ? null : Number(value) };
}

const shownWhole = (language: Language): string => citingStrings(language).whole;
