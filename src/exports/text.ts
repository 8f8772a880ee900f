/** Plain text: the reading text with the labels as printed, and at the end where it comes from. */
import type { Clause, Statement } from '../schema.ts';
import { absolute, type Publication } from '../publication.ts';
import { plainTitle, cslRecord, whole } from './citation/csl.ts';
import { gbt7714 } from './citation/gbt7714-2025.ts';
import { textRule } from './text-rule.ts';

/** UTF-8 text without a byte-order mark; paragraphs are set apart by an empty line. */
export function text(s: Statement, p: Publication): string {
  const blocks = [plainTitle(s.title), ...s.clauses.flatMap((clause) => clauseBlocks(clause))];
  blocks.push(...s.back.map((line) => line.text));
  blocks.push(textRule, gbt7714(cslRecord(s, whole, p), 'numeric'), ...sourceLines(s), absolute(p, `${s.id}/`));
  return `${blocks.join('\n\n')}\n`;
}

/** The text of one clause with those below it, as it is copied. */
export function clauseText(clause: Clause): string {
  return clauseBlocks(clause).join('\n\n');
}

function clauseBlocks(clause: Clause): string[] {
  const label = labelled(clause);
  const [first, ...rest] = clause.paragraphs.map(({ text: t }) => t);
  // A number stands before its heading, or before the first words where there is none.
  const opening =
    clause.heading !== null
      ? [`${label}${clause.heading}`, ...(first === undefined ? [] : [first])]
      : [`${label}${first ?? ''}`];
  return [...opening.filter(Boolean), ...rest, ...clause.clauses.flatMap(clauseBlocks)];
}

/** 九、 · （三） · 第四条　· 12. · [一]、 : the label with the punctuation that its kind takes. */
export function labelled(clause: Pick<Clause, 'label' | 'numbering'>): string {
  if (clause.label === '') return '';
  const label = clause.numbering === 'supplied' ? `[${clause.label}]` : clause.label;
  if (/^[（([【①-⓿]/u.test(clause.label)) return label;
  if (/^第|^附/u.test(clause.label)) return `${label}　`;
  return /\p{sc=Han}/u.test(clause.label) ? `${label}、` : `${label}. `;
}

function sourceLines(s: Statement): string[] {
  return s.witnesses.map((w) =>
    [`${w.sigil}:`, w.publisher, w.published, w.page, w.url, `sha256:${w.sha256}`].filter((x) => x !== null).join(' '),
  );
}
