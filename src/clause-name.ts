/**
 * How a clause is named away from its text, in citations and on the pages alike: 第九条, 第三条（二）, 序言, 附件1第二条;
 * Clause 9, Clause 3.2, Preamble, Annex 1, Clause 2. The Chinese name keeps the label as printed behind that of the clause
 * above, as Chinese documents are cited; a label that the editors supplied stands in square brackets, as GB/T 7714 and most
 * styles ask for what is not on the source itself. Pure; runs in the browser too.
 */
import { hanNumeral } from './i18n/values/han-numeral.ts';
import type { Clause } from './schema.ts';
import { withoutControls } from './visible.ts';

/** What is known of a clause where it is named: of a list its labels, of a statement all. */
type Named = Pick<Clause, 'id' | 'label' | 'heading'> & Partial<Pick<Clause, 'type' | 'numbering'>>;
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
  return /^zh\b/u.test(language) ? chineseName(clause, language, above) : englishName(clause);
}

function chineseName(clause: Named, language: string, above: string): string {
  const traditional = /Hant|TW|HK|MO/u.test(language);
  const last = clause.id.split('.').at(-1) ?? clause.id;
  if (last === 'preamble') return `${above}序言`;
  if (last === 'closing') return `${above}${traditional ? '結語' : '结语'}`;
  const label = clause.numbering === 'supplied' && clause.label !== '' ? `[${clause.label}]` : clause.label;
  if (clause.type === 'annex' || /^a\d+$/u.test(last))
    // A label that is no mere number (附一, Annex I) says itself what it is.
    return label === ''
      ? `附件${last.slice(1)}`
      : /^(?!附)(?:\p{sc=Han}+|\p{Nd}+|[A-Z]+)$/u.test(clause.label)
        ? `附件${label}`
        : label;
  // A bullet is no number to be cited by, and neither has the paragraph of a text without numbers one.
  if (label === '' || /^[hp]\d+$/u.test(last))
    return `${above}${clause.heading ?? `第${hanNumeral(Number(last.replace(/^[hp]/u, '')))}段`}`;
  const unit = traditional ? ['條', '項'] : ['条', '项'];
  // 1.2 holds the number above it.
  if (/^\d+(?:\.\d+)+$/u.test(clause.label)) return `第${label}${unit[0]}`;
  // 第四条, （二）, ①, Article 4 speak for themselves.
  if (!/^(?:\p{sc=Han}+|\p{Nd}+|[IVXLC]+)$/u.test(clause.label) || clause.label.startsWith('第'))
    return `${above}${label}`;
  return `${above}第${label}${/[条條项項）)]$/u.test(above) ? unit[1] : unit[0]}`;
}

/** Made from the address, so that it reads the same for every language of the source; capitalised as in a title, so that
 *  no style's title case can change it. */
function englishName(clause: Named): string {
  const [, annex, rest] = /^(?:a(\d+)\.?)?(.*)$/u.exec(clause.id) ?? [];
  const inner =
    rest === undefined || rest === ''
      ? ''
      : rest === 'preamble' || rest === 'closing'
        ? rest === 'preamble'
          ? 'Preamble'
          : 'Closing'
        : /^p\d+$/u.test(rest)
          ? `Paragraph ${rest.slice(1)}`
          : /^h\d+$/u.test(rest)
            ? `Heading ${rest.slice(1)}`
            : clause.numbering === 'supplied' && clause.label !== ''
              ? `Clause [${rest}]`
              : `Clause ${rest}`;
  return [annex === undefined ? '' : `Annex ${annex}`, inner].filter(Boolean).join(', ');
}

/** 第九条第二段; Clause 9, Paragraph 2. What is a paragraph by itself is its own first. */
export function paragraphName(clause: string, paragraph: number, language: string): string {
  if (paragraph === 1 && /第[〇一二三四五六七八九十\d]+段$|\bParagraph \d+$/u.test(clause)) return clause;
  return /^zh\b/u.test(language) ? `${clause}第${hanNumeral(paragraph)}段` : `${clause}, Paragraph ${paragraph}`;
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
