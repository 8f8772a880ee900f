/**
 * What is stored: the border between the pipeline, which writes these records, and everything that reads them
 * (site, search, exports). Schema and type stand together; every field says what it holds.
 *
 * Conventions. Offsets are UTF-16 code units, half-open [start, end). Offsets called "source" count in the decoded
 * source file without its byte-order mark; all others count in the string beside them. Paragraphs are counted from 1.
 * Dates are EDTF (ISO 8601-2:2019). Languages are BCP 47 tags.
 */
import * as z from 'zod';
import { formats } from './file-types.ts';

/** A half-open range of UTF-16 offsets. */
const SpanSchema = z.strictObject({
  start: z.int().nonnegative().describe('First UTF-16 offset'),
  end: z.int().nonnegative().describe('Offset after the last one'),
});
export type Span = z.infer<typeof SpanSchema>;

/** Only the web: `javascript:` or `data:` would run in the reader's page, and `file:` leads nowhere. */
export const WebAddressSchema = z.url({
  protocol: /^https?$/u,
  error: 'is no address on the web; write it whole, with https:// in front',
});

/** `by-cn/2022-09-15`: parties in alphabetical order (or a slug), the day, and `-2` for a second act on that day. */
export const StatementIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/\d{4}(?:-\d{2}(?:-\d{2})?)?(?:-[2-9])?$/u, {
    error: 'is no address of a statement; write it as in by-cn/2022-09-15',
  })
  .describe('Address of the statement below the root of the site');

/** `9`, `3.2`, `a1.2`, `preamble`, `closing`, `p4`; `h1`, an unnumbered heading among numbered clauses. */
export const ClauseIdSchema = z
  .string()
  .regex(/^(?:preamble|closing|(?:a\d+\.)?(?:[hp]?\d+[a-z]*)(?:\.p?\d+[a-z]*)*|a\d+(?:\.(?:preamble|closing))?)$/u, {
    error: 'is no address of a clause; write 9, 3.2, a1.2, preamble, closing or p4',
  })
  .describe('Address of the clause below its statement');

/** Where a fact comes from: words of the text, or the curator's sidecar. */
const EvidenceSchema = z.discriminatedUnion('from', [
  z.strictObject({
    from: z.literal('text'),
    part: z
      .enum(['title', 'clause', 'signature', 'dateline', 'furniture'])
      .describe('Which part of the document the words stand in'),
    clause: ClauseIdSchema.nullable().describe('The clause, when part is clause'),
    paragraph: z.int().positive().nullable().describe('The paragraph in that clause, counted from 1'),
    quote: z.string().describe('The words that prove it, as printed'),
  }),
  z.strictObject({
    from: z.literal('sidecar'),
    note: z.string().describe('The reason that the curator gives'),
  }),
]);
export type Evidence = z.infer<typeof EvidenceSchema>;

const fact = <T extends z.ZodType>(value: T) => z.strictObject({ value, evidence: EvidenceSchema });

/** A state (ISO 3166-1 alpha-2, upper case) or an organisation (its upper-case slug: ASEAN, SCO, EU). */
const PartySchema = z.strictObject({
  code: z.string().regex(/^[A-Z][A-Z0-9-]*$/u),
  type: z.enum(['state', 'organisation']),
  name: z.string().describe('As printed where the party was found'),
  evidence: EvidenceSchema,
});
export type Party = z.infer<typeof PartySchema>;

const LevelSchema = z.strictObject({
  name: z.string().describe('Verbatim: 全天候全面战略伙伴关系'),
  parts: z.array(z.string()).describe('The words it is made of, in order: 全天候, 全面, 战略, 伙伴关系'),
  act: z.string().nullable().describe('What the statement does with it, verbatim: 建立, 提升, 深化, 重申 …'),
  evidence: EvidenceSchema,
});
export type Level = z.infer<typeof LevelSchema>;

const SignatorySchema = z.strictObject({
  name: z.string().describe('As printed: 亚·格·卢卡申科'),
  office: z.string().nullable().describe('As printed: 白俄罗斯共和国总统'),
  party: z.string().nullable().describe('Code of the party signed for'),
  evidence: EvidenceSchema,
});
export type Signatory = z.infer<typeof SignatorySchema>;

