/** What is being cited: the statement's stored citations and the reader's choice, made into citations and files. Pure. */
import { partTitle, paragraphName } from '../clause-name.ts';
import type { CslItem } from '../exports/citation/csl.ts';
import { partLanguage } from '../exports/citation/locator.ts';
import type { StyleId } from '../exports/citation/styles.ts';
import type { Citations } from '../exports/citation/templates.ts';
import { fill } from './fill.ts';

export interface Choice {
  /** Null for the whole statement. */
  clause: string | null;
  paragraph: number | null;
  /** Sigil; null for this edition. */
  witness: string | null;
  /** ISO day. */
  accessed: string;
}

/** 第九条, 第九条第二段; empty for the whole. */
export function part(stored: Citations, { clause, paragraph }: Pick<Choice, 'clause' | 'paragraph'>): string {
  const name = clause === null ? '' : (stored.names[clause] ?? '');
  return name === '' || paragraph === null ? name : paragraphName(name, paragraph, stored.language);
}

/**
 * The same for the interface and for styles of English: in a language other than that of the statement by the address, else
 * as a citation in the language of the statement has it. Empty for the whole.
 */
export function shownPart(stored: Citations, choice: Pick<Choice, 'clause' | 'paragraph'>, language: string): string {
  const { clause, paragraph } = choice;
  const names = stored.namesIn[language];
  if (clause === null || !names) return part(stored, choice);
  const name = names[clause] ?? '';
  return name === '' || paragraph === null ? name : paragraphName(name, paragraph, language);
}

/** The record of what is cited, with part, address and day of access. */
export function item(stored: Citations, choice: Choice): CslItem {
  const { csl } = source(stored, choice);
  const [edition] = stored.witnesses;
  const name = part(stored, choice);
  const place = [choice.clause, choice.paragraph && `p${choice.paragraph}`].filter(Boolean);
  return {
    ...csl,
    id: [stored.id.replace('/', '-'), ...place, choice.witness?.toLowerCase()].filter(Boolean).join('-'),
    title: partTitle(csl.title, name, stored.language),
    // A witness stands at its own address as a whole; this edition has one for each part.
    URL: choice.witness === null ? address(edition!.csl.URL, choice) : csl.URL,
    accessed: { 'date-parts': [choice.accessed.split('-').map(Number)] },
  };
}

/** A choice → its citation in a style, the same text that the library makes of its record. */
export function citation(stored: Citations, choice: Choice, style: StyleId): string {
  const { styles } = source(stored, choice);
  return fill(styles[style], style, {
    part: shownPart(stored, choice, partLanguage(style, stored.language)),
    address: item(stored, choice).URL,
    accessed: choice.accessed,
  });
}

/** The address of the part in this edition, whatever witness is cited. */
export function ownAddress(stored: Citations, choice: Pick<Choice, 'clause' | 'paragraph'>): string {
  return address(stored.witnesses[0]!.csl.URL, choice);
}

function address(statement: string, { clause, paragraph }: Pick<Choice, 'clause' | 'paragraph'>): string {
  return clause === null ? statement : `${statement}${clause}/${paragraph === null ? '' : `#p${paragraph}`}`;
}

function source(stored: Citations, { witness }: Choice): Citations['witnesses'][number] {
  return stored.witnesses.find(({ sigil }) => sigil === witness) ?? stored.witnesses[0]!;
}
