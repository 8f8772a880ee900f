/** How a style writes the part of a work outside its title: clause 9, para. 2. Pure; runs in the browser too. */
import { commonLanguage } from '../../i18n/languages.ts';
import { type StyleId, styles } from './styles.ts';

/** The language in which a style names a part of a statement in `language`: its own, where it cites the part by a locator. */
export const partLanguage = (style: StyleId, language: string): string =>
  styles.find(({ id }) => id === style)?.locator ? commonLanguage : language;

/**
 * The name of a part as citations have it (第九条第二段; Clause 9, Paragraph 2) → the same as the style's locator. Every name
 * stays as it is in a style that cites the part in the title.
 */
export function locator(part: string, style: StyleId): string {
  const form = styles.find(({ id }) => id === style)?.locator ?? null;
  if (form === null) return part;
  // Two of a kind would be gathered by the library: paras. 4, 2.
  const short = part
    .replace(/(?<=\bParagraph \d+, )Paragraph(?= \d)/u, `sub${form.paragraph}`)
    .replace(/\bParagraph(?= \d)/gu, form.paragraph);
  return form.lowerCase
    ? short.replace(/\b(?:Annex|Clause|Closing|Heading|Preamble)\b/gu, (word) => word.toLowerCase())
    : short;
}
