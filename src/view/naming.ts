/** How a clause is named in the interface, away from its text: in lists, links and headings. */
import { reading } from '../i18n/reading.ts';
import type { Language } from '../i18n/strings.ts';
import { withoutControls } from './marks.ts';

export interface NamedClause {
  id: string;
  label: string;
  heading: string | null;
}

/**
 * 第九条, Clause 9; 序言, Preamble; 第4段, Paragraph 4; for a titled section its number and title. A clause below
 * another is named by its own label alone in Chinese (（二）) and by its whole number in English (Clause 3.2).
 */
export function clauseName(clause: NamedClause, language: Language): string {
  const t = reading(language).clause;
  const [annex, rest] = splitAnnex(clause.id);
  const heading = clause.heading === null ? null : withoutControls(clause.heading);
  const inner = own({ ...clause, id: rest, heading }, language);
  if (annex === null) return inner;
  return rest === '' ? [t.annex(annex), heading].filter(Boolean).join(' ') : t.inAnnex(annex, inner);
}

function own(clause: NamedClause, language: Language): string {
  const t = reading(language).clause;
  if (clause.id === 'preamble' || clause.id === 'closing') return clause.heading ?? t[clause.id];
  const paragraph = /^p(\d+)$/u.exec(clause.id);
  if (paragraph) return clause.heading ?? t.paragraph(paragraph[1] ?? '');
  if (language === 'en') return t.numbered(clause.id, clause.label);
  if (clause.label === '') return clause.heading ?? t.numbered(clause.id, clause.id);
  return t.numbered(clause.id, clause.label);
}

function splitAnnex(id: string): [annex: string | null, rest: string] {
  const match = /^a(\d+)(?:\.(.*))?$/u.exec(id);
  return match ? [match[1] ?? '', match[2] ?? ''] : [null, id];
}

/** The opening of a text for a list: at most `length` characters, cut before a punctuation mark where one is near. */
export function opening(text: string, length: number): string {
  const characters = [...withoutControls(text).trim()];
  if (characters.length <= length) return characters.join('');
  const start = characters.slice(0, length).join('');
  const soft = /^(.*[^\p{P}\s])[\p{P}\s][^\p{P}]{0,5}$/su.exec(start);
  return `${(soft?.[1] ?? start).replace(/[\p{P}\s]+$/u, '')}…`;
}

const words = new Intl.Segmenter('zh-Hans', { granularity: 'word' });

/**
 * A title in Chinese cut where a line may end: between words, and never before 的, 和, 与 or a mark. The pieces put
 * together are the title. Other languages break at their spaces and stay whole.
 */
export function titleLines(title: string, language: string): string[] {
  if (!language.startsWith('zh')) return [title];
  const pieces: string[] = [];
  for (const { segment } of words.segment(title)) {
    const last = pieces.length - 1;
    if (last >= 0 && (/^[的和与及\p{P}\s]/u.test(segment) || /[“《（\s]$/u.test(pieces[last] ?? '')))
      pieces[last] += segment;
    else pieces.push(segment);
  }
  return pieces;
}