/** A correction of a misprint. The paragraph's text holds the corrected reading; the printed one is kept here. */
const EmendationSchema = z.strictObject({
  start: z.int().nonnegative().describe('Offset of the corrected reading in the paragraph text'),
  end: z.int().nonnegative(),
  printed: z.string().describe('What the base witness prints there; \\n\\n is a paragraph break'),
  reason: z.string(),
  date: z.string().optional().describe('Day on which it was made, EDTF; absent where it came with the first edition'),
});
export type Emendation = z.infer<typeof EmendationSchema>;

const ParagraphSchema = z.strictObject({
  text: z.string().describe('The reading text: as printed by the base witness, with the emendations applied'),
  form: z.enum(['paragraph', 'item', 'table']).describe('item: the text opens with a mark such as —— or •'),
  language: z.string().nullable().describe('Only where it differs from the language of the statement'),
  emendations: z.array(EmendationSchema),
  spans: z.array(SpanSchema).describe('Where it stands in the decoded source of the base witness'),
});
export type Paragraph = z.infer<typeof ParagraphSchema>;

const clauseFields = {
  id: ClauseIdSchema,
  type: z
    .enum(['preamble', 'clause', 'section', 'paragraph', 'annex', 'closing'])
    .describe('section: an unnumbered heading over its text; paragraph: a unit of a text that prints no numbers'),
  label: z
    .string()
    .describe(
      'The number as printed, without the punctuation that sets it off: 九, （三）, 第四条, IV; empty where none is due',
    ),
  numbering: z.enum(['printed', 'supplied']),
  supplied: z.string().nullable().describe('Why a label that is not printed was supplied, in the words of the curator'),
  heading: z.string().nullable(),
  paragraphs: z.array(ParagraphSchema).describe('Its own text, without that of the clauses below it'),
};
export interface Clause {
  id: string;
  type: 'preamble' | 'clause' | 'section' | 'paragraph' | 'annex' | 'closing';
  label: string;
  numbering: 'printed' | 'supplied';
  supplied: string | null;
  heading: string | null;
  paragraphs: Paragraph[];
  clauses: Clause[];
}
export const ClauseSchema: z.ZodType<Clause> = z.strictObject({
  ...clauseFields,
  get clauses() {
    return z.array(ClauseSchema);
  },
});

/** What a span of the source is. */
const RoleSchema = z.enum(['title', 'label', 'heading', 'paragraph', 'signature', 'dateline', 'furniture', 'markup']);
export type Role = z.infer<typeof RoleSchema>;

/** A span of the source with its role; the spans of a file cover each visible character exactly once. */
const RoleSpanSchema = z.strictObject({
  ...SpanSchema.shape,
  role: RoleSchema,
  clause: ClauseIdSchema.nullable().describe('The clause that it belongs to'),
  paragraph: z.int().positive().nullable().describe('The paragraph of that clause, for role paragraph'),
  reason: z.string().nullable().describe('Why it was set apart, for role furniture'),
});
export type RoleSpan = z.infer<typeof RoleSpanSchema>;

