/**
 * How a clause is named away from its text, in citations and on the pages alike: 第九条, 第三条（二）, 序言, 附件1第二条;
 * Clause 9, Clause 3.2, Preamble, Annex 1, Clause 2. The Chinese name keeps the label as printed behind that of the clause
 * above, as Chinese documents are cited; a label that the editors supplied stands in square brackets, as GB/T 7714 and most
 * styles ask for what is not on the source itself. Pure; runs in the browser too.
 */
import { languageFor } from './i18n/languages.ts';
import { clauseNaming, type NamedClause as Named } from './i18n/values/clause-names.ts';
import { withoutControls } from './visible.ts';

type Tree = Named & { clauses: Tree[] };

/** Names of all clauses by id, those below others included. `language` is the BCP 47 tag of the names. */
export function clauseNames(clauses: readonly Tree[], language: string): Record<string, string> {
  const names: Record<string, string> = {};
  const walk = (list: readonly Tree[], above: string): void => {
    for (const clause of list) {
      const name = clauseName(clause, language, above);
      names[clause.id] = name;
      walk(clause.clauses, name);
    }
  };
  walk(clauses, '');
  return names;
}

/** One clause's name; `above` is the name of the clause that it stands under, empty at the top. */
export function clauseName(clause: Named, language: string, above = ''): string {
  return clauseNaming[languageFor(language)].name(clause, above, language);
}

/** 第九条第二段; Clause 9, Paragraph 2. What is a paragraph by itself is its own first. */
export function paragraphName(clause: string, paragraph: number, language: string): string {
  const namings = Object.values(clauseNaming);
  if (paragraph === 1 && namings.some(({ ownParagraph }) => ownParagraph.test(clause))) return clause;
  return clauseNaming[languageFor(language)].paragraph(clause, paragraph);
}

/** The title of the work and the part of it: 《…》：第九条. A full-width colon after a Chinese title (GB/T 7714—2025). */
export function partTitle(title: string, part: string, language: string): string {
  return part === '' ? title : `${title}${/^(?:zh|ja)\b/u.test(language) ? '：' : ': '}${part}`;
}

/**
 * As in a citation, but for a part without a number that has a heading: that is named by it in English too. `language` is
 * the page's, or a BCP 47 tag of Chinese; `above` the name of the clause that this one stands under.
 */
export function clauseNameOnPage(clause: Named, language: string, above = ''): string {
  const heading = clause.heading === null ? null : withoutControls(clause.heading);
  if (heading !== null && /^p\d+$/u.test(clause.id)) return heading;
  return clauseName({ ...clause, heading }, language, above);
}
