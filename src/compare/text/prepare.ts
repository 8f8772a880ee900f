/**
 * A statement made ready to be compared. In: the record and the lexicon; neither is changed. Out: its paragraphs with
 * their sentences and tokens cut, as plain JSON. Headings count for nothing: they are no sentences. Nothing is reported.
 */
import { clauseNames } from '../../clause-name.ts';
import { flatten } from '../../clauses.ts';
import type { Statement } from '../../schema.ts';
import { allLanguages, tagOfNames } from '../../i18n/languages.ts';
import { fold } from '../../languages/script/fold.ts';
import { type Lexicon, ownNames } from './lexicon.ts';
import { sentences } from './sentences.ts';
import { tokens } from './tokens.ts';
import type { Prepared } from '../types.ts';

type Comparable = Pick<
  Statement,
  'id' | 'title' | 'language' | 'complete' | 'clauses' | 'parties' | 'signatories' | 'designations'
> & { date: { signed: { value: string } | null; published: { value: string } | null } };

export function prepare(s: Comparable, lexicon: Lexicon): Prepared {
  const own = ownNames(s);
  const all = flatten(s.clauses).map(({ clause }) => clause);
  const names = Object.fromEntries(
    allLanguages.map((language) => [language, clauseNames(s.clauses, tagOfNames(language, s.language))]),
  );
  return {
    id: s.id,
    title: s.title,
    language: s.language,
    date: s.date.signed?.value ?? s.date.published?.value ?? '',
    complete: s.complete,
    clauses: all.map(({ id, label }) => ({
      id,
      label,
      name: Object.fromEntries(allLanguages.map((language) => [language, names[language]?.[id] ?? id])),
    })),
    paragraphs: all.flatMap((clause) =>
      clause.paragraphs.map((paragraph, i) => {
        const language = paragraph.language ?? s.language;
        const folded = fold(paragraph.text);
        return {
          clause: clause.id,
          paragraph: i + 1,
          text: paragraph.text,
          ...(folded === paragraph.text ? {} : { folded }),
          language,
          sentences: sentences(paragraph.text),
          ...tokens(paragraph.text, language, lexicon, own),
        };
      }),
    ),
  };
}
