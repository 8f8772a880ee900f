/**
 * How a clause is named in a citation: 第九条, 第三条（二）, 序言, 附件1第二条; Clause 9, Preamble, Annex 1, Clause 2.
 * The Chinese name keeps the label as printed; a label that the editors supplied stands in square brackets, as GB/T 7714
 * and most styles ask for what is not on the source itself. Pure; runs on the pages too.
 */
import type { Clause } from '../schema.ts';

type Named = Pick<Clause, 'id' | 'type' | 'label' | 'numbering' | 'heading'>;
type Tree = Named & { clauses: Tree[] };

/** Names of all clauses by id, those below others included. `language` is the statement's BCP 47 tag. */
export function clauseNames(clauses: readonly Tree[], language: string): Record<string, string> {
  const names: Record<string, string> = {};
  const walk = (list: readonly Tree[], parent: string): void => {
    for (const clause of list) {
      const name = clauseName(clause, language, parent);
      names[clause.id] = name;
      walk(clause.clauses, name);
    }
  };
  walk(clauses, '');
  return names;
}

/** One clause's name; `parent` is the name of the clause above it, empty at the top. */
export function clauseName(clause: Named, language: string, parent = ''): string {
  if (!/^zh\b/u.test(language)) return englishName(clause);
  const traditional = /Hant|TW|HK|MO/u.test(language);
  const last = clause.id.split('.').at(-1) ?? clause.id;
  if (last === 'preamble') return `${parent}序言`;
  if (last === 'closing') return `${parent}${traditional ? '結語' : '结语'}`;
  const label = clause.numbering === 'supplied' && clause.label !== '' ? `[${clause.label}]` : clause.label;
  if (clause.type === 'annex')
    return label === '' ? `附件${last.slice(1)}` : /^[附]/u.test(clause.label) ? label : `附件${label}`;
  if (label === '') return `${parent}${clause.heading ?? `第${last.replace(/^p/u, '')}段`}`;
  if (clause.label.startsWith('第') || /^[（([【①-⓿]/u.test(clause.label)) return `${parent}${label}`;
  const unit = traditional ? '條' : '条';
  return parent === '' || parent.startsWith('附件')
    ? `${parent}第${label}${unit}`
    : `${parent}第${label}${traditional ? '項' : '项'}`;
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
          : clause.numbering === 'supplied' && clause.label !== ''
            ? `Clause [${rest}]`
            : `Clause ${rest}`;
  return [annex === undefined ? '' : `Annex ${annex}`, inner].filter(Boolean).join(', ');
}

/** 第九条第2段; Clause 9, Paragraph 2. */
export function paragraphName(clause: string, paragraph: number, language: string): string {
  return /^zh\b/u.test(language) ? `${clause}第${paragraph}段` : `${clause}, Paragraph ${paragraph}`;
}

/** The title of the work and the part of it: 《…》：第九条. A full-width colon after a Chinese title (GB/T 7714—2025). */
export function partTitle(title: string, part: string, language: string): string {
  return part === '' ? title : `${title}${/^(?:zh|ja)\b/u.test(language) ? '：' : ': '}${part}`;
}
