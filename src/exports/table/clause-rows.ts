/**
 * The clauses of the whole corpus as rows of one table, for JSON Lines and CSV alike: one row per clause, those below
 * others included. `fields` describes the columns for the data package.
 */
import { absolute, type Publication } from '../../publication.ts';
import type { Statement } from '../../schema.ts';
import { clauseNames } from '../../clause-name.ts';
import { plainTitle } from '../citation/csl.ts';
import { flatten } from '../flatten.ts';

/** The columns in their order, in the words of Table Schema (Data Package). */
export const fields = [
  { name: 'statement', type: 'string', description: 'Id of the statement: by-cn/2022-09-15' },
  { name: 'clause', type: 'string', description: 'Id of the clause below it: 9, 3.2, preamble' },
  { name: 'parent', type: 'string', description: 'Id of the clause above it; empty at the top' },
  { name: 'type', type: 'string', description: 'preamble, clause, section, paragraph, annex or closing' },
  { name: 'label', type: 'string', description: 'The number as printed' },
  { name: 'numbering', type: 'string', description: 'printed or supplied' },
  { name: 'name', type: 'string', description: 'How the clause is named in a citation' },
  { name: 'heading', type: 'string', description: 'Heading of the clause' },
  {
    name: 'text',
    type: 'string',
    description:
      'Its own paragraphs, without those of the clauses below it; a line feed between two. In CSV an apostrophe stands before one that a spreadsheet would take for a formula (= + - @)',
  },
  { name: 'language', type: 'string', description: 'BCP 47' },
  { name: 'title', type: 'string', description: 'Title of the statement' },
  { name: 'parties', type: 'string', description: 'Codes of the parties, separated by a space' },
  { name: 'signed', type: 'string', description: 'Day of signing, EDTF' },
  { name: 'published', type: 'string', description: 'Day of release, EDTF' },
  { name: 'place', type: 'string', description: 'Place of signing' },
  { name: 'level', type: 'string', description: 'Partnership level that the statement names, verbatim' },
  { name: 'url', type: 'string', format: 'uri', description: 'Address of the clause' },
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
