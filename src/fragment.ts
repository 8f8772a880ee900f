/**
 * What stands behind `#` in an address, as text and as data. Pure: no DOM, no browser.
 *
 *     #9                      clause 9                          #9-11          clauses 9 to 11
 *     #9p2                    its second paragraph              #9p2-9p4       paragraphs 2 to 4
 *     #9p2:12-16,统筹协调      the words at offsets 12 to 16 of that paragraph
 *     #9p1:80-9p2:5,双方支持举办,地方论坛      from offset 80 of one paragraph to offset 5 of another
 *
 * The place comes first and alone decides which clause is meant. Offsets are UTF-16 units of the paragraph's reading
 * text, half-open, so no reflow and no change of the page's look can move them. The words after the comma prove them:
 * where the text was changed, the nearest place in the same clause that still has the words is taken. Of more than
 * `whole` units only the first and the last `edge` units are written. Words are percent-encoded.
 *
 * On the page of a single clause its own id is left out: `#p2`, `#p2-p4`, `#p2:12-16,…`.
 *
 * Behind it stands a W3C text fragment (`:~:text=`), for readers without JavaScript; the browser hides it from pages.
 */

import { pairEnd, pairStart } from './code-points.ts';

/** A clause, or one of its paragraphs, counted from 1. */
export interface Place {
  clause: string;
  paragraph: number | null;
}

/** A paragraph in document order, with its reading text. */
export interface Paragraph {
  clause: string;
  paragraph: number;
  text: string;
}

/** An exact point in a paragraph's reading text. */
export interface Point {
  clause: string;
  paragraph: number;
  offset: number;
}

export type Fragment =
  | { type: 'range'; from: Place; to: Place }
  | { type: 'words'; from: Point; to: Point; head: string; tail: string | null };

/** Words up to this length are written out; longer ones as head and tail. */
export const whole = 24;
export const edge = 8;

const placePattern = /^([a-z0-9.]*?[a-z0-9])??(?:p(\d+))?$/u;

/** `9p2` → clause 9, paragraph 2. `own` is the clause of the page, where it has only one: there `p2` is its paragraph. */
function parsePlace(text: string, own: string | null): Place | null {
  if (text === '' || !placePattern.test(text)) return null;
  const [, clause = '', paragraph] = placePattern.exec(text) ?? [];
  if (clause === '' && own === null) return { clause: text, paragraph: null };
  return {
    clause: clause === '' ? (own ?? '') : clause,
    paragraph: paragraph === undefined ? null : Number(paragraph),
  };
}

function parsePoint(text: string, own: string | null): Point | null {
  const match = /^([^:]+):(\d+)$/u.exec(text);
  const place = match && parsePlace(match[1] ?? '', own);
  return place && place.paragraph !== null
    ? { clause: place.clause, paragraph: place.paragraph, offset: Number(match[2]) }
    : null;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Reads a fragment, with or without `#` and text fragment; null for anything else. Never throws. */
export function parseFragment(hash: string, own: string | null = null): Fragment | null {
  const [written = '', ...words] = hash
    .replace(/^#/u, '')
    .replace(/:~:.*$/su, '')
    .split(',');
  const [first = '', last, ...rest] = (decode(written) ?? '').split('-');
  if (rest.length > 0 || words.length > 2) return null;
  return words.length > 0 ? parseWords(first, last, words, own) : parseRange(first, last, own);
}

function parseRange(first: string, last: string | undefined, own: string | null): Fragment | null {
  const from = parsePlace(first, own);
  const to = last === undefined ? from : parsePlace(last, own);
  return from && to ? { type: 'range', from, to } : null;
}

function parseWords(first: string, last: string | undefined, words: string[], own: string | null): Fragment | null {
  const from = parsePoint(first, own);
  if (!from || last === undefined) return null;
  const to = /^\d+$/u.test(last) ? { ...from, offset: Number(last) } : parsePoint(last, own);
  const head = decode(words[0] ?? '');
  const tail = words[1] === undefined ? null : decode(words[1]);
  if (!to || !head || tail === '' || (words.length > 1 && tail === null)) return null;
  return { type: 'words', from, to, head, tail };
}

const writePlace = (p: Place, own: string | null): string =>
  p.paragraph === null ? p.clause : `${p.clause === own ? '' : p.clause}p${p.paragraph}`;

/** The characters that cut a link short in a mail or a message are encoded as well. */
const encode = (words: string): string =>
  encodeURIComponent(words).replace(/[-!'()*]/gu, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** The fragment as text, without `#`; parseFragment gives the same data back. */
export function formatFragment(fragment: Fragment, own: string | null = null): string {
  const { from, to } = fragment;
  const start = writePlace(from, own);
  const end = writePlace(to, own);
  if (fragment.type === 'range') return start === end ? start : `${start}-${end}`;
  const last = start === end ? `${fragment.to.offset}` : `${end}:${fragment.to.offset}`;
  const words = [fragment.head, ...(fragment.tail === null ? [] : [fragment.tail])].map(encode).join(',');
  return `${start}:${fragment.from.offset}-${last},${words}`;
}

/** The text fragment for the same words. `before` and `after` are what stands around them. */
export function textDirective(head: string, tail: string | null, before: string, after: string): string {
  const parts = [
    before && `${encode(before)}-`,
    encode(head),
    tail === null ? '' : encode(tail),
    after && `-${encode(after)}`,
  ];
  return `:~:text=${parts.filter(Boolean).join(',')}`;
}

/** Head and tail of a selection: `text` is everything that was selected, paragraphs joined by a line break. */
export function quoteEdges(text: string): { head: string; tail: string | null } {
  const oneParagraph = !text.includes('\n');
  if (oneParagraph && text.length <= whole) return { head: text, tail: null };
  const first = text.split('\n')[0] ?? '';
  const last = text.split('\n').at(-1) ?? '';
  return { head: cut(first, 0, edge), tail: cut(last, Math.max(0, last.length - edge), last.length) };
}

/** slice that takes a surrogate pair whole. */
const cut = (text: string, start: number, end: number): string =>
  text.slice(pairStart(text, start), pairEnd(text, end));
