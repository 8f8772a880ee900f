/** The schema of `content/links.yaml`, apart from what reads it, so that no schema travels to the browser. */
import { z } from 'zod';

const NamedSchema = z.strictObject({
  statement: z.string(),
  clause: z.string(),
  paragraph: z.int().positive(),
  words: z.string().min(1).describe('Words that stand in the sentence that is meant, once in the paragraph'),
});
export const LinksSchema = z.array(
  z.strictObject({
    earlier: NamedSchema,
    later: NamedSchema,
    decision: z.enum(['confirm', 'forbid', 'add']),
    reason: z.string().min(1),
  }),
);
