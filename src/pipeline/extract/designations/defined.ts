/**
 * Names that a text defines for its parties: （以下简称“双方”）, (hereinafter referred to as “the Parties”), (далее — ШОС).
 *
 * A collective word stands for all parties; any other for the one whose name stands directly before the bracket. Only the
 * term itself counts as a use, without its quotation marks.
 */
import { anyOf } from '../../../languages/index.ts';
import type { Use } from './short-forms.ts';
import { hitsBetween } from '../../../languages/names/hits-between.ts';
import type { NameHit } from '../../../languages/names/party-names.ts';

/** A name in full, in UTF-16 units. */
const longestName = 100;
const intro = `(?:${anyOf(({ definedTerms }) => definedTerms?.intro)})`;
const quoted = '["“”「『«‹‘’\']\\s*(?:the |les |las |as )?(?<term>[^"“”「」『』«»‹›‘’()（）]{1,40}?)\\s*["”“」』»›’\']';
const defined = new RegExp(
  `[(（]\\s*${intro}\\s*,?\\s*(?:${quoted}|(?<bare>\\p{Lu}[\\p{L}-]{1,30}))[^()（）]{0,40}[)）]`,
  'giu',
);
const collective = new RegExp(`^(?:${anyOf(({ definedTerms }) => definedTerms?.parties)})$`, 'iu');

/** In: the text with Chinese folded, and the full names in it. Out: the terms; one for somebody else is left out. */
export function definedTerms(text: string, hits: readonly NameHit[], codes: ReadonlySet<string>): Use[] {
  return [...text.matchAll(defined)].flatMap((m): Use[] => {
    const term = (m.groups?.['term'] ?? m.groups?.['bare'] ?? '').trim();
    const start = m.index + m[0].indexOf(term, m[0].search(/["“”「『«‹‘’']/u) + 1);
    const use = { start, end: start + term.length };
    if (collective.test(term)) return codes.size > 1 ? [{ ...use, codes: [...codes] }] : [];
    const before = hitsBetween(hits, m.index - longestName, m.index).at(-1);
    return before && m.index - before.end <= 2 && codes.has(before.code) ? [{ ...use, codes: [before.code] }] : [];
  });
}
