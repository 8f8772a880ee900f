/**
 * What curators write by hand beside the sources: the sidecar of each source file, `content/redirects.yaml` and
 * `content/excuses.yaml`. Schema and type stand together; every field says what it holds. Every intervention carries
 * its reason, and one that matches nothing is reported by the pass that looks for it.
 */
import edtf from 'edtf';
import * as z from 'zod';
import { ClauseIdSchema, StatementIdSchema, StatementSchema, WebAddressSchema } from '../schema.ts';

export const text = z
  .string()
  .trim()
  .min(1, { error: 'is empty' })
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  .regex(/^[^\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]*$/u, {
    error: 'holds a control character, which nobody can see; write the value anew',
  });
/** YAML reads 9 as a number. */
export const clauseNumber = z.union([z.int().positive().transform(String), ClauseIdSchema], {
  error: 'is no address of a clause; write 9, 3.2, a1.2, preamble, closing or p4',
});
export const reason = text.describe('Why: shown to the reader');

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function isEdtf(value: string): boolean {
  // The library reads bare digits as milliseconds, and takes times of day and years of five digits.
  if (/\d{5}|T|^[-Y]/u.test(value)) return false;
  // It has a 29 February every year.
  const days = value.match(/\d{4}-\d{2}-\d{2}/gu) ?? [];
  if (days.some((day) => !isDay(day))) return false;
  try {
    edtf(value);
    return true;
  } catch {
    return false;
  }
}

/** A date in EDTF (ISO 8601-2): 2022-09-15, 2023-03, 2023-03~, 2023-03-20/2023-03-22. A bare year may be a number. */
export const DateSchema = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().refine(isEdtf, { error: 'is no date in EDTF; write 2022-09-15, or 2022-09 where the day is unknown' }),
);

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** A language that CLDR knows, under its BCP 47 tag: any well-formed word, `klingon`, would pass as one otherwise. */
const LanguageSchema = text.refine(
  (tag) => {
    try {
      return Intl.getCanonicalLocales(tag)[0] === tag && languageNames.of(tag) !== undefined;
    } catch {
      return false;
    }
  },
  { error: 'is no language; write its BCP 47 tag: zh-Hans, zh-Hant, en, ru, ja' },
);

const made = {
  reason,
  date: DateSchema.optional().describe('Day on which it was made; left out for those of the first edition'),
};
/** `place: 北京` in place of the two fields. */
const inTwo = {
  error: (i: { code?: string | undefined }) =>
    i.code === 'invalid_type' ? 'needs two fields below it, value and reason' : undefined,
};
const refuseUnknown = (value: unknown, context: z.core.$RefinementCtx) => {
  if (value === null) {
    context.issues.push({ code: 'custom', message: 'cannot be unknown', input: value });
    return z.NEVER;
  }
  return value;
};
/** A fact that the text gives wrongly or not at all; null where what the text seems to give is none, and nobody knows. */
const correction = <T extends z.ZodType>(value: T) => z.strictObject({ value: value.nullable(), ...made }, inTwo);
/** A fact without which a statement cannot be shown. */
const needed = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value: z.preprocess(refuseUnknown, value), ...made }, inTwo);
const code = z.string().regex(/^[A-Z][A-Z0-9-]*$/u, { error: 'is no code of a party; write it in capitals, as in CN' });

const CorrectionsSchema = z.strictObject({
  address: needed(StatementIdSchema)
    .optional()
    .describe('The address, where it cannot follow from parties and day: a second act of one day'),
  kind: correction(StatementSchema.shape.kind).optional(),
  title: needed(text).optional(),
  language: correction(LanguageSchema).optional().describe('BCP 47'),
  parties: needed(z.array(code).min(1))
    .optional()
    .describe('Codes: ISO 3166-1 alpha-2, or the slug of an organisation in capitals'),
  signed: correction(DateSchema).optional(),
  published: correction(DateSchema).optional(),
  place: correction(text).optional(),
  level: correction(z.strictObject({ name: text, act: text.nullable().default(null) }))
    .optional()
    .describe('The partnership level, verbatim'),
  signatories: correction(
    z
      .array(
        z.strictObject({ name: text, office: text.nullable().default(null), party: code.nullable().default(null) }),
      )
      .min(1),
  )
    .optional()
    .describe('All of them, in the order of the text'),
  complete: needed(z.boolean()).optional(),
});
export type Corrections = z.infer<typeof CorrectionsSchema>;

