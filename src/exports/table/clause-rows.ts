/**
 * The clauses of the whole corpus as rows of one table, for JSON Lines and CSV alike: one row per clause, those below
 * others included. `fields` describes the columns for the data package.
 */
import { commonLanguage } from '../../i18n/languages.ts';
import { apiStrings } from '../../i18n/pages/api.ts';
import { absolute, type Publication } from '../../publication.ts';
import type { Statement } from '../../schema.ts';
import { clauseNames } from '../../clause-name.ts';
import { plainTitle } from '../citation/csl.ts';
import { flatten } from '../../clauses.ts';

const { meanings } = apiStrings(commonLanguage);

/** The columns in their order, in the words of Table Schema (Data Package). */
export const fields = [
  { name: 'statement', type: 'string', description: meanings.statement },
  { name: 'clause', type: 'string', description: meanings.clause },
  { name: 'parent', type: 'string', description: meanings.parent },
  { name: 'type', type: 'string', description: meanings.type },
  { name: 'label', type: 'string', description: meanings.label },
  { name: 'numbering', type: 'string', description: meanings.numbering },
  { name: 'name', type: 'string', description: meanings.name },
  { name: 'heading', type: 'string', description: meanings.heading },
  { name: 'text', type: 'string', description: meanings.text },
  { name: 'language', type: 'string', description: meanings.language },
  { name: 'title', type: 'string', description: meanings.title },
  { name: 'parties', type: 'string', description: meanings.parties },
  { name: 'signed', type: 'string', description: meanings.signed },
  { name: 'published', type: 'string', description: meanings.published },
  { name: 'place', type: 'string', description: meanings.place },
  { name: 'level', type: 'string', description: meanings.level },
  { name: 'url', type: 'string', format: 'uri', description: meanings.url },
] as const;

export type Row = Record<(typeof fields)[number]['name'], string>;

/** The rows of one statement, in document order. */
export function* clauseRows(s: Statement, p: Publication): Generator<Row> {
  const names = clauseNames(s.clauses, s.language);
  const shared = {
    language: s.language,
    title: plainTitle(s.title),
    parties: s.parties.map(({ code }) => code).join(' '),
    signed: s.date.signed?.value ?? '',
    published: s.date.published?.value ?? '',
    place: s.place?.value ?? '',
    level: s.level?.name ?? '',
  };
  for (const { clause, parent } of flatten(s.clauses)) {
    yield {
      statement: s.id,
      clause: clause.id,
      parent: parent?.id ?? '',
      type: clause.type,
      label: clause.label,
      numbering: clause.numbering,
      name: names[clause.id] ?? clause.id,
      heading: clause.heading ?? '',
      text: clause.paragraphs.map(({ text }) => text).join('\n'),
      ...shared,
      url: absolute(p, `${s.id}/${clause.id}/`),
    };
  }
}
