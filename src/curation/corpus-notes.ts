/**
 * What curators say of the collection as a whole, in files beside the sidecars: `content/redirects.yaml` and
 * `content/excuses.yaml`.
 */
import * as z from 'zod';
import { StatementIdSchema } from '../schema.ts';
import { clauseNumber, DateSchema, reason, text } from './sidecar.ts';

const address = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/\d{4}(?:-\d{2}){0,2}(?:-[2-9])?(?:\/[a-z0-9.]+)?)?$/u, {
    error: 'is no address; write it as in by-cn, by-cn/2022-09-15 or by-cn/2022-09-15/9, without slashes around it',
  })
  .describe('Address below the root, without slashes around it: by-cn, by-cn/2022-09-15, by-cn/2022-09-15/9');

/** `content/redirects.yaml`: what became of published addresses. */
export const RedirectsSchema = z.strictObject({
  moved: z
    .array(
      z.strictObject({
        from: address,
        to: address.describe('Where it leads now; what stands below `from` is looked for below `to`'),
        date: DateSchema,
        reason,
      }),
    )
    .default([]),
  changed: z
    .array(
      z.strictObject({
        address: address.describe('A clause whose printed text was corrected after publication'),
        text: z
          .string()
          .regex(/^[0-9a-f]{12}$/u, { error: 'is no code of twelve digits; copy the one that the check prints' })
          .describe('First 12 hexadecimal digits of the SHA-256 of its new text, as the check prints them'),
        date: DateSchema,
        reason,
      }),
    )
    .default([])
    .describe('Kept for ever: the history of corrections that no emendation tells of'),
  withdrawn: z
    .array(
      z.strictObject({
        address: StatementIdSchema.describe('A statement that was published and is taken back'),
        title: text.describe('What it was called'),
        date: DateSchema,
        reason,
        clauses: z
          .array(clauseNumber)
          .describe('Its published clauses, as the check prints them: each address keeps a page that says so'),
      }),
    )
    .default([]),
});
export type Redirects = z.infer<typeof RedirectsSchema>;

/** `content/excuses.yaml`: accepted issues about a whole statement rather than a place in one source. */
export const ExcusesSchema = z.array(
  z.strictObject({
    statement: StatementIdSchema,
    rule: text,
    at: text.optional().describe('Words of the message'),
    reason,
  }),
);
export type Excuses = z.infer<typeof ExcusesSchema>;
