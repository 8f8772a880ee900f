/**
 * What the XML exports share: text that XML can hold, and a paragraph cut where editors or other witnesses touch it.
 */
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import type { Emendation, Paragraph, Variant } from '../../schema.ts';

/** XML 1.0 has no way to hold control characters, lone surrogates and U+FFFE/F: they become U+FFFD. */
export function xmlText(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\x20-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}

/** The document with its declaration. The library leaves `]]>` and carriage returns in texts, which XML reads otherwise. */
export function xmlDocument(root: Element): string {
  const body = toXml(root, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;').replaceAll('\r', '&#xD;');
  return `<?xml version="1.0" encoding="utf-8"?>\n${body}\n`;
}

/** ISO 639-2 codes of the languages that statements come in; `und` for others. */
export function threeLetters(tag: string): string {
  const codes: Record<string, string> = {
    zh: 'zho',
    en: 'eng',
    ru: 'rus',
    ja: 'jpn',
    fr: 'fra',
    es: 'spa',
    ar: 'ara',
    ko: 'kor',
    de: 'deu',
    pt: 'por',
    vi: 'vie',
    mn: 'mon',
    kk: 'kaz',
    uz: 'uzb',
    be: 'bel',
    uk: 'ukr',
    it: 'ita',
    id: 'ind',
    ms: 'msa',
    th: 'tha',
  };
  return codes[tag.split('-')[0] ?? ''] ?? 'und';
}

type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'emendation'; text: string; emendation: Emendation }
  | { kind: 'variant'; text: string; variant: Variant };

/**
 * A paragraph in pieces, in order; their texts add up to its text. Every emendation is among them; a variant that overlaps
 * one, or overlaps the variant before it, is returned apart.
 */
export function pieces(paragraph: Paragraph, variants: readonly Variant[]): { pieces: Piece[]; apart: Variant[] } {
  const { emendations } = paragraph;
  const overlaps = (variant: Variant): boolean =>
    emendations.some(({ start, end }) => variant.start < end && start < variant.end);
  const apart = variants.filter(overlaps);
  const marks = [
    ...emendations.map((emendation) => ({ ...emendation, emendation, variant: null })),
    ...variants.filter((one) => !overlaps(one)).map((variant) => ({ ...variant, emendation: null, variant })),
  ].sort((a, b) => a.start - b.start || a.end - b.end || (a.emendation ? -1 : 1));
  const list: Piece[] = [];
  let at = 0;
  for (const { start, end, emendation, variant } of marks) {
    if (variant && start < at) {
      apart.push(variant);
      continue;
    }
    if (start > at) list.push({ kind: 'text', text: paragraph.text.slice(at, start) });
    const text = paragraph.text.slice(start, end);
    if (emendation) list.push({ kind: 'emendation', text, emendation });
    else if (variant) list.push({ kind: 'variant', text, variant });
    at = end;
  }
  if (at < paragraph.text.length) list.push({ kind: 'text', text: paragraph.text.slice(at) });
  return { pieces: list, apart };
}

/** The first day that an EDTF date can mean, for formats that know nothing but whole days; null where there is none. */
export function earliestDay(edtf: string | null): { day: string; exact: boolean } | null {
  const match = edtf === null ? null : /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/u.exec(edtf);
  if (!match) return null;
  const [, year, month = '01', day = '01'] = match;
  return { day: `${year}-${month}-${day}`, exact: match[0] === edtf && match[3] !== undefined };
}
