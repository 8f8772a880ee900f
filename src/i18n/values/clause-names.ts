/**
 * How each language of the interface names a clause away from its text: 第九条, 第三条（二）, 序言, 附件1第二条; Clause 9,
 * Clause 3.2, Preamble, Annex 1, Clause 2. Runs in the browser too.
 */
import type { Clause } from '../../schema.ts';
import type { Language } from '../languages.ts';
import { hanNumeral } from './han-numeral.ts';

/** What is known of a clause where it is named: of a list its labels, of a statement all. */
export type NamedClause = Pick<Clause, 'id' | 'label' | 'heading'> & Partial<Pick<Clause, 'type' | 'numbering'>>;

interface Naming {
  /** `above`: the name of the clause that it stands under, empty at the top; `tag`: BCP 47 of the name. */
  name: (clause: NamedClause, above: string, tag: string) => string;
  /** The nth paragraph of what is named. */
  paragraph: (name: string, n: number) => string;
  /** A name of what is a paragraph by itself. */
  ownParagraph: RegExp;
}

function chineseName(clause: NamedClause, above: string, tag: string): string {
  const traditional = /Hant|TW|HK|MO/u.test(tag);
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
function englishName(clause: NamedClause): string {
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

export const clauseNaming: Readonly<Record<Language, Naming>> = {
  zh: {
    name: chineseName,
    paragraph: (name, n) => `${name}第${hanNumeral(n)}段`,
    ownParagraph: /第[〇一二三四五六七八九十\d]+段$/u,
  },
  en: { name: englishName, paragraph: (name, n) => `${name}, Paragraph ${n}`, ownParagraph: /\bParagraph \d+$/u },
};