const WitnessSchema = z.strictObject({
  sigil: z
    .string()
    .regex(/^[A-Z]$/u)
    .describe('A is the base'),
  source: z.string().describe('Path below content/sources'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .describe('Of the file, byte for byte'),
  format: z.enum(formats),
  encoding: z.string(),
  publisher: z.string().nullable(),
  title: z.string().nullable().describe('Title of the page or article that it came from'),
  url: WebAddressSchema.nullable(),
  archived: WebAddressSchema.nullable().describe('Address of an archived copy'),
  captured: z.string().nullable().describe('Day on which the copy was taken, EDTF'),
  published: z.string().nullable().describe('Day of this printing, EDTF'),
  added: z.string().optional().describe('Day on which it came into this collection, EDTF; absent where unknown'),
  page: z.string().nullable().describe('Page of a newspaper: 第四版'),
  notes: z.string().nullable(),
  complete: z.boolean(),
  part: SpanSchema.describe('The part of the decoded source that this witness takes up; the parts divide the file'),
  text: z.string().describe('The decoded source from part.start to part.end'),
  spans: z.array(RoleSpanSchema).describe('Offsets in the whole decoded source'),
});
export type Witness = z.infer<typeof WitnessSchema>;

/** A place where another witness differs from the base. */
export const VariantSchema = z.strictObject({
  clause: ClauseIdSchema,
  paragraph: z.int().positive(),
  start: z.int().nonnegative().describe('Offset in the reading text of that paragraph'),
  end: z.int().nonnegative().describe('Equal to start where the base has nothing'),
  base: z.string(),
  readings: z.array(z.strictObject({ witness: z.string(), text: z.string() })).min(1),
  class: z.enum(['wording', 'spelling', 'punctuation', 'layout']),
});
export type Variant = z.infer<typeof VariantSchema>;

/** A document that the text names. */
export const ReferenceSchema = z.strictObject({
  clause: ClauseIdSchema,
  paragraph: z.int().positive(),
  start: z.int().nonnegative().describe('Offset in the reading text'),
  end: z.int().nonnegative(),
  text: z.string().describe('The words that name it'),
  title: z.string().nullable().describe('Its title, without the brackets 《》'),
  date: z.string().nullable().describe('EDTF'),
  target: StatementIdSchema.nullable().describe('The statement, where we hold it and no other fits'),
});
export type Reference = z.infer<typeof ReferenceSchema>;

/** A name by which the text calls its parties: 中方, 双方, 两国元首, the two Presidents. */
export const DesignationSchema = z.strictObject({
  text: z.string().describe('As first printed, without an article'),
  parties: z.array(z.string()).min(1).describe('Codes of the parties that it stands for'),
  uses: z
    .array(
      z.strictObject({
        clause: ClauseIdSchema,
        paragraph: z.int().positive(),
        start: z.int().nonnegative().describe('Offset in the reading text'),
        end: z.int().nonnegative(),
      }),
    )
    .min(1)
    .describe('Where it surely stands for them, in document order; a place where it may mean others is left out'),
});
export type Designation = z.infer<typeof DesignationSchema>;

const SeveritySchema = z.enum(['error', 'review', 'info']);

/** Something that a pass reports. */
const IssueSchema = z.strictObject({
  rule: z.string().describe('Permanent id of a rule in src/rules.ts'),
  severity: SeveritySchema,
  file: z.string(),
  line: z.int().positive(),
  column: z.int().positive(),
  page: z.int().positive().optional().describe('Printed page, where the source is divided into pages'),
  message: z.string().describe('What happened'),
  advice: z.string().describe('What to do'),
  excused: z.string().nullable().describe('The reason, where a curator accepted it'),
});
export type Issue = z.infer<typeof IssueSchema>;

/** A news report about the statement, of which only the facts are kept. */
const ReportSchema = z.strictObject({
  title: z.string(),
  outlet: z.string(),
  date: z.string(),
  url: WebAddressSchema,
  names: z
    .array(z.strictObject({ party: z.string(), name: z.string() }))
    .describe('Names of parties that it uses instead of ours'),
});
export type Report = z.infer<typeof ReportSchema>;

/** A fact that the editors gave in place of what the text gives, or of nothing. */
export const EditorialFactSchema = z.strictObject({
  field: z.enum([
    'address',
    'kind',
    'title',
    'language',
    'parties',
    'signed',
    'published',
    'place',
    'level',
    'signatories',
    'complete',
  ]),
  found: z.string().nullable().describe('What was read in the text; null where nothing was'),
  given: z.string().nullable().describe('What the editors give; null: unknown'),
  reason: z.string(),
  date: z.string().optional().describe('Day on which it was given, EDTF; absent where it came with the first edition'),
});
export type EditorialFact = z.infer<typeof EditorialFactSchema>;

export const StatementSchema = z.strictObject({
  schema: z.literal(1),
  tool: z.string().describe('Version of the splitter'),
  id: StatementIdSchema,
  kind: z.enum(['statement', 'communique', 'declaration', 'press-communique', 'other']),
  title: z.string().describe('As printed by the base witness'),
  language: z.string(),
  parties: z.array(PartySchema).min(1),
  date: z.strictObject({ signed: fact(z.string()).nullable(), published: fact(z.string()).nullable() }),
  place: fact(z.string()).nullable(),
  level: LevelSchema.nullable(),
  levelPrinted: LevelSchema.optional().describe(
    'Where level is null: the level as a text in neither Chinese nor English names it, in its words and their case',
  ),
  signatories: z.array(SignatorySchema),
  complete: z.boolean(),
  editorial: z
    .array(EditorialFactSchema)
    .optional()
    .describe('Facts that the editors gave, with their reasons; absent where all come from the text'),
  missing: z
    .array(
      z.strictObject({
        after: ClauseIdSchema.nullable().describe('The last clause before the gap'),
        quote: z.string().nullable().describe('The mark that tells of it: （下转第五版）'),
        note: z.string(),
      }),
    )
    .describe('What the base witness lacks'),
  clauses: z.array(ClauseSchema),
  back: z
    .array(
      z.strictObject({
        role: z.enum(['signature', 'dateline']),
        text: z.string(),
        spans: z.array(SpanSchema),
      }),
    )
    .describe('What stands after (or before) the clauses: signatures, date and place, dateline'),
  witnesses: z.array(WitnessSchema).min(1),
  variants: z.array(VariantSchema),
  references: z.array(ReferenceSchema),
  designations: z
    .array(DesignationSchema)
    .nullable()
    .optional()
    .describe('What the text calls its parties, beside their names; null where it calls them nothing else'),
  reports: z.array(ReportSchema),
  issues: z.array(IssueSchema),
});
export type Statement = z.infer<typeof StatementSchema>;

/** What records held once and hold no more: it is computed across the statements when the site is built (`src/across.ts`). */
const retired = ['parallels'];

/**
 * In: the text of a stored record, which may have been published before a field was retired. Out: the statement. Throws
 * where it is no JSON or not as the schema asks.
 */
export function storedStatement(text: string): Statement {
  const read = JSON.parse(text) as Record<string, unknown>;
  for (const field of retired) delete read[field];
  return StatementSchema.parse(read);
}

/** A party that is no state: an organisation or a meeting under a name of its own (`content/organisations.yaml`). */
const OrganisationSchema = z.strictObject({
  code: z
    .string()
    .regex(/^[A-Z][A-Z0-9-]*$/u, { error: 'is no code of a party; write it in capitals, as in ASEAN' })
    .describe('As in Party.code; in lower case it is the address of the history'),
  states: z
    .array(z.string().regex(/^[A-Z]{2}$/u, { error: 'is no code of a state; write its two capitals, as in CN' }))
    .optional()
    .describe('The states that meet under this name, where it has no organs of its own: they are the parties'),
  names: z
    .record(z.string(), z.array(z.string().min(1)).min(1))
    .describe('By BCP 47 language, the full name first, then the forms that statements use'),
});
export type Organisation = z.infer<typeof OrganisationSchema>;
export const OrganisationsSchema = z.array(OrganisationSchema);

/** A level that two parties gave their relation, for the timeline of a pair (`content/partnerships.yaml`). */
const PartnershipSchema = z.strictObject({
  parties: z
    .array(
      z.string().regex(/^[A-Z][A-Z0-9-]*$/u, { error: 'is no code of a party; write it in capitals, as in ASEAN' }),
    )
    .min(2),
  name: z.string().describe('Verbatim: 全天候全面战略伙伴关系'),
  date: z.string().describe('EDTF: from when on, or when it was named'),
  source: z.string().describe('What was read; where it is a statement that we hold, its title and day'),
  note: z.string().optional().describe('What sets the entry apart: 共同致力于, a level that was aimed at'),
});
export type Partnership = z.infer<typeof PartnershipSchema>;
export const PartnershipsSchema = z.array(PartnershipSchema);
