/**
 * The published JSON of a statement and of a clause: the stored record with its address in front, nothing left out. The
 * schemas below are the contract; they are published as JSON Schema at /schema/statement.json and /schema/clause.json.
 */
import * as z from 'zod';
import { absolute, type Publication } from '../publication.ts';
import {
  ClauseIdSchema,
  ClauseSchema,
  DesignationSchema,
  ReferenceSchema,
  type Statement,
  StatementIdSchema,
  StatementSchema,
  VariantSchema,
} from '../schema.ts';
import { flatten } from '../clauses.ts';
import { clauseNames, partTitle } from '../clause-name.ts';
import { plainTitle } from './citation/csl.ts';

/** The stored record with its address in front. */
export const PublishedStatementSchema = StatementSchema.extend({
  $schema: z.url().describe('Address of the JSON Schema of this file'),
  url: z.url().describe('Address of the statement’s page'),
}).meta({
  title: 'Statement',
  description: 'A joint statement: facts with their evidence, clauses, witnesses, variants.',
});
export type PublishedStatement = z.infer<typeof PublishedStatementSchema>;

/** A clause with what is known of it, and of the statement what is needed to read it alone. */
export const PublishedClauseSchema = z
  .strictObject({
    $schema: z.url().describe('Address of the JSON Schema of this file'),
    url: z.url().describe('Address of the clause’s page'),
    name: z.string().describe('How the clause is named in a citation: 第九条'),
    citation: z.string().describe('Title of the statement and name of the clause'),
    statement: z.strictObject({
      id: StatementIdSchema,
      url: z.url(),
      title: z.string(),
      language: z.string(),
      parties: z.array(z.strictObject({ code: z.string(), name: z.string() })),
      signed: z.string().nullable().describe('EDTF'),
      published: z.string().nullable().describe('EDTF'),
      place: z.string().nullable(),
      level: z.string().nullable(),
    }),
    parent: ClauseIdSchema.nullable().describe('The clause above it'),
    previous: ClauseIdSchema.nullable(),
    next: ClauseIdSchema.nullable(),
    clause: ClauseSchema.describe('The clause with those below it'),
    variants: z.array(VariantSchema),
    references: z.array(ReferenceSchema),
    designations: z
      .array(DesignationSchema)
      .nullable()
      .describe('What this clause calls the parties, resolved; null where it calls them nothing but their names'),
  })
  .meta({ title: 'Clause', description: 'One clause of a joint statement.' });
export type PublishedClause = z.infer<typeof PublishedClauseSchema>;

/** Published schemas by the name of their file below /schema/. */
export const schemas = { statement: PublishedStatementSchema, clause: PublishedClauseSchema } as const;

/** JSON Schema (draft 2020-12) with its own address as `$id`. */
export function jsonSchema(name: keyof typeof schemas, p: Publication): string {
  const { $schema, ...rest } = z.toJSONSchema(schemas[name], { target: 'draft-2020-12' });
  return `${JSON.stringify({ $schema, $id: absolute(p, `schema/${name}.json`), ...rest }, null, 2)}\n`;
}

/** A statement → JSON on one line, valid against `PublishedStatementSchema`. */
export function statementJson(s: Statement, p: Publication): string {
  const published: PublishedStatement = {
    $schema: absolute(p, 'schema/statement.json'),
    url: absolute(p, `${s.id}/`),
    ...s,
  };
  return `${JSON.stringify(published)}\n`;
}

/** The names of the parties as far as they are used in one clause. */
function within({ designations }: Statement, clause: string): PublishedClause['designations'] {
  const here = (designations ?? []).flatMap(({ uses, ...name }) => {
    const own = uses.filter((use) => use.clause === clause);
    return own.length === 0 ? [] : [{ ...name, uses: own }];
  });
  return here.length === 0 ? null : here;
}

/** The JSON of every clause, those below others included, in document order. */
export function* clauseJsons(s: Statement, p: Publication): Generator<{ id: string; json: string }> {
  const names = clauseNames(s.clauses, s.language);
  const list = flatten(s.clauses);
  const statement: PublishedClause['statement'] = {
    id: s.id,
    url: absolute(p, `${s.id}/`),
    title: plainTitle(s.title),
    language: s.language,
    parties: s.parties.map(({ code, name }) => ({ code, name })),
    signed: s.date.signed?.value ?? null,
    published: s.date.published?.value ?? null,
    place: s.place?.value ?? null,
    level: s.level?.name ?? null,
  };
  for (const [i, { clause, parent }] of list.entries()) {
    const name = names[clause.id] ?? clause.id;
    const own = <T extends { clause: string }>(all: T[]): T[] => all.filter((one) => one.clause === clause.id);
    const published: PublishedClause = {
      $schema: absolute(p, 'schema/clause.json'),
      url: absolute(p, `${s.id}/${clause.id}/`),
      name,
      citation: partTitle(statement.title, name, s.language),
      statement,
      parent: parent?.id ?? null,
      previous: list[i - 1]?.clause.id ?? null,
      next: list[i + 1]?.clause.id ?? null,
      clause,
      variants: own(s.variants),
      references: own(s.references),
      designations: within(s, clause.id),
    };
    yield { id: clause.id, json: `${JSON.stringify(published)}\n` };
  }
}
