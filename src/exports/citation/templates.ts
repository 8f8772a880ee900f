/**
 * A statement's citations in every style and for every witness, with marks where the part, the day of access and the
 * address go: what the cite dialog loads instead of a citation library.
 */
import type { Statement } from '../../schema.ts';
import { marks } from './marks.ts';
import { absolute, type Publication } from '../../publication.ts';
import { cite } from './citeproc.ts';
import { clauseNames } from '../../clause-name.ts';
import { cslRecord, whole, type CslItem } from './csl.ts';
import { gbt7714 } from './gbt7714-2025.ts';
import { styles, type StyleId } from './styles.ts';

export interface Citations {
  id: string;
  /** BCP 47 tag of the statement: decides the colon before the part. */
  language: string;
  /** Names of the clauses in citations, by id: 第九条. */
  names: Record<string, string>;
  /** What can be cited: this edition first (sigil null), then each witness. */
  witnesses: { sigil: string | null; complete: boolean; csl: CslItem; styles: Record<StyleId, string> }[];
}

/** A day that no statement bears, so that what the library makes of it can be told from the rest. */
const sentinel = '1787-12-28';
const written: [string, string][] = [
  ['1787-12-28', marks.iso],
  ['December 28, 1787', marks.long],
  ['28 Dec. 1787', marks.short],
  ['1787', marks.year],
];

/** A statement → what is stored as `cite.json`: templates of this edition and of each witness in all styles. */
export function citations(s: Statement, p: Publication): Citations {
  return {
    id: s.id,
    language: s.language,
    names: clauseNames(s.clauses, s.language),
    witnesses: [null, ...s.witnesses].map((w) => {
      const witness = w?.sigil ?? null;
      const csl = cslRecord(s, { ...whole, witness }, p);
      return { sigil: witness, complete: w?.complete ?? s.complete, csl, styles: templates(s, witness, p) };
    }),
  };
}

function templates(s: Statement, witness: string | null, p: Publication): Record<StyleId, string> {
  const csl = cslRecord(s, { ...whole, witness, accessed: sentinel }, p);
  const marked = { ...csl, title: `${csl.title}${marks.part}` };
  const own = absolute(p, `${s.id}/`);
  const made = styles.map(({ id }) => {
    let text = format(id, marked);
    for (const [day, mark] of written) text = text.replaceAll(day, mark);
    return [id, csl.URL === own ? text.replaceAll(own, marks.address) : text];
  });
  return Object.fromEntries(made) as Record<StyleId, string>;
}

/** A citation in a style, from our own renderer or the library's. */
export function format(style: StyleId, csl: CslItem): string {
  if (style === 'gb-2025') return gbt7714(csl, 'numeric');
  if (style === 'gb-2025-ad') return gbt7714(csl, 'author-date');
  return cite(style, csl);
}
