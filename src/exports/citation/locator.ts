/** How a style writes the part of a work outside its title: clause 9, para. 2. Pure; runs in the browser too. */
import { type StyleId, styles } from './styles.ts';

/**
 * The name of a part as citations have it (第九条第二段; Clause 9, Paragraph 2) → the same as the style's locator. A name in
 * Chinese stays as it is, and so does every name in a style that cites the part in the title.
 */
export function locator(part: string, style: StyleId): string {
  const form = styles.find(({ id }) => id === style)?.locator ?? null;
  if (form === null || /\p{sc=Han}/u.test(part)) return part;
  const short = part.replace(/\bParagraph(?= \d)/gu, form.paragraph);
  return form.lowerCase
    ? short.replace(/\b(?:Annex|Clause|Closing|Heading|Preamble)\b/gu, (word) => word.toLowerCase())
    : short;
}
