/** The rows and filters of the table of statements. */
import { clauseCount, type Summary, summaries } from '../corpus.ts';
import { languages, type Language } from '../i18n/languages.ts';
import { levelGloss } from '../i18n/values/levels.ts';
import { partyName } from '../i18n/values/names.ts';
import { reading } from '../i18n/reading/reading.ts';
import type { Row } from '../listing/rows.ts';
import { byParty } from './lists.ts';
import { inOneLine } from './statement.ts';

/** Value and name of each choice. */
export interface Options {
  parties: [string, string][];
  levels: [string, string][];
  kinds: [string, string][];
}

const rowOf = (s: Summary): Row => ({
  id: s.id,
  title: inOneLine(s.title),
  lang: s.language,
  date: s.signed ?? s.published ?? '',
  parties: s.parties.map(({ code }) => code),
  level: s.level?.name ?? null,
  kind: s.kind,
  complete: s.complete,
  clauses: clauseCount(s),
});

/** Newest first. */
export const allRows = (): Row[] => [...summaries()].reverse().map(rowOf);

export function optionsOf(language: Language): Options {
  const collator = new Intl.Collator(languages[language].collation);
  const kinds = reading(language).kinds;
  const levels = new Map(summaries().flatMap(({ level }) => (level ? [[level.name, level] as const] : [])));
  const english = (level: NonNullable<Summary['level']>): string => {
    const gloss = levelGloss(level, language);
    return gloss === null ? level.name : `${level.name} · ${gloss}`;
  };
  const sorted = (options: [string, string][]): [string, string][] =>
    options.sort(([, a], [, b]) => collator.compare(a, b));
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  return {
    parties: sorted([...byParty().values()].map(({ party }) => [party.code, partyName(party, language)])),
    levels: sorted([...levels].map(([name, level]) => [name, english(level)])),
    kinds: [...new Set(summaries().map(({ kind }) => kind))].map((kind) => [kind, capital(kinds[kind])]),
  };
}
