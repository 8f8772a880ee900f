/**
 * A statement's citations in every style and for every witness, with marks where the part, the day of access and the
 * address go: what the cite dialog loads instead of a citation library.
 */
import { allLanguages, commonLanguage, languages } from '../../i18n/languages.ts';
import type { Statement } from '../../schema.ts';
import { marks } from './marks.ts';
import { absolute, type Publication } from '../../publication.ts';
import { cite } from './citeproc.ts';
import { clauseNames, partTitle } from '../../clause-name.ts';
import { cslRecord, partName, whole, workRecord, type Cited, type CslItem } from './csl.ts';
import { gbt7714 } from './gbt7714-2025.ts';
import { described, inEnglish } from './in-english.ts';
import { locator, partLanguage } from './locator.ts';
import { styles, type StyleId } from './styles.ts';

export interface Citations {
  id: string;
  /** BCP 47 tag of the statement: decides the colon before the part. */
  language: string;
  /** Names of the clauses in citations, by id: 第九条. */
  names: Record<string, string>;
  /** Names in which readers of the interface's other languages and styles of English have them; by language, then by id. */
  namesIn: Record<string, Record<string, string>>;
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

/** The languages in which a statement's own names of its clauses are of no use. */
const foreign = [...new Set([...allLanguages.filter((one) => !languages[one].asPrinted), commonLanguage])];

/** A statement → what is stored as `cite.json`: templates of this edition and of each witness in all styles. */
export function citations(s: Statement, p: Publication): Citations {
  return {
    id: s.id,
    language: s.language,
    names: clauseNames(s.clauses, s.language),
    namesIn: Object.fromEntries(foreign.map((language) => [language, clauseNames(s.clauses, language)])),
    witnesses: [null, ...s.witnesses].map((w) => {
      const witness = w?.sigil ?? null;
      const csl = cslRecord(s, { ...whole, witness }, p);
      return { sigil: witness, complete: w?.complete ?? s.complete, csl, styles: templates(s, witness, p) };
    }),
  };
}

function templates(s: Statement, witness: string | null, p: Publication): Record<StyleId, string> {
  const csl = cslRecord(s, { ...whole, witness, accessed: sentinel }, p);
  const own = absolute(p, `${s.id}/`);
  const made = styles.map(({ id }) => {
    const text = (part: string): string => {
      let template = format(id, csl, part, s);
      for (const [day, mark] of written) template = template.replaceAll(day, mark);
      return csl.URL === own ? template.replaceAll(own, marks.address) : template;
    };
    return [id, either(text(marks.part), text(''))];
  });
  return Object.fromEntries(made) as Record<StyleId, string>;
}

/** The citation of a part and that of the whole → one template: what they share once, what they do not side by side. */
function either(part: string, wholeWork: string): string {
  const most = Math.min(part.length, wholeWork.length);
  let before = 0;
  while (before < most && part[before] === wholeWork[before]) before++;
  let after = 0;
  while (after < most - before && part.at(-1 - after) === wholeWork.at(-1 - after)) after++;
  const middle = (text: string): string => text.slice(before, text.length - after);
  return (
    part.slice(0, before) +
    [marks.open, middle(part), marks.otherwise, middle(wholeWork), marks.close].join('') +
    part.slice(part.length - after)
  );
}

/** What is cited of a statement, in a style: the citation that the stored template makes when it is filled in. */
export const citationIn = (style: StyleId, s: Statement, cited: Cited, p: Publication): string =>
  format(style, workRecord(s, cited, p), locator(partName(s, cited, partLanguage(style, s.language)), style), s);

/** A citation from our own renderer or the library's; the part in the title where the style has no locator. */
function format(style: StyleId, csl: CslItem, part: string, s: Statement): string {
  const titled = { ...csl, title: partTitle(csl.title, part, csl.language) };
  if (style === 'gb-2025') return gbt7714(titled, 'numeric');
  if (style === 'gb-2025-ad') return gbt7714(titled, 'author-date');
  if (styles.find(({ id }) => id === style)!.locator === null) return cite(style, titled);
  return described(cite(style, inEnglish(csl, s), part), s);
}
