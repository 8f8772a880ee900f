/** What the words of a clause in a frame do not show: places where the witnesses differ, and corrections. */
import { languageFor } from '../i18n/languages.ts';
import { reading } from '../i18n/reading/reading.ts';
import type { Clause, Statement } from '../schema.ts';

/** In the language of the text where the interface has it, else in the common one; empty where there is nothing. */
export function unshown(s: Statement, { id, paragraphs }: Clause): string[] {
  const t = reading(languageFor(s.language));
  const variants = s.variants.filter((v) => v.clause === id && v.class !== 'layout').length;
  const emendations = paragraphs.flatMap((paragraph) => paragraph.emendations).length;
  return [...(variants > 0 ? [t.variants(variants)] : []), ...(emendations > 0 ? [t.emendations(emendations)] : [])];
}