const SuppliedLabelSchema = z.strictObject({
  label: text.describe('The number that the printing lost: 一'),
  before: text.describe('The words with which the clause begins'),
  reason,
});
export type SuppliedLabel = z.infer<typeof SuppliedLabelSchema>;

const EmendationNoteSchema = z.strictObject({
  printed: text.describe('What the source prints, letter for letter; ¶ stands for a break between two paragraphs'),
  read: z
    .string()
    .regex(/^[^¶\n]*$/u, { error: 'stays within one paragraph' })
    .describe('What is to be read instead'),
  clause: clauseNumber.optional().describe('Needed where the printed words stand in more than one clause'),
  reason,
  date: DateSchema.optional().describe('Day on which it was made; left out for those of the first edition'),
});
export type EmendationNote = z.infer<typeof EmendationNoteSchema>;

const MissingNoteSchema = z.strictObject({
  after: clauseNumber.describe('The last clause before the gap'),
  note: text.describe('What is missing, and why'),
});

/** Several lines, or one. */
const lines = z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(text).min(1));

/**
 * What detection would decide, in printed words: each is copied from the source letter for letter (white space does not
 * matter) and stands in one place of it. Where one statement of a file has this, all that are to be taken have it.
 */
const TextNoteSchema = z.strictObject({
  begins: text.describe('The words with which the text begins, after its title'),
  ends: text.optional().describe('The words with which it ends, signatures and date included'),
  title: lines.default([]).describe('The title as printed; a list where it is printed over several lines'),
  furniture: lines.default([]).describe('The first words of each line in it that belongs to the page'),
  reason,
});
export type TextNote = z.infer<typeof TextNoteSchema>;

/** What the curator says about one statement of the file. */
export const StatementNotesSchema = z.strictObject({
  number: z.int().positive().default(1).describe('Which statement of the file, counted from 1'),
  base: z.boolean().default(false).describe('This witness is to give the text, whatever others there are'),
  text: TextNoteSchema.optional().describe('Where it begins and ends, and which lines are its title or the page’s'),
  corrections: CorrectionsSchema.default({}),
  labels: z.array(SuppliedLabelSchema).default([]),
  emendations: z.array(EmendationNoteSchema).default([]),
  missing: z.array(MissingNoteSchema).default([]),
});
export type StatementNotes = z.infer<typeof StatementNotesSchema>;

/** An issue that a curator looked at and accepts. */
const ExcuseSchema = z.strictObject({
  rule: text.describe('Id of the rule, as printed by the check'),
  at: text.optional().describe('Words of the source that cover the place of the issue; without it, every place'),
  reason,
});
export type Excuse = z.infer<typeof ExcuseSchema>;

const provenance = {
  'received-as': text.optional().describe('Name of the file as it was received'),
  notes: text.nullable().default(null).describe('Anything else that a reader should know'),
};

/** The sidecar of a document: `<same name>.yaml`. */
export const SidecarSchema = z.strictObject({
  ...provenance,
  publisher: text.nullable().default(null).describe('Who printed it; null where that is unknown'),
  title: text.nullable().default(null).describe('Title of the page or article'),
  url: WebAddressSchema.nullable().default(null),
  archived: WebAddressSchema.nullable().default(null).describe('Address of an archived copy'),
  captured: DateSchema.nullable().default(null).describe('Day on which the copy was taken'),
  published: DateSchema.nullable().default(null).describe('Day of this printing'),
  added: DateSchema.optional().describe('Day on which it came into this collection; “npm run add” writes it'),
  page: text.nullable().default(null).describe('Page of a newspaper or book: 第四版'),
  statements: z.array(StatementNotesSchema).default([]),
  excuses: z.array(ExcuseSchema).default([]),
});
export type Sidecar = z.infer<typeof SidecarSchema>;

/** A sidecar without a document: a press report, of which the text is not kept. */
export const ReportSidecarSchema = z.strictObject({
  ...provenance,
  report: z.strictObject({
    about: StatementIdSchema.describe('The statement that it reports on'),
    title: text,
    outlet: text,
    date: DateSchema,
    url: WebAddressSchema,
    names: z
      .array(z.strictObject({ party: z.string().regex(/^[A-Z][A-Z0-9-]*$/u), name: text }))
      .default([])
      .describe('Names that it gives to parties instead of ours'),
  }),
});
export type ReportSidecar = z.infer<typeof ReportSidecarSchema>;
